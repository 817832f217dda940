import type { Card } from '../../core/cards/card.ts';
import type { Words } from '../../locales/words.ts';
import type { CardContext } from './card-content.ts';
import type { Maker } from './element.ts';

/** What the bar's buttons do; `goBack` is `null` on the first card of a stack. */
export interface BarOptions {
  make: Maker;
  words: Words;
  close(): void;
  goBack: (() => void) | null;
}

/** Makes a card's upper edge: back, its kind, its place among the marks, close. */
export function cardBar(
  { card, context }: { card: Card; context: CardContext | null },
  { make, words, close, goBack }: BarOptions,
): HTMLElement {
  const kind = words(card.type === 'claim' ? 'kind_claim' : `kind_${card.kind}`);
  const { index, count } = context?.position ?? {};
  const where = index && count ? words('card_position', [index, count]) : '';
  const place = [kind, where].filter(Boolean).join(' · ');
  const shut = make(
    'button',
    { type: 'button', class: 'shut', 'aria-label': words('card_close') },
    '✕',
  );
  shut.addEventListener('click', close);
  const back =
    goBack && make('button', { type: 'button', class: 'back' }, `← ${words('card_back')}`);
  if (goBack) back?.addEventListener('click', goBack);
  return make(
    'div',
    { class: 'bar' },
    back,
    make('span', { id: 'place', class: 'place' }, place),
    shut,
  );
}

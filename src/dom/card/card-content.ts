import type { Annotation, Reason } from '../../core/annotation.ts';
import type { Card } from '../../core/cards/card.ts';
import type { WordKey } from '../../locales/words.ts';
import type { CardMaking } from './card-parts.ts';
import { claimView } from './claim-view.ts';
import { entryView } from './entry-view.ts';

/** How a card stands on its page: the mark that it was opened from. */
export interface CardContext {
  annotation: Annotation;
  /** Its place among all marks of the page, from 1, and how many there are. */
  position: { index: number; count: number };
}

/** Builds what a card shows below its bar. `context` is absent for cards that a link led to. */
export function cardContent(card: Card, context: CardContext | null, making: CardMaking): Node[] {
  const { make } = making;
  const isClaim = card.type === 'claim';
  const heading = make(
    'h2',
    { id: 'name', class: isClaim ? 'claim' : 'entry' },
    isClaim ? card.claim : card.name,
  );
  const about = make('p', { class: 'about' }, isClaim ? card.topic : card.about);
  const here = context && hereLine(card, context.annotation, making);
  const body = isClaim ? claimView(card, making) : entryView(card, making);
  const why = context && whyLine(context.annotation, making);
  return [heading, about, here, ...body, why].filter((part): part is HTMLElement => part !== null);
}

/** What the mark means in this very sentence, where that is more than its name. */
function hereLine(
  card: Card,
  annotation: Annotation,
  { make, words }: CardMaking,
): HTMLElement | null {
  const say = (text: string) => make('p', { class: 'here' }, text);
  if (annotation.type === 'claim') return say(stanceWords(annotation, words));
  if (annotation.sense === 'office' && annotation.office) {
    return say(words('card_office', [annotation.office.title]));
  }
  if (annotation.sense === 'metonym' && card.type === 'entry' && card.standsFor) {
    return say(words('card_metonym', [card.standsFor.name]));
  }
  return null;
}

function stanceWords(
  { stance, speaker }: Extract<Annotation, { type: 'claim' }>,
  words: CardMaking['words'],
): string {
  if (stance !== 'attributed') return words(`stance_${stance}` as WordKey);
  return speaker ? words('stance_attributed', [speaker.text]) : words('stance_attributed_nobody');
}

function whyLine(annotation: Annotation, { make, words }: CardMaking): HTMLElement {
  const items = annotation.reasons.map((reason) => make('li', {}, reasonWords(reason, words)));
  if (annotation.type === 'claim') {
    const nearest = words('reason_phrasing', [annotation.phrasing]);
    items.push(make('li', {}, nearest));
  }
  return make(
    'details',
    { class: 'why' },
    make('summary', {}, words('card_why')),
    make('ul', {}, ...items),
  );
}

/** A reason's code in words; a code without words of its own is shown as it is. */
export function reasonWords({ code, detail }: Reason, words: CardMaking['words']): string {
  const key = `reason_${code.replaceAll('-', '_')}`;
  const known = words(key as WordKey);
  const text = known === key ? code.replaceAll('-', ' ') : known;
  return detail ? words('reason_line', [text, detail]) : text;
}

import type { Annotation, Reason } from '../../core/annotation.ts';
import type { Card, CardLink } from '../../core/cards/card.ts';
import { NOTES } from '../../core/packs/pack-ids.ts';
import type { WordKey } from '../../locales/words.ts';
import { asWritten, type CardMaking, cardLink, SLOT, sourceList, split } from './card-parts.ts';
import { claimView } from './claim-view.ts';
import { entryView } from './entry-view.ts';

/** How a card stands on its page: the mark that it was opened from. */
export interface CardContext {
  annotation: Annotation;
  /** The marked words. */
  words: string;
  /** Its place among all marks of the page, from 1, and how many there are. */
  position: { index: number; count: number };
  /** Who says the claim here, by the name of the entry where the set knows it. */
  speaker?: string;
  /** Claims inside which the name stands, and how those stand on the page. */
  within: readonly (CardLink & { context: CardContext })[];
}

/** Builds what a card shows below its bar. `context` is absent for cards that a link led to. */
export function cardContent(card: Card, context: CardContext | null, making: CardMaking): Node[] {
  const { make } = making;
  const isClaim = card.type === 'claim';
  const heading = make(
    'h2',
    { id: 'name', class: isClaim ? 'claim' : 'entry', ...asWritten(making) },
    isClaim ? card.claim : card.name,
  );
  const about = make(
    'p',
    { id: 'about', class: 'about', ...asWritten(making) },
    isClaim ? card.topic : card.about,
  );
  const pack = packLine(card, making);
  const here = context ? hereLines(card, context, making) : [];
  const body = isClaim ? claimView(card, making) : entryView(card, making);
  return [heading, about, ...(pack ? [pack] : []), ...here, ...body];
}

/** Which pack the card is from, where it does not come with Sidelight: who answers for it. */
export function packLine(
  { pack }: Card,
  { make, words }: Pick<CardMaking, 'make' | 'words'>,
): HTMLElement | null {
  if (!pack) return null;
  const from = pack.id === NOTES ? words('card_fromNotes') : words('card_fromPack', [pack.title]);
  return make('p', { id: 'pack', class: 'pack' }, from);
}

/** What the mark means in this very sentence, where that is more than its name. */
function hereLines(card: Card, context: CardContext, making: CardMaking): HTMLElement[] {
  const { make, words } = making;
  const { annotation, within } = context;
  const say = (...parts: (Node | string)[]) => make('p', { class: 'here' }, ...parts);
  if (annotation.type === 'claim') {
    return [say(stanceWords(annotation, context.speaker ?? annotation.speaker?.text, words))];
  }
  const lines = within.map((claim) =>
    say(...split(words('card_partOf', [SLOT]), cardLink(making, claim, claim.context))),
  );
  if (annotation.sense === 'office' && annotation.office) {
    lines.unshift(say(words('card_office', [annotation.office.title])));
  }
  if (annotation.sense === 'metonym' && card.type === 'entry' && card.standsFor) {
    const stood = cardLink(making, card.standsFor);
    lines.unshift(say(...split(words('card_metonym', [SLOT]), stood)));
  }
  return lines;
}

function stanceWords(
  { stance }: Extract<Annotation, { type: 'claim' }>,
  speaker: string | undefined,
  words: CardMaking['words'],
): string {
  if (stance !== 'attributed') return words(`stance_${stance}` as WordKey);
  return speaker ? words('stance_attributed', [speaker]) : words('stance_attributed_nobody');
}

/** Lists why the mark was made, in words. */
export function whyList(annotation: Annotation, { make, words }: CardMaking): HTMLElement {
  const items = annotation.reasons.map((reason) => make('li', {}, reasonWords(reason, words)));
  if (annotation.type === 'claim') {
    const nearest = words('reason_phrasing', [annotation.phrasing]);
    items.push(make('li', {}, nearest));
  }
  return make('ul', {}, ...items);
}

/** A reason's code in words; a code without words of its own is shown as it is. */
export function reasonWords({ code, detail }: Reason, words: CardMaking['words']): string {
  const key = `reason_${code.replaceAll('-', '_')}`;
  const known = words(key as WordKey);
  const text = known === key ? code.replaceAll('-', ' ') : known;
  return detail ? words('reason_line', [text, detail]) : text;
}

/** What stands behind the buttons at a card's foot. */
export interface Fold {
  name: 'sources' | 'why' | 'wrong';
  label: string;
  count?: number;
  content: Node;
}

/** The sources, and for a card of a mark why it is there. */
export function cardFolds(card: Card, context: CardContext | null, making: CardMaking): Fold[] {
  const { words } = making;
  const folds: Fold[] = [];
  if (card.sources.length > 0) {
    const label = words('card_sources');
    folds.push({
      name: 'sources',
      label,
      count: card.sources.length,
      content: sourceList(making, card),
    });
  }
  if (context) {
    const content = whyList(context.annotation, making);
    folds.push({ name: 'why', label: words('card_why'), content });
  }
  return folds;
}

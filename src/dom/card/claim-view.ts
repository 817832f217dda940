import type { CardStatus, ClaimCard } from '../../core/cards/card.ts';
import type { WordKey } from '../../locales/words.ts';
import {
  type CardMaking,
  citation,
  eventList,
  note,
  relatedLinks,
  sourceList,
  step,
} from './card-parts.ts';

/** Lays out the card of a claim: its status then, what was known, what followed, its status now. */
export function claimView(card: ClaimCard, making: CardMaking): Node[] {
  return [
    thenStep(card, making),
    listStep(making, 'known', making.words('card_known'), card.known),
    listStep(making, 'since', making.words('card_since'), card.since, card.moreSince),
    asOfStep(card, making),
    relatedLinks(making, card.links),
    sourceList(making, card.sources),
  ].filter((part): part is HTMLElement => part !== null);
}

function thenStep(card: ClaimCard, making: CardMaking): HTMLElement {
  const { words } = making;
  if (card.published === null) return note(making, words('card_noDate'));
  const heading = words('card_then', [words.date(card.published)]);
  if (card.afterReview) {
    const month = card.asOf ? words.date(card.asOf.month) : '';
    return step(making, 'then', heading, note(making, words('card_afterReview', [month])));
  }
  const body = card.then ? status(making, card.then) : note(making, words('claim_noStatus'));
  return step(making, 'then', heading, body);
}

function asOfStep(card: ClaimCard, making: CardMaking): HTMLElement | null {
  const { words } = making;
  const { asOf } = card;
  if (!asOf) return null;
  const heading = words('card_asOf', [words.date(asOf.month)]);
  if (asOf.sameAsThen)
    return step(making, 'as-of', heading, note(making, words('card_sameAsThen')));
  if (!asOf.status) return null;
  return step(making, 'as-of', heading, status(making, asOf.status));
}

function listStep(
  making: CardMaking,
  name: string,
  heading: string,
  events: ClaimCard['known'],
  more = 0,
): HTMLElement | null {
  if (events.length === 0) return null;
  return step(making, name, heading, eventList(making, events, more));
}

function status(making: CardMaking, { status: code, text, sources }: CardStatus): HTMLElement {
  const { make, words } = making;
  const key = `claim_status_${code.replaceAll('-', '_')}` as WordKey;
  return make(
    'div',
    { class: 'status' },
    make('strong', { class: `label ${code}` }, words(key)),
    make('p', {}, text, citation(making, sources)),
  );
}

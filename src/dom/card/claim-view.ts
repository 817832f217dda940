import type { CardStatus, ClaimCard } from '../../core/cards/card.ts';
import type { WordKey } from '../../locales/words.ts';
import {
  asWritten,
  type CardMaking,
  citation,
  eventList,
  note,
  relatedLinks,
  step,
} from './card-parts.ts';

/** Lays out the card of a claim: its status then, what was known, what followed, its status now. */
export function claimView(card: ClaimCard, making: CardMaking): Node[] {
  const { words } = making;
  const { known, since, sources, moreSince: more } = card;
  const list = (name: string, heading: string, body: HTMLElement) =>
    step(making, name, heading, body);
  return [
    thenStep(card, making),
    known.length > 0
      ? list('known', words('card_known'), eventList(making, known, { sources }))
      : null,
    since.length > 0
      ? list('since', words('card_since'), eventList(making, since, { sources, more }))
      : null,
    asOfStep(card, making),
    relatedLinks(making, card.links),
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
  const body = card.then ? status(making, card.then, card) : note(making, words('claim_noStatus'));
  return step(making, 'then', heading, body);
}

function asOfStep(card: ClaimCard, making: CardMaking): HTMLElement | null {
  const { words } = making;
  const { asOf } = card;
  if (!asOf) return null;
  const heading = words('card_asOf', [words.date(asOf.month)]);
  if (asOf.sameAsThen)
    return step(making, 'as-of', heading, note(making, words('card_sameAsThen')));
  if (!asOf.status) {
    return card.then
      ? step(making, 'as-of', heading, note(making, words('card_nothingNow')))
      : null;
  }
  return step(making, 'as-of', heading, status(making, asOf.status, card));
}

function status(
  making: CardMaking,
  { status: code, text, sources }: CardStatus,
  card: ClaimCard,
): HTMLElement {
  const { make, words } = making;
  const key = `claim_status_${code.replaceAll('-', '_')}` as WordKey;
  return make(
    'div',
    { class: 'status' },
    make('strong', { class: `label ${code}` }, words(key)),
    make('p', asWritten(making), text, citation(making, sources, card.sources)),
  );
}

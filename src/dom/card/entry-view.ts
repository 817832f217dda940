import type { EntryCard } from '../../core/cards/card.ts';
import {
  type CardMaking,
  eventList,
  note,
  relatedLinks,
  sourceList,
  stateList,
  step,
} from './card-parts.ts';

/** Lays out the card of an entry: then, since, as of. Returns what goes below the heading. */
export function entryView(card: EntryCard, making: CardMaking): Node[] {
  return [
    thenStep(card, making),
    sinceStep(card, making),
    asOfStep(card, making),
    relatedLinks(making, card.links),
    sourceList(making, card.sources),
  ].filter((part): part is HTMLElement => part !== null);
}

function thenStep(card: EntryCard, making: CardMaking): HTMLElement | null {
  const { words } = making;
  if (card.published === null) return note(making, words('card_noDate'));
  const heading = words('card_then', [words.date(card.published)]);
  if (card.afterReview) {
    return step(
      making,
      'then',
      heading,
      note(making, words('card_afterReview', [monthOf(card, making)])),
    );
  }
  if (card.then.length > 0) return step(making, 'then', heading, stateList(making, card.then));
  if (card.before) {
    const lead = note(making, words('card_before'));
    return step(making, 'then', heading, lead, stateList(making, [card.before]));
  }
  return null;
}

function sinceStep(card: EntryCard, making: CardMaking): HTMLElement | null {
  if (card.since.length === 0) return null;
  const heading = making.words('card_since');
  return step(making, 'since', heading, eventList(making, card.since, card.moreSince));
}

function asOfStep(card: EntryCard, making: CardMaking): HTMLElement | null {
  const { words } = making;
  const { asOf } = card;
  if (!asOf) return null;
  const isKnown = asOf.states.length > 0 || asOf.ended.length > 0;
  if (!isKnown) return null;
  const heading = words('card_asOf', [words.date(asOf.month)]);
  if (asOf.sameAsThen)
    return step(making, 'as-of', heading, note(making, words('card_sameAsThen')));
  const ended = asOf.ended.map((state) =>
    note(making, words('card_ended', [`${state.title ?? state.of?.name ?? ''}`])),
  );
  const states = asOf.states.length > 0 ? stateList(making, asOf.states) : null;
  return step(making, 'as-of', heading, states, ...(states ? [] : ended));
}

function monthOf(card: EntryCard, { words }: CardMaking): string {
  return card.asOf ? words.date(card.asOf.month) : '';
}

import type { CardState, EntryCard } from '../../core/cards/card.ts';
import {
  type CardMaking,
  eventList,
  note,
  relatedLinks,
  SLOT,
  split,
  stateList,
  stateWords,
  step,
} from './card-parts.ts';

/** Lays out the card of an entry: then, since, as of. Returns what goes below the heading. */
export function entryView(card: EntryCard, making: CardMaking): Node[] {
  return [
    thenStep(card, making),
    sinceStep(card, making),
    asOfStep(card, making),
    relatedLinks(making, card.links),
  ].filter((part): part is HTMLElement => part !== null);
}

function thenStep(card: EntryCard, making: CardMaking): HTMLElement | null {
  const { words } = making;
  const { sources } = card;
  if (card.published === null) return note(making, words('card_noDate'));
  const heading = words('card_then', [words.date(card.published)]);
  const say = (...parts: HTMLElement[]) => step(making, 'then', heading, ...parts);
  if (card.afterReview)
    return say(note(making, words('card_afterReview', [monthOf(card, making)])));
  if (card.then.length > 0) {
    return say(stateList(making, card.then, { span: 'since', sources }));
  }
  if (card.before) {
    const lead = note(making, words('card_before'));
    return say(lead, stateList(making, [card.before], { span: 'whole', sources }));
  }
  // Things without states, such as terms, have nothing to miss.
  const hasStates = (card.asOf?.states.length ?? 0) > 0;
  return hasStates ? say(note(making, words('card_nothingThen'))) : null;
}

function sinceStep(card: EntryCard, making: CardMaking): HTMLElement | null {
  if (card.since.length === 0) return null;
  const events = eventList(making, card.since, { sources: card.sources, more: card.moreSince });
  return step(making, 'since', making.words('card_since'), events);
}

function asOfStep(card: EntryCard, making: CardMaking): HTMLElement | null {
  const { words } = making;
  const { asOf, sources } = card;
  if (!asOf) return null;
  const ended = asOf.ended.filter((state) => !isSucceeded(state, asOf.states));
  if (asOf.states.length === 0 && ended.length === 0) return null;
  const heading = words('card_asOf', [words.date(asOf.month)]);
  if (asOf.sameAsThen)
    return step(making, 'as-of', heading, note(making, words('card_sameAsThen')));
  const held =
    asOf.states.length > 0 ? [stateList(making, asOf.states, { span: 'since', sources })] : [];
  return step(making, 'as-of', heading, ...held, ...ended.map((state) => endedNote(state, making)));
}

/** A new office tells that the old one is over; so does a new head. */
function isSucceeded(ended: CardState, states: readonly CardState[]): boolean {
  return states.some(({ relation }) => relation === ended.relation);
}

function endedNote(state: CardState, making: CardMaking): HTMLElement {
  const { make, words } = making;
  const until = state.to ? ` (${words('card_until', [words.date(state.to)])})` : '';
  const what = make('span', {}, ...stateWords(making, state));
  return make('p', { class: 'note' }, ...split(words('card_ended', [SLOT]), what), until);
}

function monthOf(card: EntryCard, { words }: CardMaking): string {
  return card.asOf ? words.date(card.asOf.month) : '';
}

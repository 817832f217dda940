import type { Entry, Relation, State } from '../packs/pack.ts';
import {
  comparePartialDates,
  type DayRange,
  dayRange,
  type PartialDate,
} from '../time/partial-date.ts';
import { heldDuring, isAfter } from '../time/state-interval.ts';
import type { CardState, EntryCard } from './card.ts';
import { cardLinks } from './card-links.ts';
import type { CardLookup } from './card-lookup.ts';
import { cardSources, type SourceList } from './card-sources.ts';
import { pickSince } from './pick-events.ts';

/** What readers ask first stands first. */
const ORDER: readonly Relation[] = [
  'office',
  'status',
  'in-force',
  'head',
  'holds',
  'member',
  'located-in',
  'owned-by',
  'funded-by',
];

/** Of those who lead a country its head of state stands first, as in its own protocol. */
const HEAD_OF_STATE =
  /^(?:(?:acting|interim) )?(?:president|king|queen|emir|sultan|supreme leader)$/i;

export interface CardOptions {
  /** The article's day; `null` where unknown. */
  published: PartialDate | null;
  /** Only what was known on the article's day. */
  asFirstReaders?: boolean;
}

/**
 * Computes the card of an entry for the day of an article: the states that held then, at most three
 * telling events since, and what holds as of the entry's review, each with its source.
 */
export function entryCard(entry: Entry, options: CardOptions, lookup: CardLookup): EntryCard {
  const { published } = options;
  const sources = cardSources((id) => lookup.source(id));
  const state = (one: State, certain: boolean) => cardState(one, { certain, sources, lookup });
  const day = published === null ? null : dayRange(published);
  const review = dayRange(entry.reviewed);
  const afterReview = day !== null && day.from >= review.to;
  const then = day && !afterReview ? statesDuring(entry.states, day) : [];
  const since = day ? pickSince(entry.events, day) : { shown: [], more: 0 };
  const lastDay = { from: review.to - 1, to: review.to };
  const last = statesDuring(entry.states, lastDay);
  const hidesLater = options.asFirstReaders === true && day !== null;
  const thenCards = then.map(({ one, certain }) => state(one, certain));
  const before = day && then.length === 0 ? latestBefore(entry.states, day) : undefined;
  const sinceCards = hidesLater ? [] : since.shown.map((event) => sources.event(event));
  const ended = then.filter(({ one }) => !last.some((other) => other.one === one));
  const card: EntryCard = {
    type: 'entry',
    id: `entry:${entry.id}`,
    entry: entry.id,
    kind: entry.kind,
    name: entry.name,
    about: entry.about,
    published,
    then: thenCards,
    since: sinceCards,
    moreSince: hidesLater ? 0 : since.more,
    asOf: hidesLater
      ? null
      : {
          month: entry.reviewed,
          states: last.map(({ one, certain }) => state(one, certain)),
          ended: ended.map(({ one, certain }) => state(one, certain)),
          sameAsThen: day !== null && sameStates(then, last),
        },
    sources: [],
    links: cardLinks([...entry.related, ...(entry.standsFor ? [entry.standsFor] : [])], lookup),
    afterReview,
    domains: entry.domains,
  };
  if (before && !hidesLater) card.before = state(before, true);
  if (entry.standsFor) {
    const target = lookup.entry(entry.standsFor);
    if (target) card.standsFor = { card: `entry:${target.id}`, name: target.name };
  }
  for (const id of entry.sources) sources.cite(id);
  card.sources = sources.list();
  return card;
}

interface HeldState {
  one: State;
  certain: boolean;
}

/** The states that held, or may have held, during some days, the most asked-for first. */
function statesDuring(states: readonly State[], when: DayRange): HeldState[] {
  return states
    .map((one) => ({ one, held: heldDuring(one, when) }))
    .filter(({ held }) => held !== 'no')
    .map(({ one, held }) => ({ one, certain: held === 'yes' }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.one.relation) - ORDER.indexOf(b.one.relation) ||
        Number(isHeadOfState(b.one)) - Number(isHeadOfState(a.one)) ||
        comparePartialDates(b.one.from, a.one.from),
    );
}

function isHeadOfState({ relation, title }: State): boolean {
  return relation === 'head' && HEAD_OF_STATE.test(title ?? '');
}

function sameStates(then: readonly HeldState[], last: readonly HeldState[]): boolean {
  return then.length === last.length && then.every(({ one }) => last.some((l) => l.one === one));
}

/** The state that ended last before the article's day, where none held on it. */
function latestBefore(states: readonly State[], day: DayRange): State | undefined {
  return states
    .filter((one) => one.to !== undefined && !isAfter(one.to, day))
    .sort((a, b) => comparePartialDates(b.to ?? b.from, a.to ?? a.from))[0];
}

function cardState(
  one: State,
  { certain, sources, lookup }: { certain: boolean; sources: SourceList; lookup: CardLookup },
): CardState {
  const card: CardState = {
    relation: one.relation,
    from: one.from,
    certain,
    source: sources.cite(one.source),
  };
  if (one.title !== undefined) card.title = one.title;
  if (one.to !== undefined) card.to = one.to;
  if (one.note !== undefined) card.note = one.note;
  const target = one.of === undefined ? null : lookup.entry(one.of);
  if (target) card.of = { name: target.name, card: `entry:${target.id}` };
  else if (one.ofName !== undefined) card.of = { name: one.ofName };
  return card;
}

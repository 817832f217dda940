/**
 * Cards as keyed data: no sentence of any interface language is in here, only the set's own
 * words. The face lays them out and puts them into words.
 */
import type { ClaimStatus, EntryKind, Relation } from '../packs/pack.ts';
import type { PartialDate } from '../time/partial-date.ts';

/** A source as a card shows it; `index` is its number on the card, from 1. */
export interface CardSource {
  index: number;
  url: string;
  title: string;
  publisher: string;
  date?: PartialDate;
  party?: boolean;
}

/** A state as a card shows it. `certain` is false where a partial date leaves room for doubt. */
export interface CardState {
  relation: Relation;
  title?: string;
  /** What the relation points at: its name, and its card where there is one. */
  of?: { name: string; card?: string };
  from: PartialDate;
  to?: PartialDate;
  note?: string;
  certain: boolean;
  source: number;
}

export interface CardEvent {
  date: PartialDate;
  text: string;
  weight: 1 | 2 | 3;
  source: number;
}

export interface CardLink {
  card: string;
  name: string;
}

/** The pack that a card is from, where it is not the bundled one. */
export interface CardPack {
  id: string;
  title: string;
}

export interface EntryCard {
  type: 'entry';
  id: string;
  pack?: CardPack;
  entry: string;
  kind: EntryKind;
  name: string;
  about: string;
  /** The article's day that the card is keyed to; `null`: unknown, only `asOf` is told. */
  published: PartialDate | null;
  /** What was true on that day. Empty where the set knows nothing of it. */
  then: CardState[];
  /** Where nothing was true then: the state next to begin or last to end, if any. */
  before?: CardState;
  /** What has happened since, in order of time; at most three, the most telling. */
  since: CardEvent[];
  /** How many more later events the set holds than `since` shows. */
  moreSince: number;
  /**
   * What holds as of the month in which the entry was reviewed, and which of the `then` states
   * have ended by it. `null` where the reader wants the article's own day only.
   */
  asOf: { month: string; states: CardState[]; ended: CardState[]; sameAsThen: boolean } | null;
  sources: CardSource[];
  links: CardLink[];
  /** The article is later than the entry's review: the card cannot speak for that day. */
  afterReview: boolean;
  /** Sites that this publisher runs. */
  domains: string[];
  /** What the name often stands for: Moscow for Russia. */
  standsFor?: CardLink;
}

export interface CardStatus {
  status: ClaimStatus;
  from: PartialDate;
  to?: PartialDate;
  text: string;
  sources: number[];
}

export interface ClaimCard {
  type: 'claim';
  id: string;
  pack?: CardPack;
  claimId: string;
  claim: string;
  topic: string;
  published: PartialDate | null;
  /** The status on the article's day; absent where none is known for it. */
  then?: CardStatus;
  /** Events up to the article's day, the latest last; at most three. */
  known: CardEvent[];
  since: CardEvent[];
  moreSince: number;
  /** The status as of the review; `null` where the reader wants the article's own day only. */
  asOf: { month: string; status?: CardStatus; sameAsThen: boolean } | null;
  sources: CardSource[];
  links: CardLink[];
  afterReview: boolean;
}

export type Card = EntryCard | ClaimCard;

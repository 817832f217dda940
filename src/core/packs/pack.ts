/**
 * The shape of annotation packs as people write them (YAML or JSON), after validation.
 * A pack may be spread over several files (fragments); the compiler merges them.
 */
import type { PartialDate } from '../time/partial-date.ts';

export const ENTRY_KINDS = [
  'person',
  'organisation',
  'place',
  'event',
  'treaty',
  'weapon',
  'term',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

export const RELATIONS = [
  'office',
  'member',
  'head',
  'holds',
  'in-force',
  'located-in',
  'owned-by',
  'funded-by',
  'status',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** Where a fact was read. `date` is the day of the source itself, not the day it was read. */
export interface Source {
  url: string;
  title: string;
  publisher: string;
  date?: PartialDate;
  /** The facts it supports, in our own words, as read at the address. Not shipped to readers. */
  fact?: string;
  /** True where the source belongs to a party to the dispute it speaks about. */
  party?: boolean;
}

/**
 * Something true from a date to a date. `to` is the day on which it ended: the interval is
 * half-open, so on a handover day the successor holds the office. No `to`: true until `reviewed`.
 */
export interface State {
  relation: Relation;
  /** The entry that the relation points at (its id); absent for `status` and `in-force`. */
  of?: string;
  /** What `of` would say where no entry exists for it. */
  ofName?: string;
  /** The office, the role or the status, in words: "Prime Minister". */
  title?: string;
  from: PartialDate;
  to?: PartialDate;
  source: string;
  note?: string;
}

/** Something that happened on a date. `weight` 1–3: how telling it is (3 the most). */
export interface EntryEvent {
  date: PartialDate;
  text: string;
  weight: 1 | 2 | 3;
  source: string;
}

/**
 * A name as newspapers print it, with what it needs and what voids it.
 * Words are compared folded (case, accents), a phrase matches as whole words.
 */
export interface Alias {
  text: string;
  /** Matches with exactly this capitalisation only ("WHO", "US"). */
  exact?: boolean;
  /** At least one of these words or `@entry-id` mentions must stand somewhere in the article. */
  needs?: string[];
  /** None of these words or `@entry-id` mentions may stand in the same sentence. */
  voids?: string[];
  /** Void when the next word is one of these ("Washington" notBefore "Post"). */
  notBefore?: string[];
  /** Void when the word before is one of these ("George" Washington). */
  notAfter?: string[];
  /** Counts only directly after one of these words ("President", "Mr"). */
  after?: string[];
  /** In use from this day on, and no longer from this one on (Twitter, until X). */
  from?: PartialDate;
  to?: PartialDate;
}

export interface Entry {
  id: string;
  kind: EntryKind;
  name: string;
  /** Timeless, at most 120 characters. */
  about: string;
  /** Further names; `name` itself is an alias unless `nameIsNoAlias`. */
  aliases: Alias[];
  nameIsNoAlias?: boolean;
  /** A person's surname(s): count only once a full name, or a title before them, has stood. */
  surnames: string[];
  /** Surnames count without the full name: headlines name nobody else so (Putin, Zelensky). */
  standsAlone?: boolean;
  /** Words for people and things of this place or organisation: Estonian, Estonians. */
  demonyms: string[];
  /** The entry that this name often stands for (Moscow: russia). The card says so where cues fit. */
  standsFor?: string;
  /** Sites that this publisher runs: bloomberg.com. */
  domains: string[];
  states: State[];
  events: EntryEvent[];
  /** Sources for `about` and further reading. */
  sources: string[];
  /** Entries worth reading next. */
  related: string[];
  reviewed: string;
}

export const CLAIM_STATUSES = [
  'supported',
  'contradicted',
  'disputed',
  'outdated',
  'missing-context',
  'prediction-open',
  'prediction-came-true',
  'prediction-did-not',
] as const;

export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const NEGATIVE_REASONS = [
  'negated',
  'swapped',
  'number',
  'entity',
  'topic',
  'question',
] as const;

export type NegativeReason = (typeof NEGATIVE_REASONS)[number];

/** What was known of a claim from a date on. */
export interface DatedStatus {
  status: ClaimStatus;
  from: PartialDate;
  to?: PartialDate;
  /** Why, in one or two sentences, attributed where it is a position. */
  text: string;
  sources: string[];
}

/** A number that a claim hangs on: 18 months, give or take `tolerance`. */
export interface ClaimNumber {
  value: number;
  unit: string;
  tolerance?: number;
}

export interface Claim {
  id: string;
  /** The canonical wording: the strongest fair version, as its holders would put it. */
  claim: string;
  /** A short neutral heading for lists: "NATO's 1990 assurances". */
  topic: string;
  phrasings: string[];
  /**
   * Concept groups: each must be met. A member is a word or phrase (its inflected forms are
   * meant too), `@entry-id`, which any name or demonym of that entry meets, or `~concept`, a
   * shared list of words. `!word` is met under a negation, `?word` whether negated or not.
   */
  must: string[][];
  /** Words and phrases whose presence in the sentence voids the claim. */
  not: string[];
  roles?: { agent: string; patient: string };
  numbers: ClaimNumber[];
  negatives: { text: string; why: NegativeReason }[];
  denials: string[];
  /** Denying this claim is itself the notable statement: denied mentions open cards too. */
  denialIsNotable?: boolean;
  statuses: DatedStatus[];
  events: EntryEvent[];
  sources: string[];
  related: string[];
  reviewed: string;
}

/** A whole pack after its fragments were merged. */
export interface Pack {
  id: string;
  title: string;
  language: string;
  licence: string;
  description?: string;
  sources: Record<string, Source>;
  entries: Entry[];
  claims: Claim[];
}

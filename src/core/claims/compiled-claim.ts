/** The compiled form of claims: what the matcher needs, and nothing that needs parsing again. */
import type { Polarity } from './polarity.ts';

/** An entry id, or the stems of a word or phrase, after `!` where it is wanted negated, `?` where either will do. */
export type CompiledMember = string | string[];

/** A phrasing, a negative or a denial, ready to be aligned. */
export interface CompiledText {
  text: string;
  /** Content words by their stems, with the group that each meets (−1: none). */
  words: { stem: string; group: number; weight: number }[];
  /** What is negated in it; `null` where it does not meet all groups. */
  polarity: Polarity | null;
}

export interface CompiledNumber {
  value: number;
  unit: string;
  tolerance: number;
}

export interface CompiledClaim {
  id: string;
  groups: CompiledMember[][];
  /** True where a group wants a word negated: the groups then tell what may be negated. */
  isSigned: boolean;
  /** Every entry that the phrasings name. */
  entries: string[];
  /** Which groups hold entries. */
  entityGroups: boolean[];
  /** Phrases whose presence voids the claim. */
  not: CompiledMember[];
  numbers: CompiledNumber[];
  /** True where some phrasing does without the number. */
  numberIsOptional: boolean;
  /** Years that the claim's own texts name. */
  years: number[];
  phrasings: CompiledText[];
  /** Negatives that differ in words: what makes each differ must be read to count. */
  negatives: { text: CompiledText; telling: string[] }[];
  /** Kinds of modality that the phrasings carry. */
  modalities: string[];
  /** Roles that the phrasings show by word: "encircl:0=agent", `*` for every predicate. */
  facts: string[];
  /** Roles that all words of a predicate group show alike: "1:0=agent". */
  groupRoles: string[];
  /** Which groups act on which: "0>1". */
  pairs: string[];
  /** Groups that stand after "from" in some phrasing. */
  sources: number[];
  /** Groups of the authored roles (patient −1: none); `null` where a phrasing shows otherwise. */
  roles: { agent: number; patient: number } | null;
  /** For each group, as predicate, the entries that may act; empty: not known. */
  actors: string[][];
  /** Which groups stand in the "if" clause of phrasings that have one. */
  conditions: string[];
  /** Members by which the denials deny: to meet a group with one is to deny. */
  denialMembers: string[];
  /** For each group, its members and the negation they stand under: "one peopl=0". */
  memberParity: string[][];
  /** Groups that some phrasing meets only by who says it: "Putin said that …". */
  spoken: number[];
  /** Stems of the claim's own vocabulary. */
  vocabulary: string[];
  denialIsNotable: boolean;
}

export interface CompiledClaims {
  claims: CompiledClaim[];
  /** Keys (`@entry` or a stem) and the claims that they make worth a look. */
  triggers: [string, number[]][];
  /** The entry that an entry stands for: moscow → russia. */
  standsFor: Record<string, string>;
  kinds: Record<string, string>;
  /** Plain one-word names, for names inside the names of events: "war in Ukraine". */
  words: Record<string, string>;
}

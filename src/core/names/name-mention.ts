import type { Reason } from '../annotation.ts';
import type { EntryEvent, State } from '../packs/pack.ts';
import type { PartialDate } from '../time/partial-date.ts';

/** A name in the text and the entry it stands for. */
export interface NameMention {
  /** UTF-16 offsets into the article's text, half-open. */
  start: number;
  end: number;
  /** Id of the entry that is meant. */
  entry: string;
  /**
   * `name`: the entry itself. `metonym`: the name stands for another ("Moscow" for Russia's
   * government). `office`: the words name an office, the entry is who held it that day.
   */
  sense: 'name' | 'metonym' | 'office';
  /** With `office`: which office of which entry the words name. */
  office?: { title: string; of: string };
  /** Why this mark is here, the deciding reason first. */
  reasons: Reason[];
}

/** The part of an entry that resolving names needs. `Entry` satisfies it. */
export interface NamedEntry {
  id: string;
  kind: string;
  name: string;
  aliases: {
    text: string;
    exact?: boolean;
    needs?: string[];
    voids?: string[];
    notBefore?: string[];
    notAfter?: string[];
    after?: string[];
    /** The days on which the alias is in use, half-open. */
    from?: PartialDate;
    to?: PartialDate;
  }[];
  nameIsNoAlias?: boolean;
  surnames: string[];
  standsAlone?: boolean;
  demonyms: string[];
  standsFor?: string;
  states: State[];
  events: EntryEvent[];
  /** The month up to which it was checked: an open office says nothing of later days. */
  reviewed?: string;
}

/** The entries of a set, in the order in which the index was compiled; read when needed. */
export interface EntrySource {
  count: number;
  at(number: number): NamedEntry;
  /** Returns the number of the entry with this id, or -1. */
  indexOf(id: string): number;
}

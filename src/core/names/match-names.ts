import type { PartialDate } from '../time/partial-date.ts';
import type { EntrySource, NameMention } from './name-mention.ts';
import type { NameIndex } from './open-names.ts';
import { type ResolveNamesOptions, resolveNames } from './resolve-names.ts';
import { scanNames } from './scan-names.ts';

export interface MatchNamesOptions {
  text: string;
  index: NameIndex;
  /** The entries that the index was compiled from, in the same order. */
  entries: EntrySource;
  /** The article's day; without it no office is resolved. */
  published: PartialDate | null;
  /** Where the headline stands in the text, half-open in UTF-16 units. */
  headline?: { start: number; end: number };
  onDrop?: NonNullable<ResolveNamesOptions['onDrop']>;
}

/** Finds the names of a text and what each of them means there, in reading order. */
export function matchNames(options: MatchNamesOptions): NameMention[] {
  return resolveNames({ ...options, spans: scanNames(options.text, options.index) });
}

import type { PartialDate } from '../../time/partial-date.ts';
import type { EntrySource, NamedEntry } from '../name-mention.ts';
import type { Candidate, NameSpan } from '../name-span.ts';
import type { NameIndex } from '../open-names.ts';
import type { Neighbour, Reading } from '../reading.ts';

/** A span taken as one of its candidates: what rules judge. */
export interface Found {
  start: number;
  end: number;
  candidate: Candidate;
  entry: NamedEntry;
  /** The alias as the set gives it, with what it needs and what voids it. */
  alias: NamedEntry['aliases'][number];
  /** The words as the article has them. */
  surface: string;
  /** The words folded. */
  key: string;
}

/** Everything a rule may ask about the article that a found name stands in. */
export interface Scene {
  reading: Reading;
  index: NameIndex;
  entries: EntrySource;
  published: PartialDate | null;
  headline: { start: number; end: number } | null;
  /** Spans by where they start and where they end. */
  startingAt: ReadonlyMap<number, NameSpan>;
  endingAt: ReadonlyMap<number, NameSpan>;
}

/** Tells whether a name comes from a surname of its entry. */
export const isSurname = ({ candidate }: Found): boolean => candidate.source.startsWith('surname');

/** Tells whether the words are an adjective or a people's name: Estonian. */
export const isDemonym = ({ candidate }: Found): boolean => candidate.source === 'demonym';

/** Tells whether an alias is all capitals: NATO, U.S. */
export const isAcronym = (given: string): boolean =>
  /\p{Lu}/u.test(given) && !/\p{Ll}/u.test(given) && given.replace(/\P{L}/gu, '').length > 1;

/** Tells whether an alias holds no capital at all: a term. */
export const isTerm = (given: string): boolean => !/\p{Lu}/u.test(given);

/** Tells whether a gap is white space within one line, soft hyphens and the like aside. */
export const isSpaceGap = (gap: string): boolean =>
  /^[\u00ad\u200b-\u200f\u2060\ufeff]*(?:[^\S\n][\u00ad\u200b-\u200f\u2060\ufeff]*)+$/u.test(gap);

/** Tells whether a gap is a single hyphen or dash without white space. */
export const isHyphenGap = (gap: string): boolean => /^[-‐‑–−]$/u.test(gap);

/** Tells whether a neighbour is, or ends or begins, a name that the set holds, and no bare surname. */
export function isKnown(neighbour: Neighbour, side: 'before' | 'after', scene: Scene): boolean {
  return knownSources(neighbour, side, scene).some((source) => !source.startsWith('surname'));
}

/** Returns the sources of the names that end with the word before, or start with the word after. */
export function knownSources(
  neighbour: Neighbour,
  side: 'before' | 'after',
  scene: Scene,
): string[] {
  const span =
    side === 'after'
      ? scene.startingAt.get(neighbour.start)
      : (scene.endingAt.get(neighbour.end) ?? scene.endingAt.get(neighbour.end + 1));
  return span ? span.candidates.map(({ source }) => source) : [];
}

import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { nextWord } from '../text/tokens.ts';
import { MORE, nextRecord } from './alias-record.ts';
import { lookUp } from './hash-table.ts';
import { GOES_ON, GOES_ON_SMALL, initialBit, LEAF, PAYLOAD, TERMINAL } from './index-layout.ts';
import type { NameIndex } from './open-names.ts';
import { mixHash, rollHash, WORD_GAP } from './prefix-hash.ts';
import { startsLower, verifyRecord } from './verify-record.ts';

/** Where `findName` looks and what it finds; one object serves a whole text. */
export interface FoundName {
  text: string;
  index: NameIndex;
  /** Where the first word starts. */
  start: number;
  /** Where the first word ends. */
  wordEnd: number;
  /** The first record of the longest name found, and where the name ends. */
  record: number;
  end: number;
}

/**
 * Looks for the longest name that starts with a word that the index knows, by that word's rolled
 * hash and the value of its slot.
 */
export function findName(found: FoundName, firstHash: number, firstValue: number): boolean {
  const { text, index, start } = found;
  const { length } = text;
  const fold = FOLD;
  let hash = firstHash;
  let value = firstValue;
  let end = found.wordEnd;
  let wordStart = start;
  let isFound = false;
  for (;;) {
    if ((value & (LEAF | TERMINAL)) !== 0 && verifyGroup(found, value & PAYLOAD)) {
      isFound = true;
    }
    if ((value & GOES_ON) === 0 || (value & LEAF) !== 0 || end >= length) return isFound;
    const isSpace = text.charCodeAt(end) === SPACE;
    if (isSpace && (value & GOES_ON_SMALL) === 0 && isSmallLatin(text, end + 1)) return isFound;
    const next = nextWord(text, end, end - wordStart);
    if (next < 0 || !mayGoOn(value, text, next)) return isFound;
    wordStart = next;
    hash = rollHash(hash, WORD_GAP);
    for (end = next; end < length; end++) {
      const unit = text.charCodeAt(end);
      const folded = fold[unit] as number;
      if (folded > LONG) hash = rollHash(hash, folded);
      else if (folded === SEPARATOR) break;
      else if (folded === LONG) for (const letter of longFold(unit)) hash = rollHash(hash, letter);
    }
    value = lookUp(index.rest, mixHash(hash));
  }
}

const SPACE = 32;

/** Most words after a name are small: this turns back before anything dearer is asked. */
function isSmallLatin(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return unit >= 97 && unit <= 122;
}

/** Tells whether a slot goes on with a word that begins like the one at `next`. */
function mayGoOn(value: number, text: string, next: number): boolean {
  if ((value & GOES_ON_SMALL) === 0 && startsLower(text, next)) return false;
  if ((value & TERMINAL) !== 0) return true;
  const unit = text.charCodeAt(next);
  const folded = FOLD[unit] as number;
  const initial = folded === LONG ? (longFold(unit)[0] ?? IGNORABLE) : folded;
  return (value & initialBit(initial)) !== 0;
}

/** Takes the first record of a group whose alias stands at the word. */
function verifyGroup(found: FoundName, group: number): boolean {
  const { text, start } = found;
  const { heap } = found.index;
  for (let record = group; ; record = nextRecord(heap, record)) {
    const end = verifyRecord(heap, record, text, start);
    if (end >= 0) {
      found.record = record;
      found.end = end;
      return true;
    }
    if (((heap[record] as number) & MORE) === 0) return false;
  }
}

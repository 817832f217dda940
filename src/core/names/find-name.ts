import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { nextWord } from '../text/tokens.ts';
import { MORE, nextRecord } from './alias-record.ts';
import { lookUp } from './hash-table.ts';
import { GOES_ON, initialBit, LEAF, PAYLOAD, TERMINAL } from './index-layout.ts';
import type { NameIndex } from './open-names.ts';
import { mixHash, rollHash, WORD_GAP } from './prefix-hash.ts';
import { verifyRecord } from './verify-record.ts';

/** A first word that the index knows. */
export interface KnownWord {
  text: string;
  index: NameIndex;
  /** Where the word stands in the text. */
  start: number;
  end: number;
  /** Its rolled hash, and the value of its slot. */
  hash: number;
  value: number;
}

/** What `findName` finds; one object serves a whole text. */
export interface FoundName {
  /** The first record of the longest name found, and where the name ends. */
  record: number;
  end: number;
  /** Where the scan goes on: the end of the name, or of the word where there is none. */
  wordEnd: number;
}

/** Looks for the longest name that starts with a known word. */
export function findName(word: KnownWord, found: FoundName): boolean {
  const { text, index, start } = word;
  const fold = FOLD;
  let { hash, value, end } = word;
  let wordStart = start;
  let isFound = false;
  for (;;) {
    if ((value & (LEAF | TERMINAL)) !== 0 && verifyGroup(word, value & PAYLOAD, found)) {
      isFound = true;
      found.wordEnd = Math.max(end, found.end);
    }
    if ((value & GOES_ON) === 0 || (value & LEAF) !== 0 || end >= text.length) return isFound;
    const next = nextWord(text, end, end - wordStart);
    if (next < 0) return isFound;
    if ((value & TERMINAL) === 0 && !mayGoOn(value, text.charCodeAt(next))) return isFound;
    wordStart = next;
    hash = rollHash(hash, WORD_GAP);
    for (end = next; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const folded = fold[unit] as number;
      if (folded > LONG) hash = rollHash(hash, folded);
      else if (folded === SEPARATOR) break;
      else if (folded === LONG) for (const letter of longFold(unit)) hash = rollHash(hash, letter);
    }
    value = lookUp(index.rest, mixHash(hash));
  }
}

/** Tells whether a slot's mask has the initial of the next word. */
function mayGoOn(value: number, unit: number): boolean {
  const folded = FOLD[unit] as number;
  const initial = folded === LONG ? (longFold(unit)[0] ?? IGNORABLE) : folded;
  return (value & initialBit(initial)) !== 0;
}

/** Takes the first record of a group whose alias stands at the word. */
function verifyGroup({ text, index, start }: KnownWord, group: number, found: FoundName): boolean {
  const { heap } = index;
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

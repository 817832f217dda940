import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { isWordStart, nextWord } from '../text/tokens.ts';
import { MORE, nextRecord } from './alias-record.ts';
import { CLASS, CLASS_SEPARATOR } from './character-classes.ts';
import { lookUp } from './hash-table.ts';
import { GOES_ON, initialBit, LEAF, PAYLOAD, TERMINAL } from './index-layout.ts';
import { NameSpan } from './name-span.ts';
import type { NameIndex } from './open-names.ts';
import { HASH_START, mixHash, rollHash, WORD_GAP } from './prefix-hash.ts';
import { verifyRecord } from './verify-record.ts';

/*
 * One pass over the text. The state holds the classes of the last three units (15 bits); the
 * trigger table says for each state whether a word worth hashing began two units ago. Most units
 * cost a read, a class, a shift and a test. A word that triggers is folded and hashed as it is
 * read, and looked up; only if it is known, longer prefixes follow.
 */
const STATE_MASK = 0x7fff;

/** Finds the names in a text: the longest from each place on, left to right, none overlapping. */
export function scanNames(text: string, index: NameIndex): NameSpan[] {
  const spans: NameSpan[] = [];
  const { triggers } = index;
  const { length } = text;
  const walk: Walk = { text, index, record: 0, end: 0, wordEnd: 0 };
  let state = CLASS_SEPARATOR;
  for (let at = 0; at <= length; at++) {
    state =
      ((state << 5) | (at < length ? (CLASS[text.charCodeAt(at)] as number) : 0)) & STATE_MASK;
    if (triggers[state] === 0) continue;
    const start = at - 1;
    if (!isWordStart(text, start)) continue;
    if (findName(walk, start))
      spans.push(new NameSpan({ start, end: walk.end, record: walk.record }, text, index));
    at = walk.wordEnd - 1;
    state = CLASS_SEPARATOR;
  }
  return spans;
}

/** What `findName` is given and what it finds, in one object so that a text costs no more. */
interface Walk {
  text: string;
  index: NameIndex;
  /** The record of the longest name found, and its end. */
  record: number;
  end: number;
  /** Where the scan goes on: the end of the name, or of the word where there is none. */
  wordEnd: number;
}

/** Looks for the longest name that starts with the word at `start`. */
function findName(walk: Walk, start: number): boolean {
  const { text, index } = walk;
  const { length } = text;
  let table = index.first;
  let hash = HASH_START;
  let at = start;
  let wordStart = start;
  let isFound = false;
  for (;;) {
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const folded = FOLD[unit] as number;
      if (folded > LONG) hash = rollHash(hash, folded);
      else if (folded === SEPARATOR) break;
      else if (folded === LONG) for (const letter of longFold(unit)) hash = rollHash(hash, letter);
    }
    if (wordStart === start) walk.wordEnd = at;
    const value = lookUp(table, mixHash(hash));
    if ((value & (LEAF | TERMINAL)) !== 0 && verifyGroup(walk, start, value & PAYLOAD)) {
      isFound = true;
      walk.wordEnd = Math.max(at, walk.end);
    }
    if ((value & GOES_ON) === 0 || (value & LEAF) !== 0 || at >= length) return isFound;
    const next = nextWord(text, at, at - wordStart);
    if (next < 0) return isFound;
    if ((value & TERMINAL) === 0 && !mayGoOn(value, text.charCodeAt(next))) return isFound;
    hash = rollHash(hash, WORD_GAP);
    table = index.rest;
    wordStart = next;
    at = next;
  }
}

/** Tells whether a slot's mask has the initial of the next word. */
function mayGoOn(value: number, unit: number): boolean {
  const folded = FOLD[unit] as number;
  const initial = folded === LONG ? (longFold(unit)[0] ?? IGNORABLE) : folded;
  return (value & initialBit(initial)) !== 0;
}

/** Takes the first record of a group whose alias stands at `start`. */
function verifyGroup(walk: Walk, start: number, group: number): boolean {
  const { heap } = walk.index;
  for (let record = group; ; record = nextRecord(heap, record)) {
    const end = verifyRecord({ heap, record, text: walk.text, start });
    if (end >= 0) {
      walk.record = record;
      walk.end = end;
      return true;
    }
    if (((heap[record] as number) & MORE) === 0) return false;
  }
}

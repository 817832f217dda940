import { FOLD, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { isWordStart } from '../text/tokens.ts';
import { CLASS, CLASS_SEPARATOR } from './character-classes.ts';
import { type FoundName, findName } from './find-name.ts';
import { NameSpan } from './name-span.ts';
import type { NameIndex } from './open-names.ts';
import { HASH_START, mixHash, rollHash } from './prefix-hash.ts';

/*
 * One pass over the text. The state holds the classes of the last three units (15 bits); the
 * trigger table says for each state whether a word worth hashing began two units ago. Most units
 * cost a read, a class, a shift and a test. A word that triggers is folded and hashed as it is
 * read, and looked up; only if the index knows it, `findName` goes on from there. Tables are held
 * in locals, and the first look-up is written out, because this loop is most of the cost.
 */
const STATE_MASK = 0x7fff;
const BEFORE_SHIFT = 10;

/** Finds the names in a text: the longest from each place on, left to right, none overlapping. */
export function scanNames(text: string, index: NameIndex): NameSpan[] {
  const spans: NameSpan[] = [];
  const { triggers } = index;
  const { directory, fingerprints, values, shift } = index.first;
  const { length } = text;
  const [classes, fold] = [CLASS, FOLD];
  const found: FoundName = { record: 0, end: 0, wordEnd: 0 };
  let state = CLASS_SEPARATOR;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    state = ((state << 5) | (classes[unit] as number)) & STATE_MASK;
    if (triggers[state] === 0) continue;
    const start = at - 1;
    if (state >> BEFORE_SHIFT !== CLASS_SEPARATOR && !isWordStart(text, start)) continue;
    let hash = HASH_START;
    for (at = start; at < length; at++) {
      const own = text.charCodeAt(at);
      const folded = fold[own] as number;
      if (folded > LONG) hash = rollHash(hash, folded);
      else if (folded === SEPARATOR) break;
      else if (folded === LONG) for (const letter of longFold(own)) hash = rollHash(hash, letter);
    }
    state = CLASS_SEPARATOR;
    const mixed = mixHash(hash);
    const fingerprint = mixed & 0xffff;
    const bucketEnd = directory[(mixed >>> shift) + 1] as number;
    let place = directory[mixed >>> shift] as number;
    while (place < bucketEnd && fingerprints[place] !== fingerprint) place++;
    if (place === bucketEnd) continue;
    found.wordEnd = at;
    const word = { text, index, start, end: at, hash, value: values[place] as number };
    if (findName(word, found)) {
      spans.push(new NameSpan(start, found.end, found.record, text, index));
    }
    at = found.wordEnd - 1;
  }
  return spans;
}

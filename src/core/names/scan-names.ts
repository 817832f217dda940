import { FOLD, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { type FoundName, findName } from './find-name.ts';
import { NameSpan } from './name-span.ts';
import type { NameIndex } from './open-names.ts';
import { HASH_START, mixHash, rollHash } from './prefix-hash.ts';
import { nextStart } from './word-starts.ts';

/*
 * One pass over the text. A word that may begin a name (word-starts.ts) is folded and hashed as it
 * is read, and looked up; only if the index knows it, `findName` goes on from there. Tables are held
 * in locals, and the first look-up is written out, because this loop is most of the cost.
 */

/** Finds the names in a text: the longest from each place on, left to right, none overlapping. */
export function scanNames(text: string, index: NameIndex): NameSpan[] {
  const spans: NameSpan[] = [];
  const { directory, fingerprints, values, shift } = index.first;
  const { length } = text;
  const fold = FOLD;
  const found: FoundName = { text, index, start: 0, wordEnd: 0, record: 0, end: 0 };
  for (let start = nextStart(text, 0, index); start >= 0; ) {
    let hash = HASH_START;
    let at = start;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const folded = fold[unit] as number;
      if (folded > LONG) hash = rollHash(hash, folded);
      else if (folded === SEPARATOR) break;
      else if (folded === LONG) for (const letter of longFold(unit)) hash = rollHash(hash, letter);
    }
    const mixed = mixHash(hash);
    const fingerprint = mixed & 0xffff;
    const bucketEnd = directory[(mixed >>> shift) + 1] as number;
    let place = directory[mixed >>> shift] as number;
    while (place < bucketEnd && fingerprints[place] !== fingerprint) place++;
    if (place < bucketEnd) {
      found.start = start;
      found.wordEnd = at;
      if (findName(found, hash, values[place] as number)) {
        spans.push(new NameSpan(start, found.end, found.record, text, index));
        at = found.end;
      }
    }
    start = nextStart(text, at, index);
  }
  return spans;
}

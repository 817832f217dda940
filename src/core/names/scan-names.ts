import { followWords, mayGoOn, type NameSearch, takeGroup } from './find-name.ts';
import { GOES_ON, LEAF, PAYLOAD, TERMINAL } from './index-layout.ts';
import { NameSpan } from './name-span.ts';
import type { NameIndex } from './open-names.ts';
import { mixHash } from './prefix-hash.ts';
import { readWords, wordsOf } from './read-words.ts';
import { encodeText } from './text-bytes.ts';

/*
 * One pass over the text as bytes (text-bytes.ts). The words that may begin a name are folded and
 * hashed as they are read (read-words.ts) and looked up; only if the index knows one is what stands
 * there looked at (find-name.ts). The first look-up is written out, because most words end with it.
 */

/** Finds the names in a text: the longest from each place on, left to right, none overlapping. */
export function scanNames(text: string, index: NameIndex): NameSpan[] {
  const spans: NameSpan[] = [];
  const { directory, fingerprints, values, shift } = index.first;
  const words = wordsOf(text, encodeText(text), index);
  const { starts, ends, hashes, drifts } = words;
  const { bytes } = words.source;
  const search: NameSearch = { index, words, record: -1, end: 0, unitEnd: 0 };
  for (let end = 0; readWords(words, index.triggers); ) {
    for (let number = 0; number < words.count; number++) {
      const start = starts[number] as number;
      if (start < end) continue;
      const mixed = mixHash(hashes[number] as number);
      const fingerprint = mixed & 0xffff;
      const bucketEnd = directory[(mixed >>> shift) + 1] as number;
      let place = directory[mixed >>> shift] as number;
      while (place < bucketEnd && fingerprints[place] !== fingerprint) place++;
      if (place >= bucketEnd) continue;
      const value = values[place * 3] as number;
      search.record = -1;
      search.end = 0;
      if ((value & GOES_ON) !== 0) {
        const smallMask = values[place * 3 + 2] as number;
        if (mayGoOn(bytes, ends[number] as number, value, smallMask))
          followWords(search, number, values[place * 3 + 1] as number, smallMask);
      }
      if (search.record < 0 && (value & (LEAF | TERMINAL)) !== 0) {
        takeGroup(search, value & PAYLOAD, number);
      }
      if (search.record < 0) continue;
      const unitStart = start - (drifts[number] as number);
      spans.push(new NameSpan(unitStart, search.unitEnd, search.record, text, index));
      end = search.end;
      if (end > words.at) {
        words.at = end;
        words.drift = end - search.unitEnd;
      }
    }
  }
  return spans;
}

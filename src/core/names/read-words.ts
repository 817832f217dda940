import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { isWordStart } from '../text/tokens.ts';
import { BYTE_FOLD } from './character-classes.ts';
import type { NameIndex } from './open-names.ts';
import { HASH_START, rollHash } from './prefix-hash.ts';
import { characterBytes, EXTRA_BYTES, extraBytes, type TextBytes, unitAt } from './text-bytes.ts';
import {
  moveToTrigger,
  nextCapital,
  nextCapitalOrMore,
  type Place,
  type Search,
  searchFor,
} from './word-starts.ts';

/** So many words are read at a time. */
const WORDS_AT_ONCE = 512;

/**
 * The words of a text that may begin a name, some hundreds at a time. Reading them apart from looking
 * them up lets the machine wait for several look-ups at once. Places are bytes; see `Place` for drift.
 */
export interface Words extends Place {
  text: string;
  source: TextBytes;
  search: Search;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  drifts: Int32Array;
  hashes: Int32Array;
}

/** One for all texts: a scan ends before the next begins. */
const words: Words = {
  text: '',
  source: { bytes: new Uint8Array(0), quads: new Int32Array(0), length: 0 },
  search: 'capitals',
  at: 0,
  drift: 0,
  count: 0,
  starts: new Int32Array(WORDS_AT_ONCE + 1),
  ends: new Int32Array(WORDS_AT_ONCE),
  drifts: new Int32Array(WORDS_AT_ONCE),
  hashes: new Int32Array(WORDS_AT_ONCE),
};

/** Begins to read a text's words. What is returned holds until the next call. */
export function wordsOf(text: string, source: TextBytes, index: NameIndex): Words {
  words.text = text;
  words.source = source;
  words.search = searchFor(text, index);
  words.at = 0;
  words.drift = 0;
  words.count = 0;
  return words;
}

/** Reads on, and tells whether there was anything left to read. */
export function readWords(own: Words, triggers: Uint8Array): boolean {
  const { source, text, search, starts, ends, drifts, hashes } = own;
  const { bytes, quads, length } = source;
  const fold = BYTE_FOLD;
  const isPlain = search === 'capitals';
  let { at, drift } = own;
  let count = 0;
  while (count < WORDS_AT_ONCE) {
    if (isPlain) {
      at = nextCapital(quads, at);
    } else if (search === 'capitals-and-more') {
      at = nextCapitalOrMore(quads, at);
    } else {
      own.at = at;
      own.drift = drift;
      moveToTrigger(own, source, triggers);
      ({ at, drift } = own);
    }
    if (at >= length) break;
    const lead = bytes[at] as number;
    let folded = fold[lead] as number;
    const before = at > 0 ? (fold[bytes[at - 1] as number] as number) : SEPARATOR;
    const isStart =
      before === SEPARATOR && folded !== LONG
        ? folded !== SEPARATOR
        : before <= LONG && isWordStart(text, at - drift);
    if (!isStart) {
      drift += EXTRA_BYTES[lead] as number;
      at += lead < 128 ? 1 : characterBytes(lead);
      continue;
    }
    starts[count] = at;
    drifts[count] = drift;
    let hash = HASH_START;
    while (folded > LONG) {
      hash = rollHash(hash, folded);
      folded = fold[bytes[++at] as number] as number;
    }
    if (folded === LONG) {
      own.at = at;
      own.drift = drift;
      hash = readWideWord(own, bytes, hash);
      ({ at, drift } = own);
    }
    ends[count] = at;
    hashes[count++] = hash;
  }
  own.at = at;
  own.drift = drift;
  own.count = count;
  starts[count] = -1;
  return count > 0;
}

/** Reads on to the end of a word that holds characters beyond ASCII; returns the word's hash. */
export function readWideWord(place: Place, bytes: Uint8Array, begun: number): number {
  let hash = begun;
  for (;;) {
    const unit = unitAt(bytes, place.at);
    const folded = FOLD[unit] as number;
    if (folded === SEPARATOR) return hash;
    if (folded > LONG) hash = rollHash(hash, folded);
    else if (folded !== IGNORABLE)
      for (const letter of longFold(unit)) hash = rollHash(hash, letter);
    const lead = bytes[place.at] as number;
    place.at += characterBytes(lead);
    place.drift += extraBytes(lead);
  }
}

import { LONG } from '../text/fold.ts';
import { MORE, NODE, NODE_BYTES, nextRecord } from './alias-record.ts';
import { BYTE_FOLD } from './character-classes.ts';
import { filterMask, GOES_ON_COMMA, nextWordBit, smallWordBit } from './index-layout.ts';
import { nextInText } from './next-in-text.ts';
import type { NameIndex } from './open-names.ts';
import { addWord, HASH_START, mixHash, rollHash } from './prefix-hash.ts';
import { readWideWord, type Words } from './read-words.ts';
import { characterBytes, skipUnits } from './text-bytes.ts';
import { ASK_TEXT, verifyBytes } from './verify-bytes.ts';
import { startsLower, verifyRecord } from './verify-record.ts';
import type { Place } from './word-starts.ts';

/*
 * From a word that the index knows to the longest name that starts there. Where longer aliases go
 * on, the hash of the first word and the next tells the bucket that holds them (index-layout.ts);
 * whatever alias stands in that bucket is compared with the text, and a node there says whether to
 * go on by another word. Arguments are many and plain: this runs for most capitals of a text.
 */

/** Where names are looked for, and the last one found; one object serves a whole text. */
export interface NameSearch {
  index: NameIndex;
  words: Words;
  /** The first record of the longest name found, or -1; where the name ends, in bytes and units. */
  record: number;
  end: number;
  unitEnd: number;
}

const SPACE = 0x20;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/** Hyphen, apostrophe, slash and grave accent: what joins words without white space. */
const JOINERS = new Uint8Array(256);
for (const byte of [0x2d, 0x27, 0x2f, 0x60]) JOINERS[byte] = 1;

/**
 * Tells whether a name may go on after a word that ends at `end`: most end before a small word or a
 * mark. What this lets pass is read again, with more care.
 */
export function mayGoOn(bytes: Uint8Array, end: number, value: number, smallMask: number): boolean {
  const byte = bytes[end] as number;
  const after = bytes[end + 1] as number;
  if (byte === SPACE) {
    if (isSmall(after)) return isSmallKnown(bytes, end + 1, smallMask);
    return (BYTE_FOLD[after] as number) >= LONG || after === SPACE || isBreak(after);
  }
  if (byte === COMMA) return (value & GOES_ON_COMMA) !== 0;
  if (byte >= 128) return mayGoOnWide(bytes, end, smallMask);
  if (JOINERS[byte] !== 0) return !isSmall(after) || isSmallKnown(bytes, end + 1, smallMask);
  return byte === FULL_STOP || isBreak(byte);
}

/** Quotation marks and dashes: U+201A–U+203F are no joiners and no spaces, but for one. */
function mayGoOnWide(bytes: Uint8Array, end: number, smallMask: number): boolean {
  const lead = bytes[end] as number;
  const third = bytes[end + 2] as number;
  if (lead === 0xe2 && bytes[end + 1] === 0x80 && third >= 0x9a && third !== 0xaf) return false;
  const next = end + characterBytes(lead);
  return !isSmall(bytes[next] as number) || isSmallKnown(bytes, next, smallMask);
}

/** Tells whether the index may have a word next that begins small and with these two letters. */
function isSmallKnown(bytes: Uint8Array, start: number, smallMask: number): boolean {
  const second = BYTE_FOLD[bytes[start + 1] as number] as number;
  if (second === LONG) return smallMask !== 0;
  return (smallMask & smallWordBit(bytes[start] as number, second)) !== 0;
}

const isBreak = (byte: number): boolean => byte >= 9 && byte <= 13;
const isSmall = (byte: number): boolean => byte >= 97 && byte <= 122;

/** What the slow ways read, kept here so that the quick ones pay nothing for it. */
const reading: Place = { at: 0, drift: 0 };

/**
 * Looks up ever longer prefixes and takes the longest name among what the index has of them. Begins
 * with the word of this number, after which `mayGoOn`, and the masks of its slot.
 */
export function followWords(
  search: NameSearch,
  first: number,
  firstMask: number,
  firstSmallMask: number,
): void {
  const { words, index } = search;
  const { starts, ends, hashes } = words;
  const { bytes } = words.source;
  const { heap, rest } = index;
  const fold = BYTE_FOLD;
  let number = first;
  let prefix = hashes[first] as number;
  let start = starts[first] as number;
  let end = ends[first] as number;
  let mask = firstMask;
  let smallMask = firstSmallMask;
  for (;;) {
    if (bytes[end] === SPACE && (fold[bytes[end + 1] as number] as number) > LONG) {
      start = end + 1;
    } else {
      start = nextInText(words, { first, start, end, reading });
      if (start < 0 || (smallMask === 0 && startsLower(words.text, start - reading.drift))) return;
    }
    let hash: number;
    if (starts[number + 1] === start) {
      number++;
      hash = hashes[number] as number;
      end = ends[number] as number;
    } else {
      hash = hashAt(bytes, start);
      end = reading.at;
    }
    if ((mask & nextWordBit(hash)) === 0) return;
    prefix = addWord(prefix, hash);
    const mixed = mixHash(prefix);
    const bits = filterMask(mixed);
    if (((rest.filter[mixed >>> rest.filterShift] as number) & bits) !== bits) return;
    const node = takeBucket(search, mixed, first);
    if (node < 0) return;
    mask = maskAt(heap, node + 3);
    smallMask = maskAt(heap, node + 7);
    const value = (heap[node] as number) === NODE ? 0 : GOES_ON_COMMA;
    if (!mayGoOn(bytes, end, value, smallMask)) return;
  }
}

/** Returns the hash of the word that starts here; where it ends is in `reading`. */
function hashAt(bytes: Uint8Array, start: number): number {
  const fold = BYTE_FOLD;
  let hash = HASH_START;
  let at = start;
  let folded = fold[bytes[at] as number] as number;
  while (folded > LONG) {
    hash = rollHash(hash, folded);
    folded = fold[bytes[++at] as number] as number;
  }
  reading.at = at;
  return folded === LONG ? readWideWord(reading, bytes, hash) : hash;
}

/** Takes what stands in a prefix's bucket, and returns the prefix's own node, or -1. */
function takeBucket(search: NameSearch, mixed: number, first: number): number {
  const { heap, rest } = search.index;
  const bucket = mixed >>> rest.shift;
  const stop = rest.directory[bucket + 1] as number;
  let node = -1;
  let at = rest.directory[bucket] as number;
  while (at < stop) {
    if ((heap[at] as number) >= NODE) {
      const fingerprint = (heap[at + 1] as number) | ((heap[at + 2] as number) << 8);
      if (fingerprint === (mixed & 0xffff)) node = at;
      at += NODE_BYTES;
    } else {
      takeGroup(search, at, first);
      while (((heap[at] as number) & MORE) !== 0) at = nextRecord(heap, at);
      at = nextRecord(heap, at);
    }
  }
  return node;
}

/** Takes the first of a group's records that stands in the text. */
export function takeGroup(search: NameSearch, group: number, first: number): void {
  const { heap } = search.index;
  let record = group;
  while (!takeRecord(search, record, first)) {
    if (((heap[record] as number) & MORE) === 0) return;
    record = nextRecord(heap, record);
  }
}

/** Compares a record with the text; keeps it as what was found if it is the longest so far. */
function takeRecord(search: NameSearch, record: number, first: number): boolean {
  const { words, index } = search;
  const { bytes } = words.source;
  const start = words.starts[first] as number;
  let end = verifyBytes(index.heap, record, bytes, start);
  if (end === -1) return false;
  const drift = words.drifts[first] as number;
  let unitEnd = end - drift;
  if (end === ASK_TEXT) {
    unitEnd = verifyRecord(index.heap, record, words.text, start - drift);
    if (unitEnd < 0) return false;
    end = skipUnits(bytes, start, unitEnd - (start - drift));
  }
  if (end > search.end) {
    search.record = record;
    search.end = end;
    search.unitEnd = unitEnd;
  }
  return true;
}

function maskAt(heap: Uint8Array, at: number): number {
  return (
    (heap[at] as number) |
    ((heap[at + 1] as number) << 8) |
    ((heap[at + 2] as number) << 16) |
    ((heap[at + 3] as number) << 24)
  );
}

import { CLASS, CLASS_SEPARATOR } from './character-classes.ts';
import { STARTS_DIGIT, STARTS_SMALL } from './index-layout.ts';
import type { NameIndex } from './open-names.ts';
import { EXTRA_BYTES, type TextBytes } from './text-bytes.ts';

/*
 * Where a word begins that may begin a name. Most names begin with a capital, whose bytes have bit 6
 * without bit 5, and bytes beyond ASCII have bit 7: four bytes are asked at once. Where an index has
 * aliases that begin small, a loop holds the classes of the last three bytes (15 bits), and a table
 * says which windows begin such a word.
 */

/** A place in a text, in bytes, and by how much it is greater than in UTF-16 units. */
export interface Place {
  at: number;
  drift: number;
}

/** How the words are sought that may begin a name. */
export type Search = 'capitals' | 'capitals-and-more' | 'triggers';

/** Chooses the quickest search that misses no start of the index in this text. */
export function searchFor(text: string, { starts }: NameIndex): Search {
  if ((starts & STARTS_SMALL) !== 0) return 'triggers';
  const isMore = (starts & STARTS_DIGIT) !== 0 || text.includes('&');
  return isMore ? 'capitals-and-more' : 'capitals';
}

/** Returns the first byte at or after `from` that may begin a name's word, or is beyond ASCII. */
export function nextCapital(quads: Int32Array, from: number): number {
  let quad = from >> 2;
  let four = quads[quad] as number;
  let found = capitals(four) & (-1 << ((from & 3) << 3));
  while (found === 0) {
    four = quads[++quad] as number;
    found = capitals(four);
  }
  return (quad << 2) + lowestByte(found);
}

/** The same, with digits and &. */
export function nextCapitalOrMore(quads: Int32Array, from: number): number {
  let quad = from >> 2;
  let four = quads[quad] as number;
  let found = (capitals(four) | digitsAndAmpersands(four)) & (-1 << ((from & 3) << 3));
  while (found === 0) {
    four = quads[++quad] as number;
    found = capitals(four) | digitsAndAmpersands(four);
  }
  return (quad << 2) + lowestByte(found);
}

/** Sets a bit in each of four bytes that is `@`–`_` or beyond ASCII. */
function capitals(four: number): number {
  return (four & ~(four << 1) & 0x40404040) | (four & 0x80808080);
}

/** Sets a bit in each of four bytes that is `0`–`?`, and in each `&` (and perhaps bytes after it). */
function digitsAndAmpersands(four: number): number {
  const others = four ^ 0x26262626;
  return (
    (four & (four << 1) & ~(four >>> 1) & 0x20202020) |
    ((others - 0x01010101) & ~others & 0x80808080)
  );
}

function lowestByte(found: number): number {
  return (31 - Math.clz32(found & -found)) >> 3;
}

/** Moves a place to the next window of bytes that an alias's first word has, or to the end. */
export function moveToTrigger(
  place: Place,
  { bytes, length }: TextBytes,
  triggers: Uint8Array,
): void {
  const classes = CLASS;
  let { at, drift } = place;
  const before = at > 0 ? (classes[bytes[at - 1] as number] as number) : CLASS_SEPARATOR;
  let window = (before << 5) | (classes[bytes[at] as number] as number);
  for (; at < length; at++) {
    window = ((window << 5) | (classes[bytes[at + 1] as number] as number)) & WINDOW;
    if (triggers[window] !== 0) break;
    drift += EXTRA_BYTES[bytes[at] as number] as number;
  }
  place.at = at;
  place.drift = drift;
}

const WINDOW = 0x7fff;

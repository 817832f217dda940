import { FOLD, LONG, SEPARATOR } from '../text/fold.ts';
import { LAST_DOT, LOWER, NUMBERED, RECORD_BYTES, WIDE } from './alias-record.ts';
import { BYTE_FOLD } from './character-classes.ts';
import { isKeyGap, KEY_GAP, KEY_SMALL_GAP } from './prefix-hash.ts';
import { unitAt } from './text-bytes.ts';

/** What `verifyBytes` answers where only `verifyRecord` can tell. */
export const ASK_TEXT = -2;

const SPACE = 0x20;
const FULL_STOP = 0x2e;

/**
 * Does what `verifyRecord` does for nearly all names, in bytes: words of ASCII with one space
 * between. Returns where the name ends, -1 where the words are others, or ASK_TEXT.
 */
export function verifyBytes(
  heap: Uint8Array,
  record: number,
  bytes: Uint8Array,
  start: number,
): number {
  const flags = heap[record] as number;
  if ((flags & WIDE) !== 0) return ASK_TEXT;
  if ((flags & LOWER) === 0 && isSmall(bytes[start] as number)) return -1;
  const fold = BYTE_FOLD;
  let at = record + RECORD_BYTES + ((flags & NUMBERED) !== 0 ? 1 : 0);
  const stop = at + (heap[record + 4] as number);
  let here = start;
  for (; at < stop; at++, here++) {
    const wanted = heap[at] as number;
    const byte = bytes[here] as number;
    const folded = fold[byte] as number;
    if (folded === wanted) continue;
    if (folded > LONG) return -1;
    if (folded === LONG) return ASK_TEXT;
    if (!isKeyGap(wanted)) return -1;
    const next = bytes[here + 1] as number;
    if (byte !== SPACE || (fold[next] as number) <= LONG) return ASK_TEXT;
    if (wanted !== KEY_GAP && wanted !== KEY_SMALL_GAP) return -1;
    if (wanted === KEY_GAP && isSmall(next)) return -1;
  }
  return nameEnd(bytes, here, flags);
}

function isSmall(byte: number): boolean {
  return byte >= 97 && byte <= 122;
}

function nameEnd(bytes: Uint8Array, end: number, flags: number): number {
  const byte = bytes[end] as number;
  const folded = BYTE_FOLD[byte] as number;
  if (folded > LONG) return -1;
  if (folded === LONG) return FOLD[unitAt(bytes, end)] === SEPARATOR ? end : ASK_TEXT;
  return (flags & LAST_DOT) !== 0 && byte === FULL_STOP ? end + 1 : end;
}

import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { hasComma, nextWord } from '../text/tokens.ts';
import { LAST_DOT, LOWER, NUMBERED, RECORD_BYTES, WIDE } from './alias-record.ts';
import { KEY_COMMA, KEY_GAP } from './prefix-hash.ts';

const FULL_STOP = 0x2e;

/** Where in which text an alias is to be read. */
export interface RecordInText {
  heap: Uint8Array;
  record: number;
  text: string;
  start: number;
}

/**
 * Reads an alias's own text from the heap against a text from `start`, where a word starts.
 * Returns where the name ends in the text, or -1 where the words are others.
 */
export function verifyRecord({ heap, record, text, start }: RecordInText): number {
  const flags = heap[record] as number;
  if ((flags & LOWER) === 0 && startsLower(text, start)) return -1;
  const isWide = (flags & WIDE) !== 0;
  const step = isWide ? 2 : 1;
  let at = record + RECORD_BYTES + ((flags & NUMBERED) !== 0 ? 1 : 0);
  const end = at + (heap[record + 4] as number) * step;
  let wordStart = start;
  let here = start;
  while (at < end) {
    const unit = isWide
      ? (heap[at] as number) | ((heap[at + 1] as number) << 8)
      : (heap[at] as number);
    if (unit === KEY_GAP || unit === KEY_COMMA) {
      here = skipIgnorable(text, here);
      if (here < text.length && FOLD[text.charCodeAt(here)] !== SEPARATOR) return -1;
      if (hasComma(text, here) !== (unit === KEY_COMMA)) return -1;
      const next = here < text.length ? nextWord(text, here, here - wordStart) : -1;
      if (next < 0) return -1;
      wordStart = next;
      here = next;
      at += step;
      continue;
    }
    here = skipIgnorable(text, here);
    const own = text.charCodeAt(here);
    const folded = here < text.length ? (FOLD[own] as number) : SEPARATOR;
    if (folded === LONG) {
      for (const letter of longFold(own)) {
        if (at >= end || unitAt(heap, at, isWide) !== letter) return -1;
        at += step;
      }
    } else {
      if (folded !== unit) return -1;
      at += step;
    }
    here++;
  }
  return nameEnd(text, here, flags);
}

/** Returns the end of the last word, without format characters, with the alias's own full stop. */
function nameEnd(text: string, from: number, flags: number): number {
  const wordEnd = skipIgnorable(text, from);
  if (wordEnd < text.length && FOLD[text.charCodeAt(wordEnd)] !== SEPARATOR) return -1;
  if ((flags & LAST_DOT) !== 0 && text.charCodeAt(wordEnd) === FULL_STOP) return wordEnd + 1;
  let end = wordEnd;
  while (end > from && isFormat(text.charCodeAt(end - 1))) end--;
  return end;
}

function unitAt(heap: Uint8Array, at: number, isWide: boolean): number {
  return isWide ? (heap[at] as number) | ((heap[at + 1] as number) << 8) : (heap[at] as number);
}

function skipIgnorable(text: string, from: number): number {
  let at = from;
  while (at < text.length && FOLD[text.charCodeAt(at)] === IGNORABLE) at++;
  return at;
}

/** Soft hyphens, zero-width and direction marks: what is looked through but is no accent. */
function isFormat(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

/** Tells whether the word at `start` begins with a small letter. */
export function startsLower(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit < 128) return unit >= 97 && unit <= 122;
  const letter = text.charAt(start);
  return letter !== letter.toUpperCase();
}

import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from '../text/fold.ts';
import { hasComma, nextWord } from '../text/tokens.ts';
import { LAST_DOT, LOWER, NUMBERED, RECORD_BYTES, WIDE } from './alias-record.ts';
import { isKeyGap, KEY_COMMA, KEY_SMALL_COMMA, KEY_SMALL_GAP } from './prefix-hash.ts';

const FULL_STOP = 0x2e;

/**
 * Reads an alias's own text from the heap against a text from `start`, where a word starts.
 * Returns where the name ends in the text, or -1 where the words are others. Four arguments, not
 * an object: this runs for every name found.
 */
export function verifyRecord(
  heap: Uint8Array,
  record: number,
  text: string,
  start: number,
): number {
  const flags = heap[record] as number;
  if ((flags & LOWER) === 0 && startsLower(text, start)) return -1;
  const isWide = (flags & WIDE) !== 0;
  const { length } = text;
  const fold = FOLD;
  let left = heap[record + 4] as number;
  let at = record + RECORD_BYTES + ((flags & NUMBERED) !== 0 ? 1 : 0);
  let wordStart = start;
  let here = start;
  while (left > 0) {
    const wanted = isWide ? wideUnit(heap, at) : (heap[at] as number);
    const unit = here < length ? text.charCodeAt(here) : PAST_END;
    const folded = fold[unit] as number;
    let taken = 1;
    if (folded === wanted) {
      here++;
    } else if (folded === IGNORABLE) {
      here++;
      taken = 0;
    } else if (folded === LONG) {
      taken = matchLong(heap, at, { unit, left, isWide });
      if (taken < 0) return -1;
      here++;
    } else {
      if (folded !== SEPARATOR || here >= length || !isKeyGap(wanted)) return -1;
      const next = nextWord(text, here, here - wordStart);
      if (next < 0 || !fitsGap(wanted, hasComma(text, here), startsLower(text, next))) return -1;
      wordStart = next;
      here = next;
    }
    left -= taken;
    at += isWide ? taken * 2 : taken;
  }
  return nameEnd(text, here, flags);
}

/** Tells whether what stands between two words of a text is what the alias has there. */
function fitsGap(gap: number, isComma: boolean, isSmall: boolean): boolean {
  const maySmall = gap === KEY_SMALL_GAP || gap === KEY_SMALL_COMMA;
  if (isSmall && !maySmall) return false;
  return isComma === (gap === KEY_COMMA || gap === KEY_SMALL_COMMA);
}

/** A unit that separates: what lies past the end of a text is read as this. */
const PAST_END = 0;

/** Compares a character that folds to several letters; returns their number, or -1. */
function matchLong(
  heap: Uint8Array,
  from: number,
  { unit, left, isWide }: { unit: number; left: number; isWide: boolean },
): number {
  const letters = longFold(unit);
  if (letters.length > left) return -1;
  const step = isWide ? 2 : 1;
  const isSame = letters.every((letter, k) => {
    const at = from + k * step;
    return letter === (isWide ? wideUnit(heap, at) : heap[at]);
  });
  return isSame ? letters.length : -1;
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

function wideUnit(heap: Uint8Array, at: number): number {
  return (heap[at] as number) | ((heap[at + 1] as number) << 8);
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

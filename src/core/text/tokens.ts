import { FOLD, IGNORABLE, SEPARATOR } from './fold.ts';

/** A word in a text: half-open UTF-16 offsets. */
export interface Token {
  start: number;
  end: number;
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit < 0x80 ? unit >= 9 && unit <= 13 : isWideSpace(unit));

const isWideSpace = (unit: number): boolean =>
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/** Hyphens, apostrophes and slashes: they join words without white space. */
const isJoiner = (unit: number): boolean =>
  unit < 0x80
    ? unit === 0x2d || unit === 0x27 || unit === 0x2f || unit === 0x60
    : isWideJoiner(unit);

const isWideJoiner = (unit: number): boolean =>
  unit === 0x2019 ||
  unit === 0x2010 ||
  unit === 0x2011 ||
  unit === 0x2013 ||
  unit === 0x2018 ||
  unit === 0x2212 ||
  unit === 0x02bc ||
  unit === 0x02bb ||
  unit === 0xb4;

/** White space that is longer than this lies between things, not inside a name. */
const MAX_SPACES = 4;

/** The longest word that a full stop may shorten inside a name: "U.", "St.", "Gen.". Longer ones end
 * sentences: "in Iran. Air". */
export const MAX_ABBREVIATION = 3;

/** Returns the end of the word that starts at `start`: word characters and what is looked through. */
export function tokenEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && FOLD[text.charCodeAt(end)] !== SEPARATOR) end++;
  return end;
}

/**
 * Returns where the next word of a name may start after a word of `length` units that ended at
 * `end`, or -1 where the text between cannot stand inside a name. A comma with a space passes
 * (Washington, D.C.): see `hasComma`.
 */
export function nextWord(text: string, end: number, length: number): number {
  let at = end;
  let unit = text.charCodeAt(at);
  if (unit === 32 && (FOLD[text.charCodeAt(at + 1)] ?? 0) > IGNORABLE) return at + 1;
  if (unit === 0x2e) {
    if (length > MAX_ABBREVIATION) return -1;
    unit = text.charCodeAt(++at);
    if (startsWord(unit)) return at;
  } else if (isJoiner(unit)) {
    return startsWord(text.charCodeAt(at + 1)) ? at + 1 : -1;
  } else if (unit === 0x2c) {
    unit = text.charCodeAt(++at);
  }
  return isSpace(unit) ? afterSpaces(text, at) : -1;
}

/** Tells whether the text between two words of a name holds a comma. */
export function hasComma(text: string, end: number): boolean {
  return text.charCodeAt(end) === 0x2c;
}

/**
 * Returns where a word starts after a run of white space (and what is looked through) with at most
 * one line break, or -1.
 */
function afterSpaces(text: string, from: number): number {
  let breaks = 0;
  for (let at = from; at < from + MAX_SPACES; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 && ++breaks > 1) return -1;
    if (!isSpace(unit) && FOLD[unit] !== IGNORABLE) return startsWord(unit) ? at : -1;
  }
  return startsWord(text.charCodeAt(from + MAX_SPACES)) ? from + MAX_SPACES : -1;
}

/** Tells whether a word may start with this unit; false for `NaN` past the end. */
export function startsWord(unit: number): boolean {
  return (FOLD[unit] ?? SEPARATOR) > IGNORABLE;
}

/** Tells whether a word starts at `at`: a word character with none before it. */
export function isWordStart(text: string, at: number): boolean {
  if (!startsWord(text.charCodeAt(at))) return false;
  let before = at - 1;
  while (before >= 0 && FOLD[text.charCodeAt(before)] === IGNORABLE) before--;
  return before < 0 || FOLD[text.charCodeAt(before)] === SEPARATOR;
}

/** Returns the words of a text in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (!startsWord(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at);
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

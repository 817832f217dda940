import { isPartialDate, type PartialDate } from '../../core/time/partial-date.ts';
import { monthNumber } from './month-names.ts';
import { parseNumericDate } from './parse-numeric-date.ts';

/** A date read from words or figures, as written: no time zone is applied. */
export interface ParsedDate {
  date: PartialDate;
  /** Where it begins in the text, UTF-16. */
  index: number;
  /** True where day and month could be swapped and only the language's custom decided. */
  isGuess: boolean;
}

/** Dates outside are article numbers, page counts or mistakes. */
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2099;
/** Longer gaps than this between day, month and year are other sentences. */
const WIDEST_GAP = 5;

/** Words that may stand between day, month and year. */
const FILLER =
  /^(?:de|del|of|the|den|dne|le|el|il|a|di|st|nd|rd|th|er|ста|го|г|р|m|d|gada|року|года|th|y|på|am|dia)$/;

/** Reads the first date of a text, a machine's or a person's, or returns `null`. */
export function parseDate(text: string, language = 'en'): ParsedDate | null {
  return datesIn(text, language)[0] ?? null;
}

/** Reads every date of a short text, in order. Month and year alone count when nothing else does. */
export function datesIn(text: string, language = 'en'): ParsedDate[] {
  if (!NUMBERED.test(text)) return [];
  const stamp = STAMP.exec(text)?.[1];
  if (stamp && isPlausible(stamp)) return [{ date: stamp, index: 0, isGuess: false }];
  const found = [
    ...stampsIn(text),
    ...wordDatesIn(text, language),
    ...parseNumericDate(text, language),
  ].filter(({ date }) => isPlausible(date));
  const full = found.filter(({ date }) => date.length === 10);
  return (full.length > 0 ? full : found).sort((a, b) => a.index - b.index);
}

/** No date is without a year of four digits or two separators. */
const NUMBERED = /\d{4}|\d[./-] ?\d{1,2}[./-]/;

/** A machine's stamp and nothing else, which needs no closer look. */
const STAMP = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d[\d:.]*(?: ?[+-]\d\d:?\d\d|Z)?)?$/;

/** The epoch is what broken clocks print. */
function isPlausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return (
    isPartialDate(date) && year >= EARLIEST_YEAR && year <= LATEST_YEAR && date !== '1970-01-01'
  );
}

const STAMPS = [
  /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
  /(?<!\d)(\d{4})()\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/g,
  /(?<![\d.])((?:19|20)\d{2})()(\d{2})(\d{2})(?:T?\d{4,6})?(?![\d.])/g,
];

/** Year first: ISO 8601, compact stamps, East Asian dates. */
function stampsIn(text: string): ParsedDate[] {
  return STAMPS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      date: dateOf(match[1], match[3], match[4]),
      index: match.index,
      isGuess: false,
    })),
  );
}

interface Token {
  text: string;
  index: number;
  /** `NaN` for words. */
  value: number;
}

function wordDatesIn(text: string, language: string): ParsedDate[] {
  const tokens = tokensOf(text);
  const found: ParsedDate[] = [];
  tokens.forEach((token, i) => {
    const month = Number.isNaN(token.value) ? monthNumber(token.text, language) : null;
    if (month === null) return;
    const near = (offset: number) => neighbour(tokens, i, offset);
    const parts = arrange(near(-2), near(-1), near(1), near(2));
    if (!parts) return;
    const isShort = token.text.length <= 3;
    if (parts.day === null && isShort) return;
    const date = dateOf(parts.year, month, parts.day ?? undefined);
    found.push({ date, index: parts.index ?? token.index, isGuess: false });
  });
  return found;
}

/**
 * Numbers, and words of the alphabets that `month-names.ts` has. Written out: compiling `\p{L}` alone
 * costs as much as reading the dates of a page.
 */
const TOKENS = /\d+|[a-z\u00aa-\u00d6\u00d8-\u00f6\u00f8-\u1fff]+/g;

function tokensOf(text: string): Token[] {
  return [...text.toLowerCase().matchAll(TOKENS)]
    .map((match) => ({ text: match[0], index: match.index, value: Number.parseInt(match[0], 10) }))
    .filter(({ text: word }) => !FILLER.test(word));
}

/** The token some places away, where it is a number and stands close by. */
function neighbour(tokens: readonly Token[], i: number, offset: number): Token | null {
  const token = tokens[i + offset];
  if (!token || Number.isNaN(token.value)) return null;
  const step = Math.sign(offset);
  for (let at = i; at !== i + offset; at += step) {
    const [left, right] = step > 0 ? [tokens[at], tokens[at + 1]] : [tokens[at - 1], tokens[at]];
    if (!left || !right || right.index - left.index - left.text.length > WIDEST_GAP + 4)
      return null;
  }
  return token;
}

const isDay = (token: Token | null): token is Token =>
  token !== null && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
const isYear = (token: Token | null): token is Token => token !== null && token.text.length === 4;

/** Day month year; month day year; year month day; year day month; month year. */
function arrange(
  far: Token | null,
  before: Token | null,
  after: Token | null,
  beyond: Token | null,
) {
  const full = (day: Token, year: Token) => ({
    day: day.value,
    year: year.value,
    index: Math.min(day.index, year.index),
  });
  if (isDay(before) && isYear(after)) return full(before, after);
  if (isDay(after) && isYear(beyond)) return { ...full(after, beyond), index: null };
  if (isYear(before) && isDay(after)) return full(after, before);
  if (isYear(far) && isDay(before)) return full(before, far);
  if (isYear(after)) return { day: null, year: after.value, index: null };
  return null;
}

/** Writes a partial date; it need not exist. */
export function dateOf(
  year?: string | number,
  month?: string | number,
  day?: string | number,
): string {
  const two = (part: string | number) => String(Number(part)).padStart(2, '0');
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(two(month));
  if (month !== undefined && day !== undefined) parts.push(two(day));
  return parts.join('-');
}

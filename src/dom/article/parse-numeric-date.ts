import { dayNumber } from '../../core/time/partial-date.ts';
import type { ParsedDate } from './parse-date.ts';
import { weekdayNumber } from './weekday-names.ts';

const NUMERIC =
  /(?<![\d.:/-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)\d{2}|\d{2})(?![\d/-]|\.\d)/g;
/** A weekday stands right before its date; in characters. */
const WEEKDAY_REACH = 14;
/** English of these places writes the month first; elsewhere the day comes first. */
const MONTH_FIRST = /^en(?:-us|-ph)?$/;

/**
 * Reads dates of three numbers with the year last. Dots mean day first. Otherwise a part over 12
 * decides, then a weekday's name in the text, then the custom of the language (a guess).
 */
export function parseNumericDate(text: string, language: string): ParsedDate[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [, first = '', separator, second = '', last = ''] = match;
    const isShortYear = last.length === 2;
    if (
      isShortYear &&
      separator === '.' &&
      /^\s*(?:mb|gb|%)/i.test(text.slice(match.index + match[0].length))
    )
      return [];
    const year = isShortYear ? 2000 + Number(last) : Number(last);
    const before = text.slice(Math.max(0, match.index - WEEKDAY_REACH), match.index);
    const order = orderOf({
      first: Number(first),
      second: Number(second),
      year,
      separator,
      before,
      language,
    });
    const [day, month] = order.isMonthFirst ? [second, first] : [first, second];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return [{ date, index: match.index, isGuess: order.isGuess }];
  });
}

function orderOf(given: {
  first: number;
  second: number;
  year: number;
  separator: string | undefined;
  before: string;
  language: string;
}): { isMonthFirst: boolean; isGuess: boolean } {
  const { first, second, year, separator, before, language } = given;
  if (first > 12 || second > 12) return { isMonthFirst: second > 12, isGuess: false };
  if (first === second || separator === '.') return { isMonthFirst: false, isGuess: false };
  const weekday = weekdayIn(before);
  if (weekday !== null) {
    const isIt = (month: number, day: number) => (dayNumber(year, month, day) + 4) % 7 === weekday;
    if (isIt(first, second) !== isIt(second, first)) {
      return { isMonthFirst: isIt(first, second), isGuess: false };
    }
  }
  return { isMonthFirst: MONTH_FIRST.test(language.toLowerCase()), isGuess: true };
}

function weekdayIn(text: string): number | null {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const day = weekdayNumber(word);
    if (day !== null) return day;
  }
  return null;
}

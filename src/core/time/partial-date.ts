/**
 * Dates as the annotation set and news pages give them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * A partial date stands for its whole range: `2021-12` is every day of December 2021.
 * Ranges are half-open and counted in days since 1970-01-01 in the proleptic Gregorian
 * calendar; no time of day and no time zone is involved.
 */
export type PartialDate = string;

/** A half-open range of days: `from` is in it, `to` is not. `to` may be `Infinity`. */
export interface DayRange {
  from: number;
  to: number;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Returns the number of days from 1970-01-01 to the given day; `month` is 1–12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Tells whether the text is a date of one of the three precisions and exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(day);
}

/** Returns the days a partial date stands for; throws `RangeError` on anything else. */
export function dayRange(date: PartialDate): DayRange {
  const match = SHAPE.exec(date);
  if (!match || !isPartialDate(date)) {
    throw new RangeError(`"${date}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) };
  const month = Number(match[2]);
  if (match[3] === undefined) {
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) };
  }
  const from = dayNumber(year, month, Number(match[3]));
  return { from, to: from + 1 };
}

/** Returns the precision of a valid partial date. */
export function datePrecision(date: PartialDate): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Orders partial dates by their first day, the coarser first where that is the same. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return dayRange(a).from - dayRange(b).from || a.length - b.length;
}

import { type DayRange, dayRange, type PartialDate } from './partial-date.ts';

/** Whether something held on a day: for certain, perhaps (a partial date leaves room), or not. */
export type Held = 'yes' | 'perhaps' | 'no';

/**
 * Tells whether an interval `from`–`to` held during all the days of `when`.
 *
 * Intervals are half-open: on the day named by `to` it holds no more. Partial dates stand for
 * every day they may mean, so an end "in December" makes the whole month doubtful.
 */
export function heldDuring(
  interval: { from: PartialDate; to?: PartialDate },
  when: DayRange,
): Held {
  const start = dayRange(interval.from);
  const end = interval.to === undefined ? null : dayRange(interval.to);
  const latestStart = start.to - 1;
  const earliestEnd = end ? end.from : Number.POSITIVE_INFINITY;
  if (latestStart <= when.from && earliestEnd >= when.to) return 'yes';
  const latestEnd = end ? end.to - 1 : Number.POSITIVE_INFINITY;
  return start.from < when.to && latestEnd > when.from ? 'perhaps' : 'no';
}

/** Tells whether a date lies for certain after all the days of `when`. */
export function isAfter(date: PartialDate, when: DayRange): boolean {
  return dayRange(date).from >= when.to;
}

/** Tells whether a date lies for certain before or within the days of `when`. */
export function isUpTo(date: PartialDate, when: DayRange): boolean {
  return dayRange(date).to <= when.to;
}

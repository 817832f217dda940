import type { EntryEvent } from '../packs/pack.ts';
import { comparePartialDates, type DayRange } from '../time/partial-date.ts';
import { isAfter, isUpTo } from '../time/state-interval.ts';

/** A card tells at most this many events on each side of the article's day (DESIGN). */
const MOST_EVENTS = 3;

/**
 * Picks the events for certain later than `when`: the heaviest, in order of time. Among equals the
 * first two and the last are kept, since they tell what came next and where it led.
 */
export function pickSince(
  events: readonly EntryEvent[],
  when: DayRange,
): { shown: EntryEvent[]; more: number } {
  const later = inOrder(events.filter((event) => isAfter(event.date, when)));
  const shown: EntryEvent[] = [];
  for (const weight of [3, 2, 1]) {
    const room = MOST_EVENTS - shown.length;
    shown.push(
      ...ends(
        later.filter((event) => event.weight === weight),
        room,
      ),
    );
  }
  return { shown: inOrder(shown), more: later.length - shown.length };
}

/** Picks the last events that were known on the article's day, in order of time. */
export function pickKnown(events: readonly EntryEvent[], when: DayRange): EntryEvent[] {
  return inOrder(events.filter((event) => isUpTo(event.date, when))).slice(-MOST_EVENTS);
}

function inOrder(events: readonly EntryEvent[]): EntryEvent[] {
  return [...events].sort((a, b) => comparePartialDates(a.date, b.date));
}

/** The first of a list and its last, `room` in all. */
function ends<T>(items: readonly T[], room: number): T[] {
  if (room <= 0) return [];
  if (items.length <= room) return [...items];
  return [...items.slice(0, room - 1), ...items.slice(-1)];
}

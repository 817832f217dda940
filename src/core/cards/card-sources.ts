import type { EntryEvent, Source } from '../packs/pack.ts';
import type { CardEvent, CardSource } from './card.ts';

/** Numbers the sources of one card in the order in which they are first cited. */
export interface SourceList {
  /** Returns the number of a source on this card, from 1. */
  cite(id: string): number;
  /** Returns an event with its source as a number on this card. */
  event(event: EntryEvent): CardEvent;
  list(): CardSource[];
}

/** Makes an empty list; `sourceOf` throws for an id that the set does not hold. */
export function cardSources(sourceOf: (id: string) => Source): SourceList {
  const cited = new Map<string, CardSource>();
  const cite = (id: string) => {
    const known = cited.get(id);
    if (known) return known.index;
    const { url, title, publisher, date, party } = sourceOf(id);
    const source: CardSource = { index: cited.size + 1, url, title, publisher };
    if (date !== undefined) source.date = date;
    if (party) source.party = true;
    cited.set(id, source);
    return source.index;
  };
  return {
    cite,
    event: (event) => ({ ...event, source: cite(event.source) }),
    list: () => [...cited.values()],
  };
}

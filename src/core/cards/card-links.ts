import type { CardLink } from './card.ts';
import type { CardLookup } from './card-lookup.ts';

/** Turns ids of entries and claims into links to their cards; ids that the set lacks are left out. */
export function cardLinks(ids: readonly string[], lookup: CardLookup): CardLink[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = lookup.entry(id);
    if (entry) return [{ card: `entry:${id}`, name: entry.name }];
    const claim = lookup.claim(id);
    return claim ? [{ card: `claim:${id}`, name: claim.topic }] : [];
  });
}

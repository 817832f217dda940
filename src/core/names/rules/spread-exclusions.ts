import type { Judged } from './judged.ts';
import { isSpaceGap, type Scene } from './scene.ts';

/**
 * Drops a name that, with the one after it, makes up a longer name that the set rules out:
 * Samoa is not after American, so the American of American Samoa is not ours either.
 */
export function spreadExclusions(items: readonly Judged[], { reading }: Scene): void {
  const excluded = new Set<number>();
  for (const { drop, start } of items) if (drop === 'not-after') excluded.add(start);
  for (const item of items) {
    if (item.drop !== null || item.found.entry.kind === 'person') continue;
    const next = reading.after(item.end);
    if (next && isSpaceGap(next.gap) && excluded.has(next.start)) item.drop = 'part-of-longer-name';
  }
}

/** Picks one place for each concept group: the tightest set that shares no words. */
import type { GroupHit } from './group-hits.ts';

/** Returns a hit for each group in order, or `null` where they cannot all be met at once. */
export function chooseHits(groups: readonly GroupHit[][]): GroupHit[] | null {
  if (groups.some((hits) => hits.length === 0)) return null;
  const anchorGroup = smallestGroup(groups);
  let best: GroupHit[] | null = null;
  let bestSpan = Number.POSITIVE_INFINITY;
  for (const anchor of groups[anchorGroup] ?? []) {
    const chosen = chooseAround(groups, anchorGroup, anchor);
    if (!chosen) continue;
    const span = spanOf(chosen);
    if (span >= bestSpan) continue;
    best = chosen;
    bestSpan = span;
  }
  return best;
}

function smallestGroup(groups: readonly GroupHit[][]): number {
  let smallest = 0;
  groups.forEach((hits, index) => {
    if (hits.length < (groups[smallest]?.length ?? 0)) smallest = index;
  });
  return smallest;
}

/** Groups with fewer places choose first, so that they are not left without. */
function chooseAround(
  groups: readonly GroupHit[][],
  anchorGroup: number,
  anchor: GroupHit,
): GroupHit[] | null {
  const chosen: GroupHit[] = new Array(groups.length);
  chosen[anchorGroup] = anchor;
  const taken = [anchor];
  const order = groups
    .map((_, index) => index)
    .filter((index) => index !== anchorGroup)
    .sort((left, right) => (groups[left]?.length ?? 0) - (groups[right]?.length ?? 0));
  for (const index of order) {
    const hit = nearestFree(groups[index] ?? [], anchor, taken);
    if (!hit) return null;
    chosen[index] = hit;
    taken.push(hit);
  }
  return chosen;
}

function nearestFree(hits: GroupHit[], anchor: GroupHit, taken: GroupHit[]): GroupHit | null {
  let nearest: GroupHit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) {
    if (taken.some((other) => clash(hit, other))) continue;
    const distance = Math.abs(hit.from - anchor.from) + (hit.isEntity ? 0 : 0.5);
    if (distance >= least) continue;
    nearest = hit;
    least = distance;
  }
  return nearest;
}

/** Words inside a longer name or phrase may serve beside it ("NATO enlargement"); the same words
 * only where the author lists them in both groups. */
function clash(hit: GroupHit, other: GroupHit): boolean {
  if (hit.from >= other.to || other.from >= hit.to) return false;
  return hit.to - hit.from === other.to - other.from && wordsOf(hit) !== wordsOf(other);
}

function wordsOf({ member }: GroupHit): string {
  return member.replace(/^[!?] /, '');
}

/** Returns how many tokens the hits span. */
export function spanOf(hits: readonly GroupHit[]): number {
  return Math.max(...hits.map(({ to }) => to)) - Math.min(...hits.map(({ from }) => from));
}

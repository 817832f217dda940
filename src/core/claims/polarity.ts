/** Compares what is negated in the sentence with what is negated in a phrasing. */
import type { GroupHit } from './group-hits.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** Tells for each hit whether an odd number of negations stands over it. */
export function parityOf(analysis: SentenceAnalysis, hits: readonly GroupHit[]): boolean[] {
  return hits.map((hit) => isNegated(analysis, hit));
}

/** A negator inside the hit itself ("no threat") belongs to the phrase and does not count. */
export function isNegated(
  { operators }: Pick<SentenceAnalysis, 'operators'>,
  hit: Pick<GroupHit, 'from' | 'to' | 'isEntity'>,
): boolean {
  let count = 0;
  for (const operator of operators) {
    if (operator.kind !== 'negation') continue;
    if (operator.at >= hit.from && operator.at < hit.to) continue;
    if (hit.isEntity && !operator.isContrast) continue;
    if (operator.from <= hit.from && hit.from < operator.to) count++;
  }
  return count % 2 === 1;
}

/** Returns the groups whose negation differs; groups that hold entries count in contrasts only. */
export function polarityConflicts(
  sentence: readonly boolean[],
  phrasing: readonly (boolean | null)[],
): number[] {
  const conflicts: number[] = [];
  sentence.forEach((negated, group) => {
    const expected = phrasing[group];
    if (expected !== null && expected !== undefined && expected !== negated) conflicts.push(group);
  });
  return conflicts;
}

/** Returns the groups whose very word the phrasings know under the other negation only. */
export function memberConflicts(
  hits: readonly GroupHit[],
  parity: readonly boolean[],
  known: readonly (readonly string[])[],
): number[] {
  return hits.flatMap((hit, group) => {
    const own = `${hit.member}=${parity[group] ? 1 : 0}`;
    const other = `${hit.member}=${parity[group] ? 0 : 1}`;
    const pairs = known[group] ?? [];
    return !hit.isEntity && pairs.includes(other) && !pairs.includes(own) ? [group] : [];
  });
}

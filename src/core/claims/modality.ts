/** What kinds of "would", "could", "wants" colour the words that carry a claim. */
import type { GroupHit } from './group-hits.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** Returns the groups in the clause that an "if" opens ("0,2"), or `null` where there is no "if". */
export function conditionGroups(
  { operators, tokens }: SentenceAnalysis,
  hits: readonly GroupHit[],
): string | null {
  const condition = operators.find(({ kind }) => kind === 'condition');
  if (!condition) return null;
  let end = condition.at + 1;
  while (end < tokens.length && !/[,;:]/.test(tokens[end]?.gap ?? '')) end++;
  const inside = hits.flatMap((hit, group) =>
    condition.at < hit.from && hit.from < end ? [group] : [],
  );
  return inside.join(',');
}

/** "Does not want to fulfil" refuses what the claim wants refused. */
function isRefused(
  { operators }: SentenceAnalysis,
  at: number,
  hits: readonly GroupHit[],
): boolean {
  const isNegated = operators.some(
    ({ kind, from, to }) => kind === 'negation' && from <= at && at < to,
  );
  return isNegated && hits.some(({ wants }) => wants === 'negated');
}

/** Returns the kinds of modality over the hits; words that are hits count where asked to. */
export function modalitiesOver(
  analysis: SentenceAnalysis,
  hits: readonly GroupHit[],
  { countsHits = false } = {},
): string[] {
  const kinds = new Set<string>();
  for (const operator of analysis.operators) {
    if (operator.kind === 'negation' || kinds.has(operator.kind)) continue;
    const isHit = hits.some(({ from, to }) => from <= operator.at && operator.at < to);
    if (isHit && !countsHits && operator.kind !== 'condition') continue;
    if (operator.kind === 'desire' && isRefused(analysis, operator.at, hits)) continue;
    const isOver = hits.some(
      (hit) => !hit.isEntity && operator.from <= hit.from && hit.from < operator.to,
    );
    if (isOver) kinds.add(operator.kind);
  }
  return [...kinds];
}

/**
 * Lets "it", "he", "they" stand for an entry of the sentence before: only a subject for a
 * subject, and only where a single entry of that kind can be meant. Anything else stays open.
 */
import type { ClaimIndex } from './open-claims.ts';
import type { EntitySpan, SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';

const EXPLETIVE =
  /^(?:is|was|would|will|seems|seemed|appears|takes|took|remains|became|may|might|could|has)$/;

/** Returns the entities that pronouns of the sentence stand for. */
export function resolvePronouns(
  tokens: Token[],
  previous: SentenceAnalysis | null,
  kinds: ClaimIndex['kinds'],
): EntitySpan[] {
  if (!previous) return [];
  const found: EntitySpan[] = [];
  const at = tokens.findIndex(({ lower }) => /^(?:it|its|he|his|she|her)$/.test(lower));
  const token = tokens[at];
  if (!token || at > 3 || isExpletive(tokens, at)) return found;
  const isPerson = /^(?:he|his|she|her)$/.test(token.lower);
  const antecedent = onlyOf(
    previous,
    (kind) => (isPerson ? kind === 'person' : kind === 'organisation' || kind === 'place'),
    kinds,
  );
  if (antecedent)
    found.push({ from: at, to: at + 1, entries: antecedent.entries, isInferred: true });
  return found;
}

/** "It was Ukraine that …", "it is time to …": the pronoun stands for nothing. */
export function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'it' || !EXPLETIVE.test(tokens[at + 1]?.lower ?? '')) return false;
  return tokens.slice(at + 2, at + 8).some(({ lower }) => /^(?:that|to|who|which)$/.test(lower));
}

/** The sentence's one entity of a kind; two different ones leave it open. */
function onlyOf(
  { entities }: SentenceAnalysis,
  isKind: (kind: string) => boolean,
  kinds: ClaimIndex['kinds'],
): EntitySpan | null {
  let only: EntitySpan | null = null;
  for (const entity of entities) {
    const entry = entity.entries[0] ?? '';
    if (!isKind(kinds[entry] ?? '')) continue;
    if (only && only.entries[0] !== entry) return null;
    only = entity;
  }
  return only;
}

/** How closely a sentence follows a phrasing: shared words, with the claim's groups as synonyms. */
import type { CompiledClaim, CompiledText } from './compiled-claim.ts';
import type { GroupHit } from './group-hits.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import { areSynonyms } from './synonyms.ts';
import { STOP_WORDS } from './word-lists.ts';

/** A group met by another member than the phrasing's own counts a little less. */
const OTHER_MEMBER = 0.85;
const SYNONYM = 0.7;
/** A word of kin meets a group on sufferance. */
const KIN = 0.6;

/** Returns 0–1: the share of the phrasing's weighted words that the sentence has. */
export function coverageOf(
  analysis: SentenceAnalysis,
  text: CompiledText,
  hits: readonly (GroupHit | undefined)[],
): number {
  let total = 0;
  let covered = 0;
  for (const word of text.words) {
    total += word.weight;
    covered += word.weight * similarity(analysis, word, hits);
  }
  return total === 0 ? 0 : covered / total;
}

function similarity(
  analysis: SentenceAnalysis,
  word: CompiledText['words'][number],
  hits: readonly (GroupHit | undefined)[],
): number {
  if (analysis.positions.has(word.stem)) return 1;
  const hit = word.group >= 0 ? hits[word.group] : undefined;
  if (hit) return hit.isEntity ? 1 : hit.isKin ? KIN : OTHER_MEMBER;
  for (const stem of analysis.positions.keys()) if (areSynonyms(word.stem, stem)) return SYNONYM;
  return 0;
}

/** Returns 0–1: the share of the words between the first and the last hit that the claim knows. */
export function focusOf(
  analysis: SentenceAnalysis,
  claim: Pick<CompiledClaim, 'vocabulary'>,
  window: { from: number; to: number },
): number {
  const vocabulary = vocabularyOf(claim);
  let known = 0;
  let total = 0;
  for (let i = window.from; i < window.to; i++) {
    const token = analysis.tokens[i];
    if (!token || STOP_WORDS.has(token.lower)) continue;
    total++;
    if (vocabulary.has(token.stem) || isInEntity(analysis, i)) known++;
  }
  return total === 0 ? 1 : known / total;
}

const vocabularies = new WeakMap<object, ReadonlySet<string>>();

function vocabularyOf(claim: Pick<CompiledClaim, 'vocabulary'>): ReadonlySet<string> {
  const known = vocabularies.get(claim);
  if (known) return known;
  const built = new Set(claim.vocabulary);
  vocabularies.set(claim, built);
  return built;
}

function isInEntity(analysis: SentenceAnalysis, at: number): boolean {
  return analysis.entities.some(({ from, to }) => from <= at && at < to);
}

/** Compares what is negated in the sentence with what is negated in a phrasing. */
import type { CompiledClaim } from './compiled-claim.ts';
import type { GroupHit } from './group-hits.ts';
import { clauseEnd, clauseStart } from './operators.ts';
import { hasPolarity } from './roles.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';
import { AUXILIARIES, NEGATORS } from './word-lists.ts';

/** What is negated in a text: by group, and at all. */
export interface Polarity {
  /** `null` where it does not matter: names, times, places and bare things. */
  groups: (boolean | null)[];
  /** Whether any of the words that meet the groups is negated. */
  isAny: boolean;
  /** Whether the negators among and just behind these words are odd in number. */
  isOdd: boolean;
}

/** Tells for each hit whether an odd number of negations stands over it. */
export function polarityOf(analysis: SentenceAnalysis, hits: readonly GroupHit[]): Polarity {
  const parity = hits.map((hit) => isNegator(analysis, hit) || isNegated(analysis, hit));
  const groups = hits.map((hit, group) => {
    const matters = hit.isEntity ? parity[group] : tellsPolarity(analysis.tokens, hit);
    return matters ? (parity[group] ?? null) : null;
  });
  return { groups, isAny: parity.includes(true), isOdd: isOddIn(analysis, hits) };
}

/** Counts the negators from the first hit to the end of the clause of the last. */
function isOddIn({ operators, tokens }: SentenceAnalysis, hits: readonly GroupHit[]): boolean {
  const from = Math.min(...hits.map((hit) => hit.from));
  const last = Math.max(...hits.map((hit) => hit.to));
  const to = Math.min(clauseEnd(tokens, last - 1), last + 6);
  const own = operators.filter(
    ({ kind, at, isContrast }) =>
      kind === 'negation' &&
      !isContrast &&
      at >= Math.max(from - 5, clauseStart(tokens, from)) &&
      at < to &&
      !isOwn(tokens, hits, at),
  );
  return own.length % 2 === 1;
}

/** "No threat", "block", "failed": what a group says itself is no negation of the claim. */
function isOwn(tokens: readonly Token[], hits: readonly GroupHit[], at: number): boolean {
  const isWord = NEGATORS.has(tokens[at]?.lower ?? '');
  return hits.some(({ from, to }) => from <= at && at < to && (to - from > 1 || !isWord));
}

/** A phrase with its own negator ("no plan") tells nothing: it may be the claim's very point. */
function tellsPolarity(tokens: readonly Token[], hit: GroupHit): boolean {
  if (isNegator({ tokens }, hit)) return true;
  const own = tokens.slice(hit.from, hit.to);
  return hasPolarity(tokens, hit) && !own.some(({ lower }) => NEGATORS.has(lower));
}

/** A hit that is nothing but a negator ("nothing", "will not") is what negates. */
function isNegator(
  { tokens }: { tokens: readonly Token[] },
  { from, to, isEntity }: GroupHit,
): boolean {
  const own = tokens.slice(from, to);
  if (isEntity || !own.some(({ lower }) => NEGATORS.has(lower))) return false;
  return own.every(({ lower }) => NEGATORS.has(lower) || AUXILIARIES.has(lower));
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

/** Returns the groups whose negation differs; −1 where no group can tell and the whole differs. */
export function polarityConflicts(sentence: Polarity, phrasing: Polarity): number[] {
  const conflicts: number[] = [];
  let compared = 0;
  sentence.groups.forEach((negated, group) => {
    const expected = phrasing.groups[group];
    if (negated === null || typeof expected !== 'boolean') return;
    compared++;
    if (expected !== negated) conflicts.push(group);
  });
  return compared === 0 && sentence.isAny !== phrasing.isAny ? [-1] : conflicts;
}

/** Returns the groups whose very word the phrasings know under the other negation only. */
export function memberConflicts(
  hits: readonly GroupHit[],
  parity: readonly (boolean | null)[],
  { memberParity, denialMembers }: Pick<CompiledClaim, 'memberParity' | 'denialMembers'>,
): number[] {
  return hits.flatMap((hit, group) => {
    const own = `${hit.member}=${parity[group] ? 1 : 0}`;
    const other = `${hit.member}=${parity[group] ? 0 : 1}`;
    if (denialMembers.includes(hit.member)) return [group];
    const pairs = memberParity[group] ?? [];
    return !hit.isEntity && parity[group] !== null && pairs.includes(other) && !pairs.includes(own)
      ? [group]
      : [];
  });
}

/** Compares what is negated in the sentence with what a claim or its phrasings have negated. */

import { clauseEnd, clauseStart } from './clauses.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import type { GroupHit } from './group-hits.ts';
import type { Operator } from './operators.ts';
import { canBePredicate, hasPolarity } from './roles.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';
import { AUXILIARIES, NEGATORS } from './word-lists.ts';

/** What is negated in a text: by group, and at all. */
export interface Polarity {
  /**
   * Whether the group's words say the opposite of what the group wants; `null` where it does not
   * matter: names, times, places and bare things.
   */
  groups: (boolean | null)[];
  /** Whether any of the words that meet the groups is negated. */
  isAny: boolean;
  /** Whether the negators among and just behind these words are odd in number. */
  isOdd: boolean;
}

/** Reads the negations over the hits; verbs of denying count only where asked to. */
export function polarityOf(
  analysis: SentenceAnalysis,
  hits: readonly GroupHit[],
  countsDenials = false,
): Polarity {
  const operators = analysis.operators.filter(
    ({ kind, isDenial }) => kind === 'negation' && (countsDenials || !isDenial),
  );
  const isSigned = hits.some(({ isInSigned }) => isInSigned);
  const tells = hits.map((hit) =>
    isSigned ? tellsSigned(analysis.tokens, hit) : tellsPolarity(analysis.tokens, hit),
  );
  const parity = hits.map(
    (hit) =>
      ((!isSigned && isNegator(analysis, hit)) ||
        isOddOver(reaching(operators, hit, { hits, tells, isSigned }), hit)) !==
      (hit.wants === 'negated'),
  );
  const groups = hits.map((hit, group) => {
    const matters = hit.isEntity ? parity[group] : tells[group];
    return matters ? (parity[group] ?? null) : null;
  });
  return { groups, isAny: parity.includes(true), isOdd: isOddIn(analysis, operators, hits) };
}

/**
 * Returns the operators that work on a hit. One that reaches several works on the first alone,
 * unless that is wanted negated: then it is used up by it and by its like ("no third country can
 * stop X from joining": not joining is what "stop" is about).
 */
function reaching(
  operators: readonly Operator[],
  hit: GroupHit,
  { hits, tells, isSigned }: Reach,
): readonly Operator[] {
  const free = operators.filter(({ at, isWord }) => isWord || !hits.some((own) => isAt(at, own)));
  if (!isSigned) return free;
  return free.filter((operator) => {
    const isOwn = (own: GroupHit) => own.wants !== 'either' && !own.isAmongNames;
    if (hits.some((own) => isOwn(own) && isAt(operator.at, own))) return false;
    const first = hits
      .filter((other, group) => tells[group] === true && !other.isEntity && isIn(operator, other))
      .sort((left, right) => left.from - right.from)[0];
    if (!first || first.from === hit.from) return true;
    return hit.isEntity || (hit.wants === 'negated' && first.wants === 'negated');
  });
}

interface Reach {
  hits: readonly GroupHit[];
  tells: readonly boolean[];
  isSigned: boolean;
}

function isAt(at: number, { from, to }: Pick<GroupHit, 'from' | 'to'>): boolean {
  return from <= at && at < to;
}

function isIn({ from, to, at }: Operator, hit: Pick<GroupHit, 'from' | 'to'>): boolean {
  return from <= hit.from && hit.from < to && !(at >= hit.from && at < hit.to);
}

/** Counts the negators from the first hit to the end of the clause of the last. */
function isOddIn(
  { tokens }: SentenceAnalysis,
  operators: readonly Operator[],
  hits: readonly GroupHit[],
): boolean {
  const from = Math.min(...hits.map((hit) => hit.from));
  const last = Math.max(...hits.map((hit) => hit.to));
  const to = Math.min(clauseEnd(tokens, last - 1), last + 6);
  const own = operators.filter(
    ({ at, to: end, isContrast }) =>
      !isContrast && end > from && at >= Math.max(from - 5, clauseStart(tokens, from)) && at < to,
  );
  const alone = own
    .filter(({ at }, i) => !isCoordinate(tokens, own[i - 1]?.at ?? -1, at))
    .filter(({ at }) => !isOwn(tokens, hits, at));
  return alone.length % 2 === 1;
}

/** "Never had and does not have": two negations that say one thing. */
function isCoordinate(tokens: readonly Token[], first: number, second: number): boolean {
  if (first < 0 || second - first > 5) return false;
  return tokens.slice(first + 1, second).some(({ lower }) => /^(?:and|or|nor)$/.test(lower));
}

/** "No threat", "block", "failed": what a group says itself is no negation of the claim. */
function isOwn(tokens: readonly Token[], hits: readonly GroupHit[], at: number): boolean {
  const isWord = NEGATORS.has(tokens[at]?.lower ?? '');
  return hits.some(({ from, to }) => from <= at && at < to && (to - from > 1 || !isWord));
}

/** In a signed claim the signed group tells, and whatever else can be a predicate. */
function tellsSigned(tokens: readonly Token[], hit: GroupHit): boolean {
  if (hit.wants === 'either' || hit.isEntity) return false;
  if (hit.isAmongNames && !hit.isInSigned) return false;
  const own = tokens.slice(hit.from, hit.to);
  if (hit.wants === 'plain' && own.some(({ lower }) => NEGATORS.has(lower))) return false;
  if (hit.isInSigned) return true;
  return (
    hasPolarity(tokens, hit) &&
    own.some(({ isCapital }, i) => !isCapital && canBePredicate(tokens, hit.from + i))
  );
}

/** A phrase with its own negator ("no plan") tells nothing: it may be the claim's very point. */
function tellsPolarity(tokens: readonly Token[], hit: GroupHit): boolean {
  if (hit.wants === 'either') return false;
  if (isNegator({ tokens }, hit)) return true;
  const own = tokens.slice(hit.from, hit.to);
  return hasPolarity(tokens, hit) && !own.some(({ lower }) => NEGATORS.has(lower));
}

/** A hit that is nothing but a negator ("nothing", "will not") is what negates. */
function isNegator(
  { tokens }: { tokens: readonly Token[] },
  { from, to, isEntity, wants }: GroupHit,
): boolean {
  const own = tokens.slice(from, to);
  if (isEntity || wants !== 'plain' || !own.some(({ lower }) => NEGATORS.has(lower))) return false;
  return own.every(({ lower }) => NEGATORS.has(lower) || AUXILIARIES.has(lower));
}

/** Tells whether an odd number of negations stands over the words; denials are none of them. */
export function isNegated(
  { operators }: Pick<SentenceAnalysis, 'operators'>,
  hit: Pick<GroupHit, 'from' | 'to' | 'isEntity'>,
): boolean {
  return isOddOver(
    operators.filter(({ kind }) => kind === 'negation'),
    hit,
  );
}

/** A negator inside the hit itself ("no threat") belongs to the phrase and does not count. */
function isOddOver(
  operators: readonly Operator[],
  hit: Pick<GroupHit, 'from' | 'to' | 'isEntity'>,
): boolean {
  const over = operators.filter(
    (operator) => isIn(operator, hit) && (!hit.isEntity || operator.isContrast === true),
  );
  return over.length % 2 === 1;
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

/** Returns the groups of a signed claim that say the opposite of what they want. */
export function oppositeGroups({ groups }: Polarity): number[] {
  return groups.flatMap((isOpposite, group) => (isOpposite ? [group] : []));
}

/** Returns the groups whose very word the phrasings know under the other negation only. */
export function memberConflicts(
  hits: readonly GroupHit[],
  parity: readonly (boolean | null)[],
  {
    isSigned,
    memberParity,
    denialMembers,
  }: Pick<CompiledClaim, 'isSigned' | 'memberParity' | 'denialMembers'>,
): number[] {
  return hits.flatMap((hit, group) => {
    const own = `${hit.member}=${parity[group] ? 1 : 0}`;
    const other = `${hit.member}=${parity[group] ? 0 : 1}`;
    if (denialMembers.includes(hit.member)) return [group];
    if (isSigned || hit.isEntity || parity[group] === null) return [];
    const pairs = memberParity[group] ?? [];
    return pairs.includes(other) && !pairs.includes(own) ? [group] : [];
  });
}

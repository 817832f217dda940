/**
 * Who does what to whom, by surface order and voice: for a predicate word, which words before
 * and after it are its agent and its patient. Passive verbs and nouns ("the invasion of X by Y",
 * "Y's invasion of X") turn the order. Unknown where the surface does not tell.
 */
import { stemWord } from '../text/stem.ts';
import { isNominal, isPassiveVerb } from './parts-of-speech.ts';
import type { Token } from './token.ts';
import { SAY_VERBS } from './word-lists.ts';

export type Role = 'agent' | 'patient';

/** Words in a row, by token index, half-open. */
export interface Run {
  from: number;
  to: number;
}

const stems = (words: string) => new Set(words.trim().split(/\s+/).map(stemWord));

/** Nouns whose "of" names the one who does it: "the expansion of NATO". */
const DONE_BY_ITS_OF = stems(`
  expansion enlargement growth withdrawal retreat rise fall collapse failure movement advance
  decision promise pledge demand refusal claim accession membership assurance guarantee wish fear
  aim plan threat right decline weakness push character
`);
/** Verbs that carry the noun after them: "poses a threat", "makes a promise". */
const SUPPORT_VERBS = stems(
  'pose be is are was were remain represent present constitute become make give launch start begin have has hold begin commit wage',
);
/** Things and states: they have no agent of their own. */
const NEVER_PREDICATES = stems(`
  war conflict crisis troop army soldier missile weapon rocket year month week day minute member
  border treaty party council region peace people territory soil sanction ally alliance bloc
  country state nation boots boot military parliament government election fault reason ground
  veto vote word capital coup referendum
`);
/** What both sides do together. */
const SYMMETRIC = stems(
  'meet talk sit discuss negotiate discussion negotiation agree convene session',
);
const PREPOSITION =
  /^(?:of|by|from|against|on|onto|into|towards?|to|with|without|for|in|at|over|through|between|about|than|near)$/;

/** Tells whether the word at `at` can have an agent and a patient. */
export function canBePredicate(tokens: readonly Token[], at: number): boolean {
  const stem = tokens[at]?.stem ?? '';
  return (
    !NEVER_PREDICATES.has(stem) &&
    !SYMMETRIC.has(stem) &&
    !PREPOSITION.test(tokens[at]?.lower ?? '')
  );
}

/** Returns the role of the words `target` with respect to the predicate at `at`, if it shows. */
export function roleOf(tokens: Token[], at: number, target: Run): Role | null {
  if (target.from <= at && at < target.to) return null;
  if (isNominal(tokens, at)) return nominalRole(tokens, at, target);
  const isPassive = isPassiveVerb(tokens, at);
  if (target.to <= at) {
    if (!isSubject(tokens, target, at)) return null;
    return isPassive ? 'patient' : 'agent';
  }
  if (crossesClause(tokens, at, target.from)) return null;
  const preposition = prepositionBefore(tokens, target.from, at);
  if (preposition === 'by') return isPassive ? 'agent' : null;
  if (isPassive) return null;
  return /^(?:|to|against|on|into|onto|towards?|upon)$/.test(preposition) ? 'patient' : null;
}

function nominalRole(tokens: Token[], at: number, target: Run): Role | null {
  if (target.from > at) {
    if (crossesClause(tokens, at, target.from)) return null;
    const preposition = prepositionBefore(tokens, target.from, at);
    if (preposition === 'by' || preposition === 'from') return 'agent';
    if (preposition === 'of')
      return DONE_BY_ITS_OF.has(tokens[at]?.stem ?? '') ? 'agent' : 'patient';
    return /^(?:against|on|onto|into|towards?|to)$/.test(preposition) ? 'patient' : null;
  }
  const distance = at - target.to;
  if (distance <= 2 && tokens[target.to - 1]?.isPossessive) return 'agent';
  if (distance === 0) return 'agent';
  return distance <= 4 && isCarried(tokens, target, at) ? 'agent' : null;
}

/** "NATO poses no threat": the noun is carried by a verb whose subject stands before. */
function isCarried(tokens: Token[], target: Run, at: number): boolean {
  for (let i = target.to; i < at; i++) {
    if (SUPPORT_VERBS.has(tokens[i]?.stem ?? '')) return isSubject(tokens, target, i);
  }
  return false;
}

/** A subject stands before its verb in the same clause and under no preposition. */
function isSubject(tokens: Token[], target: Run, at: number): boolean {
  if (crossesClause(tokens, target.to - 1, at) || crossesComma(tokens, target.to, at)) return false;
  if (tokens[target.to - 1]?.isPossessive && !reachesVerb(tokens, target.to, at)) return false;
  let before = target.from - 1;
  while (
    before >= 0 &&
    /^(?:the|a|an|its|their|all|both|this|western|eastern)$/.test(tokens[before]?.lower ?? '')
  ) {
    before--;
  }
  return !PREPOSITION.test(tokens[before]?.lower ?? '');
}

/** "Russia's forces crossed": the owner acts through what it owns, when that is the subject. */
function reachesVerb(tokens: Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (PREPOSITION.test(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** One comma between divides; two enclose an insertion. */
function crossesComma(tokens: Token[], from: number, at: number): boolean {
  let commas = 0;
  for (let i = from; i <= at; i++) if (tokens[i]?.gap.includes(',')) commas++;
  return commas % 2 === 1;
}

const OPENER =
  /^(?:that|because|while|whereas|but|if|when|although|though|which|who|whether|unless|as|since|after|before)$/;

/** Tells whether a clause begins between two tokens: "said that", a verb of saying, a colon. */
export function crossesClause(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/[;:]/.test(token.gap)) return true;
    if (i === to) break;
    if (OPENER.test(token.lower)) return true;
    if (SAY_VERBS.has(token.stem) && !token.isCapital && !isNominal(tokens, i)) return true;
  }
  return false;
}

/** The preposition that governs the word at `target`: the nearest before it, after `from`. */
function prepositionBefore(tokens: Token[], target: number, from: number): string {
  for (let i = target - 1; i > from && i >= target - 5; i--) {
    const word = tokens[i]?.lower ?? '';
    if (PREPOSITION.test(word)) return word;
  }
  return '';
}

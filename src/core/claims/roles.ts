/**
 * Who does what to whom, by surface order and voice: for a predicate word, which tokens before
 * and after it are its agent and its patient. Passive verbs and nouns ("the invasion of X by Y",
 * "Y's invasion of X") turn the order. Unknown where the surface does not tell.
 */
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';
import { AUXILIARIES, BE_FORMS, SAY_VERBS } from './word-lists.ts';

export type Role = 'agent' | 'patient' | null;

const NOUN_BEFORE =
  /^(?:the|a|an|of|its|his|her|their|our|this|that|any|no|further|first|by|from|in|for|against|to|on|about|with)$/;
const NOMINAL_ENDING = /(?:ion|ions|ment|ments|ance|ence|sal|ure|ship|ncy)$/;
const IRREGULAR_PARTICIPLES = new Set(
  `broken driven led met sent given taken made held put brought caught fought struck hit built
  drawn won lost forced hemmed laid shown seen told known surrounded ringed threatened`.split(
    /\s+/,
  ),
);

/** Returns the role of the tokens around `target` with respect to the predicate at `at`. */
export function roleOf(analysis: SentenceAnalysis, at: number, target: number): Role {
  const { tokens } = analysis;
  const token = tokens[at];
  if (!token || target === at) return null;
  if (isNominal(tokens, at)) return nominalRole(tokens, at, target);
  const isPassive = isPassiveVerb(tokens, at);
  if (target < at) {
    if (!isSubject(analysis, target, at)) return null;
    return isPassive ? 'patient' : 'agent';
  }
  return isPassive ? passiveObjectRole(tokens, at, target) : activeObjectRole(tokens, at, target);
}

/** Tells whether the word at `at` is used as a noun. */
export function isNominal(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token) return false;
  if (NOMINAL_ENDING.test(token.lower)) return true;
  if (!before) return tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'by';
  if (/(?:ing|ed)$/.test(token.lower) && !/^(?:the|a|an)$/.test(before.lower)) return false;
  if (before.lower === 'to') return false;
  if (before.isPossessive || NOUN_BEFORE.test(before.lower)) return true;
  return tokens[at + 1]?.lower === 'of';
}

function nominalRole(tokens: Token[], at: number, target: number): Role {
  if (target > at) {
    const preposition = prepositionBefore(tokens, target, at);
    if (preposition === 'by' || preposition === 'from') return 'agent';
    return /^(?:of|against|on|onto|into|towards?|to|for)$/.test(preposition) ? 'patient' : null;
  }
  const owner = tokens[target];
  const isAdjacent = at - target <= 3 && owner !== undefined;
  if (isAdjacent && (owner.isPossessive || at - target === 1)) return 'agent';
  return null;
}

function isPassiveVerb(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!/ed$/.test(word) && !IRREGULAR_PARTICIPLES.has(word)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const before = tokens[i]?.lower ?? '';
    if (BE_FORMS.has(before)) return true;
    if (!AUXILIARIES.has(before) && !/ly$/.test(before)) break;
  }
  return tokens[at + 1]?.lower === 'by';
}

/** A subject stands before its verb in the same clause, under no preposition, and nearest. */
function isSubject(analysis: SentenceAnalysis, target: number, at: number): boolean {
  const { tokens } = analysis;
  if (crossesClause(tokens, target, at)) return false;
  const before = tokens[target - 1]?.lower ?? '';
  if (
    /^(?:of|by|from|against|into|with|without|towards?|on|in|at|over|about|for|between)$/.test(
      before,
    )
  )
    return false;
  const first = firstWordOf(analysis, target);
  const beforeName = tokens[first - 1]?.lower ?? '';
  return !/^(?:of|by|from|against|into|with|without|towards?|on|in|at|over|about|for|between)$/.test(
    beforeName === 'the' || beforeName === 'a' ? (tokens[first - 2]?.lower ?? '') : beforeName,
  );
}

function firstWordOf(analysis: SentenceAnalysis, target: number): number {
  const span = analysis.entities.find(({ from, to }) => from <= target && target < to);
  return span ? span.from : target;
}

/** Between the two a clause begins: "said that", a verb of saying, a semicolon. */
export function crossesClause(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/[;:]/.test(token.gap)) return true;
    if (i === to) break;
    if (
      /^(?:that|because|while|whereas|but|if|when|although|which|who|whether)$/.test(token.lower)
    ) {
      return !(token.lower === 'that' && !SAY_VERBS.has(tokens[i - 1]?.stem ?? ''));
    }
    if (SAY_VERBS.has(token.stem) && !isNominal(tokens, i)) return true;
  }
  return false;
}

function passiveObjectRole(tokens: Token[], at: number, target: number): Role {
  if (crossesClause(tokens, at, target)) return null;
  return prepositionBefore(tokens, target, at) === 'by' ? 'agent' : null;
}

function activeObjectRole(tokens: Token[], at: number, target: number): Role {
  if (crossesClause(tokens, at, target)) return null;
  const preposition = prepositionBefore(tokens, target, at);
  return preposition === 'by' ? null : 'patient';
}

/** The preposition that governs `target`: the nearest one before it, after `from`. */
function prepositionBefore(tokens: Token[], target: number, from: number): string {
  for (let i = target - 1; i > from && i >= target - 5; i--) {
    const word = tokens[i]?.lower ?? '';
    if (
      /^(?:of|by|from|against|on|onto|into|towards?|to|with|for|in|at|over|through|between)$/.test(
        word,
      )
    ) {
      return word;
    }
  }
  return '';
}

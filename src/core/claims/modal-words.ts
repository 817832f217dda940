import { stemWord } from '../text/stem.ts';
import { clauseEnd } from './clauses.ts';
import type { Token } from './token.ts';
import {
  CONDITION_WORDS,
  DESIRE_VERBS,
  DUTY_WORDS,
  FUTURE_WORDS,
  POSSIBILITY_WORDS,
} from './word-lists.ts';

export type Modality =
  | 'condition'
  | 'possibility'
  | 'future'
  | 'imminence'
  | 'duty'
  | 'desire'
  | 'commitment'
  | 'openness';

/** Returns how a word softens what its clause says, or `null`. */
export function modalityAt(tokens: Token[], at: number): Modality | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1]?.lower ?? '';
  if (isInvertedCondition(tokens, at) || isCounterfactual(tokens, at)) return 'condition';
  if (/^(?:fear|fears)$/.test(token.lower) && tokens[at - 1]?.lower === 'to') return null;
  if (isSupposedWorld(tokens, at)) return 'condition';
  if (CONDITION_WORDS.has(token.lower)) {
    return next === 'not' || next === 'anything' ? null : 'condition';
  }
  if (token.lower === 'may' && token.isCapital && at > 0) return null;
  if (token.lower === 'might' && /^(?:the|its|military|of)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  if (isNotRuledOut(tokens, at)) return 'openness';
  if (isAsGoodAsSure(tokens, at)) return null;
  if (POSSIBILITY_WORDS.has(token.lower)) {
    return token.lower === 'could' && isRuledOut(tokens, at) ? null : 'possibility';
  }
  if (isRefusal(tokens, at) || isRegret(tokens, at)) return null;
  if (FUTURE_WORDS.has(token.lower) && !(token.lower === 'will' && isLasting(tokens, at))) {
    return 'future';
  }
  if (next === 'to' && tokens[at + 2]?.lower !== 'war') {
    if (/^(?:going|set|about|poised|ready)$/.test(token.lower)) return 'imminence';
    if (/^(?:due|bound|expected|expects|expect)$/.test(token.lower)) return 'future';
  }
  if (DUTY_WORDS.has(token.lower)) return isRuledOut(tokens, at) ? null : 'duty';
  if (token.stem === 'call') return /^(?:for|on)$/.test(next) ? 'desire' : null;
  if (token.stem === CONSIDER && !/ing$/.test(next)) return null;
  if (COMMITTING.has(token.stem) && !isNounHere(tokens, at)) return 'commitment';
  if (DESIRE_VERBS.has(token.stem) && !isNounHere(tokens, at)) return 'desire';
  return null;
}

/** "Nothing could be agreed", "should worry nobody": what is ruled out is no mere possibility. */
function isRuledOut(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at);
  if (before.some(({ lower }) => /^(?:nothing|nobody|none|no|neither)$/.test(lower))) return true;
  return /^(?:nothing|nobody|none|no)$/.test(tokens[at + 2]?.lower ?? '');
}

/** "Nobody can rule out", "did not exclude": it may be. */
function isNotRuledOut(tokens: Token[], at: number): boolean {
  const isExcluding =
    (tokens[at]?.stem === RULE && tokens[at + 1]?.lower === 'out') ||
    /^exclud(?:e|es|ed|ing)$/.test(tokens[at]?.lower ?? '');
  if (!isExcluding) return false;
  return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => NEGATING.test(lower));
}

const RULE = stemWord('rule');
const NEGATING = /^(?:not|no|nobody|never|none|cannot|neither|nor|yet|refused|refuses|declined)$/;

/** "It is highly likely that": diplomats say so of what they hold for certain. */
function isAsGoodAsSure(tokens: Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'likely' &&
    /^(?:highly|overwhelmingly|extremely)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "Moscow would not accept the truce": it refused. */
function isRefusal(tokens: Token[], at: number): boolean {
  if (!/^(?:would|will)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'not') {
    return false;
  }
  return /^(?:accept|agree|sign|budge|hear|consent|yield)$/.test(tokens[at + 2]?.lower ?? '');
}

/** "Should never have started it", "should have never": it was done. */
export function isRegret(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:should|ought)$/.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return next.includes('have') && next.some((word) => word === 'never' || word === 'not');
}

/** "Had NATO promised, …", "Should Russia attack, …": a condition without "if". */
function isInvertedCondition(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:had|should|were)$/.test(token.lower)) return false;
  const opens = at === 0 || /[,;“"]/.test(token.gap);
  const next = tokens[at + 1];
  const hasSubject =
    next?.isCapital === true ||
    (at === 0 && /^(?:the|a|an|any|this|he|she|it|they|we|its|their)$/.test(next?.lower ?? ''));
  return opens && hasSubject && tokens.length - at > 5;
}

/** "In a world in which …", "a scenario where …": what follows is thought up. */
function isSupposedWorld(tokens: Token[], at: number): boolean {
  if (!/^(?:world|scenario|hypothesis)$/.test(tokens[at]?.lower ?? '')) return false;
  if (!/^(?:a|any|the)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return /^(?:where|that)$|^in which$/.test(
    tokens[at + 1]?.lower === 'in' ? `in ${tokens[at + 2]?.lower}` : (tokens[at + 1]?.lower ?? ''),
  );
}

/** "The will of the people", "is and will be", "will always be": no future that may not come. */
function isLasting(tokens: Token[], at: number): boolean {
  if (isNounHere(tokens, at)) return true;
  const before = `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`;
  if (/^(?:is|are|was|were|has) and$/.test(before)) return true;
  return /^(?:always|forever|remain|stay)$/.test(tokens[at + 1]?.lower ?? '');
}

function isNounHere(tokens: Token[], at: number): boolean {
  return /^(?:the|a|an|no|any|of|this|that|political|free|last)$/.test(tokens[at - 1]?.lower ?? '');
}

const CONSIDER = stemWord('consider');

/** "Would not have dared": it did come about. */
function isCounterfactual(tokens: Token[], at: number): boolean {
  if (!/^(?:would|could|might)$/.test(tokens[at]?.lower ?? '')) return false;
  const not = /^(?:not|never|hardly|scarcely)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  return tokens[at + 1 + not]?.lower === 'have';
}

/** Verbs by which one binds oneself: as good as a future. */
const COMMITTING = new Set('vow promise pledge threaten offer'.split(' ').map(stemWord));

/** Returns where a modal's reach ends: a clause; a condition colours the main clause too. */
export function modalReach(tokens: Token[], at: number, kind: Modality): number {
  return kind === 'condition' ? tokens.length : clauseEnd(tokens, at);
}

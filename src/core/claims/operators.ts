/**
 * Finds the words that turn or soften what a clause says (negators, negative verbs, modals,
 * verbs of wanting) and how far each reaches. Reach is by rule of thumb, not by parsing: to the
 * end of the clause, over "that" and infinitives, past short insertions between commas.
 */
import { stemWord } from '../text/stem.ts';
import { clauseEnd, clauseStart } from './clauses.ts';
import { isRegret, type Modality, modalityAt, modalReach } from './modal-words.ts';
import type { Token } from './token.ts';
import { DENY_VERBS, NEGATIVE_VERBS, NEGATORS } from './word-lists.ts';

export interface Operator {
  kind: 'negation' | Modality;
  /** The token that works, and the tokens that it works on, half-open. */
  at: number;
  from: number;
  to: number;
  /** "X, not Y": the negation is about Y alone. */
  isContrast?: boolean;
  /** "Denied", "rejected": the stance tells of it, unless the claim itself is negative. */
  isDenial?: boolean;
  /** A negator proper ("not", "no"), no verb or noun that negates by what it means. */
  isWord?: boolean;
}

/** Returns the operators of a sentence in reading order. */
export function findOperators(tokens: Token[]): Operator[] {
  const operators: Operator[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const negation = negationAt(tokens, at);
    if (negation) operators.push(negation);
    const kind = modalityAt(tokens, at);
    if (kind) operators.push({ kind, at, from: at + 1, to: modalReach(tokens, at, kind) });
  }
  return operators;
}

function negationAt(tokens: Token[], at: number): Operator | null {
  const token = tokens[at];
  if (!token) return null;
  if (
    /^(?:few|little)$/.test(token.lower) &&
    !/^(?:a|the|these|within|next|last|past)$/.test(tokens[at - 1]?.lower ?? '')
  ) {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
  if (
    token.lower === 'nothing' &&
    tokens[at + 1]?.lower === 'to' &&
    tokens[at + 2]?.lower === 'do'
  ) {
    return { kind: 'negation', at, from: clauseStart(tokens, at), to: clauseEnd(tokens, at) };
  }
  if (isLastTime(tokens, at) || isLastOne(tokens, at) || isTimeSince(tokens, at)) {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
  if (isWhatItIsNot(tokens, at)) return { kind: 'negation', at, from: 0, to: at };
  const backward = backwardNegation(tokens, at);
  if (backward) return backward;
  if (NEGATORS.has(token.lower)) {
    if (isNegatorSpent(tokens, at)) return null;
    const contrast = contrastEnd(tokens, at);
    if (contrast !== null) {
      return { kind: 'negation', at, from: at + 1, to: contrast, isContrast: true, isWord: true };
    }
    const from = negationStart(tokens, at);
    return { kind: 'negation', at, from, to: negatorEnd(tokens, at), isWord: true };
  }
  if (
    isUnwilling(tokens, at) ||
    isYetTo(tokens, at) ||
    /^(?:unlikely|improbable)$/.test(token.lower)
  ) {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
  if (token.lower === 'against' && GUARDED.has(tokens[at - 1]?.stem ?? '')) {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
  if (isOnceWas(tokens, at)) {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
  if (token.lower === 'rather' && tokens[at + 1]?.lower === 'than') {
    return { kind: 'negation', at, from: at + 2, to: clauseEnd(tokens, at) };
  }
  if (/^(?:absence|lack)$/.test(token.lower) && tokens[at + 1]?.lower === 'of') {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
  if (isFarFrom(tokens, at)) {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
  if (isNegativeVerb(tokens, at)) {
    const isParticiple = /ing$/.test(token.lower);
    const end = clauseEnd(tokens, at);
    return {
      kind: 'negation',
      at,
      from: at + 1,
      to: isParticiple ? finiteBefore(tokens, at, end) : end,
      ...(DENY_VERBS.has(token.stem) ? { isDenial: true } : {}),
    };
  }
  return null;
}

/** A participle's reach ends where the main verb begins: "guarantees ruling out X are …". */
function finiteBefore(tokens: Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    if (/^(?:is|are|was|were|has|have|had|will|would)$/.test(tokens[i]?.lower ?? '')) return i;
  }
  return end;
}

/** "Turned from a shield into a threat", "less a shield than a tool": it is none. */
function isOnceWas(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower === 'from') {
    const verb = tokens[at - 1]?.lower ?? '';
    return /^(?:turned|changed|transformed|mutated|morphed|evolved)$/.test(verb);
  }
  return tokens[at]?.lower === 'less' && /^(?:an?|about|of)$/.test(next);
}

/** "Reluctant to send", "incapable of attacking": it is not done. */
function isUnwilling(tokens: Token[], at: number): boolean {
  return UNWILLING.test(tokens[at]?.lower ?? '') && /^(?:to|of)$/.test(tokens[at + 1]?.lower ?? '');
}

const UNWILLING =
  /^(?:reluctant|unwilling|unable|loath|hesitant|disinclined|incapable|averse|unprepared|unready|powerless|afraid)$/;

/** "Has yet to rule out": it has not. */
function isYetTo(tokens: Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'yet' &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:has|have|had|is|are|was|were|having)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** What one gives or takes against a thing, so that it shall not be. */
const GUARDED: ReadonlySet<string> = new Set(
  'guarantee assurance pledge commitment promise decision ban safeguard vow rule insurance argue decide vote'
    .split(' ')
    .map(stemWord),
);

/** "It is not hype that …", "no evidence that …": what is weighed is negated, not what follows. */
function negatorEnd(tokens: Token[], at: number): number {
  const end = clauseEnd(tokens, at);
  const isWeighed =
    /^(?:it|that|this)$/.test(tokens[at - 2]?.lower ?? '') && tokens[at + 1]?.isCapital !== true;
  for (let that = at + 2; that <= at + 3 && that < end; that++) {
    if (tokens[that]?.lower !== 'that') continue;
    if (isWeighed || WEIGHED.test(tokens[that - 1]?.lower ?? '')) return that;
  }
  return end;
}

const WEIGHED = /^(?:evidence|proof|signs?|indications?|truth|basis|hype|myth|lie|secret)$/;

/** "Admits no country", "not one inch": the verb before is negated too; "at no time": all is. */
function negationStart(tokens: Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isObject =
    /^(?:no|none|nobody|nothing|nowhere)$/.test(token?.lower ?? '') ||
    (token?.lower === 'not' && (next?.number !== null || /^an?$/.test(next?.lower ?? '')));
  if (!isObject || at === 0 || /[,;:—]/.test(token?.gap ?? '')) return at + 1;
  const before = tokens[at - 1]?.lower ?? '';
  if (next?.lower === 'means') return at + 1;
  if (token?.lower === 'no' && /^(?:at|in|by|under|on)$/.test(before)) {
    return clauseStart(tokens, at);
  }
  return at - 1;
}

/** "Who may or may not join", "can and cannot", "whether or not": both are meant. */
function isEitherWay(tokens: Token[], at: number): boolean {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const isJoined = (offset: number) => /^(?:or|and)$/.test(word(offset));
  if (word(0) === 'cannot') return isJoined(-1) && word(-2) === 'can';
  if (word(0) !== 'not') return false;
  if (isJoined(-1)) return word(-2) === 'whether';
  return isJoined(-2) && word(-3) === word(-1);
}

/** "No doubt", "not only", "no later than": negators that negate nothing. */
function isNegatorSpent(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower ?? '';
  const afterNext = tokens[at + 2]?.lower ?? '';
  if (isRegretted(tokens, at) || isEitherWay(tokens, at)) return true;
  if (/^(?:not|no)$/.test(word ?? '') && next === 'more' && afterNext === 'than') {
    return tokens[at + 3]?.number != null || /^(?:a|some)$/.test(tokens[at + 3]?.lower ?? '');
  }
  if (isElse(tokens, at)) return true;
  if (word === 'not') {
    if (/^(?:only|just|merely|simply|least|surprisingly|to)$/.test(next)) {
      return next !== 'to' || afterNext === 'mention';
    }
    return false;
  }
  if (word === 'no') {
    if (/^(?:doubt|question|wonder|matter|sooner|fewer|less|secret|denying|mistake)$/.test(next)) {
      return true;
    }
    return /^\d/.test(next) && tokens[at]?.isCapital === true;
  }
  if (word === 'nothing') return next === 'but' || next === 'less' || next === 'short';
  if (word === 'none') return next === 'other';
  if (word === 'never') return /^(?:tires?|tired|ceases?)$/.test(next);
  if (word === 'nor') return tokens.slice(0, at).some(({ lower }) => lower === 'neither');
  return word === 'hardly' && next === 'surprising';
}

/** "… and nobody else", "and to no one else": it only closes the list. */
function isElse(tokens: Token[], at: number): boolean {
  const own = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const isOther =
    (/^(?:nobody|none|nothing)$/.test(own[0] ?? '') && own[1] === 'else') ||
    own.join(' ') === 'no one else';
  return isOther && /^(?:and|by|to|but|of)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "Should never have started": the start is not what is negated. */
function isRegretted(tokens: Token[], at: number): boolean {
  return [1, 2].some((back) => at >= back && isRegret(tokens, at - back));
}

/** "X, not Y, …" and "not Y but X" speak of Y alone. Returns where Y ends. */
function contrastEnd(tokens: Token[], at: number): number | null {
  const isBehindAnd = /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '');
  const gap = tokens[isBehindAnd ? at - 1 : at]?.gap ?? '';
  if (tokens[at]?.lower !== 'not' || !/[,—–-]/.test(gap)) return null;
  for (let i = at + 1; i < tokens.length && i <= at + 6; i++) {
    if (/[,;:—–]/.test(tokens[i]?.gap ?? '') && i > at + 1) return i;
  }
  return tokens.length - at <= 6 ? tokens.length : null;
}

const MEETING = new Set('meet convene session sit gather hold visit'.split(' ').map(stemWord));

/** "Last met in 2019" says that it has not met since. */
function isLastTime(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'last' || !MEETING.has(tokens[at + 1]?.stem ?? '')) return false;
  return !tokens.slice(Math.max(0, at - 9), at).some(({ lower }) => lower === 'since');
}

/** "The last time the allies met was in 2019": the meeting is said of what is over. */
function isLastOne(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'last' || tokens[at - 1]?.lower !== 'the') return false;
  if (tokens[at + 1]?.lower !== 'time') return false;
  return tokens.slice(at + 2, at + 16).some(({ lower }) => /^(?:was|dates)$/.test(lower));
}

/** "It is two years since the council met". */
function isTimeSince(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'since') return false;
  const before = tokens.slice(Math.max(0, at - 6), at);
  if (before.some(({ lower }) => /^(?:passed|elapsed|gone)$/.test(lower))) return true;
  const start = tokens.findIndex(({ lower }) => lower === 'it');
  return (
    start >= 0 &&
    start < at &&
    at - start < 9 &&
    /^(?:is|was|has)$/.test(tokens[start + 1]?.lower ?? '')
  );
}

const FAR_FROM = ['far from', 'anything but'];
const PLACE =
  /^(?:borders?|front|frontline|frontier|capital|city|town|village|coast|shores?|sea|home|here|there|cities|towns|battlefield|centre|line|lines|plant|base|bases|scene|site|airport|river|station)$/;

function isFarFrom(tokens: Token[], at: number): boolean {
  const pair = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (pair !== FAR_FROM[0]) return pair === FAR_FROM[1];
  const next = tokens[at + 2];
  const noun = tokens[at + (/^(?:the|a|an|its|their|any)$/.test(next?.lower ?? '') ? 3 : 2)];
  // "Far from Moscow", "far from the border" measure a distance.
  if (!next || PLACE.test(noun?.lower ?? '')) return false;
  // "Far from Russian soil" says whose it is not.
  const after = tokens[at + 3];
  const isOwned = /(?:ian|ish|can|ese)$/.test(next.lower) && after?.isCapital === false;
  return !next.isCapital || (isOwned && after.gap === '');
}

/** "Failed to expand", "ruled out sending", "prevents NATO from": not as nouns, not alone. */
function isNegativeVerb(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (token.stem === 'rule' && next === 'out') return true;
  if (token.stem === 'turn' && next === 'down') return true;
  if (token.stem === 'give' && next === 'up') return true;
  if (token.lower === 'short') return next === 'of' && tokens[at - 1]?.stem === FALL;
  if (!NEGATIVE_VERBS.has(token.stem)) return false;
  if (token.stem === 'fail' || token.stem === 'refus' || token.stem === 'declin') {
    return next === 'to';
  }
  if (token.stem === 'lack') return true;
  if (token.stem === 'drop') return /^(?:its|their|his|her|the|all|any)$/.test(next);
  const before = tokens[at - 1]?.lower ?? '';
  const isNoun = /^(?:a|the|an|of|military|defence|trade|this|that|its|western|eastern)$/.test(
    before,
  );
  return !isNoun;
}

/** "Fell short of"; "stopped short of" negates by its verb. */
const FALL = stemWord('fall');

/** "A shield is precisely what the League is not". */
function isWhatItIsNot(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'not') return false;
  if (!/^(?:is|are|was|were|does|did)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  const isLast = !next || /[,;:.—]/.test(next.gap);
  return isLast && tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'what');
}

const BACKWARD = /^(?:off|beyond|out)$/;

/** "… is off the table", "… not on the cards", "… was ruled out": reach back to the subject. */
function backwardNegation(tokens: Token[], at: number): Operator | null {
  const words = [0, 1, 2, 3].map((ahead) => tokens[at + ahead]?.lower ?? '');
  const phrase = words.join(' ');
  const isOff =
    (BACKWARD.test(words[0] ?? '') &&
      /^(?:off the (?:table|cards|agenda)|out of the question)/.test(phrase)) ||
    /^not (?:on|in) the (?:table|cards|agenda|horizon)/.test(phrase) ||
    phrase.startsWith('not an option') ||
    (words[0] === 'ruled' && words[1] === 'out' && isPassive(tokens, at));
  if (!isOff || isItselfNegated(tokens, at)) return null;
  return { kind: 'negation', at, from: clauseStart(tokens, at), to: at };
}

/** "Is by no means out of the question", "is hardly off the table". */
function isItselfNegated(tokens: Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => NEGATORS.has(lower) || lower === 'far' || lower === 'anything');
}

/** Tells whether a form of "be" stands just before the participle at `at`. */
function isPassive(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return true;
    if (!/^(?:not|also|now|already|not|been|firmly|explicitly)$/.test(word)) return false;
  }
  return false;
}

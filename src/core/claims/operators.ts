/**
 * Finds the words that turn or soften what a clause says (negators, negative verbs, modals,
 * verbs of wanting) and how far each reaches. Reach is by rule of thumb, not by parsing: to the
 * end of the clause, over "that" and infinitives, past short insertions between commas.
 */
import { stemWord } from '../text/stem.ts';
import type { Token } from './token.ts';
import {
  CLAUSE_OPENERS,
  CONDITION_WORDS,
  DENY_VERBS,
  DESIRE_VERBS,
  DUTY_WORDS,
  FUTURE_WORDS,
  NEGATIVE_VERBS,
  NEGATORS,
  POSSIBILITY_WORDS,
  SAY_VERBS,
} from './word-lists.ts';

export type Modality = 'condition' | 'possibility' | 'future' | 'duty' | 'desire' | 'commitment';

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
  if (isLastTime(tokens, at) || isTimeSince(tokens, at)) {
    return { kind: 'negation', at, from: at + 1, to: clauseEnd(tokens, at) };
  }
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
  if (token.lower === 'against' && GUARDED.has(tokens[at - 1]?.stem ?? '')) {
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

/** "No doubt", "not only", "no later than": negators that negate nothing. */
function isNegatorSpent(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower ?? '';
  const afterNext = tokens[at + 2]?.lower ?? '';
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

/** "X, not Y, …" and "not Y but X" speak of Y alone. Returns where Y ends. */
function contrastEnd(tokens: Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'not' || !/[,—–-]/.test(tokens[at]?.gap ?? '')) return null;
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

function isFarFrom(tokens: Token[], at: number): boolean {
  const pair = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  return pair === FAR_FROM[0]
    ? /ing$/.test(tokens[at + 2]?.lower ?? '') ||
        /^(?:a|an|the|being|over|true|proven|proved|established|certain|clear|settled|evident|obvious)$/.test(
          tokens[at + 2]?.lower ?? '',
        )
    : pair === FAR_FROM[1];
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
  if (!isOff) return null;
  return { kind: 'negation', at, from: clauseStart(tokens, at), to: at };
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

function modalityAt(tokens: Token[], at: number): Modality | null {
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
  if (POSSIBILITY_WORDS.has(token.lower)) {
    return token.lower === 'could' && isRuledOut(tokens, at) ? null : 'possibility';
  }
  if (FUTURE_WORDS.has(token.lower) && !(token.lower === 'will' && isLasting(tokens, at))) {
    return 'future';
  }
  if (
    /^(?:going|set|about|poised|ready|due|bound|expected|expects|expect)$/.test(token.lower) &&
    next === 'to' &&
    tokens[at + 2]?.lower !== 'war'
  ) {
    return 'future';
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
  const not = tokens[at + 1]?.lower === 'not' ? 1 : 0;
  return tokens[at + 1 + not]?.lower === 'have';
}

/** Verbs by which one binds oneself: as good as a future. */
const COMMITTING = new Set('vow promise pledge threaten offer'.split(' ').map(stemWord));

/** A modal reaches one clause; a condition reaches to its comma, a wish over "that" and "to". */
function modalReach(tokens: Token[], at: number, kind: Modality): number {
  return kind === 'condition' ? conditionEnd(tokens, at) : clauseEnd(tokens, at);
}

/** A condition colours the main clause too, wherever it stands: the whole sentence. */
function conditionEnd(tokens: Token[], _at: number): number {
  return tokens.length;
}

/** Returns the index after the last token of the clause that `at` stands in. */
export function clauseEnd(tokens: Token[], at: number): number {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (/[;:()—]/.test(token.gap)) return i;
    if (token.gap.includes(',')) {
      const resumed = insertionEnd(tokens, i);
      if (resumed === null) return i;
      i = resumed;
      continue;
    }
    if (CLAUSE_OPENERS.has(token.lower) && !isPlainConnective(tokens, i)) return i;
    if (token.lower === 'and' && opensNewClause(tokens, i)) return i;
    if (token.lower === 'in' && isInTheEvent(tokens, i)) return i;
    if (token.lower === 'of' && TIME_SPAN.test(tokens[i - 1]?.lower ?? '')) return i;
  }
  return tokens.length;
}

/** "Will not fall within days of an attack": the attack is no part of what is negated. */
const TIME_SPAN = /^(?:minutes|hours|days|weeks|months)$/;

function isInTheEvent(tokens: Token[], at: number): boolean {
  const words = [1, 2].map((ahead) => tokens[at + ahead]?.lower).join(' ');
  return words === 'the event' || words.startsWith('case ');
}

/** "Since 2019", "before the war" and "who joins" do not open a clause that ends a reach. */
function isPlainConnective(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (word === 'which') return tokens[at - 1]?.lower === 'in';
  if (word === 'before' || word === 'after' || word === 'until') return next?.number !== null;
  if (word === 'but') return /^(?:not)$/.test(next?.lower ?? '');
  return (word === 'who' || word === 'when') && !/,/.test(tokens[at]?.gap ?? '');
}

const FINITE =
  /^(?:is|are|was|were|will|would|has|have|had|can|could|does|did|it|he|she|they|we|that|there|wants|plans|says|said)$/;

function opensNewClause(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (FINITE.test(next)) return true;
  return [2, 3, 4].some((ahead) =>
    /^(?:is|are|was|were|will|would|has|have|had)$/.test(tokens[at + ahead]?.lower ?? ''),
  );
}

/** Returns where a short insertion between commas ends ("…, he said, …"), or `null`. */
function insertionEnd(tokens: Token[], at: number): number | null {
  for (let i = at + 1; i < tokens.length && i <= at + 6; i++) {
    if (tokens[i]?.gap.includes(',')) {
      const opensClause =
        CLAUSE_OPENERS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'and';
      const goesOn = CLAUSE_OPENERS.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'and';
      return opensClause || goesOn ? null : i;
    }
  }
  return null;
}

/** Returns the first token of the clause that ends at `at`. */
export function clauseStart(tokens: Token[], at: number): number {
  for (let i = at; i > 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (/[;:()—]/.test(token.gap)) return i;
    if (CLAUSE_OPENERS.has(token.lower) && !isPlainConnective(tokens, i)) return i;
    const isSaid = tokens.slice(Math.max(0, i - 4), i).some(({ stem }) => SAY_VERBS.has(stem));
    if (token.lower === 'that' && isSaid) return i;
  }
  return 0;
}

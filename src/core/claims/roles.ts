/**
 * Who does what to whom, by surface order and voice: for a predicate word, which words before
 * and after it are its agent and its patient. Passive verbs and nouns ("the invasion of X by Y",
 * "Y's invasion of X") turn the order. Unknown where the surface does not tell.
 */
import { stemWord } from '../text/stem.ts';
import { isNominal, isPassiveVerb } from './parts-of-speech.ts';
import type { Token } from './token.ts';
import { SAY_VERBS, STOP_WORDS } from './word-lists.ts';

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
  peace people election fault reason ground word coup referendum own free
  table defensive border way time neo nazi russian mention military
  unlawful illegal lawful legitimate poise ready able likely weak feeble frail strong major main key
  big large top close biological heart door black inside asset tariff mandate term station theatre plant
  prison dam pipeline laboratory lab child reactor market memorandum rating percent aircraft bomber airfield
`);
/** Things that a claim is about and that negation may or may not reach: their polarity is idle. */
const ARGUMENTS = stems(`
  war conflict crisis troop army soldier force missile weapon rocket year month week day minute
  hour border treaty council region territory soil sanction ally alliance bloc country
  state nation boot military parliament government capital meeting session security relationship
  border people citizen leader ship warship tank plane jet drone bomb gun submarine
  uranium child theatre station plant dam pipeline asset tariff aid gas energy laboratory lab reactor prison
  airfield bomber aircraft serviceman
`);
/** What both sides do together. */
const SYMMETRIC = stems(
  'meet talk sit discuss negotiate discussion negotiation agree convene session decide decision',
);
const PREPOSITION =
  /^(?:of|by|from|against|on|onto|into|towards?|to|with|without|for|in|at|over|through|between|about|than|near|along|around|upon)$/;

/** Tells whether the word at `at` can have an agent and a patient. */
export function canBePredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.number !== null || PREPOSITION.test(token.lower)) return false;
  if (token.lower.length < 3) return false;
  if (STOP_WORDS.has(token.lower) || /ly$/.test(token.lower)) return false;
  return (
    !NEVER_PREDICATES.has(token.stem) && !ARGUMENTS.has(token.stem) && !SYMMETRIC.has(token.stem)
  );
}

/** Tells whether a word names a thing or a state that one has, does or suffers: "war", "troops". */
export function isThing({ stem }: Token): boolean {
  return ARGUMENTS.has(stem);
}

/** Tells whether it matters if the words are negated: not for places, times and bare things. */
export function hasPolarity(tokens: readonly Token[], { from, to }: Run): boolean {
  const first = tokens[from];
  if (!first || PREPOSITION.test(first.lower)) return false;
  for (let at = from; at < to; at++) if (tokens[at]?.number != null) return false;
  if (/^(?:since|own|only|alone|behind|early|late)$/.test(first.lower)) return false;
  return to - from > 1 || !ARGUMENTS.has(first.stem);
}

/** "The people of X" act as X does. */
const PEOPLE = stems(
  'people population inhabitant resident citizen government leadership leader army force authority president ruler',
);

/** Returns who stands against whom: the nearest name before "against", and the one after it. */
export function roleAgainst(tokens: Token[], at: number, target: Run): Role | null {
  if (target.from > at) return target.from - at <= 3 ? 'patient' : null;
  if (crossesClause(tokens, target.to - 1, at)) return null;
  const isOwner = tokens[target.to - 1]?.isPossessive === true;
  const isPeople =
    tokens[target.from - 1]?.lower === 'of' && PEOPLE.has(tokens[target.from - 2]?.stem ?? '');
  return isOwner || isPeople || isSubject(tokens, target, at) ? 'agent' : null;
}

/** Returns the role of the words `target` with respect to the predicate at `at`, if it shows. */
export function roleOf(tokens: Token[], at: number, target: Run): Role | null {
  if (target.from <= at && at < target.to) return null;
  if (isNominal(tokens, at)) return nominalRole(tokens, at, target);
  const isPassive = isPassiveVerb(tokens, at);
  if (target.to <= at) {
    if (!isSubject(tokens, target, at)) return null;
    if (!isPassive) return 'agent';
    return isModifier(tokens, target) ? null : 'patient';
  }
  if (crossesClause(tokens, at, target.from)) return null;
  const preposition = prepositionBefore(tokens, target.from, at);
  if (preposition === 'by') return isPassive ? 'agent' : null;
  if (isPassive && RECEIVING.has(tokens[at]?.stem ?? '') && /^(?:in)?to$/.test(preposition)) {
    return 'agent';
  }
  if (/^(?:on|about|over)$/.test(preposition) && TOPICAL.has(tokens[at]?.stem ?? '')) return null;
  if (GOAL.test(preposition)) {
    if (MOVING.has(tokens[at]?.stem ?? '')) return null;
    return target.from - at <= OBJECT_REACH ? 'patient' : null;
  }
  if (crossesComma(tokens, at + 1, target.from)) return null;
  if (isPassive || isModifier(tokens, target) || hasOtherObject(tokens, at, target)) return null;
  return preposition === '' ? 'patient' : null;
}

/** "Admitted to NATO": those who take in act. */
const RECEIVING = stems('admit accept invite welcome take bring absorb');

/** "Abducted to Russia", "moved to the east": it goes there, nothing is done to it. */
const MOVING = stems(
  'abduct deport take bring transfer relocate move evacuate kidnap remove fly carry displace',
);

/** "The vote on X", "talks about X": what it is about does not suffer it. */
const TOPICAL = stems(
  'vote referendum plebiscite decision debate report question summit agreement law view position verdict',
);

/** Prepositions before what an action is aimed at or goes to. */
const GOAL = /^(?:to|against|on|into|onto|towards?|upon|at|near|along|around)$/;

const MEMBERSHIP = stems('accession membership member');

/** "Ukraine's accession to NATO", "a member of NATO"; "NATO membership" does not tell. */
function memberRole(tokens: Token[], at: number, target: Run): Role | null {
  if (target.from > at) {
    if (crossesClause(tokens, at, target.from) || isModifier(tokens, target)) return null;
    const preposition = prepositionBefore(tokens, target.from, at);
    if (preposition === 'to' || preposition === 'in') return 'patient';
    return preposition === 'of' && tokens[at]?.stem === stemWord('member') ? 'patient' : null;
  }
  if (at - target.to <= 2 && tokens[target.to - 1]?.isPossessive) {
    return tokens[at]?.stem === stemWord('member') ? null : 'agent';
  }
  return at - target.to <= 5 && at > target.to && isCarried(tokens, target, at) ? 'agent' : null;
}

function nominalRole(tokens: Token[], at: number, target: Run): Role | null {
  if (MEMBERSHIP.has(tokens[at]?.stem ?? '')) return memberRole(tokens, at, target);
  if (target.from > at) {
    if (crossesClause(tokens, at, target.from)) return null;
    const preposition = prepositionBefore(tokens, target.from, at);
    if (preposition === 'by' || preposition === 'from') return 'agent';
    if (isModifier(tokens, target)) return null;
    if (/^(?:on|about|over)$/.test(preposition) && TOPICAL.has(tokens[at]?.stem ?? '')) return null;
    if (preposition === 'of' && tokens[at + 1]?.lower !== 'of') return null;
    if (preposition === 'of')
      return DONE_BY_ITS_OF.has(tokens[at]?.stem ?? '') ? 'agent' : 'patient';
    return /^(?:against|on|onto|into|towards?|to)$/.test(preposition) ? 'patient' : null;
  }
  const distance = at - target.to;
  if (distance <= 2 && tokens[target.to - 1]?.isPossessive) return 'agent';
  if (distance === 0) return 'agent';
  return distance <= 4 && isCarried(tokens, target, at) ? 'agent' : null;
}

/** "Russian troops", "NATO's plans", "US soldiers": the name stands before what is meant. */
function isModifier(tokens: Token[], { to }: Run): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next || next.gap !== '' || next.isCapital) return false;
  if (last.isPossessive) return true;
  if (STOP_WORDS.has(next.lower) || PREPOSITION.test(next.lower)) return false;
  return DEMONYM.test(last.lower) || ARGUMENTS.has(next.stem) || isNominal(tokens, to);
}

const FORCES = stems('troop army soldier force missile weapon rocket boot military warplane drone');

/** "Russian troops", "NATO missiles": whose they are, acts. */
export function ownsForces(tokens: Token[], target: Run): boolean {
  return isModifier(tokens, target) && FORCES.has(tokens[target.to]?.stem ?? '');
}

const DEMONYM = /(?:ian|ean|can|man|ese|ish|ench|utch|eli|aqi)$/;
/** An object stands close behind its verb. */
const OBJECT_REACH = 8;

/** "By massing its forces Moscow …", "attacked Ukraine had America …": not this verb's object. */
function hasOtherObject(tokens: Token[], at: number, target: Run): boolean {
  if (target.from - at > OBJECT_REACH) return true;
  for (let i = at + 1; i < target.from; i++) {
    const token = tokens[i];
    if (
      token &&
      /^(?:its|their|his|her|our|is|are|was|were|has|have|had|will|would|can|could)$/.test(
        token.lower,
      )
    ) {
      return true;
    }
  }
  return false;
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
  if (isObjectBefore(tokens, before)) return false;
  const governor = tokens[conjunctStart(tokens, before)]?.lower ?? '';
  return !PREPOSITION.test(governor) && !PLACING.test(governor);
}

/** "Mined the plant and then set off": what stands behind a verb is that verb's object. */
function isObjectBefore(tokens: Token[], before: number): boolean {
  const token = tokens[before];
  if (!token || token.isCapital || !/[^aeiou]ed$/.test(token.lower)) return false;
  return !SAY_VERBS.has(token.stem) && !tokens[before + 1]?.gap;
}

/** In "in Poland and the Baltic states" the preposition governs both. */
function conjunctStart(tokens: Token[], before: number): number {
  if (tokens[before]?.lower !== 'and') return before;
  let at = before - 1;
  while (at > 0 && tokens[at]?.isCapital && !tokens[at]?.gap) at--;
  return PREPOSITION.test(tokens[at]?.lower ?? '') ? at : before;
}

const PLACING = /^(?:outside|inside|beyond|within|behind|under|among|across|despite|except)$/;

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
  // "Brought about an enlargement": the particle belongs to the verb.
  const own = /^(?:about|over)$/.test(tokens[from + 1]?.lower ?? '') ? from + 1 : from;
  for (let i = target - 1; i > own && i >= target - 5; i--) {
    const word = tokens[i]?.lower ?? '';
    if (PREPOSITION.test(word)) return word;
  }
  return '';
}

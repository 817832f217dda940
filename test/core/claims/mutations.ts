/** Turns a wording of a claim into sentences that must not open its card, by rule. */
import { tokenise } from '../../../src/core/claims/token.ts';
import type { Claim } from '../../../src/core/packs/pack.ts';
import type { ClaimSet } from './claim-set.ts';

export interface Mutation {
  kind: 'not' | 'hardly' | 'swapped' | 'number' | 'question' | 'denied-frame';
  text: string;
}

/** Negate as "not" does. */
const ADVERBS = ['by no means', 'hardly', 'scarcely'];

/** Turn against what stands in them. */
const FRAMES = [
  'It is false that %.',
  'The minister denied that %.',
  'It is a stretch to say that %.',
  'The senator took issue with the notion that %.',
  'The notion that % is at odds with the facts.',
  'Hardly anyone believes that %.',
];

/** Returns the mutations that the wording allows; each says something else than the claim. */
export function mutationsOf(text: string, claim: Claim, set: ClaimSet): Mutation[] {
  const mutations: Mutation[] = [];
  const add = (kind: Mutation['kind'], mutated: string | null) => {
    if (mutated !== null) mutations.push({ kind, text: mutated });
  };
  const sentence = /[.]$/.test(text) ? text : null;
  add('not', sentence && negated(text, 'not'));
  for (const adverb of ADVERBS) add('hardly', sentence && negated(text, adverb));
  add('swapped', sentence && swapped(text, claim, set));
  add('number', otherNumber(text, claim));
  add('question', sentence && `${text.slice(0, -1)}?`);
  for (const frame of FRAMES) {
    // A frame behind the wording needs one without clauses of its own.
    if (frame.indexOf('%') < frame.length - 2 && /,| (?:that|if|to which) |^For /.test(text))
      continue;
    add('denied-frame', sentence && frame.replace('%', inner(text).replace(/\.$/, '')));
  }
  return mutations;
}

/** A wording inside a sentence begins in lower case, unless with a name or an acronym. */
function inner(text: string): string {
  return /^(?:The|A|An|There|No|Nothing|It|By|In|If|Only|At|From|Some|About)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

const NEGATIVE =
  /\b(?:no|not|never|nothing|nobody|none|without|hardly|fail\w*|refus\w*|rul\w+ out|off the|last|only|deni\w+)\b|n't\b/i;
const FINITE = /\b(is|are|was|were|has|have|will|would|could|can|must)\b(?! not)/;

/** Puts a negation behind the first auxiliary; a wording that denies something already is left out. */
function negated(text: string, negation: string): string | null {
  if (NEGATIVE.test(text) || / (?:that|if|than|whether|who|which|because) /.test(text)) return null;
  return FINITE.test(text) ? text.replace(FINITE, `$1 ${negation}`) : null;
}

/** Lets agent and patient change places where each is named once, and plainly. */
function swapped(text: string, { roles, must }: Claim, { namesIn }: ClaimSet): string | null {
  if (!roles) return null;
  const groupOf = (role: string) => must.find((group) => group.includes(role)) ?? [role];
  const placesOf = (role: string) =>
    namesIn(text).filter(({ entry }) => groupOf(role).includes(`@${entry}`));
  const agents = placesOf(roles.agent);
  const patients = placesOf(roles.patient);
  const [agent, patient] = [agents[0], patients[0]];
  if (!agent || !patient || agents.length > 1 || patients.length > 1) return null;
  const [first, second] = agent.start < patient.start ? [agent, patient] : [patient, agent];
  const words = (of: { start: number; end: number }) => text.slice(of.start, of.end);
  // Names in one phrase ("outside NATO, Russia included") act as one.
  if (!/\p{L}/u.test(text.slice(first.end, second.start))) return null;
  const isPlain = [first, second].every((name) => /^\p{Lu}[\p{L} -]+$/u.test(words(name)));
  if (!isPlain || /(?:n|an|ish|ns)$/.test(words(first)) || /(?:n|an|ish|ns)$/.test(words(second))) {
    return null;
  }
  return (
    text.slice(0, first.start) +
    words(second) +
    text.slice(first.end, second.start) +
    words(first) +
    text.slice(second.end)
  );
}

const FACTOR = 4;

/** Multiplies the numeral that the claim is about, far beyond any tolerance. */
function otherNumber(text: string, { numbers }: Claim): string | null {
  if (numbers.length !== 1) return null;
  const numerals = tokenise(text).filter(
    ({ number, lower }) => number !== null && /^\d/.test(lower) && !/^(?:19|20)\d\d$/.test(lower),
  );
  const [only] = numerals;
  if (numerals.length !== 1 || !only || only.number === null) return null;
  return `${text.slice(0, only.start)}${only.number * FACTOR}${text.slice(only.end)}`;
}

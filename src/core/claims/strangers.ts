/**
 * Finds a noun that the claim knows nothing of where its agent or its patient should stand: the
 * direct object of a verb that met a group ("surrounded its summit"), the noun behind an adjective
 * ("weak voters"), the subject of a verb whose subject the phrasings show ("pilots are given").
 */
import { stemWord } from '../text/stem.ts';
import { IRREGULARS } from '../text/stem-irregulars.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import type { SpeechFrame } from './frames.ts';
import type { GroupHit } from './group-hits.ts';
import { kinOf } from './kin-words.ts';
import { OF_THE_STATE } from './modifiers.ts';
import { isNominal } from './parts-of-speech.ts';
import { canBePredicate } from './roles.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import { areSynonyms } from './synonyms.ts';
import type { Token } from './token.ts';
import { AUXILIARIES, BE_FORMS, SAY_VERBS, STOP_WORDS } from './word-lists.ts';

export interface StrangerInput {
  analysis: SentenceAnalysis;
  hits: readonly GroupHit[];
  claim: CompiledClaim;
  frames: readonly SpeechFrame[];
}

/** Nouns that stand for whatever the claim is about. */
const COLOURLESS = new Set(
  `promise commitment obligation role step move way thing everything something anything
  people time end point fact case matter course kind sort form side number series year month week
  day moment spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  lot bit nothing none term spirit letter article clause provision country world leader official
  state government claim idea notion story line president minister member majority version
  nature character scale attack story report news picture footage purpose sake manner fashion style means procedure general
  west western kremlin movement ally talk drift crisis situation question issue problem act action measure policy attempt effort bid chance
  hope sign signal place power control influence position interest`
    .split(/\s+/)
    .map(stemWord),
);
const DETERMINER =
  /^(?:a|an|the|its|their|his|her|our|any|no|all|both|this|that|these|those|some|more|most|such|other|every|each|another)$/;
const REACH = 4;
const ADVERB =
  /(?:ly|wards?)$|^(?:away|around|whatsoever|underfoot|home|back|apart|abroad|alone|together|altogether|anyway|ahead|alike|soon|often|long|lies?|enough|itself|himself|themselves|whenever|rather|along|longer|once|twice|today|tomorrow|yesterday|overnight|forever|instead|else|near|next|close|ago|inside|outside|without|within|beyond|almost|anyone|anybody|someone|everyone|nobody)$/;

/** Returns the strange noun, or `null`. */
export function strangerIn(input: StrangerInput): string | null {
  const { analysis, hits } = input;
  const { tokens } = analysis;
  for (const hit of hits) {
    const at = hit.to - 1;
    if (hit.isEntity || tokens[at]?.isCapital) continue;
    if (hit.isAmongNames) {
      const topic = strangeTopic(input, at);
      if (topic) return topic;
      continue;
    }
    if (STOP_WORDS.has(tokens[at]?.lower ?? '')) continue;
    if (tokens.slice(hit.from, hit.to).some(({ number }) => number !== null)) continue;
    const found = strangeObject(input, at) ?? strangeTopic(input, at);
    if (found) return found;
    const isVerb = hit.to - hit.from === 1 && canBePredicate(tokens, at) && !isNominal(tokens, at);
    const subject = isVerb ? strangeSubject(input, at) : null;
    if (subject) return subject;
  }
  return null;
}

/** "The vote on the budget": the noun is about something else. */
function strangeTopic(input: StrangerInput, at: number): string | null {
  const { tokens } = input.analysis;
  if (!/^(?:on|about|over)$/.test(tokens[at + 1]?.lower ?? '') || !isNominal(tokens, at))
    return null;
  return strangeObject(input, at + 1);
}

function strangeObject(input: StrangerInput, at: number): string | null {
  const { tokens } = input.analysis;
  let from = at + 1;
  while (DETERMINER.test(tokens[from]?.lower ?? '') && !tokens[from]?.gap) from++;
  let last: string | null = null;
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || !/^[-–]?$/.test(token.gap)) break;
    if (STOP_WORDS.has(token.lower) || token.number !== null) break;
    if (isKnown(input, i)) return null;
    if (ADVERB.test(token.lower) || isVerbal(token)) break;
    last = token.lower;
  }
  return last;
}

const COMMON_VERB =
  /^(?:stands?|goes|serves?|sets?|comes?|came|vouch(?:es)?|lies?|remains?|makes?|takes?|gives?|keeps?|shows?|looks?|seems?|puts?|runs?|worr(?:y|ies)|amounts?|spread|belongs?|means|needs?|leads?|causes?|angers?|alarms?|continues?|begins?|cast|hands?)$/;

/** Words that begin a clause's verb, not an object: "blamed Russia said". */
function isVerbal(token: Token): boolean {
  if (SAY_VERBS.has(token.stem) || IRREGULARS.has(token.lower)) return true;
  if (COMMON_VERB.test(token.lower)) return true;
  return /(?:ing|ed)$/.test(token.lower);
}

function strangeSubject(input: StrangerInput, at: number): string | null {
  const { analysis, claim, frames } = input;
  const { tokens } = analysis;
  const word = tokens[at]?.stem ?? '';
  if (!claim.facts.some((fact) => fact.startsWith(`${word}:`))) return null;
  if (frames.some((frame) => frame.at === at) || /ing$/.test(tokens[at]?.lower ?? '')) return null;
  let to = at;
  while (to > 0 && isBeforeVerb(tokens[to - 1])) to--;
  const from = subjectStart(tokens, to);
  if (tokens[to - 1]?.lower === 'to' || from >= to) return null;
  let head: string | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || DETERMINER.test(token.lower)) continue;
    if (STOP_WORDS.has(token.lower)) return head;
    if (isVerbal(token)) return null;
    if (isKnown(input, i) || token.number !== null || token.isCapital) return null;
    head = token.lower;
  }
  return head;
}

function isBeforeVerb(token: Token | undefined): boolean {
  if (!token || token.gap) return false;
  return AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower) || /ly$/.test(token.lower);
}

const BOUNDARY = /^(?:that|because|while|but|if|when|as|which|who|and|or|where|what|than|said)$/;

function subjectStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < 8) {
    const token = tokens[from - 1];
    if (!token || BOUNDARY.test(token.lower) || SAY_VERBS.has(token.stem)) break;
    from--;
    if (token.gap) break;
  }
  return from;
}

function isKnown({ analysis, hits, claim }: StrangerInput, at: number): boolean {
  const token = analysis.tokens[at];
  if (!token) return false;
  if (hits.some(({ from, to }) => from <= at && at < to)) return true;
  if (analysis.entities.some(({ from, to }) => from <= at && at < to)) return true;
  if (claim.vocabulary.includes(token.stem) || COLOURLESS.has(token.stem)) return true;
  if (OF_THE_STATE.has(token.stem)) return true;
  if (kinOf(token.stem).some((stem) => claim.vocabulary.includes(stem))) return true;
  return claim.vocabulary.some((stem) => areSynonyms(stem, token.stem));
}

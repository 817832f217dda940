/** Tells whether a country's adjective belongs to a noun that is not the country's doing. */
import { stemWord } from '../text/stem.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import type { GroupHit } from './group-hits.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import { STOP_WORDS } from './word-lists.ts';

const ADJECTIVE = /(?:ian|ean|can|ese|ish|ench|utch)$/;

/** Through these a state acts, or they are its own. */
export const OF_THE_STATE: ReadonlySet<string> = new Set(
  `troop soldier force army military government leader leadership president minister ministry official
  authority state side diplomat diplomacy envoy ambassador general commander command tank missile
  rocket unit regime administration senator officer people public nation power navy fleet warship
  capital territory soil land border frontier spokesman spokeswoman foreign defence prime intelligence
  policy chancellor parliament lawmaker politician federation republic speaker empire strongman ruler
  elite population citizen society sovereignty region city town side ground counterpart military
  armed special security service state house counter interference involvement war plan
  warplane jet drone bomber artillery gunner occupier brigade fighter pilot submarine agent spy
  intelligence nationalist gun strike serviceman casualty loss divers diver secret crew sailor troop
  gunfire shelling fire saboteur envoy negotiator`
    .split(/\s+/)
    .map(stemWord),
);

/** Returns true for "Russian gas", false for "Russian troops" and for what the claim speaks of. */
export function modifiesStranger(
  { tokens, entities }: SentenceAnalysis,
  hit: GroupHit,
  { vocabulary }: Pick<CompiledClaim, 'vocabulary'>,
): boolean {
  const word = tokens[hit.from];
  if (!word || hit.to - hit.from > 1 || word.isPossessive || !ADJECTIVE.test(word.lower))
    return false;
  let isNoun = false;
  for (let at = hit.to; at < tokens.length && at < hit.to + 4; at++) {
    const token = tokens[at];
    if (token?.gap !== '' || STOP_WORDS.has(token.lower) || token.number !== null) break;
    if (token.isCapital && entities.some(({ from, to }) => from <= at && at < to)) return false;
    if (OF_THE_STATE.has(token.stem) || vocabulary.includes(token.stem)) return false;
    if (/ly$/.test(token.lower)) break;
    isNoun = true;
  }
  return isNoun;
}

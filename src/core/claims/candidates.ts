/** Finds the claims that a sentence could hold: every concept group must be met somewhere. */
import { isActorKind } from './actor-kinds.ts';
import { chooseHits } from './choose-hits.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import type { SpeechFrame } from './frames.ts';
import { findGroupHits, findKinHits, type GroupHit, touchesGroup } from './group-hits.ts';
import { kinOf } from './kin-words.ts';
import { modifiesStranger } from './modifiers.ts';
import type { ClaimIndex } from './open-claims.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

export interface Candidate {
  claim: CompiledClaim;
  /** One hit for each group, in order. */
  hits: GroupHit[];
  /** Every place where each group is met, the speakers' words left out. */
  all: GroupHit[][];
}

/** Returns the claims whose concept groups the sentence meets, with where it does. */
export function findCandidates(
  analysis: SentenceAnalysis,
  index: ClaimIndex,
  framesOf: () => readonly SpeechFrame[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const at of triggered(analysis, index)) {
    const claim = index.claims[at];
    const found = claim && meetGroups(analysis, claim);
    if (!claim || !found) continue;
    const named = withoutModifiers(found, analysis, claim);
    const said = withoutSpeakers(named, framesOf());
    const all = said.map((hits, group) =>
      hits.length === 0 && speaksOfItself(claim, group)
        ? (named[group] ?? []).map((hit) => ({ ...hit, isSpeaker: true }))
        : hits,
    );
    if (hasSpeaker(all) && namesOthers(analysis, { all, frames: framesOf(), index })) continue;
    const hits = chooseHits(all);
    if (hits) candidates.push({ claim, hits, all });
  }
  return candidates;
}

function triggered(analysis: SentenceAnalysis, index: ClaimIndex): Set<number> {
  const claims = new Set<number>();
  for (const stem of analysis.positions.keys()) {
    for (const at of reachOf(stem, index)) claims.add(at);
  }
  for (const entry of analysis.named.keys()) {
    for (const at of index.triggers.get(`@${entry}`) ?? []) claims.add(at);
  }
  return claims;
}

const reachByIndex = new WeakMap<ClaimIndex, Map<string, readonly number[]>>();
/** Enough for the words of any article; the cache starts anew beyond it. */
const REACH_LIMIT = 20_000;

/** The claims that a word or its kin trigger: worked out once for each word. */
function reachOf(stem: string, index: ClaimIndex): readonly number[] {
  const cache = reachByIndex.get(index) ?? new Map<string, readonly number[]>();
  reachByIndex.set(index, cache);
  const known = cache.get(stem);
  if (known) return known;
  const keys = [stem, ...kinOf(stem)];
  const reach = [...new Set(keys.flatMap((key) => index.triggers.get(key) ?? []))];
  if (cache.size > REACH_LIMIT) cache.clear();
  cache.set(stem, reach);
  return reach;
}

/**
 * Stops at the second group that is not met; the first may be met by words of kin, which are looked
 * for only once all others are there: of the claims that a word triggers, few come that far.
 */
function meetGroups(analysis: SentenceAnalysis, claim: CompiledClaim): GroupHit[][] | null {
  let missing = -1;
  for (let at = 0; at < claim.groups.length; at++) {
    if (touchesGroup(analysis, claim.groups[at] ?? [])) continue;
    if (missing >= 0) return null;
    missing = at;
  }
  const found = claim.groups.map((group, at) =>
    at === missing ? [] : findGroupHits(analysis, group),
  );
  const empty = found.findIndex((hits, at) => at !== missing && hits.length === 0);
  if (empty >= 0 && missing >= 0) return null;
  const wanted = empty >= 0 ? empty : missing;
  if (wanted < 0) return found;
  found[wanted] = findKinHits(analysis, claim.groups[wanted] ?? [], usedStems(claim));
  return found.every((hits) => hits.length > 0) ? withSeparateKin(found) : null;
}

/** A word of kin counts where it meets no other group as itself. */
function withSeparateKin(found: GroupHit[][]): GroupHit[][] | null {
  const strict = found.flat().filter(({ isKin }) => isKin !== true);
  const kept = found.map((hits) =>
    hits.filter(
      (hit) => !hit.isKin || !strict.some(({ from, to }) => from <= hit.from && hit.from < to),
    ),
  );
  return kept.every((hits) => hits.length > 0) ? kept : null;
}

/**
 * "There are no plans to attack, Lavrov said": who speaks is who the claim is about, in claims that
 * deny something and where a phrasing shows it so. (Not "the dam was blown up, Kyiv said".)
 */
function speaksOfItself(claim: CompiledClaim, group: number): boolean {
  if (claim.entityGroups[group] !== true) return false;
  return claim.isSigned || claim.spoken.includes(group);
}

function hasSpeaker(all: readonly GroupHit[][]): boolean {
  return all.some((hits) => hits.some(({ isSpeaker }) => isSpeaker));
}

/** Somebody else in what is said may be who it is about. */
function namesOthers(
  { entities }: SentenceAnalysis,
  {
    all,
    frames,
    index,
  }: { all: readonly GroupHit[][]; frames: readonly SpeechFrame[]; index: ClaimIndex },
): boolean {
  const known = all.flat();
  return entities.some(
    (span) =>
      isActorKind(index.kinds[span.entries[0] ?? '']) &&
      !known.some(({ from, to }) => from < span.to && span.from < to) &&
      !frames.some(({ speaker }) => speaker && speaker.from <= span.from && span.to <= speaker.to),
  );
}

const usedByClaim = new WeakMap<CompiledClaim, ReadonlySet<string>>();

/** The words of the phrasings that meet a group. */
function usedStems(claim: CompiledClaim): ReadonlySet<string> {
  const known = usedByClaim.get(claim);
  if (known) return known;
  const words = claim.phrasings.flatMap((text) => text.words.filter(({ group }) => group >= 0));
  const used = new Set(words.map(({ stem }) => stem));
  usedByClaim.set(claim, used);
  return used;
}

/** "Russian gas", "a Ukrainian singer": the adjective does not name the country as actor. */
function withoutModifiers(
  found: GroupHit[][],
  analysis: SentenceAnalysis,
  claim: CompiledClaim,
): GroupHit[][] {
  return found.map((hits) =>
    hits.filter((hit) => !hit.isAmongNames || !modifiesStranger(analysis, hit, claim)),
  );
}

/** Who says it is not part of what is said. */
function withoutSpeakers(found: GroupHit[][], frames: readonly SpeechFrame[]): GroupHit[][] {
  const outer = frames.filter(
    ({ at, isWeak }) =>
      isWeak !== true && !found.some((hits) => hits.some(({ from, to }) => from <= at && at < to)),
  );
  const isSpeaker = (hit: GroupHit) =>
    outer.some(({ speaker }) => speaker && speaker.from <= hit.from && hit.to <= speaker.to);
  return found.map((hits) => hits.filter((hit) => !isSpeaker(hit)));
}

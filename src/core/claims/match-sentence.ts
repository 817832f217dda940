/** Matches one analysed sentence against the claims: candidates, gates, phrasing, stance. */
import type { Reason } from '../annotation.ts';
import { coverageOf, focusOf } from './alignment.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Stance } from './claim-mention.ts';
import type { CompiledText } from './compiled-claim.ts';
import { findSpeechFrames, type SpeechFrame } from './frames.ts';
import {
  antonymIn,
  type GateInput,
  nearerNegative,
  type Rejection,
  rejectCandidate,
} from './gates.ts';
import { modalitiesOver } from './modality.ts';
import type { ClaimIndex } from './open-claims.ts';
import { ownWords } from './own-words.ts';
import {
  memberConflicts,
  oppositeGroups,
  type Polarity,
  polarityConflicts,
  polarityOf,
} from './polarity.ts';
import type { ClaimRejection } from './reason-codes.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import { stanceOf } from './stance.ts';

/** A claim found in a sentence; tokens by index, half-open. */
export interface SentenceMatch {
  claim: string;
  core: { from: number; to: number };
  hits: { from: number; to: number }[];
  phrasing: string;
  score: number;
  stance: Stance;
  frame: SpeechFrame | null;
  reasons: Reason[];
}

export interface MatchSentenceOptions {
  analysis: SentenceAnalysis;
  index: ClaimIndex;
  isQuoted: boolean;
  onReject?: ((rejection: ClaimRejection) => void) | undefined;
}

/** Below this share of the phrasing's words a sentence is about something else. */
const MIN_SCORE = 0.56;
/** A phrasing with other negations may be this much closer before the sentence counts as negated. */
const POLARITY_MARGIN = 0.05;
/** Below this share of known words between the matched ones the sentence goes another way. */
const MIN_FOCUS = 0.5;
const COUNT_MARGIN = 0.3;
/** How much the claim's share of the words in between counts against the phrasing's coverage. */
const FOCUS_WEIGHT = 0.3;

/** Returns the claims of a sentence, each once, the best first. */
export function matchSentence(options: MatchSentenceOptions): SentenceMatch[] {
  const { analysis, index, onReject } = options;
  let frames: SpeechFrame[] | null = null;
  const framesOf = () => {
    frames ??= findSpeechFrames(analysis);
    return frames;
  };
  const matches: SentenceMatch[] = [];
  for (const candidate of findCandidates(analysis, index, framesOf)) {
    const input: GateInput = {
      ...candidate,
      analysis,
      core: coreOf(candidate),
      kinds: index.kinds,
      frames: framesOf(),
    };
    const outcome = judge(input, options.isQuoted);
    if ('code' in outcome) onReject?.({ claim: candidate.claim.id, ...outcome });
    else matches.push(outcome);
  }
  return withoutSiblings(matches, onReject);
}

/** The words from the first hit to the last; who only says it stands outside. */
function coreOf({ hits }: Candidate): { from: number; to: number } {
  const said = hits.filter(({ isSpeaker }) => isSpeaker !== true);
  const inner = said.length > 0 ? said : hits;
  return {
    from: Math.min(...inner.map(({ from }) => from)),
    to: Math.max(...inner.map(({ to }) => to)),
  };
}

interface Scored {
  text: CompiledText;
  coverage: number;
  conflicts: number[];
  /** The count of negators around the matched words is odd in both or even in both. */
  isSameCount: boolean;
}

function judge(input: GateInput, isQuoted: boolean): SentenceMatch | Rejection {
  const rejection = rejectCandidate(input);
  if (rejection) return rejection;
  const { analysis, claim, hits, core } = input;
  const polarity = readPolarity(input);
  const ranked = rankPhrasings(input, polarity);
  const nearest = ranked[0];
  if (!nearest) return { code: 'not-close', detail: '' };
  const agreeing = findAgreeing(ranked, nearest.coverage);
  const best = agreeing ?? nearest;
  const focus = focusOf(analysis, claim, core);
  if (focus < MIN_FOCUS) return { code: 'scattered', detail: focus.toFixed(2) };
  const score = (1 - FOCUS_WEIGHT) * best.coverage + FOCUS_WEIGHT * focus;
  if (score < MIN_SCORE) return { code: 'not-close', detail: score.toFixed(2) };
  const vocabulary = new Set(claim.vocabulary);
  const antonym = antonymIn(input, best.text, vocabulary);
  if (antonym) return { code: 'antonym', detail: antonym };
  const negative = nearerNegative(input, best.coverage);
  if (negative) return { code: 'nearer-negative', detail: negative };
  const isNegated = agreeing === undefined;
  const verdict = stanceOf({
    analysis,
    core,
    hits,
    frames: input.frames,
    own: ownWords(claim),
    isDenialSpent: polarity.isDenialSpent,
    strangeModality:
      modalitiesOver(analysis, hits).find((kind) => !allowsModality(claim, kind)) ?? null,
    isQuoted,
  });
  const isDenied = verdict.stance === 'denied';
  const hasExtra = isNegated && hasExtraNegation(input, best, polarity);
  if (isNegated && !hasExtra && !isDenied) {
    return { code: 'polarity', detail: best.conflicts.join(',') };
  }
  if (hasExtra && isDenied && !verdict.isByNegation) {
    return { code: 'polarity', detail: 'denied negation' };
  }
  return {
    claim: claim.id,
    core,
    hits: hits.map(({ from, to }) => ({ from, to })),
    phrasing: best.text.text,
    score,
    stance: isNegated && verdict.stance !== 'questioned' ? 'denied' : verdict.stance,
    frame: verdict.frame,
    reasons: reasonsOf(input, best, { isNegated, stanceReason: verdict.reason }),
  };
}

/** What could be, would be; who is about to do a thing wants to. */
function allowsModality({ modalities, isSigned }: GateInput['claim'], kind: string): boolean {
  if (modalities.includes(kind)) return true;
  const isAhead = ['future', 'possibility', 'imminence'].some((own) => modalities.includes(own));
  if (kind === 'imminence') return isAhead || modalities.includes('desire');
  if (kind === 'future') return isAhead;
  return kind === 'commitment' && (isSigned || modalities.includes('future'));
}

/**
 * The closest phrasing with the same negations, if close enough. Negators that reach no matched
 * word ("the question is not closed") count too, but a looser phrasing can account for them.
 */
function findAgreeing(ranked: readonly Scored[], nearest: number): Scored | undefined {
  const agreeing = ranked.filter(({ conflicts }) => conflicts.length === 0);
  const isCounted = agreeing.some(
    ({ isSameCount, coverage }) => isSameCount && coverage >= nearest - COUNT_MARGIN,
  );
  if (!isCounted) return undefined;
  return agreeing.find(({ coverage }) => coverage >= nearest - POLARITY_MARGIN);
}

interface SentencePolarity extends Polarity {
  /** A verb of denying is what gives a negative claim its negation: "denied any plan to attack". */
  isDenialSpent: boolean;
}

function readPolarity({ analysis, hits, claim }: GateInput): SentencePolarity {
  const polarity = polarityOf(analysis, hits);
  if (claim.isSigned && oppositeGroups(polarity).length > 0) {
    const denied = polarityOf(analysis, hits, true);
    if (oppositeGroups(denied).length === 0) return { ...denied, isDenialSpent: true };
  }
  return { ...polarity, isDenialSpent: false };
}

function rankPhrasings({ analysis, claim, hits }: GateInput, polarity: Polarity): Scored[] {
  const known = memberConflicts(hits, polarity.groups, claim);
  const scored: Scored[] = [];
  for (const text of claim.phrasings) {
    if (!text.polarity) continue;
    const groups = text.polarity.groups.map((value, group) =>
      hits[group]?.isEntity && polarity.groups[group] ? false : value,
    );
    const expected = { ...text.polarity, groups };
    scored.push({
      text,
      coverage: coverageOf(analysis, text, hits),
      conflicts: [
        ...known,
        ...(claim.isSigned ? oppositeGroups(polarity) : polarityConflicts(polarity, expected)),
      ],
      isSameCount: claim.isSigned || polarity.isOdd === text.polarity.isOdd,
    });
  }
  return scored.sort(
    (left, right) =>
      right.coverage - left.coverage || right.text.words.length - left.text.words.length,
  );
}

/** A denial adds a negation; where one is missing the sentence just says something else. */
function hasExtraNegation(
  { hits, claim }: GateInput,
  best: Scored,
  { groups, isAny, isOdd }: Polarity,
): boolean {
  return best.conflicts.some((group) =>
    group < 0
      ? isAny || isOdd
      : groups[group] === true || claim.denialMembers.includes(hits[group]?.member ?? ''),
  );
}

function reasonsOf(
  { analysis, hits, claim }: GateInput,
  best: Scored,
  { isNegated, stanceReason }: { isNegated: boolean; stanceReason: Reason },
): Reason[] {
  const words = hits
    .map(({ from, to }) =>
      analysis.tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    )
    .join(' · ');
  const reasons: Reason[] = [
    { code: 'groups-met', detail: words },
    { code: 'close-to', detail: best.text.text },
    { code: isNegated ? 'negated' : 'same-polarity' },
    stanceReason,
  ];
  if (claim.facts.length > 0) reasons.push({ code: 'same-roles' });
  if (claim.numbers.length > 0) reasons.push({ code: 'same-number' });
  for (const { isInferred, entries } of analysis.entities) {
    if (isInferred) reasons.push({ code: 'pronoun', detail: entries[0] ?? '' });
  }
  return reasons;
}

/** Where two claims are found in the same words, the closer one stays. */
function withoutSiblings(
  matches: SentenceMatch[],
  onReject: MatchSentenceOptions['onReject'],
): SentenceMatch[] {
  const kept: SentenceMatch[] = [];
  for (const match of matches.sort((left, right) => right.score - left.score)) {
    const sibling = kept.find(
      (other) => opens(other) === opens(match) && overlap(match, other) > 0.5,
    );
    if (!sibling) kept.push(match);
    else onReject?.({ claim: match.claim, code: 'sibling', detail: sibling.claim });
  }
  return kept;
}

function opens({ stance }: SentenceMatch): boolean {
  return stance === 'asserted' || stance === 'attributed';
}

function overlap(match: SentenceMatch, other: SentenceMatch): number {
  const shared = match.hits.filter((hit) =>
    other.hits.some(({ from, to }) => hit.from < to && from < hit.to),
  ).length;
  return shared / Math.min(match.hits.length, other.hits.length);
}

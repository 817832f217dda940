/**
 * Lets "it", "he", "we" in what somebody says stand for who says it: "Moscow maintains that it is
 * no party", “We have broken nothing,” Lavrov said.
 */

import type { SpeechFrame } from './frames.ts';
import type { ClaimIndex } from './open-claims.ts';
import { isExpletive } from './pronouns.ts';
import type { EntitySpan, SentenceAnalysis } from './sentence-analysis.ts';

const PRONOUN = /^(?:it|its|he|his|she|her|we|our|us|i|my)$/;

/** Returns the entities that pronouns inside speech frames stand for; none where two could be meant. */
export function resolveOwnSpeech(
  { tokens, entities }: SentenceAnalysis,
  frames: readonly SpeechFrame[],
  kinds: ClaimIndex['kinds'],
): EntitySpan[] {
  const found: EntitySpan[] = [];
  tokens.forEach(({ lower }, at) => {
    if (!PRONOUN.test(lower) || entities.some(({ from, to }) => from <= at && at < to)) return;
    if (isExpletive(tokens, at)) return;
    const frame = frames.find(({ covers }) => covers.from <= at && at < covers.to);
    const speaker = frame && onlyIn(entities, frame.speaker);
    if (!frame || !speaker || !fits(lower, kinds[speaker.entries[0] ?? ''])) return;
    const isFirstPerson = /^(?:we|our|us|i|my)$/.test(lower);
    const isRivalled = entities.some(
      (other) =>
        other.from >= frame.covers.from &&
        other.to <= at &&
        other.entries[0] !== speaker.entries[0] &&
        fits(lower, kinds[other.entries[0] ?? '']),
    );
    if (!isFirstPerson && isRivalled) return;
    found.push({ from: at, to: at + 1, entries: speaker.entries, isInferred: true });
  });
  return found;
}

/** Tells whether a sentence has a pronoun that could be a speaker's own. */
export function hasPronoun({ tokens }: Pick<SentenceAnalysis, 'tokens'>): boolean {
  return tokens.some(({ lower }) => PRONOUN.test(lower));
}

function onlyIn(
  entities: readonly EntitySpan[],
  run: SpeechFrame['speaker'],
): EntitySpan | undefined {
  if (!run) return undefined;
  const inside = entities.filter(({ from, to }) => run.from <= from && to <= run.to);
  return inside.length === 1 ? inside[0] : undefined;
}

function fits(pronoun: string, kind: string | undefined): boolean {
  if (/^(?:he|his|she|her|i|my)$/.test(pronoun)) return kind === 'person';
  const isBody = kind === 'organisation' || kind === 'place';
  return /^its?$/.test(pronoun) ? isBody : isBody || kind === 'person';
}

/** Finds the claims of the set in an article's text. */
import type { NameMention } from '../names/name-mention.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { ClaimMention } from './claim-mention.ts';
import { findSpeechFrames, type SpeechFrame } from './frames.ts';
import { matchSentence, type SentenceMatch } from './match-sentence.ts';
import { nestedNames, withMeaning } from './name-lookup.ts';
import type { ClaimIndex } from './open-claims.ts';
import { hasPronoun, resolveOwnSpeech } from './own-speech.ts';
import { resolvePronouns } from './pronouns.ts';
import { findQuoted } from './quotations.ts';
import type { ClaimRejection } from './reason-codes.ts';
import { analyseSentence, type EntitySpan, type SentenceAnalysis } from './sentence-analysis.ts';
import { type Token, tokenise } from './token.ts';

export interface MatchClaimsOptions {
  /** Blocks joined by `\n\n`; no claim crosses a line break. */
  text: string;
  index: ClaimIndex;
  /** The resolved names of the text, in any order. */
  mentions: readonly NameMention[];
  published: PartialDate | null;
  /** Hears of sentences that met all groups of a claim and were rejected. */
  onReject?: (rejection: ClaimRejection & { start: number; end: number }) => void;
}

/** Returns the claims of a text in reading order, whatever their stance. */
export function matchClaims(options: MatchClaimsOptions): ClaimMention[] {
  const { text, index } = options;
  if (index.claims.length === 0) return [];
  const sentences = splitSentences(text);
  const quoted = findQuoted(text, sentences);
  const names = namesBySentence(sentences, options.mentions);
  const found: ClaimMention[] = [];
  let previous: SentenceAnalysis | null = null;
  sentences.forEach((sentence, at) => {
    const analysis = analyse(options, sentence, names[at] ?? [], previous);
    const matches = matchSentence({
      analysis,
      index,
      isQuoted: quoted[at] === true,
      onReject:
        options.onReject &&
        ((rejection) =>
          options.onReject?.({ ...rejection, start: sentence.start, end: sentence.end })),
    });
    for (const match of matches) found.push(toMention(text, analysis, match));
    previous = analysis;
  });
  return found;
}

function namesBySentence(
  sentences: readonly Sentence[],
  mentions: readonly NameMention[],
): NameMention[][] {
  const sorted = [...mentions].sort((left, right) => left.start - right.start);
  let next = 0;
  return sentences.map(({ start, end }) => {
    const inside: NameMention[] = [];
    while (next < sorted.length && (sorted[next]?.start ?? end) < end) {
      const mention = sorted[next++];
      if (mention && mention.start >= start && mention.end <= end) inside.push(mention);
    }
    return inside;
  });
}

function analyse(
  { text, index }: MatchClaimsOptions,
  { start, end }: Sentence,
  names: readonly NameMention[],
  previous: SentenceAnalysis | null,
): SentenceAnalysis {
  const tokens = tokenise(text, start, end);
  const entities = names.flatMap((mention) => toSpan(tokens, mention, index));
  entities.push(...resolvePronouns(tokens, previous, index.kinds));
  const last = tokens.at(-1);
  const ending = last ? text.slice(last.end, end) : '';
  const analysis = analyseSentence(tokens, entities, ending);
  if (entities.length === 0 || !hasPronoun(analysis)) return analysis;
  const own = resolveOwnSpeech(analysis, findSpeechFrames(analysis), index.kinds);
  return own.length === 0 ? analysis : analyseSentence(tokens, [...entities, ...own], ending);
}

function toSpan(tokens: Token[], mention: NameMention, index: ClaimIndex): EntitySpan[] {
  const from = tokens.findIndex(({ end }) => end > mention.start);
  let to = from;
  while (to >= 0 && to < tokens.length && (tokens[to]?.start ?? mention.end) < mention.end) to++;
  if (from < 0 || to <= from) return [];
  const span = { from, to, entries: withMeaning(mention.entry, index.standsFor) };
  return [span, ...nestedNames(tokens, span, index)];
}

function toMention(text: string, analysis: SentenceAnalysis, match: SentenceMatch): ClaimMention {
  const { tokens } = analysis;
  const span = (run: { from: number; to: number }) => ({
    start: tokens[run.from]?.start ?? 0,
    end: tokens[run.to - 1]?.end ?? 0,
  });
  const speaker = match.frame && speakerOf(text, analysis, match.frame);
  return {
    ...span(match.core),
    claim: match.claim,
    stance: match.stance,
    ...(speaker ? { speaker } : {}),
    phrasing: match.phrasing,
    score: match.score,
    matched: match.hits.map(span).sort((left, right) => left.start - right.start),
    reasons: match.reasons,
  };
}

/** The speaker's words, and the entry where exactly one is named in them. */
function speakerOf(
  text: string,
  { tokens, entities }: SentenceAnalysis,
  { speaker }: SpeechFrame,
): ClaimMention['speaker'] | null {
  if (!speaker) return null;
  const first = tokens[speaker.from];
  const last = tokens[speaker.to - 1];
  if (!first || !last) return null;
  const named = entities.filter(({ from, to }) => speaker.from <= from && to <= speaker.to);
  const entry = named.length === 1 && named[0]?.to === speaker.to ? named[0].entries[0] : undefined;
  const words = text.slice(first.start, last.end);
  return entry === undefined ? { text: words } : { text: words, entry };
}

/** Decides how a sentence stands to the claim in it, from the frames around the matched words. */
import type { Reason } from '../annotation.ts';
import { stemWord } from '../text/stem.ts';
import type { Stance } from './claim-mention.ts';
import type { SpeechFrame } from './frames.ts';
import { isNominal } from './parts-of-speech.ts';
import { isNegated } from './polarity.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';
import { DENY_VERBS, DISOWNING, FALSE_WORDS, SAY_NOUNS, SAY_VERBS } from './word-lists.ts';

export interface StanceInput {
  analysis: SentenceAnalysis;
  /** The tokens that carry the claim, half-open, and the words in it that met the groups. */
  core: { from: number; to: number };
  hits: readonly { from: number; to: number }[];
  frames: readonly SpeechFrame[];
  /** Stems of the phrasing: a word of denial that it has itself is no frame. */
  own: ReadonlySet<string>;
  /** Kinds of modality over the matched words that no phrasing of the claim has. */
  strangeModality: string | null;
  isQuoted: boolean;
}

export interface StanceResult {
  stance: Stance;
  reason: Reason;
  frame: SpeechFrame | null;
}

/** Returns the stance; a denial outweighs a question, a question a supposition. */
export function stanceOf(input: StanceInput): StanceResult {
  const frame = innermostFrame(input);
  const denial = findDenial(input);
  if (denial !== null) return result('denied', 'denied-by', denial, frame);
  const question = findQuestion(input);
  if (question !== null) return result('questioned', 'question', question, frame);
  if (input.strangeModality !== null) {
    return result('hypothetical', 'modality', input.strangeModality, frame);
  }
  if (frame) {
    return result('attributed', 'said-by', input.analysis.tokens[frame.at]?.lower ?? '', frame);
  }
  return result(input.isQuoted ? 'attributed' : 'asserted', 'no-frame', '', null);
}

function result(
  stance: Stance,
  code: string,
  detail: string,
  frame: SpeechFrame | null,
): StanceResult {
  return { stance, reason: detail ? { code, detail } : { code }, frame };
}

function innermostFrame({ core, frames }: StanceInput): SpeechFrame | null {
  let best: SpeechFrame | null = null;
  for (const frame of frames) {
    if (frame.at >= core.from && frame.at < core.to) continue;
    const isOver = frame.covers.from <= core.from && core.to <= frame.covers.to;
    if (!isOver) continue;
    if (!best || Math.abs(frame.at - core.from) < Math.abs(best.at - core.from)) best = frame;
  }
  return best;
}

function findDenial(input: StanceInput): string | null {
  const { tokens } = input.analysis;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || input.own.has(token.stem)) continue;
    if (input.hits.some(({ from, to }) => from <= at && at < to)) continue;
    if (isDenialWord(input, at)) return token.lower;
  }
  return null;
}

function isDenialWord(input: StanceInput, at: number): boolean {
  const { tokens } = input.analysis;
  const token = tokens[at];
  if (!token) return false;
  const isBefore = at < input.core.to;
  if (DISOWNING.has(token.lower) || isSoCalled(tokens, at)) return isBefore;
  const isInside = at >= input.core.from && isBefore;
  if (FALSE_WORDS.has(token.stem)) {
    return isInside ? isFramedInside(tokens, at) : isLinked(input, at);
  }
  if (DENY_VERBS.has(token.stem) && !isNominal(tokens, at)) {
    return isInside ? governsSpeech(tokens, at) : isLinked(input, at);
  }
  if (token.stem === 'denial' || token.lower === 'contrary') return isLinked(input, at);
  if (isInside) return governsSpeech(tokens, at) && isNegatedSpeech(input, at);
  return isBefore && isNegatedSpeech(input, at) && isLinked(input, at);
}

/** "Rejects the charge that", "denies that", "denied having". */
function governsSpeech(tokens: Token[], at: number): boolean {
  return [1, 2, 3, 4].some((ahead) => {
    const token = tokens[at + ahead];
    return (
      token?.lower === 'that' ||
      SAY_NOUNS.has(token?.stem ?? '') ||
      (ahead === 1 && /ing$/.test(token?.lower ?? ''))
    );
  });
}

function isSoCalled(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === 'so' && tokens[at + 1]?.lower === 'called';
}

/** Inside the matched words a noun of untruth counts only where it governs them: "myth that". */
function isFramedInside(tokens: Token[], at: number): boolean {
  return /^(?:that|of|about)$/.test(tokens[at + 1]?.lower ?? '');
}

/** No clause of its own stands between the word and the claim's words. */
function isLinked({ analysis, core }: StanceInput, at: number): boolean {
  const { tokens } = analysis;
  const [from, to] = at < core.from ? [at + 1, core.from] : [core.to, at];
  for (let i = from; i <= to && i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/;/.test(token.gap)) return false;
    if (/^(?:but|while|whereas|although|though)$/.test(token.lower)) return false;
  }
  return true;
}

const EVIDENCE = new Set(
  'evidence proof sign indication reason truth basis doubt ground suggest true case question fact way justification'
    .split(' ')
    .map(stemWord),
);

/** "Never said", "does not believe", "no evidence that", "not true that". */
function isNegatedSpeech({ analysis }: StanceInput, at: number): boolean {
  const token = analysis.tokens[at];
  if (!token) return false;
  const carries =
    SAY_VERBS.has(token.stem) || SAY_NOUNS.has(token.stem) || EVIDENCE.has(token.stem);
  return carries && isNegated(analysis, { from: at, to: at + 1, isEntity: false });
}

const ASKING = new Set(
  'ask question wonder doubt unclear debate unsure uncertain know'.split(' ').map(stemWord),
);

function findQuestion({ analysis, core, own }: StanceInput): string | null {
  if (analysis.isQuestion) return '?';
  for (let at = 0; at < Math.min(core.to, analysis.tokens.length); at++) {
    const token = analysis.tokens[at];
    if (!token) continue;
    const isAsked = ASKING.has(analysis.tokens[at - 1]?.stem ?? '') || !own.has('whether');
    if (token.lower === 'whether' && isAsked) return token.lower;
    if (token.stem === 'question' && at < core.from && !own.has(token.stem)) return token.lower;
  }
  return null;
}

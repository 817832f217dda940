/** Decides how a sentence stands to the claim in it, from the frames around the matched words. */
import type { Reason } from '../annotation.ts';
import { stemWord } from '../text/stem.ts';
import type { Stance } from './claim-mention.ts';
import { findDenial } from './denial.ts';
import type { SpeechFrame } from './frames.ts';
import type { StanceInput } from './stance-input.ts';

export interface StanceResult {
  stance: Stance;
  reason: Reason;
  frame: SpeechFrame | null;
  /** Denied by a negation that may stand over the claim's words as well: "nobody believes". */
  isByNegation?: boolean;
}

/** Returns the stance; a denial outweighs a question, a question a supposition. */
export function stanceOf(input: StanceInput): StanceResult {
  const frame = innermostFrame(input);
  const denial = findDenial(input);
  if (denial !== null) {
    return {
      ...result('denied', 'denied-by', denial.word, frame),
      isByNegation: denial.isNegation,
    };
  }
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

const ASKING = new Set(
  'ask question wonder doubt unclear debate unsure uncertain know see'.split(' ').map(stemWord),
);

function findQuestion({ analysis, core, own }: StanceInput): string | null {
  if (analysis.isQuestion) return '?';
  for (let at = 0; at < Math.min(core.to, analysis.tokens.length); at++) {
    const token = analysis.tokens[at];
    if (!token) continue;
    const before = analysis.tokens[at - 1];
    const isOpen = before?.lower === 'is' && analysis.tokens[at - 2]?.lower === 'question';
    const isAsked = isOpen || ASKING.has(before?.stem ?? '');
    if (token.lower === 'whether' && (isAsked || !own.has('whether'))) return token.lower;
    if (token.lower === 'if' && isAsked) return token.lower;
    if (/^questioned|questioning$/.test(token.lower) && at < core.from) return token.lower;
  }
  return null;
}

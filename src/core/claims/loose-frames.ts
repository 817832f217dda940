/** Frames of speech without "that": headlines, "spoke of", "calls X a Y", "for Moscow, …". */
import { stemWord } from '../text/stem.ts';
import { type SpeechFrame, subjectRun } from './frames.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';
import { SAY_NOUNS, SAY_VERBS } from './word-lists.ts';

/** Verbs whose object is what somebody holds, fears, praises or blames. */
const HOLDING = new Set(
  `speak talk warn complain call describe denounce label brand see view regard consider blame praise
  criticise condemn deplore mock underline stress underscore reaffirm reiterate invoke cite point
  predict fear threaten defend hail brush portray depict cast decry lament slam fault find rule
  conclude treat paint characterise boast trumpet tout dub rail vow pledge promise assure attribute ascribe think
  believe accuse write state declare insist stress repeat agree`
    .split(/\s+/)
    .map(stemWord),
);
/** A headline names its speaker in a few words. */
const HEADLINE_REACH = 4;

/** Returns the loose frame that begins at a token, or `null`. */
export function findLooseFrame(analysis: SentenceAnalysis, at: number): SpeechFrame | null {
  const { tokens } = analysis;
  if (at === 0) return headlineFrame(analysis) ?? forFrame(analysis);
  return possessiveFrame(tokens, at) ?? holdingFrame(analysis, at);
}

/** "Kremlin: NATO is …". A topic before the colon ("Ukraine war: …") is no speaker. */
function headlineFrame({ tokens, entities }: SentenceAnalysis): SpeechFrame | null {
  for (let to = 1; to <= HEADLINE_REACH && to < tokens.length; to++) {
    if (!tokens[to]?.gap.includes(':')) continue;
    const own = entities.filter(({ from }) => from < to);
    const isNamed = own.length > 0 && own.every((span) => span.to <= to) && own.at(-1)?.to === to;
    const run = tokens.slice(0, to);
    const isUnknown = own.length === 0 && run.every(({ isCapital }) => isCapital) && to <= 3;
    const isChief =
      own.length > 0 &&
      /^(?:chief|minister|spokesman|president|official|head)$/.test(tokens[to - 1]?.lower ?? '');
    if (!isNamed && !isUnknown && !isChief) return null;
    return { at: to - 1, speaker: { from: 0, to }, covers: { from: to, to: tokens.length } };
  }
  return null;
}

/** "For Moscow, the Maidan was a coup." */
function forFrame({ tokens, entities }: SentenceAnalysis): SpeechFrame | null {
  if (tokens[0]?.lower !== 'for') return null;
  const name = entities.find(({ from }) => from === 1);
  if (!name) return null;
  const covers = { from: name.to, to: tokens.length };
  return { at: 0, speaker: { from: 1, to: name.to }, covers, isWeak: true };
}

/** "Putin's talk of genocide", "the Kremlin's claims about biolabs". */
function possessiveFrame(tokens: readonly Token[], at: number): SpeechFrame | null {
  const noun = tokens[at];
  if (!noun || !SAY_NOUNS.has(noun.stem) || !tokens[at - 1]?.isPossessive) return null;
  if (!/^(?:of|about|on)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const covers = { from: at + 1, to: tokens.length };
  return { at, speaker: { from: at - 1, to: at }, covers, isWeak: true };
}

/** "The talk of", "Putin's fear"; "spoke of" is a verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.isPossessive) return true;
  return /^(?:the|a|an|his|her|its|their|our|this|that|no|any|of|in|for)$/.test(before.lower);
}

function holdingFrame(analysis: SentenceAnalysis, at: number): SpeechFrame | null {
  const { tokens } = analysis;
  const verb = tokens[at];
  if (!verb || verb.isCapital || !(HOLDING.has(verb.stem) || SAY_VERBS.has(verb.stem))) return null;
  if (isNoun(tokens, at) || tokens[at + 1]?.lower === 'to' || !tokens[at + 1]) return null;
  const speaker = subjectRun(tokens, at);
  const last = speaker && tokens[speaker.to - 1];
  if (!speaker || !last) return null;
  const isSomebody =
    last.isCapital ||
    /^(?:he|she|they|officials?|experts?|critics?|scholars?|court|minister|president)$/.test(
      last.lower,
    );
  if (!isSomebody) return null;
  const covers = { from: at + 1, to: tokens.length };
  // "Moscow attributed the strike to Kyiv": whoever attributes it has not done it.
  return { at, speaker, covers, isWeak: !ATTRIBUTING.has(verb.stem) };
}

const ATTRIBUTING = new Set(['attribute', 'ascribe'].map(stemWord));

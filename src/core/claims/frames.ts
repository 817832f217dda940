/** Finds who says what in a sentence: "X said that …", "…, said X", "according to X". */

import { stemWord } from '../text/stem.ts';
import { findLooseFrame } from './loose-frames.ts';
import { isNominal } from './parts-of-speech.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';
import { AUXILIARIES, BE_FORMS, SAY_NOUNS, SAY_VERBS } from './word-lists.ts';

/** A frame of speech: the speaker's words and the words that are said, as half-open token runs. */
export interface SpeechFrame {
  /** The verb or noun of saying. */
  at: number;
  speaker: { from: number; to: number } | null;
  covers: { from: number; to: number };
  /** Tells whose words they are, but the one named may be what the claim is about, too. */
  isWeak?: boolean;
}

/** Said of speech almost only: they open a frame without "that". */
const STRONG = new Set(
  'say tell insist warn argue assert state declare allege claim stress write tweet add suggest contend maintain reiterate believe think explain deny reply joke quip retort answer lament caution testify boast brag thunder fume muse reckon opine proclaim'
    .split(' ')
    .map(stemWord),
);
const ACCUSE = stemWord('accuse');
const SPEAKER_REACH = 10;

/** Returns the speech frames of a sentence in reading order. */
export function findSpeechFrames(analysis: SentenceAnalysis): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  const { tokens } = analysis;
  for (let at = 0; at < tokens.length; at++) {
    const frame =
      accordingTo(tokens, at) ??
      nounFrame(tokens, at) ??
      verbFrame(analysis, at) ??
      findLooseFrame(analysis, at);
    if (frame) frames.push(frame);
  }
  return frames;
}

function accordingTo(tokens: Token[], at: number): SpeechFrame | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const from = at + 2;
  let to = from + 1;
  while (to < tokens.length && to < from + SPEAKER_REACH && !/[,;:—]/.test(tokens[to]?.gap ?? ''))
    to++;
  const covers = at < 2 ? { from: to, to: tokens.length } : { from: 0, to: at };
  return { at, speaker: { from, to }, covers };
}

/** "Putin's claim that …", "the assertion by Moscow that …". */
function nounFrame(tokens: Token[], at: number): SpeechFrame | null {
  const token = tokens[at];
  if (!token || !SAY_NOUNS.has(token.stem)) return null;
  const that = [1, 2, 3, 4].find((ahead) => tokens[at + ahead]?.lower === 'that');
  if (that === undefined) return null;
  const owner = tokens[at - 1];
  const speaker = owner?.isPossessive ? { from: nameStart(tokens, at - 1), to: at } : null;
  return { at, speaker, covers: { from: at + that + 1, to: tokens.length } };
}

function nameStart(tokens: Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.isCapital && !tokens[from]?.gap) from--;
  return from;
}

function verbFrame(analysis: SentenceAnalysis, at: number): SpeechFrame | null {
  const { tokens } = analysis;
  const token = tokens[at];
  if (!token || !SAY_VERBS.has(token.stem) || isNominal(tokens, at)) return null;
  if (!isFiniteSpeech(analysis, at)) return null;
  return trailingFrame(tokens, at) ?? leadingFrame(analysis, at);
}

/** Leaves out "the States", "in writing", "written", "insists on", "told him not to". */
function isFiniteSpeech({ tokens, entities }: SentenceAnalysis, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (!token || (token.isCapital && at > 0) || token.lower === 'written') return false;
  if (entities.some(({ from, to }) => from <= at && at < to)) return false;
  if (/ing$/.test(token.lower) && /^(?:in|by|for|of|without|from|on)$/.test(before)) return false;
  if (
    /^(?:on|for|of|against)$/.test(next) &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      tokens[at + 2]?.lower ?? '',
    )
  ) {
    return false;
  }
  return token.stem !== 'tell' || !asksFor(tokens, at);
}

function asksFor(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 5; i++) {
    if (tokens[i]?.lower === 'that') return false;
    if (tokens[i]?.lower === 'to') return true;
  }
  return false;
}

/** "…, Peskov said", "…," said Stoltenberg: a frame after what is said. */
function trailingFrame(tokens: Token[], at: number): SpeechFrame | null {
  if (tokens[at + 1]?.lower === 'that') return null;
  const opens = (index: number) => /[,"”“'’?!]/.test(tokens[index]?.gap ?? '');
  if (opens(at) && at > 2) {
    const to = Math.min(tokens.length, at + 1 + speakerLength(tokens, at + 1));
    return { at, speaker: { from: at + 1, to }, covers: { from: 0, to: at } };
  }
  for (let from = at - 1; from > 2 && from >= at - SPEAKER_REACH; from--) {
    if (!opens(from)) continue;
    if (!isClosed(tokens, at)) return null;
    return { at, speaker: { from, to: at }, covers: { from: 0, to: from } };
  }
  return null;
}

/** After the verb nothing more is said, but when and to whom. */
function isClosed(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || /[,;:."”]/.test(next.gap) || isAdverbial(next)) return true;
  return (
    tokens[at]?.stem === 'tell' &&
    tokens.slice(at + 1, at + 8).every(({ lower }) => lower !== 'that')
  );
}

function isAdverbial(token: Token): boolean {
  return /^(?:in|on|at|to|during|after|before|via|through|as|last|this|once|again|later|earlier|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    token.lower,
  );
}

function speakerLength(tokens: Token[], from: number): number {
  let length = 0;
  while (from + length < tokens.length && length < SPEAKER_REACH) {
    const token = tokens[from + length];
    if (length > 0 && /[,;:—"“”.]/.test(token?.gap ?? '')) break;
    length++;
  }
  return length;
}

/** "X said (that) …", "X: …": the speaker is what stands before the verb in its clause. */
function leadingFrame(analysis: SentenceAnalysis, at: number): SpeechFrame | null {
  const { tokens } = analysis;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  const opensSpeech =
    hasThat(tokens, at) ||
    /["“:‘]/.test(next.gap) ||
    STRONG.has(token.stem) ||
    isAccusation(tokens, at);
  if (!opensSpeech) return null;
  const covers = { from: at + 1, to: tokens.length };
  return { at, speaker: subjectRun(tokens, at), covers };
}

/** "told reporters on Friday that": the complement may begin some words later. */
function hasThat(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 7; i++) if (tokens[i]?.lower === 'that') return true;
  return false;
}

/** "Accused NATO of encircling". */
function isAccusation(tokens: Token[], at: number): boolean {
  return (
    tokens[at]?.stem === ACCUSE && tokens.slice(at + 1, at + 6).some(({ lower }) => lower === 'of')
  );
}

/** Returns the words before the verb at `at` that are its subject. */
export function subjectRun(tokens: Token[], at: number): { from: number; to: number } | null {
  let to = at;
  while (to > 0 && isVerbal(tokens[to - 1])) to--;
  if (to === 0) return null;
  let from = to;
  while (from > 0 && from > to - SPEAKER_REACH) {
    const token = tokens[from - 1];
    if (!token || /^(?:that|but|because|while|and|as|when|if|which|where)$/.test(token.lower))
      break;
    from--;
    if (/[;:"“”]/.test(token.gap)) break;
    if (token.gap.includes(',') && !closesApposition(tokens, from, to)) break;
  }
  return from < to ? { from, to } : null;
}

/** ", the NATO chief," between the name and its verb belongs to the speaker. */
function closesApposition(tokens: Token[], from: number, to: number): boolean {
  return /[,]/.test(tokens[to]?.gap ?? '') && from > 0;
}

function isVerbal(token: Token | undefined): boolean {
  if (!token) return false;
  return AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower) || /ly$/.test(token.lower);
}

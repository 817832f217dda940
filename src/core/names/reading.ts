import { containsWords, foldWords } from '../text/fold-words.ts';
import { isWordStart, tokenEnd, tokens } from '../text/tokens.ts';
import { isAbbreviation } from './rules/abbreviations.ts';

/** A word beside a span: what stands between them, and how it is written. */
export interface Neighbour {
  start: number;
  end: number;
  text: string;
  folded: string;
  /** The units between the word and the span: one or more spaces, a hyphen, `. `… */
  gap: string;
  isCapital: boolean;
}

/** How the letters of a line are set: capitals then say more or less about names. */
export type Casing = 'running' | 'title' | 'caps';

/** A text with the questions that rules ask of it; answers are worked out once. */
export interface Reading {
  text: string;
  before(at: number): Neighbour | null;
  after(at: number): Neighbour | null;
  /** The sentence around an offset: a rough cut, at marks followed by a capital. */
  sentenceAround(at: number): { start: number; end: number };
  /** Tells whether a sentence, a line or a quotation begins at this offset. */
  startsSentence(at: number): boolean;
  casing(at: number): Casing;
  /** Tells whether a folded phrase stands in the article as whole words. */
  has(phrase: string): boolean;
  /** Tells whether a folded word is also written small somewhere, in some inflexion. */
  isWrittenSmall(folded: string): boolean;
}

/** Reads a text for the rules. */
export function readForRules(text: string): Reading {
  let words: string | null = null;
  let small: Set<string> | null = null;
  const casings = new Map<number, Casing>();
  return {
    text,
    before: (at) => wordBefore(text, at),
    after: (at) => wordAfter(text, at),
    sentenceAround: (at) => ({ start: sentenceStart(text, at), end: sentenceEnd(text, at) }),
    startsSentence: (at) => startsSentence(text, at),
    casing(at) {
      const start = text.lastIndexOf('\n', at - 1) + 1;
      const known = casings.get(start);
      if (known) return known;
      const casing = lineCasing(text, start);
      casings.set(start, casing);
      return casing;
    },
    has(phrase) {
      words ??= foldWords(text);
      return containsWords(words, phrase);
    },
    isWrittenSmall(folded) {
      small ??= smallStems(text);
      return small.has(stem(folded));
    },
  };
}

/** White space and joiners between two words: more than this lies between things. */
const MAX_GAP = 6;

function wordBefore(text: string, at: number): Neighbour | null {
  let end = at;
  while (end > 0 && at - end < MAX_GAP && !isWordUnit(text, end - 1)) end--;
  if (end === 0 || !isWordUnit(text, end - 1)) return null;
  let start = end;
  while (start > 0 && isWordUnit(text, start - 1)) start--;
  return neighbour(text, { start, end, gap: text.slice(end, at) });
}

function wordAfter(text: string, at: number): Neighbour | null {
  let start = at;
  while (start < text.length && start - at < MAX_GAP && !isWordStart(text, start)) start++;
  if (start >= text.length || !isWordStart(text, start)) return null;
  return neighbour(text, { start, end: tokenEnd(text, start), gap: text.slice(at, start) });
}

/** Letters and digits, and apostrophes with a letter on each side (O’Brien, don’t). */
function isWordUnit(text: string, at: number): boolean {
  if (/[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u.test(text.charAt(at))) return true;
  return false;
}

function neighbour(text: string, at: { start: number; end: number; gap: string }): Neighbour {
  const own = text.slice(at.start, at.end);
  return { ...at, text: own, folded: foldWords(own), isCapital: /^\p{Lu}/u.test(own) };
}

function sentenceStart(text: string, at: number): number {
  for (let k = at; k > 0; k--) if (startsSentence(text, k)) return k;
  return 0;
}

function sentenceEnd(text: string, at: number): number {
  for (let k = at + 1; k < text.length; k++) {
    if (text.charCodeAt(k) === 10 || (isWordStart(text, k) && startsSentence(text, k))) return k;
  }
  return text.length;
}

/** Opening marks, bullets and spaces may stand between the end of a sentence and the next word. */
const LEAD = /[\s"'“”‘’«»„([{•*\-–—·]/u;

function startsSentence(text: string, at: number): boolean {
  let k = at;
  let sawSpace = false;
  while (k > 0 && LEAD.test(text.charAt(k - 1))) {
    const char = text.charAt(k - 1);
    if (char === '\n' || char === '•') return true;
    if (/["“„«]/u.test(char)) return true;
    if (/\s/u.test(char)) sawSpace = true;
    k--;
  }
  if (k === 0) return true;
  const mark = text.charAt(k - 1);
  if (mark === ':' || mark === '!' || mark === '?' || mark === '…') return sawSpace;
  return mark === '.' && sawSpace && !isAbbreviation(text, k - 1);
}

/** A line with fewer words than this says nothing about its case. */
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_UNITS = 220;

function lineCasing(text: string, start: number): Casing {
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  const letters = line.replace(/\P{L}/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  const words = tokens(line).map((token) => line.slice(token.start, token.end));
  if (letters.length >= 8 && words.length >= 2 && capitals >= letters.length * 0.9) return 'caps';
  const long = words.slice(1).filter((word) => /^\p{L}{4,}/u.test(word));
  const isShort = line.length <= MAX_TITLE_UNITS && !/[.]["”’)]*\s*$/u.test(line);
  const startsSmall = /^\p{Ll}/u.test(words[0] ?? '');
  if (!isShort || startsSmall || words.length < MIN_TITLE_WORDS || long.length === 0)
    return 'running';
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const wanted = long.length < 3 ? long.length : long.length * 0.75;
  return capital >= wanted ? 'title' : 'running';
}

function smallStems(text: string): Set<string> {
  const stems = new Set<string>();
  // Words of addresses are small whatever they are: bank-of-namibia/
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}/_-])\p{Ll}[\p{L}\p{M}]*/gu))
    stems.add(stem(foldWords(word)));
  return stems;
}

/** Cuts the commonest endings: warns, warned and warning are one. */
function stem(folded: string): string {
  return folded.length > 4 ? folded.replace(/(?:ing|ed|es|s|e)$/, '') : folded;
}

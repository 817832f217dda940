/**
 * Cuts text into sentences by the marks that end them, knowing the stops that do not:
 * "U.S.", "Gen.", initials, decimals, and marks inside quotes that the sentence goes on after.
 */
import { OTHER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';

/** A sentence as UTF-16 offsets into the text, half-open, without the space around it. */
export interface Sentence {
  start: number;
  end: number;
  /** Where its block begins and ends; a sentence never crosses `\n`. */
  block: number;
}

const END_MARK = /[.!?…]+["'”’»)\]]*(?=\s|$)/g;
const LAST_WORD = /(?:\p{L}\.)*[\p{L}\d.]+$/u;
const NEXT_WORD = /^\s+["'“‘«([]*([\p{L}\d]+)/u;

/** Returns the sentences of a text in reading order; a line break always ends one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let block = 0;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found < 0 ? text.length : found;
    splitLine(text.slice(lineStart, lineEnd), lineStart, block, sentences);
    if (text[lineEnd + 1] === '\n') block++;
    lineStart = lineEnd + 1;
  }
  return sentences;
}

function splitLine(line: string, offset: number, block: number, out: Sentence[]): void {
  let from = 0;
  for (const match of line.matchAll(END_MARK)) {
    const end = match.index + match[0].length;
    if (!endsSentence(line, match.index, end)) continue;
    pushTrimmed(line, { from, end, offset, block }, out);
    from = end;
  }
  pushTrimmed(line, { from, end: line.length, offset, block }, out);
}

interface Piece {
  from: number;
  end: number;
  offset: number;
  block: number;
}

function pushTrimmed(line: string, piece: Piece, out: Sentence[]): void {
  const raw = line.slice(piece.from, piece.end);
  const trimmed = raw.trim();
  if (!trimmed) return;
  const start = piece.offset + piece.from + raw.indexOf(trimmed);
  out.push({ start, end: start + trimmed.length, block: piece.block });
}

function endsSentence(line: string, markAt: number, end: number): boolean {
  const next = NEXT_WORD.exec(line.slice(end, end + 40))?.[1];
  if (next === undefined) return true;
  const mark = line.slice(markAt, end);
  const startsLower = /^\p{Ll}/u.test(next);
  if (startsLower) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  return stopEndsSentence(line.slice(Math.max(0, markAt - 24), markAt), next);
}

function stopEndsSentence(before: string, next: string): boolean {
  const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? '';
  if (TITLE_ABBREVIATIONS.has(word)) return false;
  if (/^\p{L}$/u.test(word)) return SENTENCE_STARTERS.has(next.toLowerCase());
  const dotted = word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!dotted && !OTHER_ABBREVIATIONS.has(word)) return true;
  return SENTENCE_STARTERS.has(next.toLowerCase());
}

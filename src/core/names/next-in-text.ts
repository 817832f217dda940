import { MAX_ABBREVIATION, nextWord } from '../text/tokens.ts';
import type { Words } from './read-words.ts';
import { extraBytes, skipUnits } from './text-bytes.ts';
import type { Place } from './word-starts.ts';

const FULL_STOP = 0x2e;

/** Two words of a name: the first's number, the later's bytes; `reading` gets the drift after it. */
interface After {
  first: number;
  start: number;
  end: number;
  reading: Place;
}

/**
 * Returns where the next word of a name starts after one at `start`–`end`, in bytes, whatever is
 * between, or -1: `nextWord` says so by the text.
 */
export function nextInText(words: Words, { first, start, end, reading }: After): number {
  const { bytes } = words.source;
  const isStop = bytes[end] === FULL_STOP && end - start > MAX_ABBREVIATION;
  if (isStop && isAscii(bytes, start, end)) return -1;
  const nameStart = words.starts[first] as number;
  const startDrift = (words.drifts[first] as number) + drifted(bytes, nameStart, start);
  const endDrift = startDrift + drifted(bytes, start, end);
  const unitEnd = end - endDrift;
  const next = nextWord(words.text, unitEnd, unitEnd - (start - startDrift));
  if (next < 0) return -1;
  const at = skipUnits(bytes, end, next - unitEnd);
  reading.drift = at - next;
  return at;
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 128) return false;
  return true;
}

/** By how much the drift grows between two places. */
function drifted(bytes: Uint8Array, from: number, to: number): number {
  let drift = 0;
  for (let at = from; at < to; at++) drift += extraBytes(bytes[at] as number);
  return drift;
}

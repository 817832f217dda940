import type { Neighbour, Reading } from '../reading.ts';
import { isHyphenGap, isSpaceGap } from '../rules/scene.ts';
import { canonicalTitle, MAX_TITLE_WORDS } from './canonical-title.ts';

/** Words that name an office beside a country or an organisation. */
export interface OfficePhrase {
  start: number;
  end: number;
  /** The canonical title. */
  title: string;
}

interface Beside {
  start: number;
  end: number;
  /** Canonical titles that its offices have. */
  titles: ReadonlySet<string>;
}

/** Still in office, whatever these say. */
const NEUTRAL = /^(?:current|incumbent|outgoing|sitting|serving)$/;

/** Finds a title after a name: "Estonia's prime minister", "NATO secretary general". */
export function titleAfter(beside: Beside, reading: Reading): OfficePhrase | null {
  const words = wordsAfter(beside.end, reading);
  if (words[0]?.folded === 's' && /['’]/u.test(words[0].gap)) words.shift();
  while (words[0] && NEUTRAL.test(words[0].folded)) words.shift();
  const [first] = words;
  if (!first) return null;
  for (let count = Math.min(words.length, MAX_TITLE_WORDS); count > 0; count--) {
    const end = words[count - 1]?.end ?? 0;
    const title = canonicalTitle(reading.text.slice(first.start, end));
    if (beside.titles.has(title)) return { start: beside.start, end, title };
  }
  return null;
}

/** Finds a title before a name: "prime minister of Estonia", "president of the United States". */
export function titleBefore(beside: Beside, reading: Reading): OfficePhrase | null {
  const words = wordsBefore(beside.start, reading);
  if (words.at(-1)?.folded === 'the') words.pop();
  if (words.pop()?.folded !== 'of') return null;
  const last = words.at(-1);
  if (!last) return null;
  for (let from = Math.max(0, words.length - MAX_TITLE_WORDS); from < words.length; from++) {
    const start = words[from]?.start ?? 0;
    const title = canonicalTitle(reading.text.slice(start, last.end));
    if (beside.titles.has(title)) return { start, end: beside.end, title };
  }
  return null;
}

/** Words after an offset, as far as spaces, hyphens and a first possessive go. */
function wordsAfter(from: number, reading: Reading): Neighbour[] {
  const words: Neighbour[] = [];
  let at = from;
  while (words.length < MAX_TITLE_WORDS + 3) {
    const word = reading.after(at);
    if (!word) break;
    const isNear = isSpaceGap(word.gap) || (words.length > 0 && isHyphenGap(word.gap));
    const isPossessive = words.length === 0 && /^['’]\s*$/u.test(word.gap);
    if (!isNear && !isPossessive) break;
    words.push(word);
    at = word.end;
  }
  return words;
}

function wordsBefore(from: number, reading: Reading): Neighbour[] {
  const words: Neighbour[] = [];
  let at = from;
  while (words.length < MAX_TITLE_WORDS + 3) {
    const word = reading.before(at);
    const isNear = word && (isSpaceGap(word.gap) || word.gap === '\n');
    if (!word || !(isNear || (words.length > 0 && isHyphenGap(word.gap)))) break;
    words.unshift(word);
    at = word.start;
  }
  return words;
}

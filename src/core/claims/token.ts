/** Words of a sentence as the claim matcher sees them. */
import { stemWord } from '../text/stem.ts';
import { numberOf } from './number-words.ts';

export interface Token {
  /** UTF-16 offsets into the text that was tokenised. */
  start: number;
  end: number;
  lower: string;
  stem: string;
  /** Begins with a capital letter. */
  isCapital: boolean;
  /** Carries a possessive ending: "NATO's", "allies'". */
  isPossessive: boolean;
  /** The value of a numeral or a number word. */
  number: number | null;
  /** What stands between the word before and this one, without spaces: `,` `—` `“`. */
  gap: string;
}

/** What a written word is, apart from where it stands: worked out once for each spelling. */
interface Word {
  lower: string;
  stem: string;
  isCapital: boolean;
  isPossessive: boolean;
  number: number | null;
  /** How many of its characters the word itself takes, without an ending such as "'s". */
  length: number;
  /** A second word in its ending: "not" of "didn't", "will" of "it'll". */
  tail: Word | null;
}

const WORD = /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;
const words = new Map<string, Word>();
/** Enough for the vocabulary of any article; the cache starts anew beyond it. */
const CACHE_LIMIT = 50_000;
const CONTRACTED: Readonly<Record<string, string>> = {
  "can't": 'can',
  "won't": 'will',
  "shan't": 'shall',
};

/** Returns the words of `text` from `start` to `end`; "didn't" gives two words, "did" and "not". */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = start;
  let last = start;
  for (let match = WORD.exec(text); match && match.index < end; match = WORD.exec(text)) {
    const word = readWord(match[0]);
    const gap = gapBetween(text, last, match.index);
    const split = match.index + word.length;
    last = match.index + match[0].length;
    tokens.push(toToken(word, { start: match.index, end: split, gap }));
    if (word.tail) tokens.push(toToken(word.tail, { start: split, end: last, gap: '' }));
    else if (word.lower.endsWith('s')) markPlural(tokens, text, last);
  }
  return tokens;
}

function gapBetween(text: string, from: number, to: number): string {
  if (to - from === 0 || (to - from === 1 && text.charCodeAt(from) === 32)) return '';
  return text.slice(from, to).replace(/\s+/g, '');
}

function toToken(word: Word, place: Pick<Token, 'start' | 'end' | 'gap'>): Token {
  return {
    start: place.start,
    end: place.end,
    lower: word.lower,
    stem: word.stem,
    isCapital: word.isCapital,
    isPossessive: word.isPossessive,
    number: word.number,
    gap: place.gap,
  };
}

function readWord(raw: string): Word {
  const known = words.get(raw);
  if (known) return known;
  if (words.size > CACHE_LIMIT) words.clear();
  const word = analyseWord(raw);
  words.set(raw, word);
  return word;
}

function analyseWord(raw: string): Word {
  const lower = raw.toLowerCase().replaceAll('’', "'");
  const isCapital = raw.charAt(0) !== lower.charAt(0);
  if (lower === 'cannot') return plainWord('can', { isCapital, length: 3, tail: NOT });
  if (lower.endsWith("n't")) {
    const base = CONTRACTED[lower] ?? lower.slice(0, -3);
    return plainWord(base, { isCapital, length: raw.length - 3, tail: NOT });
  }
  const apostrophe = lower.indexOf("'");
  const ending = apostrophe < 0 ? '' : lower.slice(apostrophe + 1);
  if (apostrophe <= 0 || !/^(?:s|ll|re|ve|d|m)$/.test(ending)) {
    return plainWord(withoutStops(lower), { isCapital, length: raw.length, tail: null });
  }
  const base = lower.slice(0, apostrophe);
  const tail = ending === 'll' ? WILL : null;
  const word = plainWord(base, { isCapital, length: apostrophe, tail });
  return { ...word, isPossessive: ending === 's' && !PRONOUNS_WITH_IS.has(base) };
}

/** "U.S." is "us": stops between single letters go. */
function withoutStops(lower: string): string {
  return /^\p{L}\./u.test(lower) ? lower.replaceAll('.', '') : lower;
}

function plainWord(lower: string, of: Pick<Word, 'isCapital' | 'length' | 'tail'>): Word {
  return {
    ...of,
    lower,
    stem: stemWord(fold(lower)),
    isPossessive: false,
    number: numberOf(lower),
  };
}

const NOT: Word = plainWord('not', { isCapital: false, length: 3, tail: null });
const WILL: Word = plainWord('will', { isCapital: false, length: 3, tail: null });

const PRONOUNS_WITH_IS: ReadonlySet<string> = new Set(
  'it he she that there what who here where how let'.split(' '),
);

function fold(lower: string): string {
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Marks "allies' plans": an apostrophe after a plural, followed by a space. */
function markPlural(tokens: Token[], text: string, end: number): void {
  const mark = text.charCodeAt(end);
  const isApostrophe = (mark === 0x27 || mark === 0x2019) && text.charCodeAt(end + 1) === 32;
  const token = tokens.at(-1);
  if (isApostrophe && token) token.isPossessive = true;
}

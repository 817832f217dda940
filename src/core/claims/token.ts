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

const WORD = /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;
const CONTRACTED: Readonly<Record<string, string>> = {
  "can't": 'can',
  "won't": 'will',
  "shan't": 'shall',
};

/** Returns the words of `text` from `start` to `end`; "didn't" gives two words, "did" and "not". */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const part = text.slice(start, end);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    const gap = part.slice(last, match.index).replace(/\s+/g, '');
    addWord(tokens, match[0], start + match.index, gap);
    last = match.index + match[0].length;
  }
  markPossessives(tokens, text);
  return tokens;
}

function addWord(tokens: Token[], word: string, start: number, gap: string): void {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const end = start + word.length;
  const isCapital = word.charAt(0) !== lower.charAt(0);
  if (lower.endsWith("n't")) {
    const base = CONTRACTED[lower] ?? lower.slice(0, -3);
    tokens.push(makeToken({ start, end: end - 3, lower: base, isCapital, gap }));
    tokens.push(makeToken({ start: end - 3, end, lower: 'not', isCapital: false, gap: '' }));
    return;
  }
  if (lower === 'cannot') {
    tokens.push(makeToken({ start, end: start + 3, lower: 'can', isCapital, gap }));
    tokens.push(makeToken({ start: start + 3, end, lower: 'not', isCapital: false, gap: '' }));
    return;
  }
  const apostrophe = lower.indexOf("'");
  const ending = apostrophe < 0 ? '' : lower.slice(apostrophe + 1);
  const isSuffix = apostrophe > 0 && /^(?:s|ll|re|ve|d|m)$/.test(ending);
  const base = isSuffix ? lower.slice(0, apostrophe) : lower;
  const token = makeToken({
    start,
    end: isSuffix ? start + apostrophe : end,
    lower: base,
    isCapital,
    gap,
  });
  token.isPossessive = ending === 's' && !PRONOUNS_WITH_IS.has(base);
  tokens.push(token);
  if (ending === 'll') {
    tokens.push(makeToken({ start: token.end, end, lower: 'will', isCapital: false, gap: '' }));
  }
}

const PRONOUNS_WITH_IS: ReadonlySet<string> = new Set(
  'it he she that there what who here where how let'.split(' '),
);

function makeToken(of: Pick<Token, 'start' | 'end' | 'lower' | 'isCapital' | 'gap'>): Token {
  const plain = of.lower.replaceAll(
    '.',
    of.lower.length > 2 && /^\p{L}\./u.test(of.lower) ? '' : '.',
  );
  return { ...of, lower: plain, stem: stemOf(plain), isPossessive: false, number: numberOf(plain) };
}

function stemOf(lower: string): string {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const stem = stemWord(fold(lower));
  cache.set(lower, stem);
  return stem;
}

function fold(lower: string): string {
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Marks "allies' plans": an apostrophe after a plural, followed by a space and a word. */
function markPossessives(tokens: Token[], text: string): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.lower.endsWith('s')) continue;
    const after = text.slice(token.end, token.end + 2);
    if (after === "' " || after === '’ ') token.isPossessive = true;
  }
}

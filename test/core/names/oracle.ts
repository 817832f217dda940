/**
 * A slow, obvious matcher that `scanNames` must equal: cut the text into words, and at each word
 * look the longest row of words up in a map. It folds by Unicode's own tables, not by ours, and
 * shares no code with the scan.
 */
import type { AliasForm } from '../../../src/core/names/alias-record.ts';
import { foldUnit } from '../text/make-fold-table.ts';

interface Word {
  start: number;
  end: number;
  folded: string;
}

export interface OracleSpan {
  start: number;
  end: number;
  /** Numbers of the entries that own the alias, in order. */
  entries: number[];
}

const folds = Array.from({ length: 65_536 }, (_, unit) => foldUnit(unit));
const foldOf = (text: string, at: number) => folds[text.charCodeAt(at)];

const SPACES = '[\\t-\\r \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const LOOKED_THROUGH =
  '[\\p{M}\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]';
const BETWEEN = new RegExp(
  `^(?:[-'’‘‐‑–−/ʼʻ´\`]|\\.|[.,]?${SPACES}(?:${SPACES}|${LOOKED_THROUGH}){0,3})$`,
  'u',
);
const FORMAT_TAIL = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+$/u;

/** Builds the matcher from alias forms, grouped by their keys. */
export function makeOracle(forms: readonly AliasForm[]): (text: string) => OracleSpan[] {
  const byKey = new Map<string, AliasForm[]>();
  for (const form of forms) {
    const group = byKey.get(form.key);
    if (group) group.push(form);
    else byKey.set(form.key, [form]);
  }
  const most = Math.max(1, ...[...byKey.keys()].map((key) => key.split(/[ ,]/).length));
  return (text) => {
    const words = wordsOf(text);
    const spans: OracleSpan[] = [];
    for (let k = 0; k < words.length; ) {
      const found = longestAt(text, { words, from: k, most, byKey });
      if (found) spans.push(found);
      const next = words.findIndex(({ start }, n) => n > k && start >= (found?.end ?? 0));
      k = next < 0 ? words.length : next;
    }
    return spans;
  };
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const fold = foldOf(text, at);
    if (fold === '' || fold === null) {
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && foldOf(text, end) !== '') end++;
    let folded = '';
    for (let k = at; k < end; k++) folded += foldOf(text, k) ?? '';
    words.push({ start: at, end, folded });
    at = end;
  }
  return words;
}

interface Search {
  words: readonly Word[];
  from: number;
  most: number;
  byKey: ReadonlyMap<string, AliasForm[]>;
}

function longestAt(text: string, { words, from, most, byKey }: Search): OracleSpan | null {
  let best: OracleSpan | null = null;
  let key = '';
  for (let k = from; k < words.length && k < from + most; k++) {
    const word = words[k] as Word;
    if (k > from) {
      const joint = jointBetween(text, words[k - 1] as Word, word);
      if (joint === null) break;
      key += joint;
    }
    key += word.folded;
    const small = words.slice(from, k + 1).map(({ start }) => startsSmall(text.charAt(start)));
    const forms = (byKey.get(key) ?? []).filter((form) => allowsSmall(form, small));
    best = spanOf(text, { start: (words[from] as Word).start, word, forms }) ?? best;
  }
  return best;
}

/** Words may begin small where the alias's own do, the first by its flag, others by the gap. */
function allowsSmall({ isLower, spelling }: AliasForm, small: readonly boolean[]): boolean {
  const gaps = spelling.match(/[ ,_;]/g) ?? [];
  return small.every((isSmall, k) => {
    return !isSmall || (k === 0 ? isLower : /[_;]/.test(gaps[k - 1] ?? ''));
  });
}

const startsSmall = (letter: string): boolean =>
  letter !== letter.toUpperCase() && !/\p{N}/u.test(letter);

function jointBetween(text: string, left: Word, right: Word): string | null {
  const between = text.slice(left.end, right.start);
  if (!BETWEEN.test(between) || between.split('\n').length > 2) return null;
  if (between.startsWith('.') && left.end - left.start > 3) return null;
  return between.startsWith(',') ? ',' : ' ';
}

/** The span of the forms whose end is the same as the first one's: a last full stop is theirs. */
function spanOf(
  text: string,
  { start, word, forms }: { start: number; word: Word; forms: readonly AliasForm[] },
): OracleSpan | null {
  const [first] = forms;
  if (!first) return null;
  const endOf = ({ hasLastDot }: AliasForm) =>
    hasLastDot && text[word.end] === '.' ? word.end + 1 : bareEnd(text, word);
  const end = endOf(first);
  return {
    start,
    end,
    entries: forms.filter((form) => endOf(form) === end).map(({ entry }) => entry),
  };
}

function bareEnd(text: string, word: Word): number {
  const tail = FORMAT_TAIL.exec(text.slice(word.start, word.end))?.[0] ?? '';
  return word.end - tail.length;
}

/**
 * Reduces English words to stems with the Porter2 steps, after irregular forms
 * (https://snowballstem.org/algorithms/english/stemmer.html). Small and deterministic; it is
 * used on both sides of every comparison, so what matters is that kin forms meet.
 */
import { IRREGULARS } from './stem-irregulars.ts';

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;
/** Words that the rules would merge with others or cut to nonsense. */
const KEPT: ReadonlySet<string> = new Set(
  'news defensive united general arms university this thus his'.split(' '),
);

const STEP_2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/;

/** Returns the stem of a lower-case word; words of two letters and words with digits stay. */
export function stemWord(word: string): string {
  if (word.length < 3 || /[^a-z]/.test(word) || KEPT.has(word)) return word;
  const known = IRREGULARS.get(word);
  if (known !== undefined) return known.length < 4 ? known : porter(known);
  return porter(spelledAmerican(word));
}

function spelledAmerican(word: string): string {
  return word.length > 6 ? word.replace(/is(e[ds]?|ing|ations?)$/, 'iz$1') : word;
}

function porter(input: string): string {
  let word = input.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const r1 = regionAfter(word, 0);
  const r2 = regionAfter(word, r1);
  word = stripPlural(word);
  word = stripPast(word, r1);
  word = word.replace(/(.[^aeiouy])[yY]$/, '$1i');
  word = replaceEnding(word, STEP_2, r1);
  if (/[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1) word = word.slice(0, -2);
  word = replaceEnding(word, STEP_3, r1);
  word = stripStep4(word, r2);
  return stripFinal(word, r1, r2).toLowerCase();
}

function regionAfter(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(?:us|ss)$/.test(word)) return word;
  if (/s$/.test(word) && VOWEL.test(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

function stripPast(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const past = /(?:ing|ed)(?:ly)?$/.exec(word);
  if (!past || !VOWEL.test(word.slice(0, past.index))) return word;
  const base = word.slice(0, past.index);
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (DOUBLE.test(base)) return base.slice(0, -1);
  return base.length <= r1 && SHORT_SYLLABLE.test(base) ? `${base}e` : base;
}

function replaceEnding(
  word: string,
  rules: readonly (readonly [string, string])[],
  region: number,
): string {
  for (const [ending, by] of rules) {
    if (!word.endsWith(ending)) continue;
    const at = word.length - ending.length;
    return at >= region ? word.slice(0, at) + by : word;
  }
  return word;
}

function stripStep4(word: string, r2: number): string {
  const ion = /[st]ion$/.exec(word);
  if (ion) return ion.index + 1 >= r2 ? word.slice(0, -3) : word;
  const match = STEP_4.exec(word);
  return match && match.index >= r2 ? word.slice(0, match.index) : word;
}

function stripFinal(word: string, r1: number, r2: number): string {
  if (word.endsWith('e')) {
    const base = word.slice(0, -1);
    const isDroppable = base.length >= r2 || (base.length >= r1 && !SHORT_SYLLABLE.test(base));
    return isDroppable ? base : word;
  }
  return word.endsWith('ll') && word.length - 1 >= r2 ? word.slice(0, -1) : word;
}

import { seededRandom } from '../core/names/generate-strings.ts';

/** A run of capitalised words, as names are; small joining words may stand between. */
const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]+(?: (?:of|the|de|al|bin|van|von|and) \p{Lu}[\p{L}\p{M}'’-]+| \p{Lu}[\p{L}\p{M}'’-]+){0,4}/gu;

/** Words that begin sentences are no names of one word. */
const MIN_WORD = 4;

/**
 * Makes `count` distinct aliases in the shape of a big gazetteer: names as the texts have them (so
 * that the scan finds plenty), then two- and three-word recombinations of their words, frequent
 * words first as in any list of names. Always the same for the same texts.
 */
export function makeAliases(texts: readonly string[], count: number): string[] {
  const random = seededRandom(7);
  const words: string[] = [];
  const names = new Set<string>();
  for (const text of texts) {
    for (const [name] of text.matchAll(NAME)) {
      if (name.length >= MIN_WORD && random() < 0.2) names.add(name);
      words.push(...name.split(' ').filter((word) => /^\p{Lu}/u.test(word)));
    }
  }
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const made = shuffle([...names], random);
  const known = new Set(made);
  while (made.length < count) {
    const name =
      random() < 0.7 ? `${word()} ${rare(word(), random)}` : `${word()} ${word()} ${word()}`;
    if (known.has(name)) continue;
    known.add(name);
    made.push(name);
  }
  return made.slice(0, count);
}

const ENDINGS = [
  '',
  'ov',
  'son',
  'ski',
  'berg',
  'ville',
  'ton',
  'enko',
  'ia',
  'ez',
  'stein',
  'ini',
];

/** Surnames and places are more various than the words of one corpus. */
function rare(word: string, random: () => number): string {
  return word + (ENDINGS[Math.floor(random() * ENDINGS.length)] ?? '');
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other] as T, list[k] as T];
  }
  return list;
}

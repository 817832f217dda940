/** Makes strings that look like news around given names, bent in the ways that news bends them. */

/** Returns a seeded generator of numbers from 0 to 1 (mulberry32, by Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FILLERS = [
  'the',
  'in',
  'of',
  'said',
  'we',
  'us',
  'who',
  'it',
  'may',
  'A',
  'I',
  'U.S',
  'St.',
  'St',
  'and',
  '&',
  'The',
  'Post',
  'é',
  'İ',
  'ß',
  'æ',
  '12',
  '3rd',
  'US',
  '🇪🇪',
  '中',
  'O’',
  'd’',
  'x',
];

const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '–',
  '’',
  "'",
  ', ',
  '. ',
  '.',
  '\u00a0',
  '\n',
  '\n\n',
  '  ',
  '     ',
  ' \u200b',
  '/',
  '—',
  '"',
  '’s ',
  '\u00ad',
  '\r\n',
  ' (',
  ') ',
  '\t',
  '',
  ',',
  ' - ',
  '\ufeff',
];

const MARKS = ['\u0301', '\u030c', '\u00ad', '\u200b', '\u0308', '\u2060'];

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

/** Makes one string of up to eight pieces: names, parts of names, fillers, with gaps between. */
export function newsString(names: readonly string[], random: Random): string {
  let text = '';
  const pieces = 1 + Math.floor(random() * 8);
  for (let k = 0; k < pieces; k++) {
    text += random() < 0.55 ? bend(pick(names, random), random) : pick(FILLERS, random);
    text += pick(GAPS, random);
  }
  return text;
}

function bend(name: string, random: Random): string {
  const roll = random();
  if (roll < 0.4) return name;
  if (roll < 0.48) return name.toUpperCase();
  if (roll < 0.54) return name.toLowerCase();
  if (roll < 0.6) return name.normalize('NFD');
  if (roll < 0.66) return name.normalize('NFD').replace(/\p{M}/gu, '');
  if (roll < 0.74) return name.split(/[ -]/).join(pick(GAPS, random));
  if (roll < 0.82) return name.slice(0, 1 + Math.floor(random() * name.length));
  const at = Math.floor(random() * (name.length + 1));
  return name.slice(0, at) + pick(MARKS, random) + name.slice(at);
}

const SYLLABLES = [
  'ka',
  'ja',
  'kal',
  'las',
  'Šim',
  'ony',
  'tė',
  'Łó',
  'dź',
  'al',
  'qa',
  'U',
  'S',
  'E',
  'ö',
  'ß',
  'æ',
  'de',
  'st',
  'new',
  'york',
  'a',
  'b',
  'c',
  '1',
  'é',
  'zel',
  'en',
  'sky',
  'ы',
  'и',
  'й',
];

/** Makes a name of one to four words, some sharing their beginnings with others. */
export function madeUpName(known: readonly string[], random: Random): string {
  const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => madeUpWord(random));
  const start = known.length > 0 && random() < 0.3 ? [pick(known, random)] : [];
  const joint = random() < 0.8 ? ' ' : pick(['-', ', ', ' & ', '’', '. '], random);
  return [...start, ...words].join(joint) + (random() < 0.05 ? '.' : '');
}

function madeUpWord(random: Random): string {
  let word = '';
  for (let k = 0; k < 1 + random() * 3; k++) word += pick(SYLLABLES, random);
  return random() < 0.75 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

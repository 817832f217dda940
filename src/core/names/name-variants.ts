import { aliasKey } from './alias-key.ts';

/** Endings that newspapers spell in several ways, of Russian and Ukrainian names: Zelensky. */
const ENDINGS = ['sky', 'skyy', 'skiy', 'skyi', 'skii', 'skij', 'skyj'];

/** First names that newspapers spell in several ways; each line is one name. */
const FIRST_NAMES = [
  'sergei sergey serguei',
  'andrei andrey',
  'alexei alexey aleksei aleksey',
  'dmitri dmitry dmitriy dmitrii dmitrij',
  'yuri yury yuriy yurii',
  'georgi georgy georgiy georgii',
  'nikolai nikolay',
  'vitali vitaly vitaliy vitalii',
  'valeri valery valeriy valerii',
  'anatoli anatoly anatoliy anatolii',
  'gennadi gennady gennadiy gennadii',
  'vasili vasily vasiliy vasilii',
  'arkadi arkady arkadiy arkadii',
  'yevgeni yevgeny yevgeniy yevgenii evgeni evgeny evgeniy evgenii',
  'oleksandr olexandr',
  'oleksiy oleksii oleksi',
  'alexander aleksander aleksandr alexandr',
  'maxim maksim',
  'timofei timofey',
  'matvei matvey',
];

const SPELLINGS = new Map(
  FIRST_NAMES.flatMap((line) => {
    const names = line.split(' ');
    return names.map((name): [string, string[]] => [name, names]);
  }),
);

/** German and Nordic letters as newspapers without them spell them. */
const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** More spellings of one alias than this say more about the rules than about the name. */
const MAX_VARIANTS = 24;

/** Returns the keys of a person's name in other usual spellings, without its own. */
export function personVariants(name: string): string[] {
  const key = aliasKey(name);
  let spellings = [''];
  for (const word of key.split(' ')) {
    const each = wordSpellings(word);
    spellings = spellings.flatMap((before) => each.map((w) => (before ? `${before} ${w}` : w)));
    if (spellings.length > MAX_VARIANTS) return [];
  }
  const plain = name.toLowerCase().normalize('NFC');
  const written = aliasKey(plain.replace(/[äöüøå]/g, (letter) => DIGRAPHS[letter] ?? letter));
  return [...new Set([...spellings, written])].filter((other) => other !== key);
}

function wordSpellings(word: string): string[] {
  const known = SPELLINGS.get(word);
  if (known) return known;
  const ending = ENDINGS.find((each) => word.endsWith(each) && isSkyName(word, each));
  if (ending === undefined) return [word];
  const stem = word.slice(0, -ending.length);
  return ENDINGS.map((each) => stem + each);
}

/** `skyi` also ends in nothing shorter: only the whole ending counts, after two letters or more. */
function isSkyName(word: string, ending: string): boolean {
  return word.length >= ending.length + 2;
}

/**
 * Returns the other way to write an acronym of capitals, as aliases: US and U.S. are one.
 * `null` for anything but two to four letters.
 */
export function acronymVariant(alias: string): string | null {
  if (/^[A-Z]{2,4}$/.test(alias)) return `${alias.split('').join('.')}.`;
  if (/^(?:[A-Z]\.){2,4}$/.test(alias)) return alias.replaceAll('.', '');
  return null;
}

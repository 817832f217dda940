/**
 * Computes the fold table from this Node's Unicode data. `npx tsx test/core/text/make-fold-table.ts`
 * writes src/core/text/fold-table.ts.
 */
import { writeFileSync } from 'node:fs';

/** Letters that no Unicode decomposition takes to their plain Latin form. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
};

/** Where letters fold letter by letter: Latin to Armenian, Latin and Greek extended, ligatures. */
const LETTERED: [number, number][] = [
  [0x00aa, 0x0588],
  [0x1e00, 0x2000],
  [0x2c60, 0x2c80],
  [0xfb00, 0xfb07],
  [0xff10, 0xff5b],
];

const FORMAT = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
const MODIFIER = /[\u02b0-\u02ff\u0374\u037a\u0559\u055a\ua788\ua78b\ua78c]/u;

/** What one UTF-16 unit folds to: '' separates words, null is looked through, else the letters. */
export function foldUnit(unit: number): string | null {
  if (unit === 0x26) return 'and';
  if (unit >= 0xd800 && unit < 0xe000) return '';
  const char = String.fromCharCode(unit);
  if (FORMAT.test(char) || /\p{M}/u.test(char)) return null;
  if (MODIFIER.test(char) || !/[\p{L}\p{Nd}\p{Nl}]/u.test(char)) return '';
  if (unit >= 0x80 && !LETTERED.some(([from, to]) => unit >= from && unit < to)) return char;
  const bare = char.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = [...bare].map((letter) => PLAIN[letter] ?? letter).join('');
  const kept = plain.replace(/[^\p{L}\p{N}]/gu, '');
  return kept.length > 0 && kept.length <= 4 ? kept : char;
}

/** The lettered ranges, a character a unit: `.` separates, `-` is looked through, `+` is longer. */
function letters(from: number, to: number): string {
  let out = '';
  for (let unit = from; unit < to; unit++) {
    const folded = foldUnit(unit);
    if (folded === null) out += '-';
    else out += folded === '' ? '.' : folded.length > 1 ? '+' : folded;
  }
  return out;
}

/** Everything else as `start length` pairs, base 36, of units for which `is` holds. */
function runs(is: (folded: string | null) => boolean): string {
  const out: string[] = [];
  let start = -1;
  for (let unit = 0x0588; unit <= 65_536; unit++) {
    const lettered = LETTERED.some(([from, to]) => unit >= from && unit < to);
    const inside = unit < 65_536 && !lettered && is(foldUnit(unit));
    if (inside && start < 0) start = unit;
    if (inside || start < 0) continue;
    out.push(`${start.toString(36)} ${(unit - start).toString(36)}`);
    start = -1;
  }
  return out.join(',');
}

function longer(): string {
  const out: string[] = [];
  for (let unit = 0; unit < 65_536; unit++) {
    const folded = foldUnit(unit);
    if (folded !== null && folded.length > 1) out.push(String.fromCharCode(unit) + folded);
  }
  return out.join(' ');
}

/** The whole source file. */
export function foldTableSource(): string {
  const lettered = LETTERED.map(([from, to]) => {
    return `  [0x${from.toString(16)}, ${JSON.stringify(letters(from, to))}],`;
  });
  return `/**
 * What letters fold to, as data: computing it from Unicode's tables took 145 ms at start-up.
 * Written by test/core/text/make-fold-table.ts; a test holds it against Unicode.
 */

/** Units from the number on, one character each: \`.\` separates, \`-\` is looked through, \`+\` is in LONGER. */
export const LETTERED: readonly (readonly [number, string])[] = [
${lettered.join('\n')}
];

/** Units that fold to themselves, and units that are looked through: \`start length\` in base 36. */
export const THEMSELVES =
  '${runs((folded) => folded !== null && folded !== '')}';
export const IGNORED =
  '${runs((folded) => folded === null)}';

/** Characters that fold to several letters: the character, then the letters. */
export const LONGER =
  '${longer()}';
`;
}

if (process.argv[1]?.endsWith('make-fold-table.ts')) {
  writeFileSync('src/core/text/fold-table.ts', foldTableSource());
}

/** Writes a compiled phrasing in little room: its words in one string, its polarity in another. */
import type { CompiledText } from './compiled-claim.ts';
import type { Polarity } from './polarity.ts';

/** The text, its words (`stem`, `stem:group`, `stem:group:weight`) and its polarity. */
export type PackedText = [text: string, words: string, polarity: string];

/** What a word weighs when its weight is not written: more where it meets a group. */
const PLAIN_WEIGHT = 1;
const GROUP_WEIGHT = 2;

/** Writes a compiled text. */
export function packText({ text, words, polarity }: CompiledText): PackedText {
  return [text, words.map(packWord).join(' '), polarity ? packPolarity(polarity) : ''];
}

/** Reads what `packText` wrote. */
export function unpackText([text, words, polarity]: PackedText): CompiledText {
  return {
    text,
    words: words === '' ? [] : words.split(' ').map(unpackWord),
    polarity: polarity === '' ? null : unpackPolarity(polarity),
  };
}

type Word = CompiledText['words'][number];

function packWord({ stem, group, weight }: Word): string {
  if (group < 0) return weight === PLAIN_WEIGHT ? stem : `${stem}:-1:${weight}`;
  return weight === GROUP_WEIGHT ? `${stem}:${group}` : `${stem}:${group}:${weight}`;
}

function unpackWord(packed: string): Word {
  const [stem = '', group, weight] = packed.split(':');
  const at = group === undefined ? -1 : Number(group);
  const usual = at < 0 ? PLAIN_WEIGHT : GROUP_WEIGHT;
  return { stem, group: at, weight: weight === undefined ? usual : Number(weight) };
}

/** One sign a group (`+` negated, `-` not, `.` no matter), then whether any is, and if odd. */
function packPolarity({ groups, isAny, isOdd }: Polarity): string {
  const signs = [...groups, isAny, isOdd].map((sign) => (sign === null ? '.' : sign ? '+' : '-'));
  return signs.join('');
}

function unpackPolarity(packed: string): Polarity {
  const signs = [...packed].map((sign) => (sign === '.' ? null : sign === '+'));
  return { groups: signs.slice(0, -2), isAny: signs.at(-2) === true, isOdd: signs.at(-1) === true };
}

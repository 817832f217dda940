import { FOLD, LONG, SEPARATOR } from '../text/fold.ts';

/*
 * Where an index has aliases that begin small, the scan looks at the classes of three bytes in a
 * row, 5 bits each: what stands before a word and its first two bytes. a–z are 1–26: two letters rule
 * out most words. Capitals, digits and & are one class, beginnings of wider characters another; what
 * follows such a beginning may be the end of a separator or of a letter.
 */
export const CLASS_SEPARATOR = 0;
export const CLASS_OTHER = 27;
export const CLASS_WIDE = 28;
export const CLASS_WIDE_END = 29;

/** The class of each byte of a text. */
export const CLASS: Uint8Array = new Uint8Array(256).map((_, byte) => classOf(byte));

/** What each byte folds to; LONG for all that needs a look at the character. */
export const BYTE_FOLD: Uint8Array = new Uint8Array(256).map((_, byte) =>
  byte < 128 ? (FOLD[byte] as number) : LONG,
);

function classOf(byte: number): number {
  if (byte >= 0xc0) return CLASS_WIDE;
  if (byte >= 0x80) return CLASS_WIDE_END;
  if (byte >= 97 && byte <= 122) return byte - 96;
  return FOLD[byte] === SEPARATOR ? CLASS_SEPARATOR : CLASS_OTHER;
}

/** Sets the windows that start a word: small letters as the aliases have them, all else always. */
export function makeTriggers(lowerStarts: Iterable<string>): Uint8Array {
  const triggers = new Uint8Array(32_768);
  for (let third = 0; third < 32; third++) {
    setWindow(triggers, CLASS_OTHER, third);
    setWindow(triggers, CLASS_WIDE, third);
  }
  for (const key of lowerStarts) {
    const first = classOfFolded(key.charCodeAt(0));
    const second = key.length > 1 ? classOfFolded(key.charCodeAt(1)) : CLASS_SEPARATOR;
    for (const third of [second, CLASS_OTHER, CLASS_WIDE]) setWindow(triggers, first, third);
  }
  return triggers;
}

function classOfFolded(unit: number): number {
  return unit < 128 ? (CLASS[unit] as number) : CLASS_WIDE;
}

function setWindow(triggers: Uint8Array, second: number, third: number): void {
  triggers[(CLASS_SEPARATOR << 10) | (second << 5) | third] = 1;
  triggers[(CLASS_WIDE_END << 10) | (second << 5) | third] = 1;
}

import { IGNORED, LETTERED, LONGER, THEMSELVES } from './fold-table.ts';

/*
 * Folding works on UTF-16 units, one at a time, so that offsets never leave the original text:
 * FOLD[unit] is SEPARATOR (between words), IGNORABLE (soft hyphens, zero-width characters and
 * combining marks, which are looked through), LONG (see LONG_FOLDS) or the folded unit itself.
 * Surrogates separate: names are not written with characters beyond the basic plane.
 */
export const SEPARATOR = 0;
export const IGNORABLE = 1;
export const LONG = 2;

/** What each UTF-16 unit folds to. 128 KB, of which English touches the first few lines. */
export const FOLD: Uint16Array = makeFold();

/** The folded units of characters that fold to several letters: æ, ß, &. */
export const LONG_FOLDS: ReadonlyMap<number, readonly number[]> = makeLongFolds();

const NOTHING: readonly number[] = [];

/** Returns the folded units of a character whose FOLD is LONG. */
export function longFold(unit: number): readonly number[] {
  return LONG_FOLDS.get(unit) ?? NOTHING;
}

function makeFold(): Uint16Array {
  const fold = new Uint16Array(65_536);
  for (let digit = 48; digit < 58; digit++) fold[digit] = digit;
  for (let letter = 97; letter < 123; letter++) {
    fold[letter] = letter;
    fold[letter - 32] = letter;
  }
  fold[0x26] = LONG;
  for (const [start, letters] of LETTERED) {
    for (let k = 0; k < letters.length; k++) fold[start + k] = letterCode(letters.charCodeAt(k));
  }
  for (const [start, length] of readRuns(THEMSELVES)) {
    for (let unit = start; unit < start + length; unit++) fold[unit] = unit;
  }
  for (const [start, length] of readRuns(IGNORED)) fold.fill(IGNORABLE, start, start + length);
  return fold;
}

function letterCode(code: number): number {
  if (code === 0x2e) return SEPARATOR;
  if (code === 0x2d) return IGNORABLE;
  return code === 0x2b ? LONG : code;
}

function readRuns(runs: string): [number, number][] {
  return runs.split(',').map((run) => {
    const [start = '0', length = '0'] = run.split(' ');
    return [Number.parseInt(start, 36), Number.parseInt(length, 36)];
  });
}

function makeLongFolds(): Map<number, number[]> {
  const folds = new Map<number, number[]>();
  for (const item of LONGER.split(' ')) {
    const [unit = 0, ...letters] = Array.from(item, (char) => char.charCodeAt(0));
    folds.set(unit, letters);
  }
  return folds;
}

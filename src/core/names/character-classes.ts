import { FOLD, IGNORABLE, SEPARATOR } from '../text/fold.ts';

/*
 * The scan looks at the classes of three units in a row, 5 bits each: what stands before a word
 * and its first two units. a–z are 1–26: terms start with small letters, and two letters rule out
 * most words. All else that starts a word (capitals, digits, letters beyond ASCII) is one class.
 */
export const CLASS_SEPARATOR = 0;
export const CLASS_OTHER = 27;
export const CLASS_IGNORABLE = 28;

/** The class of each UTF-16 unit. */
export const CLASS: Uint8Array = makeClasses();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(65_536);
  for (let unit = 0; unit < 65_536; unit++) {
    const folded = FOLD[unit];
    if (unit >= 97 && unit <= 122) classes[unit] = unit - 96;
    else if (folded === IGNORABLE) classes[unit] = CLASS_IGNORABLE;
    else classes[unit] = folded === SEPARATOR ? CLASS_SEPARATOR : CLASS_OTHER;
  }
  return classes;
}

/** Sets the windows that start a word: capitals always, small letters as the aliases have them. */
export function makeTriggers(lowerStarts: Iterable<string>): Uint8Array {
  const triggers = new Uint8Array(32_768);
  for (let third = 0; third < 32; third++) setWindow(triggers, CLASS_OTHER, third);
  for (const key of lowerStarts) {
    const first = CLASS[key.charCodeAt(0)] ?? CLASS_OTHER;
    setWindow(triggers, first, key.length > 1 ? (CLASS[key.charCodeAt(1)] ?? 0) : CLASS_SEPARATOR);
    setWindow(triggers, first, CLASS_OTHER);
    setWindow(triggers, first, CLASS_IGNORABLE);
  }
  return triggers;
}

function setWindow(triggers: Uint8Array, second: number, third: number): void {
  triggers[(CLASS_SEPARATOR << 10) | (second << 5) | third] = 1;
  triggers[(CLASS_IGNORABLE << 10) | (second << 5) | third] = 1;
}

import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from './fold.ts';

/**
 * Folds a text to its words: lower case, no marks, one space between words, no punctuation.
 * `Šimonytė’s "U.S."` becomes `simonyte s u s`. Offsets are lost: for comparing, not for marking.
 */
export function foldWords(text: string): string {
  let out = '';
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit] ?? SEPARATOR;
    if (folded === IGNORABLE) continue;
    if (folded === SEPARATOR) {
      isOpen = false;
      continue;
    }
    if (!isOpen && out !== '') out += ' ';
    isOpen = true;
    if (folded === LONG) out += String.fromCharCode(...longFold(unit));
    else out += String.fromCharCode(folded);
  }
  return out;
}

/** Tells whether folded words contain a folded phrase as whole words. */
export function containsWords(words: string, phrase: string): boolean {
  return phrase !== '' && ` ${words} `.includes(` ${phrase} `);
}

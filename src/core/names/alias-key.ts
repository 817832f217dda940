import { FOLD, IGNORABLE, LONG, longFold } from '../text/fold.ts';
import { hasComma, nextWord, startsWord, tokenEnd } from '../text/tokens.ts';
import { KEY_COMMA, KEY_GAP } from './prefix-hash.ts';

/**
 * Folds an alias to its key: folded words with one space between them, or a comma where the
 * alias has one. `Washington, D.C.` becomes `washington,d c`, `Šimonytė` `simonyte`. Empty where
 * the alias holds no word.
 */
export function aliasKey(alias: string): string {
  let start = wordFrom(alias, 0);
  let key = '';
  while (start >= 0) {
    const end = tokenEnd(alias, start);
    key += foldRange(alias, start, end);
    const next = nextWord(alias, end, end - start);
    const after = next < 0 ? wordFrom(alias, end) : next;
    if (after >= 0) key += String.fromCharCode(hasComma(alias, end) ? KEY_COMMA : KEY_GAP);
    start = after;
  }
  return key;
}

/** Folds the units from `start` to `end`, which hold no separator. */
export function foldRange(text: string, start: number, end: number): string {
  let out = '';
  for (let k = start; k < end; k++) {
    const unit = text.charCodeAt(k);
    const folded = FOLD[unit] ?? IGNORABLE;
    if (folded === LONG) out += String.fromCharCode(...longFold(unit));
    else if (folded !== IGNORABLE) out += String.fromCharCode(folded);
  }
  return out;
}

/** Returns where the next word starts at or after `from`, whatever is between, or -1. */
function wordFrom(text: string, from: number): number {
  for (let k = from; k < text.length; k++) if (startsWord(text.charCodeAt(k))) return k;
  return -1;
}

import { tokens } from '../text/tokens.ts';
import { isKeyGap, KEY_COMMA, KEY_SMALL_COMMA, KEY_SMALL_GAP } from './prefix-hash.ts';

/** Words that join names and are small in some newspapers and capital in others. Folded. */
const JOINING = new Set(
  (
    'of the and for in on at to a an or by with from de du da di do des del della den der la le les el al ' +
    'von van und et y e bin ibn'
  ).split(' '),
);

/**
 * Marks in an alias's key which of its words may begin with a small letter in a text: those that do
 * in the alias itself, and words that join. "Russia said" then need not be looked up for the sake
 * of Russia Times.
 */
export function markSmallWords(key: string, alias: string): string {
  const words = tokens(alias);
  let marked = '';
  for (let at = 0, word = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    const isSmall =
      isKeyGap(unit) && maySmall(key, at + 1, alias.charAt(words[++word]?.start ?? 0));
    const small = unit === KEY_COMMA ? KEY_SMALL_COMMA : KEY_SMALL_GAP;
    marked += String.fromCharCode(isSmall ? small : unit);
  }
  return marked;
}

function maySmall(key: string, start: number, written: string): boolean {
  if (written !== written.toUpperCase()) return true;
  let end = start;
  while (end < key.length && !isKeyGap(key.charCodeAt(end))) end++;
  return JOINING.has(key.slice(start, end));
}

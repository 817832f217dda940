/*
 * Names are found by the hashes of their prefixes, a word at a time: `kaja`, `kaja kallas`.
 * The hash rolls over folded UTF-16 units, with WORD_GAP between words, and is mixed before use.
 * It only has to be quick: whatever it finds is verified against the alias's own text.
 */

/** FNV-1a's offset basis. */
export const HASH_START = 0x811c9dc5 | 0;

/** What the hash rolls over between two words, whatever stood between them. */
export const WORD_GAP = 32;

/** Rolls a folded unit into a hash: FNV-1a, over units instead of bytes. */
export function rollHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes a rolled hash into 32 even bits (the finisher of lowbias32, by Chris Wellons). */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Returns the mixed hash of every prefix of a folded alias, one a word. */
export function prefixHashes(key: string): number[] {
  const hashes: number[] = [];
  let hash = HASH_START;
  for (let k = 0; k <= key.length; k++) {
    const unit = k < key.length ? key.charCodeAt(k) : KEY_GAP;
    const isGap = isKeyGap(unit);
    if (isGap) hashes.push(mixHash(hash));
    hash = rollHash(hash, isGap ? WORD_GAP : unit);
  }
  return hashes;
}

/** Between the words of a folded alias: white space, a hyphen, an apostrophe. */
export const KEY_GAP = 0x20;

/** Between the words of a folded alias: a comma (`washington,d c`). */
export const KEY_COMMA = 0x2c;

/** The same two before a word that mentions may begin with a small letter: `bank_of america`. */
export const KEY_SMALL_GAP = 0x5f;
export const KEY_SMALL_COMMA = 0x3b;

/** Tells whether a unit of a folded alias stands between two words. */
export function isKeyGap(unit: number): boolean {
  return (
    unit === KEY_GAP || unit === KEY_SMALL_GAP || unit === KEY_COMMA || unit === KEY_SMALL_COMMA
  );
}

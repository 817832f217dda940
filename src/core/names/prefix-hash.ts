/*
 * Names are found by the hashes of their prefixes, a word at a time: `kaja`, `kaja kallas`. A word's
 * hash rolls over its folded UTF-16 units; a prefix's is made of those of its words, so that each
 * word of a text is read once; and it is mixed before use. It only has to be quick: whatever it finds
 * is verified against the alias's own text.
 */

/** FNV-1a's offset basis. */
export const HASH_START = 0x811c9dc5 | 0;

/** Rolls a folded unit into a word's hash: FNV-1a, over units instead of bytes. */
export function rollHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Returns the hash of a prefix and the word after it. The first word's is the first prefix's. */
export function addWord(prefix: number, word: number): number {
  return Math.imul(((prefix << 7) | (prefix >>> 25)) ^ word, 0x9e3779b1);
}

/** Mixes a hash into 32 even bits (the finisher of lowbias32, by Chris Wellons). */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

/** Returns the hash of each word of a folded alias. */
export function wordHashes(key: string): number[] {
  const hashes: number[] = [];
  let hash = HASH_START;
  for (let k = 0; k <= key.length; k++) {
    const unit = k < key.length ? key.charCodeAt(k) : KEY_GAP;
    const isGap = isKeyGap(unit);
    if (isGap) hashes.push(hash);
    hash = isGap ? HASH_START : rollHash(hash, unit);
  }
  return hashes;
}

/** Returns the mixed hash of every prefix of a folded alias, one a word. */
export function prefixHashes(key: string): number[] {
  let prefix = 0;
  return wordHashes(key).map((word, k) => {
    prefix = k === 0 ? word : addWord(prefix, word);
    return mixHash(prefix);
  });
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

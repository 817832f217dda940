/*
 * One alias of one entry in the heap:
 *
 *   u8      flags: MORE, WIDE, NUMBERED, LAST_DOT, LOWER, and the source in the top 3 bits
 *   u24     the entry's number
 *   u8      the key's length in units
 *   (u8)    with NUMBERED: which alias, surname or demonym of the entry; else the first
 *   key     the alias folded, its gaps saying which words may begin small; u8 a unit, or u16 with WIDE
 *
 * Records of aliases that end on the same slot follow one another, all but the last with MORE.
 * Among them stand nodes, for prefixes that several aliases share:
 *
 *   u8      NODE, and 1 where a comma may stand before the next word
 *   u16     fingerprint: the low bits of the prefix's hash
 *   u32     mask of the words that may come next, see `nextWordBit`
 *   u32     mask of those that may begin small, see `smallWordBit`
 */
export const MORE = 1;
export const WIDE = 2;
export const NUMBERED = 4;
export const LAST_DOT = 8;
export const LOWER = 16;
export const SOURCE_SHIFT = 5;
export const RECORD_BYTES = 5;

/** Greater than the flags of any alias. */
export const NODE = 7 << SOURCE_SHIFT;
export const NODE_BYTES = 11;

/** The longest key that an index takes, in UTF-16 units. */
export const MAX_KEY = 255;

/** Where an alias comes from; variants were generated from what the entry gives. */
export const ALIAS_SOURCES = [
  'name',
  'alias',
  'surname',
  'demonym',
  'name-variant',
  'alias-variant',
  'surname-variant',
] as const;

export type AliasSource = (typeof ALIAS_SOURCES)[number];

/** An alias as the compiler writes it. */
export interface AliasForm {
  /** The alias folded, see `aliasKey`. */
  key: string;
  /** The key with gaps that say which words may begin small, see `markSmallWords`. */
  spelling: string;
  entry: number;
  source: AliasSource;
  /** Which alias, surname or demonym of its entry. */
  number: number;
  /** It ends with a full stop that belongs to it: U.S. */
  hasLastDot: boolean;
  /** It starts with a small letter, and so may its mentions. */
  isLower: boolean;
}

const isWide = (key: string): boolean => {
  for (let k = 0; k < key.length; k++) if (key.charCodeAt(k) > 255) return true;
  return false;
};

/** Returns the bytes that a form takes in the heap. */
export function recordBytes(form: AliasForm): number {
  return (
    RECORD_BYTES +
    (form.number > 0 ? 1 : 0) +
    form.spelling.length * (isWide(form.spelling) ? 2 : 1)
  );
}

/** Writes a form at `at` and returns where the next may stand. */
export function writeRecord(
  heap: Uint8Array,
  at: number,
  { form, hasMore }: { form: AliasForm; hasMore: boolean },
): number {
  const wide = isWide(form.spelling);
  let flags = ALIAS_SOURCES.indexOf(form.source) << SOURCE_SHIFT;
  if (hasMore) flags |= MORE;
  if (wide) flags |= WIDE;
  if (form.number > 0) flags |= NUMBERED;
  if (form.hasLastDot) flags |= LAST_DOT;
  if (form.isLower) flags |= LOWER;
  heap.set(
    [flags, form.entry & 255, (form.entry >> 8) & 255, form.entry >> 16, form.spelling.length],
    at,
  );
  let to = at + RECORD_BYTES;
  if (form.number > 0) heap[to++] = form.number;
  for (let k = 0; k < form.spelling.length; k++) {
    const unit = form.spelling.charCodeAt(k);
    heap[to++] = unit & 255;
    if (wide) heap[to++] = unit >> 8;
  }
  return to;
}

/** Returns where the record after the one at `at` stands. */
export function nextRecord(heap: Uint8Array, at: number): number {
  const flags = heap[at] ?? 0;
  const length = heap[at + 4] ?? 0;
  return at + RECORD_BYTES + (flags & NUMBERED ? 1 : 0) + (flags & WIDE ? length * 2 : length);
}

export interface NodeContent {
  hash: number;
  goesOnComma: boolean;
  mask: number;
  smallMask: number;
}

/** Writes a node at `at` and returns where the next item may stand. */
export function writeNode(
  heap: Uint8Array,
  at: number,
  { hash, goesOnComma, mask, smallMask }: NodeContent,
): number {
  heap.set([goesOnComma ? NODE | 1 : NODE, hash & 255, (hash >>> 8) & 255], at);
  heap.set([...bytesOf(mask), ...bytesOf(smallMask)], at + 3);
  return at + NODE_BYTES;
}

const bytesOf = (number: number) => [0, 8, 16, 24].map((bits) => (number >>> bits) & 255);

/*
 * The names index in one buffer, read in place. All numbers are little-endian.
 *
 *   header    16 × u32, see HEADER
 *   triggers  32 KB: which windows of three character classes start a word worth hashing
 *   first     hash table of first words
 *   rest      directory of longer prefixes, and their filter
 *   offices   who held which office of which entry, see offices/
 *   heap      alias records: the folded text and whose it is; nodes; see alias-record.ts
 *
 * The hash table of first words is a directory of 2^bits + 1 × u32 (where each bucket begins), then
 * three u32 for each slot, a value and two masks of what may come next (`nextWordBit` of any word,
 * `smallWordBit` of those that may begin small), then one u16 fingerprint for each, buckets one after
 * another without gaps. The bucket is the top bits of the prefix hash, the fingerprint its low 16.
 *
 * Longer prefixes are many, and each look at memory that is far away costs as much as reading ten
 * words. So they have no table: the records themselves stand in the heap by bucket. A filter of some
 * ten bits a prefix turns back what the index lacks: 2^filterBits × u32, in one of which each prefix
 * has set three bits. What passes costs a look at the directory, 2^bits + 1 × u32 (where in the heap
 * each bucket begins), and one at the text of the alias, which must be compared anyway.
 *
 * A prefix has a slot or node only where aliases part ways: where one alias alone goes on (LEAF),
 * its text is compared instead of hashing further.
 */
export const MAGIC = 0x314e4c53;
export const VERSION = 3;
export const HEADER_BYTES = 64;
export const TRIGGER_BYTES = 32_768;

/** Places of the header's numbers. Offsets are bytes from the start of the buffer. */
export const HEADER = {
  magic: 0,
  version: 1,
  length: 2,
  checksum: 3,
  aliases: 4,
  entries: 5,
  firstBits: 6,
  firstSlots: 7,
  restBits: 8,
  first: 9,
  rest: 10,
  offices: 11,
  heap: 12,
  heapLength: 13,
  starts: 14,
  filterBits: 15,
} as const;

/** Bits of the header's `starts`: some alias begins with a small letter, or with a digit. */
export const STARTS_SMALL = 1;
export const STARTS_DIGIT = 2;

/** One alias alone goes on from here: the rest of a slot's value is its record. */
export const LEAF = 0x80000000;
/** Aliases end here: the rest of the value is the first of their records. */
export const TERMINAL = 0x40000000;
/** Longer aliases go on from here. */
export const GOES_ON = 0x20000000;
/** Before the next word of some of these is a comma. */
export const GOES_ON_COMMA = 0x10000000;
export const PAYLOAD = 0x0fffffff;

/** Returns the bit that stands for a next word in a mask, by the word's hash. */
export function nextWordBit(hash: number): number {
  return 1 << (hash & 31);
}

/**
 * Returns the bit that stands for a next word that may begin small, by its first two folded units; 0
 * for the second of a single letter.
 */
export function smallWordBit(first: number, second: number): number {
  return 1 << ((first * 7 + second) & 31);
}

/** Returns the bits that a prefix sets in its word of the filter, by the prefix's mixed hash. */
export function filterMask(mixed: number): number {
  return (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31)) | (1 << ((mixed >>> 10) & 31));
}

/** Returns the bytes of a hash table, a multiple of four. */
export function tableBytes(bits: number, slots: number): number {
  return (2 ** bits + 1) * 4 + slots * 12 + Math.ceil(slots / 2) * 4;
}

/** Returns the bytes of the directory of longer prefixes and of their filter. */
export function restBytes({ bits, filterBits }: { bits: number; filterBits: number }): number {
  return (2 ** bits + 1 + 2 ** filterBits) * 4;
}

/*
 * The names index in one buffer, read in place. All numbers are little-endian.
 *
 *   header    16 × u32, see HEADER
 *   triggers  32 KB: which windows of three character classes start a word worth hashing
 *   first     hash table of first words
 *   rest      hash table of longer prefixes
 *   offices   who held which office of which entry, see offices/
 *   heap      alias records: the folded text and whose it is, see alias-record.ts
 *
 * A hash table is a directory of 2^bits + 1 × u32 (where each bucket begins), then one u16
 * fingerprint and one u32 value for each slot, buckets one after another without gaps. The bucket is
 * the top bits of the prefix hash, the fingerprint its low 16 bits. A slot costs 6 bytes and its
 * share of the directory, 2 bytes or so, and a miss reads two or three neighbouring fingerprints.
 *
 * A slot exists for a prefix only where aliases part ways: where one alias alone goes on (LEAF),
 * its text is compared instead of hashing further.
 */
export const MAGIC = 0x314e4c53;
export const VERSION = 2;
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
  restSlots: 9,
  first: 10,
  rest: 11,
  offices: 12,
  heap: 13,
  heapLength: 14,
  starts: 15,
} as const;

/** Bits of the header's `starts`: some alias begins with a small letter, or with a digit. */
export const STARTS_SMALL = 1;
export const STARTS_DIGIT = 2;

/** One alias alone goes on from here: the rest of a slot's value is its record. */
export const LEAF = 0x80000000;
/** Aliases end here: the rest of the value is the first of their records. */
export const TERMINAL = 0x40000000;
/** Longer aliases go on from here. Without TERMINAL, the rest is a mask of next initials. */
export const GOES_ON = 0x20000000;
/** The next word of some of these may begin with a small letter; else it never does. */
export const GOES_ON_SMALL = 0x10000000;
export const PAYLOAD = 0x0fffffff;

/** Returns the bit that stands for a next word's folded initial in a slot's mask. */
export function initialBit(folded: number): number {
  return folded >= 97 && folded <= 122 ? 1 << (folded - 97) : 1 << 26;
}

/** Returns the bytes of a hash table, a multiple of four. */
export function tableBytes(bits: number, slots: number): number {
  return (2 ** bits + 1) * 4 + slots * 4 + Math.ceil(slots / 2) * 4;
}

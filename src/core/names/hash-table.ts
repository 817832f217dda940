import { filterMask } from './index-layout.ts';
import { bucketOf, type Slot, type SlotTable } from './prefix-slots.ts';

/** A hash table in an index's buffer, see index-layout.ts. */
export interface HashTable {
  /** How far a mixed hash is shifted to its bucket. */
  shift: number;
  /** Where each bucket begins; one more than there are buckets. */
  directory: Int32Array;
  fingerprints: Uint16Array;
  /** For each slot its value and its two masks. */
  values: Int32Array;
}

/** Where the records of longer prefixes are, see index-layout.ts. */
export interface PrefixBuckets {
  /** How far a mixed hash is shifted to its bucket, and to its word of the filter. */
  shift: number;
  filterShift: number;
  /** Where in the heap each bucket begins; one more than there are buckets. */
  directory: Int32Array;
  filter: Int32Array;
}

/** Lays the views of the longer prefixes over a buffer. */
export function viewBuckets(
  buffer: ArrayBuffer,
  { offset, bits, filterBits }: { offset: number; bits: number; filterBits: number },
): PrefixBuckets {
  const buckets = 2 ** bits;
  return {
    shift: 32 - bits,
    filterShift: 32 - filterBits,
    directory: new Int32Array(buffer, offset, buckets + 1),
    filter: new Int32Array(buffer, offset + (buckets + 1) * 4, 2 ** filterBits),
  };
}

/** Lays the views of a table over a buffer. */
export function viewTable(
  buffer: ArrayBuffer,
  { offset, bits, slots }: { offset: number; bits: number; slots: number },
): HashTable {
  const buckets = 2 ** bits;
  const values = offset + (buckets + 1) * 4;
  return {
    shift: 32 - bits,
    directory: new Int32Array(buffer, offset, buckets + 1),
    values: new Int32Array(buffer, values, slots * 3),
    fingerprints: new Uint16Array(buffer, values + slots * 12, slots),
  };
}

/** Fills the views of a table with slots and the values they got. */
export function fillTable(
  view: HashTable,
  { bits, slots }: SlotTable,
  values: ReadonlyMap<Slot, number>,
): void {
  for (const slot of slots.values()) {
    const bucket = bucketOf(slot.hash, bits);
    view.directory[bucket + 1] = (view.directory[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < view.directory.length; bucket++) {
    view.directory[bucket] = (view.directory[bucket] ?? 0) + (view.directory[bucket - 1] ?? 0);
  }
  const next = view.directory.slice();
  for (const slot of slots.values()) {
    const bucket = bucketOf(slot.hash, bits);
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    view.fingerprints[place] = slot.hash & 0xffff;
    view.values.set([values.get(slot) ?? 0, slot.mask, slot.smallMask], place * 3);
  }
}

/** Chooses the filter's size: two to four prefixes for each word of 32 bits. */
export function filterBitsFor({ slots }: SlotTable): number {
  return Math.max(1, Math.min(24, Math.ceil(Math.log2(Math.max(1, slots.size / 4)))));
}

/** Sets the bits of every longer prefix. */
export function fillFilter({ filter, filterShift }: PrefixBuckets, { slots }: SlotTable): void {
  for (const { hash } of slots.values()) {
    const word = hash >>> filterShift;
    filter[word] = (filter[word] ?? 0) | filterMask(hash);
  }
}

import { bucketOf, type Slot, type SlotTable } from './prefix-slots.ts';

/** A hash table in an index's buffer, see index-layout.ts. */
export interface HashTable {
  /** How far a mixed hash is shifted to its bucket. */
  shift: number;
  /** Where each bucket begins; one more than there are buckets. */
  directory: Uint32Array;
  fingerprints: Uint16Array;
  values: Uint32Array;
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
    directory: new Uint32Array(buffer, offset, buckets + 1),
    values: new Uint32Array(buffer, values, slots),
    fingerprints: new Uint16Array(buffer, values + slots * 4, slots),
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
    view.values[place] = values.get(slot) ?? 0;
  }
}

/** Returns the value of a prefix by its mixed hash, or 0. */
export function lookUp(table: HashTable, hash: number): number {
  const { directory, fingerprints } = table;
  const bucket = hash >>> table.shift;
  const end = directory[bucket + 1] as number;
  const fingerprint = hash & 0xffff;
  for (let place = directory[bucket] as number; place < end; place++) {
    if (fingerprints[place] === fingerprint) return table.values[place] as number;
  }
  return 0;
}

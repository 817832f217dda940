import { type AliasForm, NODE_BYTES, recordBytes, writeNode, writeRecord } from './alias-record.ts';
import { GOES_ON, GOES_ON_COMMA, LEAF, PAYLOAD, TERMINAL } from './index-layout.ts';
import { NamesError } from './names-error.ts';
import { bucketOf, type Slot, type SlotTable } from './prefix-slots.ts';

/** The alias records of an index, and what the tables say of where they stand. */
export interface AliasHeap {
  bytes: Uint8Array;
  /** The value of each first word's slot. */
  values: Map<Slot, number>;
  /** Where in the heap the bucket of each longer prefix begins, and at last where all end. */
  directory: Int32Array;
}

/**
 * Writes the records of every slot's aliases, those of one slot together: of first words one slot
 * after another, of longer prefixes by bucket, with the nodes.
 *
 * @param forms the forms of each key, by the key's number
 */
export function makeHeap(
  forms: readonly (readonly AliasForm[])[],
  { first, rest }: { first: SlotTable; rest: SlotTable },
): AliasHeap {
  const bytes = new Uint8Array(heapBytes(forms, rest));
  const values = new Map<Slot, number>();
  let at = 0;
  for (const slot of first.slots.values()) {
    values.set(slot, slotValue(slot, at));
    at = writeGroup(bytes, at, recordsOf(slot, forms));
  }
  const directory = new Int32Array(2 ** rest.bits + 1);
  for (const [bucket, slots] of slotsByBucket(rest).entries()) {
    directory[bucket] = at;
    for (const slot of slots) {
      if (slot.goesOn) at = writeNode(bytes, at, slot);
      at = writeGroup(bytes, at, recordsOf(slot, forms));
    }
  }
  directory[directory.length - 1] = at;
  return { bytes, values, directory };
}

function heapBytes(forms: readonly (readonly AliasForm[])[], rest: SlotTable): number {
  let length = 0;
  for (const group of forms) for (const form of group) length += recordBytes(form);
  for (const { goesOn } of rest.slots.values()) if (goesOn) length += NODE_BYTES;
  if (length > PAYLOAD)
    throw new NamesError('the aliases do not fit: an index takes 256 MB of them');
  return length;
}

function slotsByBucket({ bits, slots }: SlotTable): Slot[][] {
  const buckets: Slot[][] = Array.from({ length: 2 ** bits }, () => []);
  for (const slot of slots.values()) buckets[bucketOf(slot.hash, bits)]?.push(slot);
  return buckets;
}

function slotValue(slot: Slot, at: number): number {
  if (slot.leaf >= 0) return (LEAF | at) >>> 0;
  const comma = slot.goesOnComma ? GOES_ON_COMMA : 0;
  const goesOn = slot.goesOn ? GOES_ON | comma : 0;
  return (slot.ends.length > 0 ? TERMINAL | goesOn | at : goesOn) >>> 0;
}

function recordsOf(slot: Slot, forms: readonly (readonly AliasForm[])[]): AliasForm[] {
  const keys = slot.leaf >= 0 ? [slot.leaf] : slot.ends;
  return keys.flatMap((key) => forms[key] ?? []);
}

function writeGroup(bytes: Uint8Array, from: number, group: readonly AliasForm[]): number {
  let at = from;
  for (const [k, form] of group.entries()) {
    at = writeRecord(bytes, at, { form, hasMore: k < group.length - 1 });
  }
  return at;
}

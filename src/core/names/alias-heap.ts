import { type AliasForm, recordBytes, writeRecord } from './alias-record.ts';
import { GOES_ON, GOES_ON_SMALL, LEAF, PAYLOAD, TERMINAL } from './index-layout.ts';
import { NamesError } from './names-error.ts';
import type { Slot, SlotTable } from './prefix-slots.ts';

/** The alias records of an index, and the value that each slot gets from where they stand. */
export interface AliasHeap {
  bytes: Uint8Array;
  values: Map<Slot, number>;
}

/**
 * Writes the records of every slot's aliases, those of one slot together.
 *
 * @param forms the forms of each key, by the key's number
 */
export function makeHeap(
  forms: readonly (readonly AliasForm[])[],
  tables: readonly SlotTable[],
): AliasHeap {
  let length = 0;
  for (const group of forms) for (const form of group) length += recordBytes(form);
  if (length > PAYLOAD)
    throw new NamesError('the aliases do not fit: an index takes 256 MB of them');
  const bytes = new Uint8Array(length);
  const values = new Map<Slot, number>();
  let at = 0;
  for (const table of tables) {
    for (const slot of table.slots.values()) {
      values.set(slot, slotValue(slot, at));
      at = writeGroup(bytes, at, recordsOf(slot, forms));
    }
  }
  return { bytes, values };
}

function slotValue(slot: Slot, at: number): number {
  if (slot.leaf >= 0) return (LEAF | at) >>> 0;
  const small = slot.goesOnSmall ? GOES_ON_SMALL : 0;
  const goesOn = slot.goesOn ? GOES_ON | small : 0;
  return (slot.ends.length > 0 ? TERMINAL | goesOn | at : goesOn | slot.mask) >>> 0;
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

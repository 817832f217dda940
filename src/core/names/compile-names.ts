import { aliasForms } from './alias-forms.ts';
import { makeHeap } from './alias-heap.ts';
import type { AliasForm } from './alias-record.ts';
import { makeTriggers } from './character-classes.ts';
import { checksumOf } from './checksum.ts';
import { fillFilter, fillTable, filterBitsFor, viewBuckets, viewTable } from './hash-table.ts';
import {
  HEADER,
  HEADER_BYTES,
  MAGIC,
  restBytes,
  STARTS_DIGIT,
  STARTS_SMALL,
  TRIGGER_BYTES,
  tableBytes,
  VERSION,
} from './index-layout.ts';
import type { NamedEntry } from './name-mention.ts';
import { NamesError } from './names-error.ts';
import { compileOffices, officeBytes, writeOffices } from './offices/compile-offices.ts';
import { makeSlots } from './prefix-slots.ts';

/** An entry's number takes three bytes. */
const MAX_ENTRIES = 2 ** 24;

/**
 * Compiles entries to a names index, to be opened with `openNames`. Entries are told apart by
 * their place in the list. Throws `NamesError` where something does not fit.
 */
export function compileNames(entries: readonly NamedEntry[]): ArrayBuffer {
  if (entries.length > MAX_ENTRIES) throw new NamesError('an index takes 16 million entries');
  const { keys, forms } = formsByKey(entries);
  const { first, rest } = makeSlots(keys);
  const heap = makeHeap(forms, { first, rest });
  const offices = compileOffices(entries);
  const filterBits = filterBitsFor(rest);
  const at = layOut([
    HEADER_BYTES,
    TRIGGER_BYTES,
    tableBytes(first.bits, first.slots.size),
    restBytes({ bits: rest.bits, filterBits }),
    officeBytes(offices),
    heap.bytes.length,
  ]);
  const [, triggersAt = 0, firstAt = 0, restAt = 0, officesAt = 0, heapAt = 0, length = 0] = at;
  const buffer = new ArrayBuffer(length);
  new Uint8Array(buffer).set(makeTriggers(lowerKeys(forms)), triggersAt);
  const firstView = { offset: firstAt, bits: first.bits, slots: first.slots.size };
  fillTable(viewTable(buffer, firstView), first, heap.values);
  const buckets = viewBuckets(buffer, { offset: restAt, bits: rest.bits, filterBits });
  buckets.directory.set(heap.directory);
  fillFilter(buckets, rest);
  writeOffices(buffer, officesAt, offices);
  new Uint8Array(buffer).set(heap.bytes, heapAt);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  header[HEADER.length] = length;
  header[HEADER.aliases] = forms.reduce((sum, group) => sum + group.length, 0);
  header[HEADER.entries] = entries.length;
  header[HEADER.firstBits] = first.bits;
  header[HEADER.firstSlots] = first.slots.size;
  header[HEADER.restBits] = rest.bits;
  header[HEADER.first] = firstAt;
  header[HEADER.rest] = restAt;
  header[HEADER.offices] = officesAt;
  header[HEADER.heap] = heapAt;
  header[HEADER.heapLength] = heap.bytes.length;
  header[HEADER.filterBits] = filterBits;
  header[HEADER.starts] = startsOf(forms);
  header[HEADER.checksum] = checksumOf(buffer);
  return buffer;
}

/** Gathers the forms of all entries under their keys. What is given drives out what is generated. */
function formsByKey(entries: readonly NamedEntry[]): { keys: string[]; forms: AliasForm[][] } {
  const byKey = new Map<string, AliasForm[]>();
  for (const [number, entry] of entries.entries()) {
    for (const form of aliasForms(entry, number)) {
      const group = byKey.get(form.key);
      if (group) group.push(form);
      else byKey.set(form.key, [form]);
    }
  }
  const forms = [...byKey.values()].map((group) => {
    const given = group.filter(({ source }) => !source.endsWith('-variant'));
    return given.length > 0 ? given : group;
  });
  return { keys: forms.map(mergeSpellings), forms };
}

/** One spelling for all forms of a key: a word may begin small where it may in any of them. */
function mergeSpellings(group: readonly AliasForm[]): string {
  return group.reduce((merged, { spelling }) => mergeGaps(merged, spelling), '');
}

function mergeGaps(one: string, other: string): string {
  if (one === '' || one === other) return other;
  return Array.from(one, (unit, k) => (/[_;]/.test(other[k] ?? '') ? other[k] : unit)).join('');
}

/** Tells how aliases begin, beyond capitals: the scan may pass over what none begins with. */
function startsOf(forms: readonly (readonly AliasForm[])[]): number {
  let starts = 0;
  for (const group of forms) {
    for (const { key, isLower } of group) {
      if (isLower) starts |= STARTS_SMALL;
      if (key.charCodeAt(0) < 58) starts |= STARTS_DIGIT;
    }
  }
  return starts;
}

function* lowerKeys(forms: readonly (readonly AliasForm[])[]): Iterable<string> {
  for (const group of forms) for (const form of group) if (form.isLower) yield form.key;
}

/** Returns where each part begins, on multiples of four, and last where all ends. */
function layOut(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + Math.ceil(length / 4) * 4);
  return starts;
}

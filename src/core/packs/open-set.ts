import type { CardLookup } from '../cards/card-lookup.ts';
import { type ClaimIndex, openClaims } from '../claims/open-claims.ts';
import { type NameIndex, openNames } from '../names/open-names.ts';
import type { Claim, Entry, Source } from './pack.ts';
import {
  checksum,
  MAGIC,
  SECTIONS,
  type Section,
  SetError,
  type SetHead,
  type Utf8,
  VERSION,
} from './set-file.ts';

/** An opened annotation set. Records are parsed when asked for and kept. */
export interface AnnotationSet extends CardLookup {
  head: SetHead;
  names: NameIndex;
  claims: ClaimIndex;
  /** Entries in the order of the names index. */
  entries: { count: number; at(index: number): Entry; indexOf(id: string): number };
  /** The entry of whoever publishes a host, or `null`. `www.` and other subdomains count. */
  publisherOf(host: string): Entry | null;
}

/**
 * Opens a compiled set. With `verify` the checksum is compared too (imports, tests).
 * Throws `SetError` for a foreign, damaged or differently versioned buffer.
 */
export function openSet(buffer: ArrayBuffer, utf8: Utf8, verify = false): AnnotationSet {
  const section = sectionsOf(buffer, verify);
  const head = JSON.parse(utf8.decode(new Uint8Array(section('head')))) as SetHead;
  const read = <T>(name: Section) => recordReader<T>(section(name), utf8);
  const entryAt = read<Entry>('entries');
  const claimAt = read<Claim>('claimTexts');
  const sourceAt = read<Source>('sources');
  const entryNumbers = numbered(head.entryIds);
  const claimNumbers = numbered(head.claimIds);
  const sourceNumbers = numbered(head.sourceIds);
  const entry = (id: string) => {
    const number = entryNumbers.get(id);
    return number === undefined ? null : entryAt(number);
  };
  return {
    head,
    names: openNames(section('names')),
    claims: openClaims(section('claims')),
    entries: {
      count: head.entryIds.length,
      at: entryAt,
      indexOf: (id) => entryNumbers.get(id) ?? -1,
    },
    entry,
    claim(id) {
      const number = claimNumbers.get(id);
      return number === undefined ? null : claimAt(number);
    },
    source(id) {
      const number = sourceNumbers.get(id);
      if (number === undefined) throw new RangeError(`the set holds no source "${id}"`);
      return sourceAt(number);
    },
    publisherOf(host) {
      const labels = host.toLowerCase().split('.');
      for (let i = 0; i < labels.length - 1; i++) {
        const number = head.domains[labels.slice(i).join('.')];
        if (number !== undefined) return entryAt(number);
      }
      return null;
    },
  };
}

function numbered(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i]));
}

function sectionsOf(buffer: ArrayBuffer, verify: boolean): (name: Section) => ArrayBuffer {
  const view = new DataView(buffer);
  if (buffer.byteLength < 16 + SECTIONS.length * 8 || view.getUint32(0, true) !== MAGIC) {
    throw new SetError('this is not a compiled annotation set');
  }
  if (view.getUint32(4, true) !== VERSION || view.getUint32(8, true) !== SECTIONS.length) {
    throw new SetError('this annotation set is of another version: compile it again');
  }
  if (verify && view.getUint32(12, true) !== checksum(new Uint8Array(buffer, 16))) {
    throw new SetError('this annotation set is damaged: its checksum does not fit');
  }
  return (name) => {
    const i = SECTIONS.indexOf(name);
    const offset = view.getUint32(16 + i * 8, true);
    const length = view.getUint32(20 + i * 8, true);
    if (offset + length > buffer.byteLength) {
      throw new SetError(`this annotation set is cut short: its part "${name}" is missing`);
    }
    return buffer.slice(offset, offset + length);
  };
}

function recordReader<T>(section: ArrayBuffer, utf8: Utf8): (index: number) => T {
  const view = new DataView(section);
  const count = view.getUint32(0, true);
  const kept = new Map<number, T>();
  return (index) => {
    const known = kept.get(index);
    if (known) return known;
    if (index < 0 || index >= count) throw new RangeError(`there is no record ${index}`);
    const start = index === 0 ? 4 + count * 4 : view.getUint32(index * 4, true);
    const end = view.getUint32(4 + index * 4, true);
    const record = JSON.parse(utf8.decode(new Uint8Array(section, start, end - start))) as T;
    kept.set(index, record);
    return record;
  };
}

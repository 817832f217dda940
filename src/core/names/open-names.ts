import { type HashTable, type PrefixBuckets, viewBuckets, viewTable } from './hash-table.ts';
import {
  HEADER,
  HEADER_BYTES,
  MAGIC,
  restBytes,
  TRIGGER_BYTES,
  tableBytes,
  VERSION,
} from './index-layout.ts';
import { NamesError } from './names-error.ts';
import { officeBytes, viewOffices } from './offices/compile-offices.ts';
import { type OfficeTable, ROW_NUMBERS } from './offices/office-table.ts';

/** An opened names index: views over its buffer, nothing copied. */
export interface NameIndex {
  buffer: ArrayBuffer;
  /** How many aliases and entries it was compiled from. */
  aliasCount: number;
  entryCount: number;
  triggers: Uint8Array;
  /** Bits of what aliases begin with beyond capitals, see index-layout.ts. */
  starts: number;
  first: HashTable;
  rest: PrefixBuckets;
  offices: OfficeTable;
  heap: Uint8Array;
}

/**
 * Opens a names index in place: views are laid over the buffer, nothing is parsed or copied.
 * Checks the header and the lengths, not the content (`checkNames` does); throws `NamesError`.
 */
export function openNames(buffer: ArrayBuffer): NameIndex {
  const header = readHeader(buffer);
  const at = (name: keyof typeof HEADER): number => header[HEADER[name]] ?? 0;
  checkParts(at, buffer.byteLength);
  return {
    buffer,
    aliasCount: at('aliases'),
    entryCount: at('entries'),
    triggers: new Uint8Array(buffer, HEADER_BYTES, TRIGGER_BYTES),
    starts: at('starts'),
    first: viewTable(buffer, {
      offset: at('first'),
      bits: at('firstBits'),
      slots: at('firstSlots'),
    }),
    rest: viewBuckets(buffer, {
      offset: at('rest'),
      bits: at('restBits'),
      filterBits: at('filterBits'),
    }),
    offices: openOffices(buffer, at('offices'), at('heap')),
    heap: new Uint8Array(buffer, at('heap'), at('heapLength')),
  };
}

function readHeader(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < HEADER_BYTES) throw new NamesError('not a names index: it is too short');
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[HEADER.magic] !== MAGIC)
    throw new NamesError('not a names index: it begins otherwise');
  if (header[HEADER.version] !== VERSION) {
    throw new NamesError(`a names index of version ${header[HEADER.version]}, not ${VERSION}`);
  }
  if (header[HEADER.length] !== buffer.byteLength) {
    throw new NamesError('the names index is cut off: compile it again');
  }
  return header;
}

const PARTS = 'the names index is damaged: its parts do not fit together';

/** Checks that the parts follow one another and fill the buffer. */
function checkParts(at: (name: keyof typeof HEADER) => number, length: number): void {
  const bits = [at('firstBits'), at('restBits'), at('filterBits')];
  const isWhole =
    bits.every((each) => each >= 1 && each <= 24) &&
    at('first') === HEADER_BYTES + TRIGGER_BYTES &&
    at('rest') === at('first') + tableBytes(at('firstBits'), at('firstSlots')) &&
    at('offices') ===
      at('rest') + restBytes({ bits: at('restBits'), filterBits: at('filterBits') }) &&
    at('heap') >= at('offices') + 8 &&
    Math.ceil((at('heap') + at('heapLength')) / 4) * 4 === length;
  if (!isWhole) throw new NamesError(PARTS);
}

/** The offices' own counts must agree with the room that the header leaves them. */
function openOffices(buffer: ArrayBuffer, offset: number, end: number): OfficeTable {
  const [rows = 0, titles = 0] = new Uint32Array(buffer, offset, 2);
  const table =
    offset + 8 + (rows * ROW_NUMBERS + titles) * 4 <= end ? viewOffices(buffer, offset) : null;
  if (!table || offset + officeBytes(table) !== end) throw new NamesError(PARTS);
  return table;
}

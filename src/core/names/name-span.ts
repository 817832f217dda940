import {
  ALIAS_SOURCES,
  type AliasSource,
  MORE,
  NUMBERED,
  nextRecord,
  RECORD_BYTES,
  SOURCE_SHIFT,
} from './alias-record.ts';
import type { NameIndex } from './open-names.ts';
import { verifyRecord } from './verify-record.ts';

/** An alias that the words of a span spell, and whose it is. */
export interface Candidate {
  /** The entry's number. */
  entry: number;
  source: AliasSource;
  /** Which alias, surname or demonym of the entry. */
  number: number;
}

/** Words of a text that spell an alias; `start`–`end` half-open in UTF-16 units. */
export class NameSpan {
  readonly start: number;
  readonly end: number;
  readonly #index: NameIndex;
  readonly #text: string;
  readonly #record: number;

  constructor(
    found: { start: number; end: number; record: number },
    text: string,
    index: NameIndex,
  ) {
    this.start = found.start;
    this.end = found.end;
    this.#record = found.record;
    this.#text = text;
    this.#index = index;
  }

  /** Every alias that these words spell; read from the index when asked for. */
  get candidates(): Candidate[] {
    const { heap } = this.#index;
    const found: Candidate[] = [];
    for (let at = this.#record; ; at = nextRecord(heap, at)) {
      const flags = heap[at] ?? 0;
      if (this.#isSpelt(at)) found.push(readCandidate(heap, at));
      if ((flags & MORE) === 0) return found;
    }
  }

  #isSpelt(record: number): boolean {
    const { start, end } = this;
    return verifyRecord({ heap: this.#index.heap, record, text: this.#text, start }) === end;
  }
}

function readCandidate(heap: Uint8Array, at: number): Candidate {
  const byte = (k: number) => heap[at + k] ?? 0;
  return {
    entry: byte(1) | (byte(2) << 8) | (byte(3) << 16),
    source: ALIAS_SOURCES[byte(0) >> SOURCE_SHIFT] ?? 'alias',
    number: byte(0) & NUMBERED ? byte(RECORD_BYTES) : 0,
  };
}

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
  /*
   * Fields are private to TypeScript only: a scan makes hundreds of thousands of spans, and
   * `#fields` make each several times as dear.
   */
  constructor(
    readonly start: number,
    readonly end: number,
    private readonly record: number,
    private readonly text: string,
    private readonly index: NameIndex,
  ) {}

  /** Every alias that these words spell; read from the index when asked for. */
  get candidates(): Candidate[] {
    const { heap } = this.index;
    const found: Candidate[] = [];
    for (let at = this.record; ; at = nextRecord(heap, at)) {
      const flags = heap[at] ?? 0;
      if (this.isSpelt(at)) found.push(readCandidate(heap, at));
      if ((flags & MORE) === 0) return found;
    }
  }

  private isSpelt(record: number): boolean {
    return verifyRecord(this.index.heap, record, this.text, this.start) === this.end;
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

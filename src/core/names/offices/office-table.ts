import type { PartialDate } from '../../time/partial-date.ts';

/*
 * Who held which office of which entry, in the index's buffer: rows of six u32, ordered by the
 * entry that the office is of, so that a binary search finds its rows.
 *
 *   of, holder   numbers of entries
 *   title        number of the title as the set words it
 *   from, to     dates as YYYYMMDD, with 00 for parts that are not given; `to` 0: open
 *   reviewed     up to when an open row was checked; 0: unknown
 *
 * The titles stand beside the rows: their count, the end of each in units, then the units.
 */
export const ROW_NUMBERS = 6;

export interface OfficeTable {
  rows: Uint32Array;
  titleEnds: Uint32Array;
  titleUnits: Uint16Array;
}

/** One holder of one office, from a date to a date. */
export interface Office {
  of: number;
  holder: number;
  title: string;
  from: PartialDate;
  to?: PartialDate;
  reviewed?: PartialDate;
}

/** Returns the offices of an entry by its number, in no order. */
export function officesOf(table: OfficeTable, of: number): Office[] {
  const found: Office[] = [];
  const count = table.rows.length / ROW_NUMBERS;
  for (let row = firstRow(table.rows, of); row < count; row++) {
    if (table.rows[row * ROW_NUMBERS] !== of) break;
    found.push(readOffice(table, row * ROW_NUMBERS));
  }
  return found;
}

function firstRow(rows: Uint32Array, of: number): number {
  let low = 0;
  let high = rows.length / ROW_NUMBERS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle * ROW_NUMBERS] ?? 0) < of) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readOffice(table: OfficeTable, at: number): Office {
  const number = (k: number) => table.rows[at + k] ?? 0;
  const to = unpackDate(number(4));
  const reviewed = unpackDate(number(5));
  return {
    of: number(0),
    holder: number(1),
    title: readTitle(table, number(2)),
    from: unpackDate(number(3)) ?? '',
    ...(to === null ? {} : { to }),
    ...(reviewed === null ? {} : { reviewed }),
  };
}

function readTitle({ titleEnds, titleUnits }: OfficeTable, title: number): string {
  const from = title > 0 ? (titleEnds[title - 1] ?? 0) : 0;
  return String.fromCharCode(...titleUnits.subarray(from, titleEnds[title]));
}

/** Packs `2021-01` as 20210100; 0 stands for no date. */
export function packDate(date: PartialDate | undefined): number {
  if (date === undefined) return 0;
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

function unpackDate(packed: number): PartialDate | null {
  if (packed === 0) return null;
  const digits = String(packed).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}

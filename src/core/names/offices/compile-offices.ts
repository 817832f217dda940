import type { NamedEntry } from '../name-mention.ts';
import { type OfficeTable, packDate, ROW_NUMBERS } from './office-table.ts';

/** Collects the offices that entries held of other entries of the same set. */
export function compileOffices(entries: readonly NamedEntry[]): OfficeTable {
  const numbers = new Map(entries.map(({ id }, number): [string, number] => [id, number]));
  const titles = new Map<string, number>();
  const rows: number[][] = [];
  for (const [holder, { states, reviewed }] of entries.entries()) {
    for (const { relation, of, title, from, to } of states) {
      const ofNumber = of === undefined ? undefined : numbers.get(of);
      if (relation !== 'office' || ofNumber === undefined || title === undefined) continue;
      if (!titles.has(title)) titles.set(title, titles.size);
      const dates = [packDate(from), packDate(to), packDate(reviewed)];
      rows.push([ofNumber, holder, titles.get(title) ?? 0, ...dates]);
    }
  }
  rows.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const words = [...titles.keys()];
  let end = 0;
  return {
    rows: Uint32Array.from(rows.flat()),
    titleEnds: Uint32Array.from(words, (title) => (end += title.length)),
    titleUnits: Uint16Array.from(words.join(''), (unit) => unit.charCodeAt(0)),
  };
}

/** Returns the bytes that a table takes: counts, rows, ends, units. */
export function officeBytes({ rows, titleEnds, titleUnits }: OfficeTable): number {
  return 8 + rows.length * 4 + titleEnds.length * 4 + Math.ceil(titleUnits.length / 2) * 4;
}

/** Writes a table into a buffer, from an offset that four divides. */
export function writeOffices(buffer: ArrayBuffer, offset: number, table: OfficeTable): void {
  const { rows, titleEnds, titleUnits } = table;
  new Uint32Array(buffer, offset, 2).set([rows.length / ROW_NUMBERS, titleEnds.length]);
  new Uint32Array(buffer, offset + 8, rows.length).set(rows);
  const ends = offset + 8 + rows.length * 4;
  new Uint32Array(buffer, ends, titleEnds.length).set(titleEnds);
  new Uint16Array(buffer, ends + titleEnds.length * 4, titleUnits.length).set(titleUnits);
}

/** Lays the views of a table over a buffer. */
export function viewOffices(buffer: ArrayBuffer, offset: number): OfficeTable {
  const [rowCount = 0, titleCount = 0] = new Uint32Array(buffer, offset, 2);
  const ends = offset + 8 + rowCount * ROW_NUMBERS * 4;
  const titleEnds = new Uint32Array(buffer, ends, titleCount);
  const units = titleCount > 0 ? (titleEnds[titleCount - 1] ?? 0) : 0;
  return {
    rows: new Uint32Array(buffer, offset + 8, rowCount * ROW_NUMBERS),
    titleEnds,
    titleUnits: new Uint16Array(buffer, ends + titleCount * 4, units),
  };
}

/**
 * Large packs as JSON Lines: one record a line, so that a fault has a line, progress can be told
 * and a reader can stop. A line is an object with one key: `pack`, `source`, `entry` or `claim`.
 */
import type { Claim, Entry, Pack, Source } from './pack.ts';
import { type PackFault, readPackFile } from './read-pack-file.ts';

export type PackHead = Pick<Pack, 'id' | 'title' | 'language' | 'licence'>;

/** Reads a pack line by line. */
export interface PackLines {
  /** Takes the next line; empty ones count and are skipped. */
  add(line: string): void;
  /** Lines taken so far. */
  readonly count: number;
  /** Records (sources, entries, claims) taken so far. */
  readonly records: number;
  readonly faults: readonly PackFault[];
  pack(): Pack;
  /** The line of an id's record, from 1; `null` for ids that are not in the file. */
  lineOf(id: string): number | null;
}

/** A file with more faults than this is not read on: nobody mends them one by one. */
const MOST_FAULTS = 50;

/** Makes a reader of JSON Lines; `file` is the name that faults carry. */
export function readPackLines(file: string, head: PackHead): PackLines {
  const faults: PackFault[] = [];
  const lines = new Map<string, number>();
  const sources: Record<string, Source> = Object.create(null) as Record<string, Source>;
  const entries: Entry[] = [];
  const claims: Claim[] = [];
  let titles: Partial<Pack> = {};
  let count = 0;

  const fault = (path: string, message: string) => {
    const place = `line ${count}`;
    faults.push({ file, path: path === '' ? place : `${place}: ${path}`, message });
  };

  const isNew = (id: string) => {
    const known = lines.get(id);
    if (known !== undefined) fault(id, `line ${known} has this id too: give one another id`);
    else lines.set(id, count);
    return known === undefined;
  };

  const take = (record: Record<string, unknown>) => {
    const [key = '', ...more] = Object.keys(record);
    const wrapped = more.length === 0 ? wrap(key, record[key]) : null;
    if (!wrapped) return fault('', 'write one of pack, source, entry or claim on a line');
    const read = readPackFile(file, wrapped);
    for (const { path, message } of read.faults) {
      fault(path.replace(/^(?:entries|claims)\.0/, key).replace(/^sources\./, 'source '), message);
    }
    if (!read.file) return;
    if (key === 'source' && Object.keys(read.file.sources).length === 0) {
      return fault('source', 'needs an id of its own'); // `__proto__` is none.
    }
    if (read.file.pack) titles = read.file.pack as Partial<Pack>;
    for (const [id, source] of Object.entries(read.file.sources)) {
      if (isNew(`source ${id}`)) sources[id] = source as Source;
    }
    for (const entry of read.file.entries) if (isNew(entry.id)) entries.push(entry as Entry);
    for (const claim of read.file.claims) if (isNew(claim.id)) claims.push(claim as Claim);
  };

  return {
    add(line) {
      count++;
      if (faults.length >= MOST_FAULTS || line.trim() === '') return;
      let record: unknown;
      try {
        record = JSON.parse(line);
      } catch (error) {
        fault('', `this is not JSON (${error instanceof Error ? error.message : 'unknown'})`);
        return;
      }
      if (typeof record !== 'object' || record === null || Array.isArray(record)) {
        fault('', 'write an object on each line');
      } else take(record as Record<string, unknown>);
    },
    get count() {
      return count;
    },
    get records() {
      return lines.size;
    },
    faults,
    pack: () => ({ ...head, ...titles, sources: { ...sources }, entries, claims }),
    lineOf: (id) => lines.get(id) ?? null,
  };
}

/** Puts one record into the shape of a whole file, which the schema knows. */
function wrap(key: string, value: unknown): Record<string, unknown> | null {
  if (key === 'pack') return { pack: value };
  if (key === 'entry') return { entries: [value] };
  if (key === 'claim') return { claims: [value] };
  if (key !== 'source' || typeof value !== 'object' || value === null) return null;
  const { id, ...source } = value as Record<string, unknown>;
  return { sources: { [String(id)]: source } };
}

/** Writes a pack as lines, each without its line break: what `readPackLines` reads. */
export function* writePackLines(pack: Pack): Generator<string> {
  const { sources, entries, claims, ...head } = pack;
  yield JSON.stringify({ pack: head });
  for (const [id, source] of Object.entries(sources)) {
    yield JSON.stringify({ source: { id, ...source } });
  }
  for (const entry of entries) yield JSON.stringify({ entry });
  for (const claim of claims) yield JSON.stringify({ claim });
}

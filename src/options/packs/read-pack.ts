import { type Document, LineCounter, parseDocument } from 'yaml';
import { checkPack } from '../../core/packs/check-pack.ts';
import { mergePack } from '../../core/packs/merge-pack.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { BUNDLED, NOTES } from '../../core/packs/pack-ids.ts';
import type { PackHead } from '../../core/packs/pack-lines.ts';
import { type PackFault, readPackFile } from '../../core/packs/read-pack-file.ts';

/** A fault as the reader is shown it: where, and what to mend. */
export interface Fault {
  /** The line in the file, from 1; `null` where it is the file as a whole. */
  line: number | null;
  path: string;
  message: string;
}

/** Most records and characters of a pack in YAML or JSON: parsing more takes seconds and memory. */
export const SMALL = { records: 2_000, characters: 8_000_000 } as const;

/** Ids that are Sidelight's own. */
const RESERVED: readonly string[] = [BUNDLED, NOTES];

/** What a pack is called whose file does not say: by its file's name. */
export function headFor(file: string): PackHead {
  const title = file.replace(/\.[a-z]+$/i, '');
  const bare = title.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const id = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'pack';
  return { id, title, language: 'en', licence: 'unspecified' };
}

/** Gives a pack an id of its own where it claims one of Sidelight's. */
export function withFreeId(pack: Pack): Pack {
  return RESERVED.includes(pack.id) ? { ...pack, id: `${pack.id}-imported` } : pack;
}

/** Reads a pack in YAML or JSON (a part of YAML). Faults carry their line in the file. */
export function readSmallPack(
  name: string,
  text: string,
): { pack: Pack; faults: [] } | { pack: null; faults: Fault[] } {
  if (text.length > SMALL.characters) return refuse(TOO_LARGE);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      path: '',
      // The parser's own words, without the place that it names: the line is told already.
      message: `neither YAML nor JSON: ${message.replace(/ at line \d+[\s\S]*$/, '')}`,
    }));
    return { pack: null, faults };
  }
  const toLine = lineFinder(document, lines);
  const read = readPackFile(name, document.toJS());
  if (!read.file) return { pack: null, faults: read.faults.map(toLine) };
  if (read.file.entries.length + read.file.claims.length > SMALL.records) return refuse(TOO_LARGE);
  const merged = mergePack([{ name, file: read.file }], headFor(name));
  const faults = [...merged.faults, ...checkPack(merged.pack, { isEditorial: false })];
  if (faults.length > 0) return { pack: null, faults: faults.map(toLine) };
  return { pack: withFreeId(merged.pack), faults: [] };
}

const TOO_LARGE = `more than ${SMALL.records} records: write it as JSON Lines (.jsonl), one record a line`;

function refuse(message: string): { pack: null; faults: Fault[] } {
  return { pack: null, faults: [{ line: null, path: '', message }] };
}

/** Finds the line of a fault by its keys, or by the id that its path begins with. */
function lineFinder(document: Document, lines: LineCounter): (fault: PackFault) => Fault {
  const lineAt = (keys: readonly (string | number)[]) => {
    for (let depth = keys.length; depth > 0; depth--) {
      const found = document.getIn(keys.slice(0, depth), true);
      const range = (found as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return null;
  };
  const lineOfId = (path: string) => {
    const id = path.split(/[. ]/).find((part) => !['sources', 'entries', 'claims'].includes(part));
    for (const list of ['entries', 'claims']) {
      const items = document.getIn([list], true) as { items?: unknown[] } | undefined;
      const count = items?.items?.length ?? 0;
      // The last one of an id: where an id stands twice, that is the one to mend.
      for (let i = count - 1; i >= 0; i--) {
        if (document.getIn([list, i, 'id']) === id) return lineAt([list, i]);
      }
    }
    return null;
  };
  return ({ path, message, keys }) => ({
    line: keys ? lineAt(keys) : lineOfId(path),
    path,
    message,
  });
}

import { compileClaims } from '../claims/compile-claims.ts';
import { compileNames } from '../names/compile-names.ts';
import { withHeadStates } from './head-states.ts';
import type { Pack, Source } from './pack.ts';
import {
  checksum,
  MAGIC,
  SECTIONS,
  type Section,
  type SetHead,
  type Utf8,
  VERSION,
} from './set-file.ts';

/** Compiles a checked pack into one buffer (see set-file.ts for its layout). */
export function compileSet(pack: Pack, utf8: Utf8): ArrayBuffer {
  const entries = withHeadStates(pack.entries);
  const sources = Object.entries(pack.sources);
  const json = (value: unknown) => utf8.encode(JSON.stringify(value));
  const records = (values: readonly unknown[]) => packRecords(values.map(json));
  const head: SetHead = {
    id: pack.id,
    title: pack.title,
    language: pack.language,
    licence: pack.licence,
    entryIds: entries.map((entry) => entry.id),
    claimIds: pack.claims.map((claim) => claim.id),
    sourceIds: sources.map(([id]) => id),
    domains: Object.fromEntries(
      entries.flatMap((entry, i) => entry.domains.map((domain) => [domain, i])),
    ),
  };
  return assemble({
    head: json(head),
    names: new Uint8Array(compileNames(entries)),
    claims: new Uint8Array(compileClaims(pack.claims, entries)),
    entries: records(entries),
    claimTexts: records(pack.claims.map(readerParts)),
    sources: records(sources.map(([, source]) => withoutFact(source))),
  });
}

/** Leaves out what only the matcher needs: it has its own section. */
function readerParts({
  must,
  not,
  negatives,
  denials,
  phrasings,
  numbers,
  ...rest
}: Pack['claims'][number]) {
  return { ...rest, phrasings: [], must: [], not: [], negatives: [], denials: [], numbers: [] };
}

function withoutFact({ fact, ...shown }: Source): Omit<Source, 'fact'> {
  return shown;
}

/** A count, the end of each record, then the records. */
function packRecords(records: readonly Uint8Array[]): Uint8Array {
  const start = 4 + records.length * 4;
  const out = new Uint8Array(start + records.reduce((sum, record) => sum + record.length, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, records.length, true);
  let end = start;
  records.forEach((record, i) => {
    out.set(record, end);
    end += record.length;
    view.setUint32(4 + i * 4, end, true);
  });
  return out;
}

function assemble(sections: Record<Section, Uint8Array>): ArrayBuffer {
  const align = (offset: number) => (offset + 7) & ~7;
  const headBytes = align(16 + SECTIONS.length * 8);
  let end = headBytes;
  const places = SECTIONS.map((name) => {
    const offset = end;
    end = align(offset + sections[name].length);
    return { name, offset, length: sections[name].length };
  });
  const buffer = new ArrayBuffer(end);
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  [MAGIC, VERSION, SECTIONS.length].forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  places.forEach(({ name, offset, length }, i) => {
    view.setUint32(16 + i * 8, offset, true);
    view.setUint32(20 + i * 8, length, true);
    bytes.set(sections[name], offset);
  });
  view.setUint32(12, checksum(bytes.subarray(16)), true);
  return buffer;
}

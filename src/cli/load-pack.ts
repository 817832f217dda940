import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { checkPack } from '../core/packs/check-pack.ts';
import { mergePack } from '../core/packs/merge-pack.ts';
import type { Pack } from '../core/packs/pack.ts';
import type { PackFile } from '../core/packs/pack-schema.ts';
import { type PackFault, readPackFile } from '../core/packs/read-pack-file.ts';

/** Lists the YAML and JSON files of a folder, in order of their names; a file is itself. */
export async function packFiles(path: string): Promise<string[]> {
  if (/\.(?:ya?ml|json)$/.test(path)) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Reads, merges and checks a pack from disk. Faults of syntax carry their line. */
export async function loadPack(
  paths: readonly string[],
): Promise<{ pack: Pack; faults: PackFault[] }> {
  const faults: PackFault[] = [];
  const files: { name: string; file: PackFile }[] = [];
  for (const path of paths) {
    const name = basename(path);
    const parsed = parsePackText(name, await readFile(path, 'utf8'));
    faults.push(...parsed.faults);
    if (parsed.file) files.push({ name, file: parsed.file });
  }
  const head = { id: 'sidelight', title: 'Sidelight', language: 'en', licence: 'CC-BY-4.0' };
  const merged = mergePack(files, head);
  return { pack: merged.pack, faults: [...faults, ...merged.faults, ...checkPack(merged.pack)] };
}

/** Parses the text of one pack file (YAML, of which JSON is a part) and checks its shape. */
export function parsePackText(
  name: string,
  text: string,
): { file: PackFile | null; faults: PackFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file: name,
      path: `line ${lines.linePos(error.pos[0]).line}`,
      message: error.message.split('\n')[0] ?? 'cannot be read as YAML',
    }));
    return { file: null, faults };
  }
  // Before all is written, faults of shape would only repeat what is missing.
  const missing = unwritten(name, document, lines);
  return missing.length > 0 ? { file: null, faults: missing } : readPackFile(name, document.toJS());
}

/** Finds what a scaffold left to be written. */
function unwritten(name: string, document: Document, lines: LineCounter): PackFault[] {
  const faults: PackFault[] = [];
  visit(document, {
    Scalar(_key, { value, range }) {
      if (typeof value !== 'string' || !/\bTODO\b|^https:\/\/todo\.example\//.test(value)) return;
      const { line } = lines.linePos(range?.[0] ?? 0);
      faults.push({ file: name, path: `line ${line}`, message: 'is still to be written' });
    },
  });
  return faults;
}

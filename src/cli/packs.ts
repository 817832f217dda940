/** `npm run packs -- check|new-entity|new-claim`: checks packs and starts new records in them. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { ENTRY_KINDS } from '../core/packs/pack.ts';
import { loadPack, packFiles } from './load-pack.ts';
import { addClaim, addEntry, isKind, type Scaffold } from './scaffold.ts';

const USAGE = `npm run packs -- check [FILE|FOLDER …]          check packs (default: the bundled set)
npm run packs -- new-entity FILE KIND NAME     start an entry: ${ENTRY_KINDS.join(', ')}
npm run packs -- new-claim FILE SENTENCE       start a claim, in its strongest fair wording

FILE is a YAML file; it is made where there is none. docs/authoring.md leads through all of it.`;

/** Refuses with plain words and the exit code of a wrong call. */
class WrongCall extends Error {}

async function check(paths: readonly string[]): Promise<number> {
  for (const path of paths) {
    if (!existsSync(path)) throw new WrongCall(`There is no file or folder "${path}".`);
  }
  const files = (
    await Promise.all((paths.length ? paths : ['src/annotations']).map(packFiles))
  ).flat();
  const { pack, faults } = await loadPack(files);
  for (const fault of faults) console.log(`${fault.file}: ${fault.path}: ${fault.message}`);
  const counts = `${pack.entries.length} entries, ${pack.claims.length} claims, ${Object.keys(pack.sources).length} sources`;
  console.log(faults.length ? `${counts}; ${faults.length} faults` : `${counts}: all in order`);
  return faults.length ? 1 : 0;
}

async function newEntity([file, kind, ...words]: readonly string[]): Promise<number> {
  const name = words.join(' ').trim();
  if (!file || !kind || name === '') throw new WrongCall(USAGE);
  if (!isKind(kind))
    throw new WrongCall(`"${kind}" is no kind: use one of ${ENTRY_KINDS.join(', ')}.`);
  return start(file, (text) => addEntry(text, { name, kind, month: thisMonth(), file }));
}

async function newClaim([file, ...words]: readonly string[]): Promise<number> {
  const claim = words.join(' ').trim();
  if (!file || claim === '') throw new WrongCall(USAGE);
  return start(file, (text) => addClaim(text, { claim, month: thisMonth(), file }));
}

async function start(file: string, make: (text: string) => Scaffold): Promise<number> {
  if (!/\.ya?ml$/.test(file)) throw new WrongCall(`"${file}" is no YAML file: end it in .yaml.`);
  const { id, text } = make(existsSync(file) ? await readFile(file, 'utf8') : '');
  await writeFile(file, text);
  console.log(`"${id}" stands at the end of its list in ${file}, with its sources.`);
  console.log('Write over every TODO: each field says what it wants. A fact enters only with a');
  console.log('source that you read at its address. Then run:');
  console.log(`  npm run packs -- check ${file}`);
  return 0;
}

const thisMonth = (): string => new Date().toISOString().slice(0, 7);

const [command, ...rest] = process.argv.slice(2);
const commands: Record<string, (rest: readonly string[]) => Promise<number>> = {
  check,
  'new-entity': newEntity,
  'new-claim': newClaim,
};
try {
  const run = command ? commands[command] : undefined;
  if (!run) throw new WrongCall(USAGE);
  process.exitCode = await run(rest);
} catch (error) {
  if (!(error instanceof WrongCall || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

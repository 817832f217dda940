/** Worker of the options page: reads, checks and compiles packs while the page stays alive. */
import { checkPack } from '../../core/packs/check-pack.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { NOTES } from '../../core/packs/pack-ids.ts';
import { type PackLines, readPackLines } from '../../core/packs/pack-lines.ts';
import { makePack } from '../../extension/packs/make-pack.ts';
import { packStore } from '../../extension/packs/pack-store.ts';
import { isBackup } from './backup.ts';
import type { BackupHead, ImportAsk, ImportReply } from './import-messages.ts';
import { type Fault, headFor, readSmallPack, withFreeId } from './read-pack.ts';

/** Most bytes of a file, and most records of a pack in JSON Lines. */
const LARGEST = 256 * 1024 * 1024;
const MOST_RECORDS = 500_000;
/** Lines between two tellings of progress: often enough to look alive, seldom enough to cost nothing. */
const STEP = 1_000;
/** So many faults are shown. */
const SHOWN = 20;

const tell = (reply: ImportReply) => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<ImportAsk>) => {
  const work = data.kind === 'pack' ? importPack(data.file) : restore(data.file);
  work.catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    refuse([{ line: null, path: '', message }]);
  });
});

async function importPack(file: File): Promise<void> {
  if (file.size > LARGEST) throw new RangeError(`larger than ${LARGEST / 1024 / 1024} MB`);
  const isLines = /\.(?:jsonl|ndjson)$/i.test(file.name);
  const pack = isLines ? await readLines(file) : await readSmall(file);
  if (pack) await keep([pack], null);
}

async function readSmall(file: File): Promise<Pack | null> {
  const { pack, faults } = readSmallPack(file.name, await file.text());
  if (!pack) refuse(faults);
  return pack;
}

async function readLines(file: File): Promise<Pack | null> {
  const reader = readPackLines(file.name, headFor(file.name));
  let bytes = 0;
  let rest = '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const chunks = file.stream().getReader();
  const take = (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      reader.add(line);
      if (reader.count % STEP === 0) {
        tell({ type: 'progress', part: bytes / file.size, records: reader.records });
      }
    }
    if (reader.records > MOST_RECORDS) throw new RangeError(`more than ${MOST_RECORDS} records`);
  };
  for (;;) {
    const { done, value } = await chunks.read();
    if (done) break;
    take(decoder.decode(value, { stream: true }));
    bytes += value.length;
  }
  take(`${decoder.decode()}`);
  if (rest !== '') reader.add(rest);
  return judged(reader, reader.pack());
}

/** Returns the pack of a reader that found no fault, or refuses it. */
function judged(reader: PackLines, pack: Pack): Pack | null {
  const found = reader.faults.map(({ path, message }): Fault => {
    const [, line, rest = ''] = /^line (\d+)(?:: (.*))?$/s.exec(path) ?? [];
    return { line: Number(line), path: rest, message };
  });
  const late = found.length > 0 ? [] : checkPack(pack, { isEditorial: false });
  const faults = [
    ...found,
    ...late.map(({ path, message }): Fault => {
      const id = path.split('.')[0] ?? path;
      return { line: reader.lineOf(id), path, message };
    }),
  ];
  if (faults.length === 0) return withFreeId(pack);
  refuse(faults);
  return null;
}

async function restore(file: File): Promise<void> {
  const backup = parsed(await file.text());
  if (!isBackup(backup)) throw new TypeError('this is no backup of Sidelight');
  const packs: Pack[] = [];
  for (const { id, lines } of backup.packs) {
    const reader = readPackLines(file.name, headFor(id));
    for (const line of lines.split('\n')) reader.add(line);
    const pack = reader.pack();
    if (reader.faults.length > 0 || !judged(reader, pack)) {
      return refuse([{ line: null, path: id, message: reader.faults[0]?.message ?? '' }]);
    }
    packs.push(id === NOTES ? pack : withFreeId(pack));
  }
  const { settings, dates } = backup;
  await keep(packs, { settings, dates });
}

/** Returns what a text holds as JSON; `undefined` where it holds none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Whatever the file is, it is no backup.
  }
}

async function keep(packs: readonly Pack[], backup: BackupHead | null): Promise<void> {
  tell({ type: 'compiling' });
  const made = packs.map(makePack);
  const store = packStore();
  for (const pack of made) await store.put(pack);
  tell({ type: 'done', packs: made.map(({ info }) => info), backup });
}

function refuse(faults: readonly Fault[]): void {
  const shown = faults.slice(0, SHOWN);
  tell({ type: 'refused', faults: [...shown], more: faults.length - shown.length });
}

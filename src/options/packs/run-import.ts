import type { PackInfo } from '../../extension/packs/pack-store.ts';
import type { BackupHead, ImportAsk, ImportReply } from './import-messages.ts';
import type { Fault } from './read-pack.ts';

/** How an import stands, as the options page shows it. */
export type ImportState =
  | { type: 'idle' }
  | { type: 'reading'; file: string; part: number; records: number }
  | { type: 'compiling'; file: string }
  | { type: 'cancelled' }
  | { type: 'refused'; file: string; faults: Fault[]; more: number }
  | { type: 'done'; packs: PackInfo[]; backup: BackupHead | null };

/** A running import. */
export interface Import {
  /** Ends it at once; nothing of it was kept. */
  cancel(): void;
}

/** Starts an import in a worker and tells how it stands until it is over. */
export function runImport(ask: ImportAsk, onState: (state: ImportState) => void): Import {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const file = ask.file.name;
  const end = (state: ImportState) => {
    worker.terminate();
    onState(state);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
    if (data.type === 'progress') onState({ ...data, type: 'reading', file });
    else if (data.type === 'compiling') onState({ type: 'compiling', file });
    else if (data.type === 'refused') end({ ...data, file });
    else end(data);
  });
  worker.addEventListener('error', ({ message }) => {
    end({ type: 'refused', file, faults: [{ line: null, path: '', message }], more: 0 });
  });
  onState({ type: 'reading', file, part: 0, records: 0 });
  worker.postMessage(ask);
  return { cancel: () => end({ type: 'cancelled' }) };
}

import type { PackInfo } from '../../extension/packs/pack-store.ts';
import type { Fault } from './read-pack.ts';

/** What the options page asks of the worker: to import a pack, or to restore a backup's packs. */
export interface ImportAsk {
  kind: 'pack' | 'backup';
  file: File;
}

/** What the worker tells. It has written to the database only when it says `done`. */
export type ImportReply =
  | { type: 'progress'; part: number; records: number }
  | { type: 'compiling' }
  | { type: 'refused'; faults: Fault[]; more: number }
  | { type: 'done'; packs: PackInfo[]; backup: BackupHead | null };

/** What a backup holds besides packs, as it was read: nothing of it is trusted yet. */
export interface BackupHead {
  settings: unknown;
  dates: unknown;
}

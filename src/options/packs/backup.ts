import type { Settings } from '../../core/settings/defaults.ts';
import { SETTINGS_VERSION } from '../../core/settings/migrate-settings.ts';
import type { PackStore } from '../../extension/packs/pack-store.ts';

/** Everything that Sidelight keeps, as one file. */
export interface Backup {
  format: 'sidelight-backup';
  version: 1;
  settings: Partial<Settings> & { version: number };
  /** Dates that the reader set for articles. */
  dates: unknown;
  /** The reader's packs and notes, each as JSON Lines. */
  packs: { id: string; lines: string }[];
}

/** Gathers everything that is kept. */
export async function makeBackup(
  settings: Settings,
  dates: unknown,
  store: PackStore,
): Promise<Backup> {
  const packs = await Promise.all(
    (await store.list()).map(async ({ id }) => ({
      id,
      lines: (await (await store.lines(id))?.text()) ?? '',
    })),
  );
  const versioned = { ...settings, version: SETTINGS_VERSION };
  return { format: 'sidelight-backup', version: 1, settings: versioned, dates, packs };
}

/** Tells whether a value has the shape of a backup; its parts are checked where they are used. */
export function isBackup(value: unknown): value is Backup {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, packs } = value as Record<string, unknown>;
  const isPack = (pack: unknown) => {
    if (typeof pack !== 'object' || pack === null) return false;
    const { id, lines } = pack as Record<string, unknown>;
    return typeof id === 'string' && typeof lines === 'string';
  };
  return (
    format === 'sidelight-backup' && version === 1 && Array.isArray(packs) && packs.every(isPack)
  );
}

import type { defaults, Settings } from '../../core/settings/defaults.ts';
import { migrateSettings, SETTINGS_VERSION } from '../../core/settings/migrate-settings.ts';

/** The part of a storage area that the store needs. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The areas of the browser's storage. `session` lives in memory until the browser closes. */
export interface Areas {
  local: Area;
  sync: Area;
  session: Area;
}

/** Reads and writes the settings; the stored copy is the only one that lasts. */
export interface SettingsStore {
  /** Private windows have what was changed over them on top, until the browser closes. */
  read(where?: Where): Promise<Settings>;
  change(changes: Partial<Settings>, where?: Where): Promise<Settings>;
}

export interface Where {
  isPrivate?: boolean;
}

const KEY = 'settings';
const PRIVATE_KEY = 'private-settings';

/** Settings that the browser's own sync may carry; everything else stays on the device. */
const SYNCED = ['kinds', 'density', 'markStyle', 'theme', 'openDelay'] as const;

/** Makes a store over the areas; `now` stamps what is written, ms. */
export function settingsStore(areas: Areas, now: () => number = Date.now): SettingsStore {
  const readLasting = async () => {
    const [local, synced] = await Promise.all([
      areas.local.get(KEY).then((stored) => record(stored[KEY])),
      areas.sync.get(KEY).then(
        (stored) => record(stored[KEY]),
        () => ({}) as Record<string, unknown>, // Sync is switched off: the local copy is whole.
      ),
    ]);
    // Sync may be full or off when settings are written; the older copy must not win then.
    const isNewer = Number(synced.stamp ?? 0) >= Number(local.stamp ?? 0);
    const carried = isNewer ? pick(synced, SYNCED) : {};
    return migrateSettings({ ...local, ...carried });
  };

  const readOverlay = async () => record((await areas.session.get(PRIVATE_KEY))[PRIVATE_KEY]);

  const read = async ({ isPrivate = false }: Where = {}) => {
    if (!isPrivate) return readLasting();
    const [lasting, overlay] = await Promise.all([readLasting(), readOverlay()]);
    return migrateSettings({ ...lasting, ...overlay, version: SETTINGS_VERSION });
  };

  const change = async (changes: Partial<Settings>, where: Where = {}) => {
    if (where.isPrivate) {
      await areas.session.set({ [PRIVATE_KEY]: { ...(await readOverlay()), ...changes } });
      return read(where);
    }
    const merged = { ...(await readLasting()), ...changes, version: SETTINGS_VERSION };
    const settings = migrateSettings(merged);
    const head = { version: SETTINGS_VERSION, stamp: now() };
    await areas.local.set({ [KEY]: { ...settings, ...head } });
    // Sync may be switched off or full: the local copy above holds everything.
    await areas.sync.set({ [KEY]: { ...pick(settings, SYNCED), ...head } }).catch(() => {});
    return settings;
  };
  return { read, change };
}

function pick(from: Record<string, unknown>, keys: readonly (keyof typeof defaults)[]) {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

import { defaults, type Settings } from '../../core/settings/defaults.ts';
import { migrateSettings, SETTINGS_VERSION } from '../../core/settings/migrate-settings.ts';

/** The part of a storage area that the store needs. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Reads and writes the settings; the stored copy is the only one that lasts. */
export interface SettingsStore {
  read(): Promise<Settings>;
  change(changes: Partial<Settings>): Promise<Settings>;
}

const KEY = 'settings';

/** Settings that the browser's own sync may carry; everything else stays on the device. */
const SYNCED = ['kinds', 'density', 'markStyle', 'theme', 'openDelay'] as const;

/** Makes a store over the two areas of the browser's storage. */
export function settingsStore(areas: { local: Area; sync: Area }): SettingsStore {
  const read = async () => {
    const [local, synced] = await Promise.all([
      areas.local.get(KEY),
      areas.sync.get(KEY).catch(() => ({})),
    ]);
    const merged = { ...record(local[KEY]), ...record(Reflect.get(synced, KEY)) };
    return migrateSettings(merged);
  };
  const change = async (changes: Partial<Settings>) => {
    const settings = migrateSettings({ ...(await read()), ...changes, version: SETTINGS_VERSION });
    const keys = Object.keys(defaults) as (keyof Settings)[];
    const pick = (wanted: (key: keyof Settings) => boolean) =>
      Object.fromEntries(keys.filter(wanted).map((key) => [key, settings[key]]));
    const isSynced = (key: keyof Settings) => (SYNCED as readonly string[]).includes(key);
    await areas.local.set({ [KEY]: { version: SETTINGS_VERSION, ...settings } });
    // Sync may be switched off or full: the local copy above holds everything.
    await areas.sync
      .set({ [KEY]: { version: SETTINGS_VERSION, ...pick(isSynced) } })
      .catch(() => {});
    return settings;
  };
  return { read, change };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

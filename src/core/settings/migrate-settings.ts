import { defaults, type Settings } from './defaults.ts';

/** Version of the stored shape: the number of migrations below. */
export const SETTINGS_VERSION = 1;

type Stored = Record<string, unknown>;

/** One line each: what version N-1 needs to become version N. The first takes unversioned data. */
const MIGRATIONS: ((stored: Stored) => Stored)[] = [(stored) => stored];

/**
 * Turns whatever storage held into valid settings: migrated, completed from the defaults, values of
 * the wrong type replaced, unknown keys dropped last. Never throws.
 */
export function migrateSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return structuredCopy(defaults);
  const from = typeof stored.version === 'number' ? stored.version : 0;
  let current: Stored = stored;
  for (const migrate of MIGRATIONS.slice(from)) current = migrate(current);
  return conform(defaults, current) as Settings;
}

/** Returns `value` in the shape of `model`: same keys, same types, the model's value elsewhere. */
function conform(model: unknown, value: unknown): unknown {
  if (Array.isArray(model)) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [...model];
  }
  if (isRecord(model)) {
    const source = isRecord(value) ? value : {};
    return Object.fromEntries(
      Object.entries(model).map(([key, inner]) => [key, conform(inner, source[key])]),
    );
  }
  if (typeof value !== typeof model) return model;
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

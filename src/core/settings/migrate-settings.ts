import { bounds, choices, defaults, type Settings } from './defaults.ts';
import { toHost } from './site-rules.ts';

/** Version of the stored shape: the number of migrations below. */
export const SETTINGS_VERSION = 2;

type Stored = Record<string, unknown>;

/** One line each: what version N-1 needs to become version N. The first takes unversioned data. */
const MIGRATIONS: ((stored: Stored) => Stored)[] = [
  (stored) => stored,
  // Sites were kept as they were typed; from here on they are bare host names.
  (stored) => ({ ...stored, offSites: hostsOf(stored.offSites) }),
];

/**
 * Turns whatever storage held into valid settings: migrated, completed from the defaults, values of
 * the wrong type replaced, unknown keys dropped last. Never throws.
 */
export function migrateSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return structuredCopy(defaults);
  const from = typeof stored.version === 'number' ? stored.version : 0;
  let current: Stored = stored;
  for (const migrate of MIGRATIONS.slice(from)) current = migrate(current);
  return withinBounds(conform(defaults, current) as Settings);
}

function withinBounds(settings: Settings): Settings {
  const [least, most] = bounds.openDelay;
  settings.openDelay = Math.min(most, Math.max(least, settings.openDelay));
  for (const key of Object.keys(choices) as (keyof Settings)[]) {
    const isKnown = choices[key]?.includes(String(settings[key]));
    if (!isKnown) Object.assign(settings, { [key]: defaults[key] });
  }
  return settings;
}

function hostsOf(sites: unknown): string[] {
  if (!Array.isArray(sites)) return [];
  const typed = sites.filter((site) => typeof site === 'string');
  const hosts = typed.map(toHost).filter((host) => host !== null);
  return [...new Set(hosts)];
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
  if (typeof value !== typeof model || Number.isNaN(value)) return model;
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

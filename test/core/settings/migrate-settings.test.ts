import { describe, expect, it } from 'vitest';
import { defaults } from '../../../src/core/settings/defaults.ts';
import { migrateSettings } from '../../../src/core/settings/migrate-settings.ts';

describe('migrateSettings', () => {
  it.each([[undefined], [null], ['text'], [[]], [{}]])('gives the defaults for %j', (stored) => {
    expect(migrateSettings(stored)).toEqual(defaults);
  });

  it('keeps what fits, replaces what does not and drops what it does not know', () => {
    const settings = migrateSettings({
      version: 1,
      isOn: false,
      openDelay: 'soon',
      offSites: ['example.org', 7],
      kinds: { person: false, unicorn: true },
      colour: 'red',
    });
    expect(settings).toEqual({
      ...defaults,
      isOn: false,
      offSites: ['example.org'],
      kinds: { ...defaults.kinds, person: false },
    });
  });

  it('hands out copies', () => {
    migrateSettings(null).offSites.push('example.org');
    expect(defaults.offSites).toEqual([]);
  });
});

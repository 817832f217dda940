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

  it('brings settings of version 1 along: sites become bare hosts', () => {
    const settings = migrateSettings({
      version: 1,
      when: 'on-click',
      offSites: ['https://www.bank.example/login', 'news.example', 'news.example', 'no host!'],
    });
    expect(settings.when).toBe('on-click');
    expect(settings.offSites).toEqual(['bank.example', 'news.example']);
  });

  it('replaces words that are no choice and keeps numbers in their bounds', () => {
    const settings = migrateSettings({ version: 2, theme: 'pink', when: 'never', openDelay: 9e9 });
    expect(settings).toMatchObject({ theme: 'auto', when: 'every-page', openDelay: 3000 });
    expect(migrateSettings({ openDelay: Number.NaN }).openDelay).toBe(500);
  });

  it('hands out copies', () => {
    migrateSettings(null).offSites.push('example.org');
    expect(defaults.offSites).toEqual([]);
  });
});

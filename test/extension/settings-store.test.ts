import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings/defaults.ts';
import { type Area, settingsStore } from '../../src/extension/background/settings-store.ts';

function area(): Area & { stored: Record<string, unknown> } {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    get: async (key) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    set: async (items) => void Object.assign(stored, structuredClone(items)),
  };
}

describe('the settings store', () => {
  it('begins with the defaults', async () => {
    expect(await settingsStore({ local: area(), sync: area(), session: area() }).read()).toEqual(
      defaults,
    );
  });

  it('remembers changes for the next life of the background', async () => {
    const areas = { local: area(), sync: area(), session: area() };
    await settingsStore(areas).change({ isOn: false, offSites: ['example.org'] });
    expect(await settingsStore(areas).read()).toMatchObject({
      isOn: false,
      offSites: ['example.org'],
    });
  });

  it('hands sites to no sync', async () => {
    const areas = { local: area(), sync: area(), session: area() };
    await settingsStore(areas).change({ offSites: ['example.org'], density: 'every' });
    expect(JSON.stringify(areas.sync.stored)).not.toContain('example.org');
    expect(JSON.stringify(areas.sync.stored)).toContain('every');
  });

  it('works where sync is not to be had', async () => {
    const refusing: Area = {
      get: () => Promise.reject(new Error('no sync')),
      set: () => Promise.reject(new Error('no sync')),
    };
    const store = settingsStore({ local: area(), sync: refusing, session: area() });
    await store.change({ theme: 'dark' });
    expect((await store.read()).theme).toBe('dark');
  });

  it('takes what sync brings from another device, unless this one has changed later', async () => {
    const areas = { local: area(), sync: area(), session: area() };
    await settingsStore(areas, () => 1000).change({ theme: 'dark' });
    await areas.sync.set({ settings: { version: 2, stamp: 2000, theme: 'light', isOn: false } });
    expect(await settingsStore(areas).read()).toMatchObject({ theme: 'light', isOn: true });
    await areas.sync.set({ settings: { version: 2, stamp: 500, theme: 'auto' } });
    expect((await settingsStore(areas).read()).theme).toBe('dark');
  });

  it('keeps changes of private windows in memory, and to private windows', async () => {
    const areas = { local: area(), sync: area(), session: area() };
    const store = settingsStore(areas);
    await store.change({ theme: 'dark' });
    const before = JSON.stringify([areas.local.stored, areas.sync.stored]);
    const changed = await store.change({ offSites: ['secret.example'] }, { isPrivate: true });
    expect(changed).toMatchObject({ offSites: ['secret.example'], theme: 'dark' });
    expect(JSON.stringify([areas.local.stored, areas.sync.stored])).toBe(before);
    expect((await store.read()).offSites).toEqual([]);
    expect((await store.read({ isPrivate: true })).offSites).toEqual(['secret.example']);
  });
});

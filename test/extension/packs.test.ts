import { describe, expect, it } from 'vitest';
import { compileSet } from '../../src/core/packs/compile-set.ts';
import { openSet } from '../../src/core/packs/open-set.ts';
import type { Pack } from '../../src/core/packs/pack.ts';
import { NOTES } from '../../src/core/packs/pack-ids.ts';
import { readPackLines } from '../../src/core/packs/pack-lines.ts';
import { defaults } from '../../src/core/settings/defaults.ts';
import { lookUp } from '../../src/extension/background/look-up.ts';
import { openPacks } from '../../src/extension/background/open-packs.ts';
import { makePack } from '../../src/extension/packs/make-pack.ts';
import { myNotes } from '../../src/extension/packs/my-notes.ts';
import { NOTE_BOUNDS } from '../../src/extension/packs/note.ts';
import { utf8 } from '../../src/extension/utf8.ts';
import { isBackup, makeBackup } from '../../src/options/packs/backup.ts';
import { packFile } from '../../src/options/packs/export-pack.ts';
import { readSmallPack } from '../../src/options/packs/read-pack.ts';
import { fakePackStore } from './fake-pack-store.ts';

function packOf(id: string, ...names: string[]): Pack {
  const reader = readPackLines(id, { id, title: id, language: 'en', licence: 'unspecified' });
  names.forEach((name, i) => {
    const entry = { id: `e-${i}`, kind: 'term', name, about: `Of ${id}.`, reviewed: '2025-08' };
    reader.add(JSON.stringify({ entry }));
  });
  return reader.pack();
}

const bundled = async () => openSet(compileSet(packOf('sidelight', 'Acme Steel'), utf8), utf8);

describe('the packs of the background', () => {
  const ids = (packs: { id: string }[]) => packs.map(({ id }) => id);

  it('open in the order of the reader, without those that are off', async () => {
    const store = fakePackStore();
    await store.put(makePack(packOf('a', 'Alpha Works')));
    await store.put(makePack(packOf('b', 'Beta Works')));
    const packs = openPacks(store, bundled);
    expect(ids(await packs.open(defaults))).toEqual(['sidelight', 'a', 'b']);
    const packOrder = ['b', 'sidelight'];
    expect(ids(await packs.open({ ...defaults, packOrder }))).toEqual(['b', 'sidelight', 'a']);
    const offPacks = ['sidelight', 'a'];
    expect(ids(await packs.open({ ...defaults, offPacks }))).toEqual(['b']);
  });

  it('keep notes off pages where the reader wants it so, and find them all the same', async () => {
    const store = fakePackStore();
    await myNotes(store).add({ name: 'Harku vald', text: 'A parish.', kind: 'place' }, '2025-08');
    const packs = openPacks(store, bundled);
    const settings = { ...defaults, showNotesOnPages: false };
    expect(ids(await packs.forPages(settings))).toEqual(['sidelight']);
    const found = lookUp('harku', await packs.open(settings));
    expect(found).toEqual([
      { card: 'my-notes/entry:harku-vald', name: 'Harku vald', about: 'A parish.', kind: 'place' },
    ]);
  });

  it('are compiled again from their lines where an update has changed the compiled form', async () => {
    const store = fakePackStore();
    const made = makePack(packOf('a', 'Alpha Works'));
    await store.put({ ...made, compiled: new ArrayBuffer(64) });
    const [, pack] = await openPacks(store, bundled).open(defaults);
    expect(pack?.set.entry('e-0')?.name).toBe('Alpha Works');
    expect((await store.compiled('a'))?.byteLength).toBe(made.compiled.byteLength);
  });

  it('leave the bundled one where the database is closed', async () => {
    const store = { ...fakePackStore(), list: () => Promise.reject(new Error('private window')) };
    expect(ids(await openPacks(store, bundled).open(defaults))).toEqual(['sidelight']);
  });
});

describe('looking up', () => {
  it('ranks whole names before beginnings before words inside, folded', async () => {
    const pack = packOf('a', 'New Łódź', 'Łódź Works', 'Łódź', 'Melodz');
    const set = openSet(compileSet(pack, utf8), utf8);
    const names = lookUp('ŁÓDŹ', [{ id: 'a', set }]).map(({ name }) => name);
    expect(names).toEqual(['Łódź', 'Łódź Works', 'New Łódź']);
    expect(lookUp('x', [{ id: 'a', set }])).toEqual([]);
  });
});

describe('my notes', () => {
  const note = { name: 'gathering of an army', text: 'Seen in autumn.', kind: 'term' as const };

  it('are added, written over by the same words, and removed with a way back', async () => {
    const store = fakePackStore();
    const notes = myNotes(store);
    const { id } = await notes.add(note, '2025-08');
    await notes.add({ ...note, text: 'Seen again.' }, '2025-09');
    await notes.add({ ...note, name: 'Gathering of an Army' }, '2025-09');
    const list = await notes.list();
    expect(list.map(({ name, about }) => [name, about])).toEqual([
      ['gathering of an army', 'Seen again.'],
      ['Gathering of an Army', 'Seen in autumn.'],
    ]);
    expect(new Set(list.map((entry) => entry.id)).size).toBe(2);
    await notes.remove(id);
    expect((await notes.list()).length).toBe(1);
    expect(await store.restore(NOTES)).toBe(true);
    expect((await notes.list()).length).toBe(2);
  });

  it.each([
    ['no words', { ...note, name: '  ' }],
    ['no text', { ...note, text: '' }],
    ['a text that is too long', { ...note, text: 'x'.repeat(NOTE_BOUNDS.text + 1) }],
  ])('refuse %s', async (_name, bad) => {
    await expect(myNotes(fakePackStore()).add(bad, '2025-08')).rejects.toThrow(RangeError);
  });
});

describe('ways out and back', () => {
  it('export a pack as a file that imports to the same pack', async () => {
    const { info, lines } = makePack(packOf('a', 'Alpha Works', 'Beta Works'));
    const { name, content } = await packFile(info, lines);
    expect(name).toBe('a.json');
    const { pack, faults } = readSmallPack(name, await content.text());
    expect(faults).toEqual([]);
    expect(pack).toEqual(packOf('a', 'Alpha Works', 'Beta Works'));
  });

  it('put everything into a backup', async () => {
    const store = fakePackStore();
    await store.put(makePack(packOf('a', 'Alpha Works')));
    const backup = await makeBackup({ ...defaults, theme: 'dark' }, [['x', '2021']], store);
    const again: unknown = JSON.parse(JSON.stringify(backup));
    expect(isBackup(again)).toBe(true);
    expect(again).toMatchObject({
      settings: { theme: 'dark', version: 2 },
      dates: [['x', '2021']],
    });
    expect(backup.packs[0]?.lines).toContain('Alpha Works');
  });

  it.each([[null], [{}], [{ format: 'sidelight-backup', version: 1 }], [[]]])(
    'take no backup that is none: %j',
    (value) => {
      expect(isBackup(value)).toBe(false);
    },
  );
});

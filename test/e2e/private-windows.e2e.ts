import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { allowPrivate } from './allow-private.ts';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { ask, type OpenBrowser, openBrowser, pageSummary } from './open-browser.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';

let server: FixtureServer;
let open: OpenBrowser;
let own: Page;
let address: string;

beforeAll(async () => {
  server = await fixtureServer();
  open = await openBrowser();
  await allowPrivate(open);
  own = await open.openOwnPage('src/options/index.html');
  address = server.url('herald', DEMO);
  await own.evaluate(async (url) => {
    const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const api = world.browser ?? world.chrome;
    await api?.windows.create({ incognito: true, url });
  }, address);
});

afterAll(async () => {
  await open?.close();
  await server?.close();
});

/** All that Sidelight has stored: both areas of the storage, and the packs with the notes. */
function stored(): Promise<string> {
  return own.evaluate(async () => {
    const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const api = world.browser ?? world.chrome;
    const [local, sync] = await Promise.all([
      api?.storage.local.get(null),
      api?.storage.sync.get(null),
    ]);
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify({ local, sync, databases });
  });
}

it('an article is annotated in a private window, and nothing of it is stored', async () => {
  const before = await stored();
  const items = async () => (await pageSummary(own, address)).articles[0]?.items ?? [];
  await vi.waitFor(async () => expect((await items()).length).toBeGreaterThan(50), {
    timeout: 15_000,
    interval: 300,
  });
  await own.evaluate(async (url) => {
    const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const api = world.browser ?? world.chrome;
    const tab = (await api?.tabs.query({}))?.find((one) => one.url === url);
    if (!tab?.incognito) throw new Error('the window is not private');
    await api?.tabs.sendMessage(tab.id ?? -1, { name: 'set-date', article: 0, date: '2022-03-01' });
  }, address);
  expect((await pageSummary(own, address)).articles[0]?.corrected).toBe('2022-03-01');
  const kinds = { person: false, organisation: true, place: true, event: true, treaty: true };
  await ask(own, {
    name: 'change-settings',
    changes: { kinds: { ...kinds, weapon: true, term: true, claim: true } },
    isPrivate: true,
  });
  const note = { name: 'Maret Lindqvist', text: 'She wrote it.', address };
  await expect(ask(own, { name: 'add-note', note, isPrivate: true })).rejects.toThrow(/private/);
  expect(await stored()).toBe(before);
  const { settings } = await ask<{ settings: { kinds: { person: boolean } } }>(own, {
    name: 'settings',
  });
  expect(settings.kinds.person).toBe(true);
});

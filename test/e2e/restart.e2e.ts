/** What a reader keeps is still there when the browser comes back: the same profile, started twice. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { ask, markedTexts, type OpenBrowser, openBrowser, pageSummary } from './open-browser.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';
const WAIT = { polling: 100, timeout: 15_000 };
const CHANGES = { density: 'every', offSites: ['bank.example'], hiddenEntries: ['entry:moscow'] };
const NOTE = { name: 'gathering of an army', text: 'What was seen that autumn.', kind: 'term' };

let folder: string;
let server: FixtureServer;
let open: OpenBrowser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
  server = await fixtureServer();
  open = await openBrowser({ profile: join(folder, 'profile') });
});

afterAll(async () => {
  await open?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
});

const address = () => server.url('herald', DEMO);

async function openOptions(): Promise<Page> {
  const options = await open.openOwnPage('src/options/index.html');
  await options.bringToFront();
  await options.waitForSelector('#keys li', WAIT);
  return options;
}

async function openArticle(): Promise<Page> {
  const page = await open.browser.newPage();
  await page.bringToFront();
  await page.goto(address(), { waitUntil: 'load' });
  await page.waitForFunction(() => CSS.highlights.has('sidelight-person'), WAIT);
  return page;
}

it('settings, packs, notes, hidden cards and corrected dates survive a restart of the browser', async () => {
  let options = await openOptions();
  await ask(options, { name: 'change-settings', changes: CHANGES });
  await ask(options, { name: 'add-note', note: NOTE, isPrivate: false });
  const input = (await options.$('input[name=import]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(resolve('test/fixtures/packs/small.yaml'));
  await options.waitForSelector('input[name=pack-history-form-9]', WAIT);
  await openArticle();
  await options.evaluate(async (url) => {
    const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const api = world.browser ?? world.chrome;
    const tab = (await api?.tabs.query({}))?.find((one) => one.url === url);
    await api?.tabs.sendMessage(tab?.id ?? -1, {
      name: 'set-date',
      article: 0,
      date: '2022-03-01',
    });
  }, address());

  await open.close();
  open = await openBrowser({ profile: join(folder, 'profile') });

  options = await openOptions();
  const { settings } = await ask<{ settings: object }>(options, { name: 'settings' });
  expect(settings).toMatchObject(CHANGES);
  expect(await options.$('input[name=pack-history-form-9]')).not.toBeNull();
  const page = await openArticle();
  const { articles } = await pageSummary(options, address());
  expect(articles[0]?.corrected).toBe('2022-03-01');
  const marks = await markedTexts(page);
  expect(marks['sidelight-term']).toContain('gathering of an army');
  expect(marks['sidelight-event']?.join()).toContain('video link');
  expect(marks['sidelight-place']).toContain('Tallinn');
  expect(marks['sidelight-place']).not.toContain('Moscow');
}, 120_000);

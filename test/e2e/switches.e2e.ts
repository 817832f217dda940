import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../src/core/settings/defaults.ts';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { type OpenBrowser, openBrowser, waitForMarks } from './open-browser.ts';
import { type WatchedExtension, watchExtension } from './watch-extension.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let server: FixtureServer;
let open: OpenBrowser;
let page: Page;
let popup: Page;
let extension: WatchedExtension;

beforeAll(async () => {
  server = await fixtureServer();
  open = await openBrowser();
  extension = await watchExtension(open);
  page = await open.browser.newPage();
  // The welcome page opens over it after the installation, and a hidden page waits.
  await sleep(1_000);
  await page.bringToFront();
  await page.goto(server.url('herald', DEMO), { waitUntil: 'load' });
  await waitForMarks(page);
  popup = await open.openOwnPage(`src/popup/index.html?page=${encodeURIComponent(page.url())}`);
  await popup.waitForSelector('input[name="everywhere"]', { timeout: 10_000 });
  await page.bringToFront();
});

afterAll(async () => {
  await open?.close();
  await server?.close();
});

/** Uses the popup's own switch: opened as a page, it speaks of the article's tab. */
async function flip(name: string): Promise<void> {
  const isOn = () =>
    popup.$eval(`input[name="${name}"]`, (box) => (box as HTMLInputElement).checked);
  const before = await isOn();
  await popup.$eval(`input[name="${name}"]`, (box) => (box as HTMLInputElement).click());
  await vi.waitFor(async () => expect(await isOn()).toBe(!before), 5_000);
}

/** The keys of the page's highlights, in the order of the alphabet. */
function keys(): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()].filter((key) => /^sidelight-[a-z]+$/.test(key)).sort(),
  );
}

const KINDS = Object.keys(defaults.kinds);
describe('every kind', () => {
  it('is in the demo article', async () => {
    for (const kind of KINDS) expect(await keys()).toContain(`sidelight-${kind}`);
  });

  it.each(KINDS)('can be switched off, stays off and comes back: %s', async (kind) => {
    const key = `sidelight-${kind}`;
    await flip(`kind-${kind}`);
    await vi.waitFor(async () => expect(await keys()).not.toContain(key), 5_000);
    expect((await keys()).length).toBeGreaterThan(0);
    await extension.stopBackground();
    await page.reload({ waitUntil: 'load' });
    await waitForMarks(page);
    expect(await keys()).not.toContain(key);
    await flip(`kind-${kind}`);
    await vi.waitFor(async () => expect(await keys()).toContain(key), 5_000);
  });
});

describe('the switch', () => {
  it.each([
    ['for everywhere', 'everywhere'],
    ['for this site', 'here'],
  ])('%s takes all marks away, is remembered, and brings them back', async (_name, name) => {
    await flip(name);
    await vi.waitFor(async () => expect(await keys()).toEqual([]), 5_000);
    await extension.stopBackground();
    await page.reload({ waitUntil: 'load' });
    await sleep(2_000);
    expect(await keys()).toEqual([]);
    // The page was loaded while Sidelight was off here: it is marked all the same, at once.
    await flip(name);
    await waitForMarks(page);
  });
});

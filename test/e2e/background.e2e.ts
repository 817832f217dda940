import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { markedTexts, type OpenBrowser, openBrowser, waitForMarks } from './open-browser.ts';
import { type RequestLog, requestLog } from './request-log.ts';
import { type WatchedExtension, watchExtension } from './watch-extension.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';
const OTHER: [string, string] = ['drupal-courier', '/news/finland-takes-its-seat.html'];
/** The gate looks for the last time 3 s after a page has come; its message needs a moment. */
const LAST_LOOK = 4_000;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let server: FixtureServer;
let log: RequestLog;
let open: OpenBrowser;
let page: Page;
let extension: WatchedExtension;

beforeAll(async () => {
  server = await fixtureServer();
  log = await requestLog();
  open = await openBrowser({ log });
  extension = await watchExtension(open);
  page = await open.browser.newPage();
  // The welcome page opens over it after the installation, and a hidden page waits.
  await sleep(1_000);
  await page.bringToFront();
});

afterAll(async () => {
  await open?.close();
  await server?.close();
  log?.close();
});

describe('the background', () => {
  it('wakes for an article', async () => {
    await extension.stopBackground();
    expect(await extension.isBackgroundAwake()).toBe(false);
    await page.goto(server.url('herald', DEMO), { waitUntil: 'load' });
    await waitForMarks(page);
    expect(await extension.isBackgroundAwake()).toBe(true);
  });

  it.each([
    ['a home page', '/'],
    ['a section page', '/news/'],
    ['a product page', '/shop/kettle.html'],
    ['a login page', '/account/login.html'],
  ])('sleeps on at %s', async (_name, path) => {
    await page.goto('about:blank');
    await extension.stopBackground();
    await page.goto(server.url('herald', path), { waitUntil: 'load' });
    await sleep(LAST_LOOK);
    expect(await extension.isBackgroundAwake()).toBe(false);
    expect(await markedTexts(page)).toEqual({});
  });

  it('may be stopped under an open article: cards open, and the next article is marked', async () => {
    await page.goto(server.url('herald', DEMO), { waitUntil: 'load' });
    await waitForMarks(page);
    await extension.stopBackground();
    expect((await markedTexts(page))['sidelight-person']?.length).toBeGreaterThan(0);
    await hover(page, 'Kaja Kallas');
    expect(await page.evaluate(() => document.querySelector('html > div[popover]') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await extension.stopBackground();
    await page.goto(server.url(...OTHER), { waitUntil: 'load' });
    await waitForMarks(page);
    expect((await markedTexts(page))['sidelight-place']).toContain('Finland');
  });
});

it('nothing of Sidelight makes a request', async () => {
  const { own, all } = await extension.requests();
  expect(all).toContain(server.url(...OTHER));
  expect(own).toEqual([]);
  const asked = server.requests.filter((request) => !/ (?:\/favicon\.ico)$/.test(request));
  const pages =
    /^herald \/(?:$|2021|news|shop|account|style\.css)|^drupal-courier \/(?:news|themes)/;
  expect(asked.filter((request) => !pages.test(request))).toEqual([]);
});

/** Rests the pointer on a mark until its card is open. */
async function hover(shown: Page, words: string): Promise<void> {
  const at = await shown.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const range = ranges.find((one) => one.toString() === wanted);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, words);
  if (!at) throw new Error(`"${words}" is not marked`);
  await sleep(200);
  await shown.mouse.move(at.x - 4, at.y);
  await shown.mouse.move(at.x, at.y);
  await shown.waitForFunction(() => document.querySelector('html > div[popover]') !== null, {
    polling: 100,
    timeout: 5_000,
  });
}

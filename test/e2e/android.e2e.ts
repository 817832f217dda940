/**
 * The limits of Firefox for Android, as far as a desktop can have them: fingers for pointers, a
 * narrow screen, no keyboard commands, and a popup that is a page of its own.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { family, type OpenBrowser, openBrowser, waitForMarks } from './open-browser.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';
const WAIT = { polling: 100, timeout: 15_000 };
/** Firefox's driver has no touch screens to emulate: there the browser itself is told. */
const PHONE: Viewport =
  family === 'chrome'
    ? { width: 390, height: 760, hasTouch: true, isMobile: true }
    : { width: 390, height: 760 };
/** What a finger hits, px. */
const TARGET = 44;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let folder: string;
let server: FixtureServer;
let open: OpenBrowser;
let article: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
  await cp(resolve('dist', family), folder, { recursive: true });
  // Without the key in its manifest an extension has no `commands`, as on Android.
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const { commands: _, ...rest } = manifest;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(rest));
  server = await fixtureServer();
  open = await openBrowser({ extension: folder, isTouched: true });
  article = await open.browser.newPage();
  await sleep(1_000);
  await article.setViewport(PHONE);
  await article.bringToFront();
  await article.goto(server.url('herald', DEMO), { waitUntil: 'load' });
  await waitForMarks(article);
});

afterAll(async () => {
  await open?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
});

const waitUntilOpen = (isWanted: boolean) =>
  article.waitForFunction(
    (wanted) => (document.querySelector('html > div[popover]') !== null) === wanted,
    WAIT,
    isWanted,
  );

/** Opens a page of the extension as wide as the phone. */
async function openOnPhone(path: string): Promise<Page> {
  const page = await open.openOwnPage(path);
  await page.setViewport(PHONE);
  await page.bringToFront();
  return page;
}

const smallTargets = (page: Page, selector: string) =>
  page.evaluate(
    (wanted, least) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((element) => element.checkVisibility() && element.offsetHeight < least)
        .map((element) => `${element.outerHTML.slice(0, 80)}: ${element.offsetHeight} px`),
    selector,
    TARGET,
  );

it('has no commands here', async () => {
  const page = await open.openOwnPage('src/options/index.html');
  const hasCommands = await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, { commands?: unknown }>;
    return (world.browser ?? world.chrome)?.commands !== undefined;
  });
  expect(hasCommands).toBe(false);
  await page.close();
});

it('a tap on a mark opens a sheet; a tap beside it closes it', async () => {
  await article.bringToFront();
  const at = await article.evaluate(() => {
    const [range] = [...(CSS.highlights.get('sidelight-person') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'start' });
    scrollBy(0, -120);
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
  });
  await sleep(400);
  await article.touchscreen.tap(at.x, at.y);
  await waitUntilOpen(true);
  await sleep(400);
  // The sheet's scrim covers the page: what lies at its upper edge is the card's.
  const isCovered = await article.evaluate(
    () => document.elementFromPoint(200, 20) === document.querySelector('html > div[popover]'),
  );
  expect(isCovered).toBe(true);
  await article.touchscreen.tap(200, 20);
  await waitUntilOpen(false);
});

it('the popup is a page as wide as the screen, with targets for fingers, and leads to the sheet', async () => {
  const popup = await openOnPhone(
    `src/popup/index.html?page=${encodeURIComponent(server.url('herald', DEMO))}`,
  );
  await popup.waitForSelector('.list', WAIT);
  expect(await popup.evaluate(() => document.body.offsetWidth)).toBe(
    await popup.evaluate(() => document.documentElement.clientWidth),
  );
  expect(
    await smallTargets(popup, '.switch, summary, main > input, select, .item, footer button'),
  ).toEqual([]);
  await popup.$eval('.item.person', (item) => (item as HTMLElement).click());
  await waitUntilOpen(true);
  // The popup closes itself once it has jumped; Firefox brings no page to the front meanwhile.
  await sleep(1_000);
  await article.bringToFront();
  await article.touchscreen.tap(200, 20);
  await waitUntilOpen(false);
});

it('options and welcome say nothing of keys, and lack nothing else', async () => {
  const options = await openOnPhone('src/options/index.html');
  await options.waitForSelector('input[name=pack-sidelight]', WAIT);
  await options.waitForSelector('button[name=backup]', WAIT);
  expect(await options.$('#keys')).toBeNull();
  expect(
    await options.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(await smallTargets(options, 'button, label.choice, label.button')).toEqual([]);
  await options.close();
  const welcome = await openOnPhone('src/welcome/index.html');
  await welcome.waitForFunction(() => CSS.highlights.size > 0, WAIT);
  expect(await welcome.evaluate(() => document.body.innerText)).not.toContain('Alt+Shift');
  await welcome.close();
});

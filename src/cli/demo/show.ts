/** Opens a page in a real browser with the built extension; headless, it takes pictures. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageSummary } from '../../extension/messages.ts';
import { FIREFOX_ID } from '../vite/manifest-for.ts';
import { servePage } from './serve-page.ts';
import { summaryTable } from './summary-table.ts';

const DEMO = 'test/fixtures/sites/herald/2021/12/10/allies-uneasy-after-video-summit.html';
const SHOTS = 'screenshots';
const UUID = '0b7a5c1e-5b0e-4b7e-9d3e-51de11647000';

const [family = 'chrome', executablePath = '', wanted = DEMO] = process.argv.slice(2);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isWatched = hasDisplay && !process.env.CI;
const isRoot = process.getuid?.() === 0;

const isAddress = /^https?:\/\//.test(wanted);
if (!isAddress && !existsSync(wanted)) {
  console.error(`There is no file "${wanted}": give a saved page or an address with https://`);
  process.exit(1);
}
let origin = `moz-extension://${UUID}`;
const server = isAddress ? null : await servePage(resolve(wanted));
const address = server?.url ?? wanted;
const browser = await launch();
const page = await browser.newPage();
await page.goto(address, { waitUntil: 'load' }).catch((error: Error) => {
  console.error(`${address} could not be opened: ${error.message}`);
});
if (isWatched) {
  console.log(`Sidelight is open on ${address}. Close the browser to end.`);
  await new Promise((closed) => browser.once('disconnected', closed));
} else {
  await takePictures(page);
  await browser.close();
}
await server?.close();

function launch(): Promise<Browser> {
  const common = { executablePath, headless: !isWatched, defaultViewport: null };
  if (family === 'firefox') {
    const uuids = JSON.stringify({ [FIREFOX_ID]: UUID });
    const prefs = { 'extensions.webextensions.uuids': uuids };
    return puppeteer
      .launch({
        ...common,
        browser: 'firefox',
        extraPrefsFirefox: prefs,
        args: ['--remote-allow-system-access'],
      })
      .then(withExtension);
  }
  const args = [
    '--no-first-run',
    '--window-size=1200,900',
    '--disable-background-networking',
    '--disable-quic',
  ];
  if (isRoot) args.push('--no-sandbox');
  if (!isWatched) args.push('--disable-gpu', '--disable-component-update', '--disable-sync');
  return puppeteer
    .launch({ ...common, pipe: true, enableExtensions: true, args })
    .then(withExtension);
}

async function withExtension(started: Browser): Promise<Browser> {
  const id = await started.installExtension(resolve(`dist/${family}`));
  if (family === 'chrome') origin = `chrome-extension://${id}`;
  return started;
}

async function takePictures(shown: Page): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await shown.setViewport({ width: 1000, height: 820 });
  await shown.bringToFront();
  const isMarked = await shown
    .waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000, polling: 100 })
    .then(
      () => true,
      () => false,
    );
  if (!isMarked) {
    console.log('Nothing was annotated on this page.');
    return;
  }
  await new Promise((done) => setTimeout(done, 600));
  await shown.screenshot({ path: `${SHOTS}/marked-page.png` });
  await hover(shown);
  await shown.screenshot({ path: `${SHOTS}/card.png` });
  await shown.mouse.move(2, 2);
  await shown.keyboard.press('Escape');
  const summary = await popup(shown);
  if (summary) console.log(summaryTable(summary));
  console.log(`\nPictures: ${SHOTS}/marked-page.png, ${SHOTS}/card.png, ${SHOTS}/popup.png`);
}

/** Rests the pointer on Kaja Kallas, or on the first mark where she is not in the article. */
async function hover(shown: Page): Promise<void> {
  const at = await shown.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const range = ranges.find((one) => one.toString() === 'Kaja Kallas') ?? ranges[0];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
  });
  // Nothing opens while the page scrolls.
  await new Promise((done) => setTimeout(done, 400));
  // The welcome page may have come before it meanwhile.
  await shown.bringToFront();
  await shown.mouse.move(at.x - 3, at.y);
  await shown.mouse.move(at.x, at.y);
  await new Promise((done) => setTimeout(done, 1_200));
}

/** Opens the popup's page over the shown tab, pictures it and returns what it was told. */
async function popup(shown: Page): Promise<PageSummary | null> {
  const own = await browser.newPage();
  await own.setViewport({ width: 360, height: 620 });
  await own
    .goto(`${origin}/src/popup/index.html?page=${encodeURIComponent(shown.url())}`, {
      timeout: 3_000,
    })
    .catch(() => {});
  await own.waitForSelector('main', { timeout: 5_000 }).catch(() => null);
  await new Promise((done) => setTimeout(done, 400));
  await own.screenshot({ path: `${SHOTS}/popup.png` });
  return own.evaluate(async (url) => {
    const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const api = world.browser ?? world.chrome;
    const tabs = (await api?.tabs.query({})) ?? [];
    const tab = tabs.find((one) => one.url === url);
    const reply = (await api?.tabs.sendMessage(tab?.id ?? -1, { name: 'summary' })) as
      | { ok: true; value: PageSummary }
      | undefined;
    return reply?.ok ? reply.value : null;
  }, shown.url());
}

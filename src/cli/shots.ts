/**
 * `npm run shots`: pictures of the running extension for the README (docs/pictures), the stores
 * (docs/pictures/store) and the welcome page. Needs dist/chrome, which the script builds first.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { servePage } from './demo/serve-page.ts';
// @ts-expect-error: the set-up must run before anything is compiled, so it is plain JavaScript
import { requireBrowser } from './setup.mjs';

const DEMO = 'test/fixtures/sites/herald/2021/12/10/allies-uneasy-after-video-summit.html';
/** A person of the demo article with a rich card, and words of its first claim. */
const PERSON = 'Kaja Kallas';

type Scheme = 'light' | 'dark';
type Target = 'page' | 'card' | 'claim-card' | 'popup' | 'options';

interface Shot {
  file: string;
  target: Target;
  scheme: Scheme;
  width: number;
  height: number;
  /** Pixels of the picture for each of the page's. */
  scale?: number;
}

const SCHEMES: Scheme[] = ['light', 'dark'];
const suffix = (scheme: Scheme) => (scheme === 'dark' ? '-dark' : '');

const README: Shot[] = SCHEMES.flatMap((scheme) => [
  shot('marked-page', 'page', scheme, { width: 1000, height: 820 }),
  shot('card', 'card', scheme, { width: 1000, height: 820 }),
  shot('claim-card', 'claim-card', scheme, { width: 1000, height: 820 }),
  shot('narrow', 'card', scheme, { width: 390, height: 780 }),
  shot('popup', 'popup', scheme, { width: 360, height: 640 }),
  shot('options', 'options', scheme, { width: 1000, height: 820 }),
]);

/** Both stores take 1280 by 800. */
const STORE: Shot[] = [
  shot('store/1-card', 'card', 'light', { width: 1280, height: 800 }),
  shot('store/2-claim', 'claim-card', 'light', { width: 1280, height: 800 }),
  shot('store/3-dark', 'card', 'dark', { width: 1280, height: 800 }),
  shot('store/4-options', 'options', 'light', { width: 1280, height: 800 }),
];

/** Three by four, as the welcome page lays them out. */
const WELCOME: Shot[] = SCHEMES.flatMap((scheme) =>
  (['page', 'card', 'popup'] as const).map((target) => ({
    file: `src/welcome/pictures/${target === 'page' ? 'marks' : target}-${scheme}.webp`,
    target,
    scheme,
    ...(target === 'popup' ? { width: 360, height: 270 } : { width: 600, height: 450 }),
    scale: target === 'popup' ? 2 : 1.2,
  })),
);

function shot(
  name: string,
  target: Target,
  scheme: Scheme,
  size: { width: number; height: number },
) {
  const isStore = name.startsWith('store/');
  return {
    file: `docs/pictures/${name}${isStore ? '' : suffix(scheme)}.png`,
    target,
    scheme,
    ...size,
  };
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

const executablePath = await requireBrowser('chrome');
const server = await servePage(resolve(DEMO));
const browser: Browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  enableExtensions: true,
  args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const id = await browser.installExtension(resolve('dist/chrome'));
// The welcome page opens over everything at first, and a hidden page waits.
await browser.waitForTarget((target) => target.url().includes('/welcome/'));
await sleep(500);
for (const one of [...README, ...STORE, ...WELCOME]) {
  const page = await browser.newPage();
  await take(page, one);
  await page.close();
  console.log(one.file);
}
await browser.close();
await server.close();

async function take(page: Page, { file, target, scheme, width, height, scale = 1 }: Shot) {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.bringToFront();
  await (target === 'options' ? openOptions(page) : openArticle(page));
  let shown = page;
  // In a small picture the head of the page would leave no room for marks.
  if (target === 'page' && height < 600) await page.evaluate(() => scrollBy(0, 215));
  if (target === 'card') await rest(page, 'sidelight-person', PERSON);
  if (target === 'claim-card') await rest(page, 'sidelight-claim', '');
  if (target === 'popup') shown = await openPopup(page, { scheme, width, height, scale });
  // And of the popup it is the list that tells, not the switches above it.
  const top = target === 'popup' && height < 600 ? await listOf(shown) : 0;
  await mkdir(dirname(file), { recursive: true });
  const isWebp = file.endsWith('.webp');
  await shown.screenshot({
    path: file as `${string}.png`,
    ...(top > 0 ? { clip: { x: 0, y: top, width, height } } : {}),
    ...(isWebp ? { quality: 80 } : {}),
  });
  if (shown !== page) await shown.close();
}

/** Where the popup tells what was found, px from its top; it is made high enough for the rest. */
async function listOf(popup: Page): Promise<number> {
  await popup.setViewport({ ...(popup.viewport() ?? { width: 360 }), height: 800 });
  return popup.$eval('.digest', (part) => Math.floor(part.getBoundingClientRect().top) - 8);
}

async function openOptions(page: Page): Promise<void> {
  await page.goto(`chrome-extension://${id}/src/options/index.html`);
  await page.waitForSelector('#keys li');
  await sleep(300);
}

async function openArticle(page: Page): Promise<void> {
  await page.goto(server.url, { waitUntil: 'load' });
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000, polling: 100 });
  await sleep(400);
}

/** Rests the pointer on the first mark of a kind whose words are wanted. */
async function rest(page: Page, key: string, words: string): Promise<void> {
  const at = await page.evaluate(
    (kind, wanted) => {
      const ranges = [...(CSS.highlights.get(kind) ?? [])] as Range[];
      const range = ranges.find((one) => one.toString().includes(wanted));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'start' });
      scrollBy(0, -90);
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + Math.min(60, box.width / 2), y: box.y + box.height / 2 } : null;
    },
    key,
    words,
  );
  if (!at) throw new Error(`the demo article has no mark of ${key} with "${words}"`);
  await sleep(400);
  await page.mouse.move(at.x - 4, at.y);
  await page.mouse.move(at.x, at.y);
  await page.waitForFunction(() => document.querySelector('html > div[popover]') !== null, {
    timeout: 5_000,
    polling: 100,
  });
  await sleep(500);
}

async function openPopup(
  page: Page,
  { scheme, width, height, scale }: Pick<Shot, 'scheme' | 'width' | 'height'> & { scale: number },
): Promise<Page> {
  const popup = await browser.newPage();
  await popup.setViewport({ width, height, deviceScaleFactor: scale });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const address = encodeURIComponent(page.url());
  await popup.goto(`chrome-extension://${id}/src/popup/index.html?page=${address}`);
  await popup.waitForSelector('.list');
  await sleep(300);
  return popup;
}

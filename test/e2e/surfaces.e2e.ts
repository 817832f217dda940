/** Popup, options, packs, notes and welcome, as a reader uses them, in a real browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings/defaults.ts';
import type { PageSelectors } from '../../src/extension/messages.ts';
import { webAnnotations } from '../../src/popup/web-annotations.ts';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import {
  ask,
  markedTexts,
  type OpenBrowser,
  openBrowser,
  pageSummary,
  waitForMarks,
} from './open-browser.ts';

const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));
const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';
const SHOP = '/shop/kettle.html';

/**
 * Pages behind others paint no frames: they are asked every so often instead, ms. Browsers give
 * them little of a busy processor, so that it can take long.
 */
const WAIT = { polling: 100, timeout: 20_000 };

let server: FixtureServer;
let open: OpenBrowser;
/** An article that stays open throughout: what the surfaces do reaches it without a reload. */
let article: Page;
let options: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
  server = await fixtureServer();
  open = await openBrowser();
  options = await open.openOwnPage('src/options/index.html');
  await options.waitForSelector('#keys li');
  article = await open.browser.newPage();
  await article.bringToFront();
  await article.goto(server.url('herald', DEMO), { waitUntil: 'load' });
  await waitForMarks(article);
});

afterAll(async () => {
  await open?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the options anew, as a reader who comes back to them. */
async function reopenOptions(): Promise<void> {
  await options.close();
  options = await open.openOwnPage('src/options/index.html');
  await options.bringToFront();
  await options.waitForSelector('#keys li');
}

const changeSettings = (changes: Partial<Settings>) =>
  ask<Settings>(options, { name: 'change-settings', changes });
const settingsNow = async () =>
  (await ask<{ settings: Settings }>(options, { name: 'settings' })).settings;

async function openPopup(address = server.url('herald', DEMO)): Promise<Page> {
  const popup = await open.openOwnPage(`src/popup/index.html?page=${encodeURIComponent(address)}`);
  await popup.waitForSelector('main');
  return popup;
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const waitForText = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), WAIT, text);
const marksOf = async (page: Page, kind: string) =>
  (await markedTexts(page))[`sidelight-${kind}`] ?? [];

/** Waits until marks of a kind hold some words, or hold them no more. */
async function waitForMark(page: Page, kind: string, words: string, isThere = true) {
  await page.waitForFunction(
    (key, wanted, expected) =>
      [...(CSS.highlights.get(key) ?? [])].some((range) => String(range).includes(wanted)) ===
      expected,
    WAIT,
    `sidelight-${kind}`,
    words,
    isThere,
  );
}

async function choose(page: Page, input: string, file: string): Promise<void> {
  const element = (await page.$(input)) as ElementHandle<HTMLInputElement>;
  await element.uploadFile(file);
}

describe('the welcome page', () => {
  it('opens after the installation, with a live sample and three pictures', async () => {
    const welcome = await open.openOwnPage('src/welcome/index.html');
    await welcome.bringToFront();
    await waitForMark(welcome, 'person', 'Kaja Kallas');
    const pictures = await welcome.evaluate(() =>
      [...document.images].map(({ complete, naturalWidth }) => complete && naturalWidth > 100),
    );
    expect(pictures).toEqual([true, true, true]);
    const at = await welcome.evaluate(() => {
      const [range] = [...(CSS.highlights.get('sidelight-person') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
    });
    await welcome.mouse.move(at.x - 5, at.y);
    await welcome.mouse.move(at.x, at.y);
    await welcome.waitForSelector('html > div[popover]', { timeout: 5_000 });
    await welcome.close();
    if (open.family === 'firefox') return; // Its driver does not list pages of extensions.
    const opened = open.browser.targets().filter((one) => one.url().includes('/welcome/'));
    expect(opened.length).toBeGreaterThan(0);
  });
});

describe('the popup over an article', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await openPopup();
    await popup.waitForSelector('.list');
  });
  afterAll(async () => {
    await popup?.close();
  });

  it('lists what was found, with date, counts and strip', async () => {
    const text = await textOf(popup);
    expect(text).toMatch(/Published .*2021/);
    expect(text).toMatch(/\d+ annotations/);
    expect(text).toContain('Kaja Kallas');
    expect((await popup.$$('.strip rect')).length).toBeGreaterThan(5);
  });

  it('tells what has happened since', async () => {
    const dates = await popup.evaluate(() =>
      [...document.querySelectorAll('.digest time')].map((time) => time.getAttribute('datetime')),
    );
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.every((date) => (date ?? '') > '2021-12-10')).toBe(true);
  });

  it('looks up a name that is not on the page, and shows its card', async () => {
    await popup.type('input[type=search]', 'iceland');
    const hit = '.item:has(.about)';
    await popup.waitForFunction(
      () => document.body.innerText.includes('Elsewhere in the set'),
      WAIT,
    );
    await popup.click(hit);
    await popup.waitForSelector('.pane');
    await popup.waitForFunction(
      () =>
        document
          .querySelector('.pane > div')
          ?.shadowRoot?.querySelector('h2')
          ?.textContent?.includes('Iceland'),
      WAIT,
    );
    await popup.click('.pane-bar button');
    await popup.waitForSelector('.list');
  });

  it('exports annotations that anchor again by position and by quotation', async () => {
    const summary = await pageSummary(popup, server.url('herald', DEMO));
    const selectors = await popup.evaluate(
      async (url) => {
        const world = globalThis as unknown as Record<
          string,
          typeof import('webextension-polyfill')
        >;
        const api = world.browser ?? world.chrome;
        const tab = (await api?.tabs.query({}))?.find((one) => one.url === url);
        const reply = await api?.tabs.sendMessage(tab?.id ?? -1, { name: 'selectors' });
        return (reply as { value: PageSelectors }).value;
      },
      server.url('herald', DEMO),
    );
    const [first] = summary.articles;
    if (!first) throw new Error('the demo has no article');
    const { first: sheet, total } = webAnnotations(first, selectors);
    expect(total).toBe(first.items.length);
    const anchored = await article.evaluate(
      (targets) => {
        const text = document.body.textContent ?? '';
        const points = [...text];
        return targets.map(({ selector }) => {
          const quote = selector.find((one) => one.type === 'TextQuoteSelector');
          const position = selector.find((one) => one.type === 'TextPositionSelector');
          if (quote?.type !== 'TextQuoteSelector') return null;
          if (position?.type !== 'TextPositionSelector') return null;
          const { prefix, exact, suffix } = quote;
          const whole = prefix + exact + suffix;
          return {
            exact,
            byPosition: points.slice(position.start, position.end).join(''),
            isOnce: text.split(whole).length === 2,
            isSame:
              text.indexOf(whole) + prefix.length ===
              points.slice(0, position.start).join('').length,
          };
        });
      },
      sheet.items.map(({ target }) => target),
    );
    expect(anchored.length).toBeGreaterThan(20);
    for (const one of anchored) {
      expect(one).toMatchObject({ byPosition: one?.exact, isOnce: true, isSame: true });
    }
  });

  it('hands the export and the Markdown out', async () => {
    await popup.bringToFront();
    const saved = await popup.evaluate(async () => {
      let blob: Blob | null = null;
      URL.createObjectURL = (given) => {
        blob = given as Blob;
        return 'blob:none';
      };
      document.querySelector<HTMLButtonElement>('button[name=export]')?.click();
      while (!blob) await new Promise((go) => setTimeout(go, 20));
      return (blob as Blob).text();
    });
    expect(JSON.parse(saved)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
    });
    const copied = await popup.evaluate(async () => {
      let text = '';
      const clipboard = {
        async writeText(given: string) {
          text = given;
        },
      };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
      document.querySelector<HTMLButtonElement>('button[name=copy]')?.click();
      while (!text) await new Promise((go) => setTimeout(go, 20));
      return text;
    });
    expect(copied).toContain('## Kaja Kallas');
  });

  it('shows the article as its first readers knew it', async () => {
    const since = async () => {
      const { articles } = await pageSummary(popup, server.url('herald', DEMO));
      return articles[0]?.cards['entry:kaja-kallas']?.since.length ?? -1;
    };
    expect(await since()).toBeGreaterThan(0);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await popup.$eval('input[name=first-readers]', (box) => (box as HTMLInputElement).click());
    await popup.waitForFunction(() => document.querySelector('.digest') === null, WAIT);
    expect(await since()).toBe(0);
    await popup.$eval('input[name=first-readers]', (box) => (box as HTMLInputElement).click());
    await popup.waitForFunction(() => document.querySelector('.digest') !== null, WAIT);
  });

  it('switches this site off and on again', async () => {
    await popup.$eval('input[name=here]', (box) => (box as HTMLInputElement).click());
    await article.waitForFunction(() => CSS.highlights.size === 0, WAIT);
    await waitForText(popup, 'switched off on herald.localhost');
    await popup.$eval('input[name=here]', (box) => (box as HTMLInputElement).click());
    await waitForMarks(article);
  });
});

describe('the popup elsewhere', () => {
  it('annotates a page anyway that is no article', async () => {
    const shop = await open.browser.newPage();
    await shop.bringToFront();
    await shop.goto(server.url('herald', SHOP), { waitUntil: 'load' });
    const popup = await openPopup(server.url('herald', SHOP));
    await waitForText(popup, 'No article was found');
    await popup.click('.said button');
    await waitForText(popup, '1 annotation');
    await popup.close();
    await shop.close();
  });

  it("says that the browser's own pages are closed", async () => {
    const popup = await openPopup('about:blank');
    await popup.waitForSelector('.said');
    expect((await textOf(popup)).length).toBeGreaterThan(20);
    await popup.close();
  });
});

describe('notes', () => {
  it('are made from a selection, marked at once, listed and taken away', async () => {
    await article.bringToFront();
    await article.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('gathering of an army');
        if (at >= 0) {
          getSelection()?.setBaseAndExtent(node, at, node, at + 'gathering of an army'.length);
        }
      }
    });
    const popup = await openPopup();
    await waitForText(popup, 'Add a note on “gathering of an army”');
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find(({ innerText }) => innerText.startsWith('Add a note'))
        ?.click();
    });
    await popup.waitForSelector('textarea');
    await popup.type('textarea', 'What was seen at the border that autumn.');
    await popup.click('form.note button[type=submit]');
    await waitForText(popup, 'The note is in My notes.');
    await popup.close();
    await waitForMark(article, 'term', 'gathering of an army');
    await options.bringToFront();
    await reopenOptions();
    await options.waitForSelector('#notes li');
    expect(await textOf(options)).toContain('What was seen at the border that autumn.');
    await changeSettings({ showNotesOnPages: false });
    await waitForMark(article, 'term', 'gathering of an army', false);
    await changeSettings({ showNotesOnPages: true });
    await waitForMark(article, 'term', 'gathering of an army');
    await options.click('#notes li button');
    await waitForMark(article, 'term', 'gathering of an army', false);
  });
});

describe('packs', () => {
  beforeEach(async () => {
    await options.bringToFront();
  });

  it('are refused whole with line and reason where they are bad', async () => {
    await choose(options, 'input[name=import]', 'test/fixtures/packs/broken.yaml');
    await options.waitForSelector('.faults li');
    const faults = await options.evaluate(() =>
      [...document.querySelectorAll('.faults li')].map((item) => item.textContent),
    );
    expect(faults[0]).toMatch(/^Line 11: /);
    expect(faults.length).toBeGreaterThan(2);
    expect(await options.$('input[name=pack-broken]')).toBeNull();
  });

  it('are imported, switched, ordered, deleted and brought back, without a reload', async () => {
    await choose(options, 'input[name=import]', 'test/fixtures/packs/small.yaml');
    await options.waitForSelector('input[name=pack-history-form-9]');
    await waitForMark(article, 'event', 'video link');
    const popup = await openPopup();
    await waitForText(popup, 'Who publishes this page');
    expect(await textOf(popup)).toContain('The newspaper of our exercises');
    await popup.close();
    await options.bringToFront();
    await options.click('input[name=pack-history-form-9]');
    await waitForMark(article, 'event', 'video link', false);
    await options.click('input[name=pack-history-form-9]');
    await waitForMark(article, 'event', 'video link');
    await options.click('button[name=delete-history-form-9]');
    await waitForMark(article, 'event', 'video link', false);
    await options.waitForSelector('button[name=undo-delete]');
    await options.click('button[name=undo-delete]');
    await waitForMark(article, 'event', 'video link');
  });

  it('leave as the file that they came as, and survive the way round', async () => {
    await options.waitForSelector('button[name=export-history-form-9]', WAIT);
    const saved = await options.evaluate(async () => {
      let blob: Blob | null = null;
      URL.createObjectURL = (given) => {
        blob = given as Blob;
        return 'blob:none';
      };
      document.querySelector<HTMLButtonElement>('button[name=export-history-form-9]')?.click();
      while (!blob) await new Promise((go) => setTimeout(go, 20));
      return (blob as Blob).text();
    });
    expect(JSON.parse(saved)).toMatchObject({
      pack: { id: 'history-form-9', title: 'History, form 9' },
      entries: [{ id: 'video-summit' }, { id: 'herald' }],
    });
    const file = join(folder, 'again.json');
    await writeFile(file, saved);
    await choose(options, 'input[name=import]', file);
    await waitForText(options, 'Imported: History, form 9');
  });

  it('of 100,000 lines tell their progress, can be cancelled, and answer once they are in', async () => {
    const lines = [JSON.stringify({ pack: { id: 'large', title: 'Large' } })];
    for (let i = 0; i < 100_000; i++) {
      const entry = {
        id: `thing-${i}`,
        kind: 'term',
        name: `Quillon${i} Varnex`,
        about: 'A thing.',
      };
      lines.push(JSON.stringify({ entry: { ...entry, reviewed: '2025-08' } }));
    }
    const file = join(folder, 'large.jsonl');
    await writeFile(file, lines.join('\n'));
    await choose(options, 'input[name=import]', file);
    await options.waitForSelector('progress');
    await options.click('button[name=cancel]');
    await waitForText(options, 'Cancelled. Nothing was changed.');
    expect(await options.$('input[name=pack-large]')).toBeNull();
    await choose(options, 'input[name=import]', file);
    // The page answers while the worker reads: a setting is changed in between.
    await options.waitForFunction(
      () => /[1-9][\d,.\s]* records/.test(document.body.innerText),
      WAIT,
    );
    await options.click('input[name=printEndnotes]');
    await options.waitForSelector('input[name=printEndnotes]:checked');
    expect(await options.$('progress')).not.toBeNull();
    await options.waitForSelector('input[name=pack-large]', { timeout: 50_000 });
    const found = await ask<{ name: string }[]>(options, {
      name: 'look-up',
      query: 'quillon77777',
    });
    expect(found.map(({ name }) => name)).toEqual(['Quillon77777 Varnex']);
    await options.click('button[name=delete-large]');
    await options.waitForFunction(() => !document.querySelector('input[name=pack-large]'), WAIT);
  }, 90_000);
});

describe('the options', () => {
  beforeEach(async () => {
    await options.bringToFront();
  });

  it('take a site off and on by name', async () => {
    await options.type('input[name=add-offSites]', 'herald.localhost');
    await options.keyboard.press('Enter');
    await article.waitForFunction(() => CSS.highlights.size === 0, WAIT);
    await options.waitForSelector('#offSites li button');
    await options.click('#offSites li button');
    await waitForMarks(article);
  });

  it('work on listed sites only, and by click only', async () => {
    await options.click('input[name=when][value=listed-sites]');
    await article.waitForFunction(() => CSS.highlights.size === 0, WAIT);
    await options.waitForSelector('input[name=add-onSites]');
    await options.type('input[name=add-onSites]', 'https://herald.localhost/');
    await options.keyboard.press('Enter');
    await waitForMarks(article);
    await options.click('input[name=when][value=on-click]');
    await article.waitForFunction(() => CSS.highlights.size === 0, WAIT);
    const popup = await openPopup();
    await waitForText(popup, 'waits for your click');
    await popup.click('.said button');
    await waitForMarks(article);
    await popup.close();
    await changeSettings({ when: 'every-page', onSites: [] });
    await reopenOptions();
  });

  it('show what is hidden, and bring it back', async () => {
    await changeSettings({ hiddenEntries: ['entry:kaja-kallas'] });
    await waitForMark(article, 'person', 'Kaja Kallas', false);
    await reopenOptions();
    await options.waitForSelector('#hidden li');
    await waitForText(options, 'Kaja Kallas everywhere');
    await options.click('#hidden li button');
    await waitForMark(article, 'person', 'Kaja Kallas');
  });

  it('list the keys that the browser has', async () => {
    expect(await textOf(options)).toContain('Go to the next annotation');
    expect((await options.$$('#keys kbd')).length).toBeGreaterThan(1);
  });

  it('save everything as one file, and restore it', async () => {
    await choose(options, 'input[name=import]', 'test/fixtures/packs/small.yaml');
    await waitForText(options, 'Imported: History, form 9');
    await changeSettings({ density: 'every', offSites: ['bank.example'] });
    await reopenOptions();
    await options.waitForSelector('input[name=pack-history-form-9]');
    const saved = await options.evaluate(async () => {
      let blob: Blob | null = null;
      URL.createObjectURL = (given) => {
        blob = given as Blob;
        return 'blob:none';
      };
      document.querySelector<HTMLButtonElement>('button[name=backup]')?.click();
      while (!blob) await new Promise((go) => setTimeout(go, 20));
      return (blob as Blob).text();
    });
    await options.click('button[name=delete-history-form-9]');
    await options.waitForFunction(
      () => !document.querySelector('input[name=pack-history-form-9]'),
      WAIT,
    );
    await options.click('button[name=reset]');
    await waitForText(options, 'Everything is as it was at first.');
    expect(await settingsNow()).toMatchObject({ density: 'first', offSites: [] });
    const file = join(folder, 'backup.json');
    await writeFile(file, saved);
    await choose(options, 'input[name=restore]', file);
    await waitForText(options, 'Everything was restored.');
    await options.waitForSelector('input[name=pack-history-form-9]');
    expect(await settingsNow()).toMatchObject({ density: 'every', offSites: ['bank.example'] });
    await waitForMark(article, 'event', 'video link');
    await writeFile(file, '{"format": "something else"}');
    await choose(options, 'input[name=restore]', file);
    await waitForText(options, 'was refused');
    expect(await settingsNow()).toMatchObject({ density: 'every' });
    await options.click('button[name=reset]');
    await waitForText(options, 'Everything is as it was at first.');
  });
});

describe('an update', () => {
  it('brings Sidelight back into open tabs without a reload', async () => {
    await article.bringToFront();
    await article.evaluate(() => {
      (globalThis as { isSame?: boolean }).isSame = true;
    });
    // The same files once more: to the browser this is an update.
    await open.browser.installExtension(resolve(`dist/${open.family}`));
    await sleep(1_500);
    const own = await open.openOwnPage('src/options/index.html');
    await own.waitForSelector('#keys li');
    await article.bringToFront();
    // Marks of the old life may still be painted: only a living annotator takes them away.
    await ask(own, { name: 'change-settings', changes: { isOn: false } });
    await article.waitForFunction(() => CSS.highlights.size === 0, WAIT);
    await ask(own, { name: 'change-settings', changes: { isOn: true } });
    await waitForMarks(article);
    expect(await marksOf(article, 'person')).toContain('Kaja Kallas');
    expect(await article.evaluate(() => (globalThis as { isSame?: boolean }).isSame)).toBe(true);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryCard } from '../../src/core/cards/card.ts';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import {
  ask,
  markedTexts,
  type OpenBrowser,
  openBrowser,
  pageSummary,
  waitForMarks,
} from './open-browser.ts';
import { readCard } from './read-card.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';
const QUIET = 2_000;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let server: FixtureServer;
let open: OpenBrowser;
let page: Page;

beforeAll(async () => {
  server = await fixtureServer();
  open = await openBrowser();
  page = await open.browser.newPage();
});

afterAll(async () => {
  await open?.close();
  await server?.close();
});

/** What the page holds before and after: its own markup, and where its blocks lie. */
function snapshot() {
  const boxes = [...document.querySelectorAll('article *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map((value) => Math.round(value * 10)).join();
  });
  return { html: document.documentElement.outerHTML, boxes };
}

describe('the demo article', () => {
  it('is marked with names and claims of the story, in the article only', async () => {
    // The welcome page opens over it after the installation, and a hidden page waits.
    await sleep(1_000);
    await page.bringToFront();
    await page.goto(server.url('herald', DEMO), { waitUntil: 'load' });
    await waitForMarks(page);
    await sleep(500);
    const marks = await markedTexts(page);
    const people = marks['sidelight-person']?.join(' | ') ?? '';
    for (const name of [
      'Dmitry Peskov',
      'Gitanas Nausėda',
      'Kaja Kallas',
      'Jens Stoltenberg',
      'Marko Mihkelson',
    ]) {
      expect(people).toContain(name);
    }
    expect(marks['sidelight-organisation']?.join(' | ')).toContain('Bucharest Nine');
    expect((marks['sidelight-claim'] ?? []).length).toBeGreaterThan(2);
    const outside = await page.evaluate(() => {
      const article = document.querySelector('article');
      return [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => !article?.contains(range.startContainer)).length;
    });
    expect(outside).toBe(0);
  });

  it('has the same DOM and the same layout as without Sidelight', async () => {
    const withMarks = await page.evaluate(snapshot);
    const own = await open.openOwnPage('src/options/index.html');
    await ask(own, { name: 'change-settings', changes: { isOn: false } });
    await page.reload({ waitUntil: 'load' });
    await sleep(QUIET);
    expect(await markedTexts(page)).toEqual({});
    expect(await page.evaluate(snapshot)).toEqual(withMarks);
    await ask(own, { name: 'change-settings', changes: { isOn: true } });
    await own.close();
  });

  it('opens a card after a rest of the pointer, keeps it under the pointer, closes it on Escape', async () => {
    await page.bringToFront();
    await page.reload({ waitUntil: 'load' });
    await waitForMarks(page);
    await sleep(300);
    const isOpen = () =>
      page.evaluate(() => document.querySelector('html > div[popover]') !== null);
    const at = await page.evaluate(() => {
      const people = CSS.highlights.get('sidelight-person');
      const kallas = [...(people ?? [])].find((range) => range.toString().includes('Kallas'));
      kallas?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = (kallas as Range | undefined)?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    });
    expect(at).not.toBeNull();
    if (!at) return;
    await sleep(300); // Nothing opens while the page scrolls.
    await page.mouse.move(at.x - 4, at.y);
    await page.mouse.move(at.x, at.y);
    await sleep(150);
    expect(await isOpen()).toBe(false);
    await sleep(900);
    expect(await isOpen()).toBe(true);
    const box = await page.evaluate(() => {
      const { x, y, width, height } = (
        document.querySelector('html > div[popover]') as Element
      ).getBoundingClientRect();
      return {
        x,
        y,
        width,
        height,
        right: innerWidth - x - width,
        bottom: innerHeight - y - height,
      };
    });
    expect(Math.min(box.x, box.y, box.right, box.bottom)).toBeGreaterThanOrEqual(0);
    await page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 4 });
    await sleep(700);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await sleep(100);
    expect(await isOpen()).toBe(false);
  });
});

describe('cards keyed to 10 December 2021', () => {
  let own: Page;
  beforeAll(async () => {
    own = await open.openOwnPage('src/options/index.html');
  });
  afterAll(async () => {
    await own?.close();
  });
  const card = (id: string) => ask<EntryCard>(own, { name: 'card', id, published: '2021-12-10' });

  it('tell Kaja Kallas then, since and as of', async () => {
    const kallas = await card('entry:kaja-kallas');
    expect(kallas.then).toContainEqual(
      expect.objectContaining({ title: 'Prime Minister', from: '2021-01-26', certain: true }),
    );
    expect(kallas.since.length).toBeGreaterThan(0);
    expect(kallas.since.every((event) => event.date > '2021-12-10')).toBe(true);
    expect(kallas.asOf?.states.map((state) => state.title)).toContain('High Representative');
  });

  it('tell Jens Stoltenberg then, since and as of', async () => {
    const stoltenberg = await card('entry:jens-stoltenberg');
    expect(stoltenberg.then.map((state) => state.title)).toContain('Secretary General');
    expect(stoltenberg.asOf?.states.map((state) => state.title)).not.toContain('Secretary General');
  });

  it('tell NATO then, since and as of', async () => {
    const nato = await card('entry:nato');
    const heads = (states: EntryCard['then']) =>
      states.filter((state) => state.relation === 'head').map((state) => state.of?.name);
    expect(heads(nato.then)).toEqual(['Jens Stoltenberg']);
    expect(heads(nato.asOf?.states ?? [])).toEqual(['Mark Rutte']);
    expect(nato.since.length).toBe(3);
  });
});

describe('cards on the screen, as they are heard', () => {
  let own: Page;
  beforeAll(async () => {
    own = await open.openOwnPage('src/options/index.html');
  });
  afterAll(async () => {
    await own?.close();
  });

  /** Opens the card of an entry from the popup's list, and reads it out of the tree of the page. */
  const heard = async (id: string): Promise<string> => {
    const { articles } = await pageSummary(own, page.url());
    const item = articles[0]?.items.find(({ card }) => card === `entry:${id}`);
    if (!item) throw new Error(`${id} is not in the article`);
    await own.evaluate(
      async (url, annotation) => {
        const world = globalThis as unknown as Record<
          string,
          typeof import('webextension-polyfill')
        >;
        const api = world.browser ?? world.chrome;
        const tab = (await api?.tabs.query({}))?.find((one) => one.url === url);
        await api?.tabs.sendMessage(tab?.id ?? -1, { name: 'jump', annotation });
      },
      page.url(),
      item.annotation,
    );
    await page.bringToFront();
    await sleep(500);
    const nodes = await readCard(open, page);
    const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    await page.keyboard.press('Escape');
    return texts.join(' ').replace(/\s+/g, ' ');
  };

  it.each<[string, RegExp[]]>([
    [
      'kaja-kallas',
      [
        /published.*Prime Minister of\W+Estonia.*Since then/,
        /Since then.*2024.*As of/,
        /As of .*High Representative/,
      ],
    ],
    [
      'jens-stoltenberg',
      [
        /published.*Secretary General of\W+NATO.*Since then/,
        /Since then.*2024.*Mark Rutte.*As of/,
        /As of .*Finance Minister/,
      ],
    ],
    [
      'nato',
      [
        /published.*Jens Stoltenberg.*Since then/,
        /Since then.*Finland.*As of/,
        /As of .*Mark Rutte/,
      ],
    ],
  ])('%s: then, since and as of', async (id, expected) => {
    await page.bringToFront();
    await page.goto(server.url('herald', DEMO), { waitUntil: 'load' });
    await waitForMarks(page);
    const text = await heard(id);
    for (const part of expected) expect(text).toMatch(part);
  });
});

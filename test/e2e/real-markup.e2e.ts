import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Site {
  site: string;
  path: string;
  published: string;
  /** Words that must be marked. */
  marked: string[];
  /** Everything marked lies inside one of these. */
  inside: string;
  /** An entry, and an office of the article's day that its card must name. */
  card: [id: string, title: string];
}

const SITES: Site[] = [
  {
    site: 'wordpress-observer',
    path: '/2022/01/12/russia-and-nato-talk-again/',
    published: '2022-01-12',
    marked: ['NATO-Russia Council', 'Jens Stoltenberg', 'Sergei Ryabkov', 'Kaja Kallas', 'OSCE'],
    inside: 'h1.entry-title, .entry-content > :not(.sharedaddy, .jp-relatedposts)',
    card: ['kaja-kallas', 'Prime Minister'],
  },
  {
    site: 'drupal-courier',
    path: '/news/finland-takes-its-seat.html',
    published: '2023-04-04',
    marked: ['Finland', 'Sauli Niinistö', 'North Atlantic Treaty', 'Sanna Marin', 'Petteri Orpo'],
    inside: 'h1.page-title, .field--name-body',
    card: ['sanna-marin', 'Prime Minister'],
  },
  {
    site: 'react-tribune',
    path: '/world/rutte-takes-over',
    published: '2024-10-01',
    marked: ['Rutte', 'Jens Stoltenberg', 'Dmitry Peskov', 'Volodymyr Zelensky', 'Kyiv'],
    inside: 'article h1, article section',
    card: ['mark-rutte', 'Secretary General'],
  },
  {
    site: 'amp-post',
    path: '/world/amp/',
    published: '2022-02-24',
    marked: ['Vladimir Putin', 'Dmytro Kuleba', 'Charles Michel', 'Nord Stream 2', 'Boris Johnson'],
    inside: 'h1.amp-wp-title, .amp-wp-article-content > p',
    card: ['boris-johnson', 'Prime Minister'],
  },
  {
    site: 'strict-gazette',
    path: '/europe/four-regions-claimed.html',
    published: '2022-09-30',
    marked: ['Donetsk', 'Luhansk', 'annexation of Crimea', 'Liz Truss', 'Sergei Lavrov'],
    inside: 'h1, [itemprop=articleBody]',
    card: ['liz-truss', 'Prime Minister'],
  },
];

let server: FixtureServer;
let open: OpenBrowser;
let page: Page;
let own: Page;
const complaints: string[] = [];

beforeAll(async () => {
  server = await fixtureServer();
  open = await openBrowser();
  own = await open.openOwnPage('src/options/index.html');
  page = await open.browser.newPage();
  // The welcome page opens after the installation, and a hidden page waits.
  await sleep(1_000);
  await page.bringToFront();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
});

afterAll(async () => {
  await open?.close();
  await server?.close();
});

/** The words of all annotations of the open page, underlined or not. */
async function annotated(): Promise<string[]> {
  const { articles } = await pageSummary(own, page.url());
  return articles.flatMap(({ items }) => items.map(({ words }) => words));
}

/** Waits until these words are annotated: the page and the background take their time. */
async function waitForWords(words: string): Promise<void> {
  await vi.waitFor(async () => expect(await annotated()).toContain(words), {
    timeout: 10_000,
    interval: 200,
  });
}

/** The page's markup and where its elements lie, without what the page itself changes. */
function snapshot() {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const clock of copy.querySelectorAll('.css-clock')) clock.remove();
  const boxes = [...document.querySelectorAll('body *:not(.css-clock)')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [
      element.tagName,
      ...[x, y, width, height].map((value) => Math.round(value * 10)),
    ].join();
  });
  return { html: copy.outerHTML, boxes };
}

/** Counts what moves on the page from its first moment on (Chromium measures it). */
const countShifts = `
  globalThis.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
`;

describe.each(SITES)('$site', ({ site, path, published, marked, inside, card }) => {
  it('is marked in the article and nowhere else', async () => {
    await page.bringToFront();
    await page.goto(server.url(site, path), { waitUntil: 'load' });
    await page.evaluate(countShifts);
    await waitForMarks(page);
    await sleep(400);
    expect(await annotated()).toEqual(expect.arrayContaining(marked));
    const strays = await page.evaluate((allowed) => {
      const places = [...document.querySelectorAll(allowed)];
      return [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight] as Range[])
        .filter((range) => !places.some((place) => place.contains(range.startContainer)))
        .map((range) => `${range} in ${range.startContainer.parentElement?.className}`);
    }, inside);
    expect(strays).toEqual([]);
  });

  it('has its date and cards that speak of that day', async () => {
    const [id, title] = card;
    const { then } = await ask<EntryCard>(own, { name: 'card', id: `entry:${id}`, published });
    expect(then.map((state) => state.title)).toContain(title);
    const { articles } = await pageSummary(own, page.url());
    const found = articles.map((article) => article.found?.date);
    expect(found).toEqual([published]);
  });

  it('has the DOM and the layout that it has without Sidelight, and nothing shifts', async () => {
    const marks = await page.evaluate(snapshot);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts.filter((value) => value > 0)).toEqual([]);
    await ask(own, { name: 'change-settings', changes: { isOn: false } });
    await page.reload({ waitUntil: 'load' });
    await sleep(1_500);
    expect(await markedTexts(page)).toEqual({});
    expect(await page.evaluate(snapshot)).toEqual(marks);
    await ask(own, { name: 'change-settings', changes: { isOn: true } });
  });
});

describe('a page in React', () => {
  it('goes on rendering under the marks, and its new text is marked', async () => {
    await page.bringToFront();
    await page.goto(server.url('react-tribune', '/world/rutte-takes-over'), { waitUntil: 'load' });
    await waitForMarks(page);
    await page.click('#larger');
    await page.click('#more');
    await waitForWords('Kristen Michal');
    expect(await annotated()).toContain('Jens Stoltenberg');
  });

  it('is marked anew when it shows another article without loading a page', async () => {
    await page.click('.css-link');
    await waitForWords('António Costa');
    const stale = await page.evaluate(
      () =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          ([...highlight] as Range[]).filter((range) => !range.startContainer.isConnected),
        ).length,
    );
    expect(stale).toBe(0);
    const errors = await page.evaluate(
      () => (globalThis as unknown as { reactErrors: string[] }).reactErrors,
    );
    expect(errors).toEqual([]);
  });
});

it('writes nothing to the console of any page', () => {
  // What the pages themselves lack: the icon that browsers ask for.
  expect(complaints.filter((text) => !/favicon|404/.test(text))).toEqual([]);
});

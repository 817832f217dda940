/**
 * Pages that change under the reader, each driven by its own script. What Sidelight does is told by
 * the page's highlights and by its messages, which an open page of the extension hears too: every
 * look at a page ends with a `badge`, every question about new text is an `annotate`.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageSummary } from '../../src/extension/messages.ts';
import { bundleScript } from '../browser/bundle-script.ts';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { ask, markedTexts, type OpenBrowser, openBrowser, waitForMarks } from './open-browser.ts';

const SITE = new URL('../fixtures/sites/moving/', import.meta.url);
const FOLDER = '/2021/12/10/';
/** Longer than the quiet time before a look (ms): after it, nothing more is to come. */
const REST = 1_200;

let server: FixtureServer;
let open: OpenBrowser;
let page: Page;
/** Hears the messages of all tabs. */
let listener: Page;

beforeAll(async () => {
  server = await fixtureServer({ 'moving/2021/12/10/react.html': await reactPage() });
  open = await openBrowser();
  // The welcome page opens over what is there, and a hidden page waits.
  await sleep(1_000);
  listener = await open.openOwnPage('src/options/index.html');
  await listener.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown> & { heard: string[] };
    const api = (world.browser ?? world.chrome) as typeof import('webextension-polyfill');
    world.heard = [];
    api.runtime.onMessage.addListener((message: unknown) => {
      world.heard.push((message as { name: string }).name);
      return undefined;
    });
  });
  await openTab();
});

afterAll(async () => {
  await open?.close();
  await server?.close();
});

beforeEach(() => page.bringToFront());

async function openTab(): Promise<void> {
  page = await open.browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the server sends of the page that React takes over. */
async function reactPage(): Promise<string> {
  const file = new URL('react-story.js', SITE);
  const { createElement } = await import('react' as string);
  const { renderToString } = await import('react-dom/server' as string);
  const { Story } = await import(file.href);
  const script = await bundleScript(file, 'story', true);
  const markup = renderToString(createElement(Story));
  const frame = await readFile(new URL('react-frame.html', SITE), 'utf8');
  return frame
    .replace('MARKUP', () => markup)
    .replace('SCRIPT', () => script.replaceAll('</script', '<\\/script'));
}

async function visit(path: string): Promise<void> {
  await page.goto(server.url('moving', path), { waitUntil: 'load' });
}

/** Opens a page and waits until it is marked and nothing more happens. */
async function read(name: string): Promise<void> {
  const looks = await count('badge');
  await visit(`${FOLDER}${name}`);
  await waitForMarks(page);
  await settle();
  expect(await count('badge')).toBeGreaterThan(looks);
}

/** Waits until no message has come for a while. */
async function settle(): Promise<void> {
  for (let last = -1, now = await count('badge'); now !== last; ) {
    last = now;
    await sleep(REST);
    now = await count('badge');
  }
}

/** How many messages of a name have been heard so far. */
const count = (name: string): Promise<number> =>
  listener.evaluate(
    (wanted) =>
      (globalThis as unknown as { heard: string[] }).heard.filter((one) => one === wanted).length,
    name,
  );

/** Runs a page's own script. */
const run = (script: string) => page.evaluate(script);

const words = async () => Object.values(await markedTexts(page)).flat();

async function waitForWords(wanted: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => range.toString().includes(text)),
      ),
    { timeout: 10_000, polling: 100 },
    wanted,
  );
}

const waitForNoMarks = () =>
  page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 10_000, polling: 100 });

/** Every mark stands once, in the page, over words. */
async function expectSoundMarks(): Promise<void> {
  const faults = await page.evaluate(() => {
    const seen: Range[] = [];
    const faulty: string[] = [];
    for (const [key, highlight] of CSS.highlights) {
      for (const range of highlight as unknown as Iterable<Range>) {
        const isSame = (other: Range) =>
          other.startContainer === range.startContainer &&
          other.startOffset === range.startOffset &&
          other.endContainer === range.endContainer &&
          other.endOffset === range.endOffset;
        if (!range.startContainer.isConnected) faulty.push(`${key}: gone from the page`);
        else if (range.collapsed) faulty.push(`${key}: empty`);
        else if (seen.some(isSame)) faulty.push(`${key}: doubled “${range}”`);
        seen.push(range);
      }
    }
    return faulty;
  });
  expect(faults).toEqual([]);
}

/** Sends the page's annotator a message, as the popup does. */
const tell = <Reply>(message: { name: string; [key: string]: unknown }): Promise<Reply> =>
  listener.evaluate(
    async ({ address, sent }) => {
      const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
      const api = world.browser ?? world.chrome;
      const tabs = (await api?.tabs.query({})) ?? [];
      const tab = tabs.find(({ url }) => url === address);
      const reply = await api?.tabs.sendMessage(tab?.id ?? -1, sent);
      return (reply as { value: Reply }).value;
    },
    { address: page.url(), sent: message },
  ) as Promise<Reply>;

const summary = () => tell<PageSummary>({ name: 'summary' });

const COUNCIL = '/2021/12/10/council-waits-for-an-answer-from-moscow';
const HARBOUR = '/2021/12/11/harbour-keeps-its-lights-on-for-the-fleet';
const EMBASSY = '/2021/12/12/embassy-sends-its-children-home-early';

describe('a site of one page', () => {
  it('is marked story by story, and not at all on its front page', async () => {
    const before = await count('gate-opened');
    await visit('/');
    await settle();
    expect(await count('gate-opened')).toBe(before);
    await run(`turnByHistory('${COUNCIL}')`);
    await waitForWords('Kaja Kallas');
    await run(`turnByHistory('${HARBOUR}')`);
    await waitForWords('Gitanas Nausėda');
    expect(await words()).not.toContain('Kaja Kallas');
    await expectSoundMarks();
    expect((await summary()).articles.map(({ headline }) => headline)).toEqual([
      'Harbour keeps its lights on for the fleet',
    ]);
    await run('history.back()');
    await waitForWords('Kaja Kallas');
    expect(await words()).not.toContain('Gitanas Nausėda');
    await run(`turnByHistory('/')`);
    await waitForNoMarks();
  });

  it('is followed where it turns by the Navigation API', async () => {
    await visit('/');
    const isThere = await page.evaluate(() => 'navigation' in globalThis);
    if (isThere) await run(`turnByNavigation('${EMBASSY}')`);
    else await run(`turnByHistory('${EMBASSY}')`);
    await waitForWords('Antony Blinken');
    await settle();
    await expectSoundMarks();
  });
});

describe('a page whose nodes are replaced', () => {
  it('is marked in the new nodes, and the background is asked no second time', async () => {
    await read('replaced.html');
    const before = (await words()).sort();
    const asked = await count('annotate');
    await run('replaceNodes()');
    await page.waitForFunction(
      () =>
        [...CSS.highlights.values()].every((highlight) =>
          [...(highlight as unknown as Iterable<Range>)].every(
            (range) => range.startContainer.isConnected && !range.collapsed,
          ),
        ),
      { timeout: 10_000, polling: 100 },
    );
    await settle();
    expect((await words()).sort()).toEqual(before);
    expect(await count('annotate')).toBe(asked);
    await expectSoundMarks();
  });

  it('is hydrated, updated and rendered anew by React without a complaint', async () => {
    await read('react.html');
    expect(await words()).toContain('Jens Stoltenberg');
    await run('story.hydrate()');
    await settle();
    await run(`document.querySelector('#more').click()`);
    await waitForWords('Gitanas Nausėda');
    await run(`document.querySelector('#new').click()`);
    await settle();
    await waitForWords('Gitanas Nausėda');
    await expectSoundMarks();
    expect(await run('complaints')).toEqual([]);
  });
});

describe('a page that grows', () => {
  it('is marked in what “read more” reveals, the old marks untouched', async () => {
    await read('read-more.html');
    expect(await words()).not.toContain('Jens Stoltenberg');
    await run(`globalThis.first = [...CSS.highlights.get('sidelight-person')][0]`);
    await run(`document.querySelector('button').click()`);
    await waitForWords('Jens Stoltenberg');
    await expectSoundMarks();
    expect(await run(`[...CSS.highlights.get('sidelight-person')].includes(first)`)).toBe(true);
    expect(await run('first.toString()')).toBe('Kaja Kallas');
  });

  it('keeps its articles when endless scrolling adds others, each with its date', async () => {
    await read('endless.html');
    await run(`document.querySelector('#end').scrollIntoView()`);
    await waitForWords('Gitanas Nausėda');
    await run('scrollTo(0, 0)');
    await sleep(300);
    await run(`document.querySelector('#end').scrollIntoView()`);
    await waitForWords('Antony Blinken');
    await settle();
    expect(await words()).toContain('Kaja Kallas');
    await expectSoundMarks();
    const { articles } = await summary();
    expect(articles.map(({ headline, found }) => [headline, found?.date])).toEqual([
      ['Council waits for an answer from Moscow', '2021-12-10'],
      ['Harbour keeps its lights on for the fleet', '2021-12-11'],
      ['Embassy sends its children home early', '2021-12-12'],
    ]);
  });

  it('is marked post by post when it is a live blog, and where a post is corrected', async () => {
    await read('live.html');
    for (let i = 0; i < 5; i++) await run('post()');
    await waitForWords('Olaf Scholz');
    expect(await words()).toContain('Kaja Kallas');
    await run('correct()');
    await waitForWords('Jake Sullivan');
    await settle();
    expect(await words()).not.toContain('Kaja Kallas');
    await expectSoundMarks();
    expect((await summary()).articles.length).toBe(1);
  });

  it('is marked in paragraphs that come as the reader nears them', async () => {
    await read('lazy.html');
    expect(await words()).not.toContain('Jens Stoltenberg');
    await run('scrollTo(0, document.body.scrollHeight / 2)');
    await sleep(100);
    await run('scrollTo(0, document.body.scrollHeight)');
    await waitForWords('Jens Stoltenberg');
    await expectSoundMarks();
  });
});

describe('a page that is left and met again', () => {
  it('has its marks once when the reader comes back to it', async () => {
    await read('kept.html');
    const before = (await words()).sort();
    await page.goto(server.url('moving', `${FOLDER}replaced.html`), { waitUntil: 'load' });
    await waitForMarks(page);
    // Firefox tells the driver of no load where the page was kept: it is not waited for.
    await run('history.back()');
    await page.waitForFunction(() => location.pathname.endsWith('kept.html'), {
      timeout: 10_000,
      polling: 100,
    });
    await waitForMarks(page);
    await settle();
    expect((await words()).sort()).toEqual(before);
    expect(await run('wasKept')).toBe(true);
    await expectSoundMarks();
    // Nor can a tab be driven any further there.
    const old = page;
    await openTab();
    await old.close();
  });

  it('has the same marks and markup after it was printed', async () => {
    await read('kept.html');
    const [marks, html] = [(await words()).sort(), await run('document.body.outerHTML')];
    const looks = await count('badge');
    await page.pdf();
    await sleep(REST);
    expect((await words()).sort()).toEqual(marks);
    expect(await run('document.body.outerHTML')).toBe(html);
    expect(await count('badge')).toBe(looks);
  });
});

describe('a date that the reader has set', () => {
  const dates = async () => {
    const [article] = (await summary()).articles;
    return [article?.found?.date, article?.corrected];
  };

  it('is kept for its page when it is loaded again, until the reader takes it back', async () => {
    await read('kept.html');
    expect(await dates()).toEqual(['2021-12-10', null]);
    await tell({ name: 'set-date', article: 0, date: '2021-11-30' });
    expect(await dates()).toEqual(['2021-12-10', '2021-11-30']);
    await read('replaced.html');
    expect(await dates()).toEqual(['2021-12-10', null]);
    await read('kept.html');
    expect(await dates()).toEqual(['2021-12-10', '2021-11-30']);
    await tell({ name: 'set-date', article: 0, date: null });
    expect(await dates()).toEqual(['2021-12-10', null]);
  });
});

describe('a page that nobody looks at', () => {
  it('is left alone while its tab is hidden, and read when the tab is shown', async () => {
    await read('live.html');
    const looks = await count('badge');
    await listener.bringToFront();
    await page.waitForFunction(() => document.hidden, { polling: 100, timeout: 5_000 });
    for (let i = 0; i < 5; i++) await run('post()');
    await sleep(REST);
    expect(await count('badge')).toBe(looks);
    await page.bringToFront();
    await waitForWords('Olaf Scholz');
    await expectSoundMarks();
  });

  it('is left alone while Sidelight is off', async () => {
    await read('live.html');
    await ask(listener, { name: 'change-settings', changes: { isOn: false } });
    await waitForNoMarks();
    await settle();
    const looks = await count('badge');
    for (let i = 0; i < 5; i++) await run('post()');
    await sleep(REST);
    expect(await count('badge')).toBe(looks);
    expect(await words()).toEqual([]);
    await ask(listener, { name: 'change-settings', changes: { isOn: true } });
    await waitForWords('Olaf Scholz');
    await expectSoundMarks();
  });
});

describe('Sidelight itself', () => {
  it('is no reason to look again: neither its marks nor its card', async () => {
    await read('replaced.html');
    const looks = await count('badge');
    const [first] = (await summary()).articles[0]?.items ?? [];
    await tell({ name: 'jump', annotation: first?.annotation });
    await page.waitForSelector('html > div[popover]', { timeout: 5_000 });
    await page.keyboard.press('Escape');
    await sleep(REST);
    expect(await count('badge')).toBe(looks);
  });
});

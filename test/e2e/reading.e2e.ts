import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { ask, markedTexts, type OpenBrowser, openBrowser, waitForMarks } from './open-browser.ts';
import { pressCommand } from './press-command.ts';
import { readCard } from './read-card.ts';

const STORY = '/2021/12/10/what-was-said.html';
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let server: FixtureServer;
let open: OpenBrowser;
let page: Page;
let own: Page;

beforeAll(async () => {
  server = await fixtureServer();
  open = await openBrowser();
  own = await open.openOwnPage('src/options/index.html');
  page = await open.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await sleep(800);
  await visit(STORY);
});

afterAll(async () => {
  await open?.close();
  await server?.close();
});

beforeEach(async () => {
  await page.keyboard.press('Escape');
  await page.mouse.move(3, 3);
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    document.querySelector('dialog')?.close();
    scrollTo(0, 0);
  });
});

async function visit(path: string): Promise<void> {
  await page.bringToFront();
  await page.goto(server.url('reading', path), { waitUntil: 'load' });
  await waitForMarks(page);
  await sleep(200);
}

const isOpen = () => page.evaluate(() => document.querySelector('html > div[popover]') !== null);
const waitUntilOpen = (wanted: boolean) =>
  page.waitForFunction(
    (isWanted) => (document.querySelector('html > div[popover]') !== null) === isWanted,
    { timeout: 3_000, polling: 50 },
    wanted,
  );

/** The middle of the first line of marked words, scrolled into view. */
async function place(words: string): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
    const range = ranges.find((one) => one.toString() === wanted);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, words);
  if (!found) throw new Error(`“${words}” is not marked`);
  await sleep(250);
  return found;
}

async function hover(words: string): Promise<void> {
  const { x, y } = await place(words);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
  await waitUntilOpen(true);
  await sleep(150);
}

/** Sends what the background sends on a command: faster than the browser's own way. */
const command = (name: string) =>
  own.evaluate(
    async (wanted, address) => {
      const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
      const api = world.browser ?? world.chrome;
      const tabs = (await api?.tabs.query({})) ?? [];
      const tab = tabs.find((one) => one.url?.startsWith(address));
      await api?.tabs.sendMessage(tab?.id ?? -1, { name: 'command', command: wanted });
    },
    name,
    page.url().split('#')[0] ?? '',
  );

const card = async () => readCard(open, page);
const cardText = async () => (await card()).map(({ name }) => name).join(' | ');
const change = (changes: Record<string, unknown>) => ask(own, { name: 'change-settings', changes });

/** Goes to a control of the open card with the Tab key and presses Enter. */
async function press(name: string): Promise<void> {
  const stops = (await card()).filter(
    (node) => ['button', 'link'].includes(node.role) && !/^\d+$/.test(node.name),
  );
  const wanted = stops.findIndex((stop) => stop.name.startsWith(name));
  if (wanted === -1) throw new Error(`The card has no “${name}”: ${stops.map((s) => s.name)}`);
  const at = stops.findIndex(({ hasFocus }) => hasFocus);
  for (let i = at; i < wanted; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await sleep(250);
}

describe('marks', () => {
  it('tell names and claims apart without colour, in the colour of the text', async () => {
    const lines = await page.evaluate(() =>
      ['person', 'claim'].map((kind) => {
        const key = `sidelight-${kind}`;
        const [range] = CSS.highlights.get(key) ?? [];
        const marked = range?.startContainer.parentElement ?? document.body;
        const style = getComputedStyle(marked, `::highlight(${key})`);
        return [style.textDecorationStyle, style.backgroundColor];
      }),
    );
    expect(lines).toEqual([
      ['dotted', 'rgba(0, 0, 0, 0)'],
      ['dashed', 'rgba(0, 0, 0, 0)'],
    ]);
  });

  it('change as a diff: what is marked already stays painted', async () => {
    const same = await page.evaluate(async () => {
      const before = CSS.highlights.get('sidelight-person');
      const ranges = new Set(before);
      const added = document.createElement('p');
      added.textContent =
        'On Saturday Kaja Kallas and Ursula von der Leyen spoke once more about what had been said, and about what had not.';
      document.querySelector('article')?.append(added);
      await new Promise((done) => setTimeout(done, 3000));
      const after = CSS.highlights.get('sidelight-person');
      const kept = [...(after ?? [])].filter((range) => ranges.has(range)).length;
      const shown = [...CSS.highlights.values()].flatMap((one) => [...one]);
      added.remove();
      return { isSame: before === after, kept, was: ranges.size, doubled: doubles(shown) };

      function doubles(all: AbstractRange[]): number {
        const keys = all.map(
          (one) => `${one.startOffset} ${one.endOffset} ${one.startContainer.textContent}`,
        );
        return keys.length - new Set(keys).size;
      }
    });
    expect(same.isSame).toBe(true);
    expect(same.kept).toBe(same.was);
    expect(same.doubled).toBe(0);
  });

  it('follow the settings: density, style and kinds', async () => {
    await change({ density: 'every', markStyle: 'solid' });
    await page.waitForFunction(() => CSS.highlights.has('sidelight-person-solid'), { polling: 50 });
    const every = (await markedTexts(page))['sidelight-person-solid']?.length ?? 0;
    await change({ density: 'first', markStyle: 'dotted' });
    await page.waitForFunction(() => CSS.highlights.has('sidelight-person'), { polling: 50 });
    const first = (await markedTexts(page))['sidelight-person']?.length ?? 0;
    expect(every).toBeGreaterThan(first);
    expect(first).toBeGreaterThan(0);
    await page.bringToFront();
  });
});

describe('the pointer', () => {
  it('opens a card after its rest, may enter it, and loses it when it leaves', async () => {
    await hover('Kaja Kallas');
    expect(await cardText()).toContain('Prime Minister of');
    const box = await page.evaluate(() =>
      (document.querySelector('html > div[popover]') as Element).getBoundingClientRect().toJSON(),
    );
    await page.mouse.move(box.x + 60, box.y + 50, { steps: 5 });
    await sleep(500);
    expect(await isOpen()).toBe(true);
    await page.mouse.move(3, 3, { steps: 2 });
    await waitUntilOpen(false);
  });

  it('opens none while text is selected or dragged over, nor while the page scrolls', async () => {
    const { x, y } = await place('Gitanas Nausėda');
    await page.mouse.move(x - 90, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await sleep(800);
    expect(await isOpen()).toBe(false);
    await page.mouse.up();
    await page.mouse.move(x + 1, y);
    await sleep(800);
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.mouse.move(x - 1, y);
    for (let i = 0; i < 10; i++) {
      await page.evaluate(() => scrollBy(0, 2));
      await sleep(80);
    }
    expect(await isOpen()).toBe(false);
  });

  it('leaves links, copying and searching as they were', async () => {
    await hover('Kaja Kallas');
    const { x, y } = await place('Kaja Kallas');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    const { copied, isFound } = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.getElementById('second') as Element);
      const copied = getSelection()?.toString() ?? '';
      getSelection()?.removeAllRanges();
      const search = window as unknown as { find(text: string): boolean };
      return { copied, isFound: search.find('Dmitry Peskov') };
    });
    expect(copied).toBe(
      await page.evaluate(() => document.getElementById('second')?.textContent?.trim()),
    );
    expect(isFound).toBe(true);
  });

  it("opens none under the page's modal dialog, and loses one that is open", async () => {
    await hover('Gitanas Nausėda');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitUntilOpen(false);
    await command('next-mark');
    await sleep(300);
    expect(await isOpen()).toBe(false);
  });
});

describe('the card', () => {
  it("lies over the page's own overlays and inside the window", async () => {
    await page.setViewport({ width: 420, height: 480 });
    try {
      for (const words of ['Kaja Kallas', 'Jens Stoltenberg', 'Ursula von der Leyen']) {
        await hover(words);
        const seen = await page.evaluate(() => {
          const host = document.querySelector('html > div[popover]') as Element;
          const { left, top, right, bottom } = host.getBoundingClientRect();
          const corners = [
            [left + 20, top + 20],
            [right - 20, bottom - 10],
          ] as const;
          const isOnTop = corners.every(([x, y]) => document.elementFromPoint(x, y) === host);
          const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          return { isOnTop, isInside };
        });
        expect(seen, words).toEqual({ isOnTop: true, isInside: true });
        await page.keyboard.press('Escape');
        await page.mouse.move(3, 3);
        await waitUntilOpen(false);
      }
    } finally {
      await page.setViewport({ width: 1000, height: 800 });
    }
  });

  it('opens on pages from right to left, and at twice the size', async () => {
    await visit('/2021/12/10/right-to-left.html');
    await page.setViewport({ width: 500, height: 400, deviceScaleFactor: 2 });
    await hover('Kaja Kallas');
    const { left, right, bottom } = await page.evaluate(() => {
      const box = document.querySelector('html > div[popover]')?.getBoundingClientRect();
      return box?.toJSON() as DOMRect;
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(500);
    expect(bottom).toBeLessThanOrEqual(400);
    await page.setViewport({ width: 1000, height: 800 });
    await visit(STORY);
  });

  it('leads from card to card and back', async () => {
    await hover('Kaja Kallas');
    await command('open-card');
    await sleep(250);
    await press('Estonia');
    expect((await card())[0]?.name).toBe('Estonia');
    await press('← Back');
    expect((await card())[0]?.name).not.toBe('Estonia');
  });

  it('can be reported, by the clipboard alone', async () => {
    await hover('Dmitry Peskov');
    await command('open-card');
    await sleep(200);
    await press('Wrong?');
    await press('Copy a report');
    expect(await cardText()).toContain('Copied');
    if (open.family !== 'chrome') return; // Firefox lets no test read the clipboard.
    const { origin } = new URL(page.url());
    await open.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
    const report = await page.evaluate(() => navigator.clipboard.readText());
    for (const line of [
      'card: entry:dmitry-peskov',
      'published: 2021-12-10',
      'words: Dmitry Peskov',
    ]) {
      expect(report).toContain(line);
    }
    expect(report).toContain(`page: ${page.url()}`);
  });

  it('can be hidden everywhere, and had back at once', async () => {
    await hover('Dmitry Peskov');
    await command('open-card');
    await sleep(200);
    await press('Wrong?');
    await press('Hide this card everywhere');
    await page.waitForFunction(
      () =>
        ![...(CSS.highlights.get('sidelight-person') ?? [])].some((one) =>
          String(one).includes('Peskov'),
        ),
      { polling: 100, timeout: 5_000 },
    );
    expect(await cardText()).toContain('Hidden everywhere.');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('sidelight-person') ?? [])].some((one) =>
          String(one).includes('Peskov'),
        ),
      { polling: 100, timeout: 5_000 },
    );
  });
});

describe('the keyboard and screen readers', () => {
  it("are heard through the browser's own commands", async () => {
    await page.bringToFront();
    await pressCommand(open, 'next-mark');
    await waitUntilOpen(true);
    const first = (await card())[0]?.name;
    await pressCommand(open, 'next-mark');
    await sleep(300);
    expect((await card())[0]?.name).not.toBe(first);
    await pressCommand(open, 'previous-mark');
    await sleep(300);
    expect((await card())[0]?.name).toBe(first);
  });

  it('step from mark to mark, take the focus into the card and give it back', async () => {
    await page.focus('#first');
    await command('next-mark');
    await waitUntilOpen(true);
    expect(await page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
    const first = (await card())[0];
    await command('next-mark');
    await sleep(250);
    const second = (await card())[0];
    expect(second?.name).not.toBe(first?.name);
    await command('previous-mark');
    await sleep(250);
    expect((await card())[0]?.name).toBe(first?.name);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
  });

  it('get the name, the place among the marks and the whole content of a card', async () => {
    await hover('Kaja Kallas');
    await command('open-card');
    await sleep(250);
    const nodes = await card();
    expect(nodes[0]).toMatchObject({ role: 'dialog', name: 'Kaja Kallas' });
    expect(nodes[0]?.description).toMatch(/^person · \d+ of \d+ Estonian politician/);
    const names = (role: string) =>
      nodes.filter((one) => one.role === role).map(({ name }) => name);
    expect(names('heading')).toEqual(
      expect.arrayContaining(['Kaja Kallas', 'Since then', expect.stringContaining('As of')]),
    );
    expect(names('button')).toEqual(
      expect.arrayContaining([
        'Close',
        'Estonia',
        expect.stringMatching(/^Sources/),
        'Why this mark?',
      ]),
    );
    const text = nodes.map(({ name }) => name).join(' ');
    expect(text).toContain('when this was published');
    expect(text).toContain('Prime Minister of');
    expect(text).not.toMatch(/Jul 23, 2024\)|23 Jul 2024\)/);
  });
});

describe('paper', () => {
  it('gets endnotes where the reader wants them, each headed by its words', async () => {
    const printed = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const host = document.querySelector('html > div:not([popover])');
        const look = host && getComputedStyle(host).display;
        dispatchEvent(new Event('afterprint'));
        return { look, isLeft: document.querySelector('html > div') !== null };
      });
    expect(await printed()).toEqual({ look: null, isLeft: false });
    await change({ printEndnotes: true });
    await page.bringToFront();
    await sleep(200);
    expect(await printed()).toEqual({ look: 'none', isLeft: false });
    const pages = async () => {
      const file = Buffer.from(await page.pdf()).toString('latin1');
      return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    const withNotes = await pages();
    await change({ printEndnotes: false });
    await page.bringToFront();
    await sleep(200);
    if (open.family === 'chrome') expect(withNotes).toBeGreaterThan(await pages());
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
  });
});

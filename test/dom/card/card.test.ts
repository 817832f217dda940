import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../browser/bundle-script.ts';
import { openChromium } from '../../browser/open-chromium.ts';
import type { Stage } from './card-page.ts';

declare global {
  var stage: { start(mode?: ShadowRootMode): Stage };
  var running: Stage;
  var htmlBefore: string;
}

const FIRST = 'Kaja Kallas#0';
const SECOND = 'Kaja Kallas#1';
const CLAIM = 'had not met for a year and a half#0';
const DESKTOP: Viewport = { width: 900, height: 700 };

const MARKS_STYLE = readFileSync(
  new URL('../../../src/dom/marks/marks.css', import.meta.url),
  'utf8',
);
const PAGE = `<!doctype html><html lang="en"><head><title>An article</title>
<meta name="viewport" content="width=device-width">
<style>${MARKS_STYLE} body { font: 18px/1.6 serif; max-width: 640px; margin: 40px auto; }</style>
</head><body><main><h1>An article</h1>
<p><button id="before">Before</button> Prime Minister <b>Kaja Kallas</b> said that the council
had not met for a year and a half and that a very long entry needs a place too.</p>
<p>${'Filler words go on and on. '.repeat(20)}</p>
<p>Later <a href="#followed">Kaja Kallas</a> spoke <span style="float: right">Kaja Kallas</span></p>
<p id="host"></p></main></body></html>`;

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleScript(new URL('./card-page.ts', import.meta.url), 'stage');
  browser = await openChromium();
}, 60_000);
afterEach(() => page?.close());
afterAll(() => browser?.close());

async function open({ html = PAGE, viewport = DESKTOP } = {}): Promise<void> {
  page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  await page.evaluate(() => {
    document.querySelector('script')?.remove();
    globalThis.htmlBefore = document.documentElement.outerHTML;
    globalThis.running = stage.start();
  });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const jump = (mark: string) => page.evaluate((id) => running.hover.jump(id), mark);
/** As laid out: `textContent` would run blocks together. */
const cardText = () =>
  page.evaluate(() => {
    const host = document.querySelector('[popover]');
    return host?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? null;
  });
const middleOf = (mark: string) =>
  page.evaluate((id) => {
    const box = running.marks.rangeOf(id)?.getBoundingClientRect();
    if (!box) throw new Error(`${id} is not on the page`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, mark);
const boxOf = () =>
  page.evaluate(() => {
    const panel = document.querySelector('[popover]')?.shadowRoot?.querySelector('.card');
    return panel?.getBoundingClientRect().toJSON() as DOMRect;
  });
const inCard = (selector: string) =>
  page.evaluateHandle(
    (inner) => document.querySelector('[popover]')?.shadowRoot?.querySelector(inner) as HTMLElement,
    selector,
  );

describe('a card', () => {
  it('says what was true then, what followed and what holds as of the review', async () => {
    await open();
    await jump(FIRST);
    const text = await cardText();
    expect(text).toMatch(
      /10 Dec 2021, when this was published\s+Prime Minister of Estonia \(since/,
    );
    expect(text).toMatch(/Since then\s+15 Jul 2024\s+Resigned as prime minister/);
    expect(text).toMatch(
      /As of Aug 2025\s+High Representative for Foreign Affairs of the European Union/,
    );
  });

  it('tells how a claim stands in the sentence, then and as of the review', async () => {
    await open();
    await jump(CLAIM);
    const text = await cardText();
    expect(text).toContain('Said here by Stoltenberg');
    expect(text).toMatch(/when this was published\s+Contradicted by the evidence/);
    expect(text).toMatch(/As of Dec 2025\s+Outdated/);
  });

  it('passes axe, for a name and for a claim, in light and dark', async () => {
    await open();
    await page.evaluate(axe.source);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const mark of [FIRST, CLAIM]) {
        await jump(mark);
        await pause(200);
        const found = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(),
        );
        expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    }
  });

  it.each([
    { width: 900, height: 700 },
    { width: 320, height: 480 },
    { width: 640, height: 320 },
  ])('stays inside a window of $width × $height', async (viewport) => {
    await open({ viewport });
    for (const mark of [FIRST, 'Kaja Kallas#2', CLAIM, 'a very long entry#0']) {
      await jump(mark);
      await pause(150);
      const box = await boxOf();
      expect(box.left, mark).toBeGreaterThanOrEqual(0);
      expect(box.top, mark).toBeGreaterThanOrEqual(0);
      expect(box.right, mark).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom, mark).toBeLessThanOrEqual(viewport.height);
    }
  });

  it('leads to another card and back', async () => {
    await open();
    await jump(FIRST);
    await (await inCard('.states .link')).click();
    await pause(50);
    expect(await cardText()).toContain('A country');
    await (await inCard('.bar button')).click();
    expect(await cardText()).toContain('Estonian politician');
  });

  it('opens sources in a new tab that learns nothing of this one', async () => {
    await open();
    await jump(FIRST);
    const links = await page.evaluate(() =>
      [...(document.querySelector('[popover]')?.shadowRoot?.querySelectorAll('a') ?? [])].map(
        ({ target, rel, href }) => ({ target, rel, href }),
      ),
    );
    // Two in the list, and four small numbers that cite them.
    expect(links).toHaveLength(6);
    for (const { target, rel } of links) {
      expect({ target, rel }).toEqual({ target: '_blank', rel: 'noopener noreferrer' });
    }
  });

  it('leaves no trace in the page when all is over', async () => {
    await open();
    await jump(FIRST);
    const html = await page.evaluate(() => {
      running.stop();
      return { same: document.documentElement.outerHTML === htmlBefore, keys: CSS.highlights.size };
    });
    expect(html).toEqual({ same: true, keys: 0 });
  });

  it("does not open under a page's modal dialog", async () => {
    await open();
    const opened = await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.showModal();
      return running.hover.jump('Kaja Kallas#0');
    });
    expect(opened).toBe(false);
    expect(await cardText()).toBeNull();
  });
});

describe('the pointer', () => {
  it('opens a card after half a second of rest, not before', async () => {
    await open();
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x, y);
    await pause(300);
    expect(await cardText()).toBeNull();
    await pause(400);
    expect(await cardText()).toContain('Kaja Kallas');
  });

  it('answers on mentions that are not underlined', async () => {
    await open();
    const { x, y } = await middleOf(SECOND);
    expect(await page.evaluate((a, b) => running.marks.at(a, b), x, y)).toEqual([SECOND]);
    const painted = await page.evaluate(() =>
      [...(CSS.highlights.get('sidelight-person') ?? [])].map(String),
    );
    expect(painted).toEqual(['Kaja Kallas', 'a very long entry']);
  });

  it('may go into the card; leaving both closes it', async () => {
    await open();
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x, y);
    await pause(700);
    const box = await boxOf();
    await page.mouse.move(box.left + 30, box.top + 30, { steps: 6 });
    await pause(500);
    expect(await cardText()).not.toBeNull();
    await page.mouse.move(5, 5);
    await pause(500);
    expect(await cardText()).toBeNull();
  });

  it('opens nothing while a button is down or text is selected', async () => {
    await open();
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await pause(700);
    expect(await cardText()).toBeNull();
    await page.mouse.up();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.mouse.move(x + 2, y);
    await pause(700);
    expect(await cardText()).toBeNull();
  });
});

describe('the keyboard', () => {
  it('closes the card with Escape, unseen by the page, and goes back to where it was', async () => {
    await open();
    await page.focus('#before');
    await jump(FIRST);
    expect(await page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
    const heard = page.evaluate(
      () =>
        new Promise((done) => {
          document.body.addEventListener('keydown', () => done(true));
          setTimeout(() => done(false), 200);
        }),
    );
    await page.keyboard.press('Escape');
    expect(await heard).toBe(false);
    expect(await cardText()).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('keeps a card that it opened, whatever the pointer does, until a click beside it', async () => {
    await open();
    await jump(FIRST);
    await page.mouse.move(5, 600);
    await page.mouse.move(5, 620);
    await pause(500);
    expect(await cardText()).not.toBeNull();
    await page.mouse.click(5, 620);
    expect(await cardText()).toBeNull();
  });

  it('goes from mark to mark and says where it is', async () => {
    await open();
    await page.evaluate(() => running.hover.next());
    expect(await cardText()).toContain('1 of 5');
    await page.evaluate(() => running.hover.next());
    expect(await cardText()).toContain('2 of 5');
    await page.evaluate(() => running.hover.previous());
    await page.evaluate(() => running.hover.previous());
    expect(await cardText()).toContain('5 of 5');
  });
});

describe('touch', () => {
  const PHONE: Viewport = { width: 390, height: 700, hasTouch: true, isMobile: true };

  it('opens a sheet at the bottom with a tap, and closes it with a tap beside it', async () => {
    await open({ viewport: PHONE });
    const { x, y } = await middleOf(FIRST);
    await page.touchscreen.tap(x, y);
    await pause(200);
    const box = await boxOf();
    expect([box.left, box.right, Math.round(box.bottom)]).toEqual([0, 390, 700]);
    await page.touchscreen.tap(x, 10);
    await pause(100);
    expect(await cardText()).toBeNull();
  });

  it('follows links', async () => {
    await open({ viewport: PHONE });
    await page.evaluate(() => document.querySelector('a')?.scrollIntoView({ block: 'center' }));
    const { x, y } = await middleOf(SECOND);
    await page.touchscreen.tap(x, y);
    await pause(200);
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    expect(await cardText()).toBeNull();
  });
});

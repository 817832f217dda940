import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../browser/bundle-script.ts';
import { openChromium } from '../../browser/open-chromium.ts';
import { openFirefox } from '../../browser/open-firefox.ts';
import { blockFontFace } from './block-font.ts';
import type { Stage } from './card-page.ts';
import { comparePicture } from './compare-picture.ts';

declare global {
  var stage: { start(mode?: ShadowRootMode): Stage };
  var running: Stage;
}

const NAME = 'Kaja Kallas#0';
const CLAIM = 'had not met for a year and a half#0';
const LONG = 'a very long entry#0';

interface Layout {
  name: string;
  mark: string;
  width?: number;
  height?: number;
  theme?: 'light' | 'dark' | 'auto';
  /** The page is dark, whatever the system has. */
  isOnDark?: boolean;
  /** The button at the card's foot that is pressed. */
  unfold?: string;
  /** As on a screen that fingers touch: the sheet. */
  isSheet?: boolean;
}

const LAYOUTS: Layout[] = [
  { name: 'name', mark: NAME },
  { name: 'name-dark', mark: NAME, theme: 'dark' },
  { name: 'name-on-dark-page', mark: NAME, theme: 'auto', isOnDark: true },
  { name: 'name-from-pack', mark: 'from a pack#0' },
  { name: 'name-in-claim', mark: 'Kaja Kallas#1' },
  { name: 'name-sources', mark: NAME, unfold: 'sources' },
  { name: 'name-wrong-dark', mark: NAME, unfold: 'wrong', theme: 'dark' },
  { name: 'claim', mark: CLAIM },
  { name: 'claim-dark', mark: CLAIM, theme: 'dark' },
  { name: 'claim-why', mark: CLAIM, unfold: 'why' },
  { name: 'long', mark: LONG },
  { name: 'narrow', mark: LONG, width: 320, height: 500 },
  { name: 'short', mark: CLAIM, width: 640, height: 360 },
  { name: 'sheet', mark: NAME, width: 390, height: 700, isSheet: true },
  { name: 'sheet-dark', mark: CLAIM, width: 390, height: 700, isSheet: true, theme: 'dark' },
];

/** Room around the card in its picture, px: its shadow is part of it. */
const ROOM = 24;

const PAGE = `<!doctype html><html lang="en"><head><title>An article</title>
<meta name="viewport" content="width=device-width">
<style>${blockFontFace()} body { font: 18px/1.6 Blocks; margin: 24px; background: #fff; color: #fff }</style>
</head><body><p>Prime Minister <b>Kaja Kallas</b> said so, from a pack, a very long entry did, and the council
had not met for a year and a half, as <i>Kaja Kallas</i> knew.</p></body></html>`;

/** The card's own fonts are the system's, and what moves would be caught on its way. */
const STILL = `* { font-family: Blocks !important; animation: none !important; transition: none !important }
.card { scrollbar-width: none !important }`;

/** Firefox takes a finger for granted where this says so: it has no emulation of touch screens. */
const COARSE = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

let script: string;
beforeAll(async () => {
  script = await bundleScript(new URL('./card-page.ts', import.meta.url), 'stage');
});

describe.each([
  ['chromium', () => openChromium(), () => openChromium()],
  ['firefox', () => openFirefox(), () => openFirefox(COARSE)],
] as const)('in %s the card looks as it did', (family, openFine, openCoarse) => {
  let fine: Browser;
  let coarse: Browser;
  beforeAll(async () => {
    fine = await openFine();
    coarse = await openCoarse();
  }, 120_000);
  afterAll(async () => {
    await fine?.close();
    await coarse?.close();
  });

  it.each(LAYOUTS)('$name', async (layout) => {
    const page = await show(layout.isSheet ? coarse : fine, layout, family);
    const clip = await page.evaluate(cardBox, ROOM);
    const picture = await page.screenshot({ clip });
    await page.close();
    expect(comparePicture(`${family}/${layout.name}`, picture)).toBeNull();
  });
});

describe.each([
  ['chromium', () => openChromium()],
  ['firefox', () => openFirefox()],
] as const)('in %s the card passes axe', (family, openBrowser) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  it.each(LAYOUTS.filter(({ isSheet }) => !isSheet || family === 'chromium'))(
    '$name',
    async (layout) => {
      const page = await show(browser, layout, family);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const host = document.querySelector('[popover]');
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(
          host ?? document,
        );
        return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
      });
      await page.close();
      expect(violations).toEqual([]);
    },
  );
});

describe('in firefox a finger', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openFirefox(COARSE);
  }, 120_000);
  afterAll(() => browser?.close());

  it('opens the sheet with a tap on a mark and closes it with a tap beside it', async () => {
    const page = await show(
      browser,
      { name: 'tap', mark: NAME, width: 390, height: 700 },
      'firefox',
    );
    const isOpen = () => page.evaluate(() => document.querySelector('[popover]') !== null);
    await page.touchscreen.tap(195, 20);
    await page.waitForFunction(() => !document.querySelector('[popover]'), { timeout: 3_000 });
    const { x, y } = await page.evaluate((id) => {
      const box = running.marks.rangeOf(id)?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, NAME);
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => document.querySelector('[popover]'), { timeout: 3_000 });
    const { bottom } = await page.evaluate(() => {
      const frame = document.querySelector('[popover]')?.shadowRoot?.querySelector('.frame');
      return frame?.getBoundingClientRect().toJSON() as DOMRect;
    });
    expect([await isOpen(), Math.round(bottom)]).toEqual([true, 700]);
    await page.close();
  });
});

async function show(browser: Browser, layout: Layout, family: string): Promise<Page> {
  const { mark, width = 620, height = 640, theme = 'light', unfold, isSheet, isOnDark } = layout;
  const page = await browser.newPage();
  const touch = isSheet && family === 'chromium' ? { hasTouch: true, isMobile: true } : {};
  await page.setViewport({ width, height, deviceScaleFactor: 1, ...touch });
  await page.setContent(PAGE);
  if (isOnDark)
    await page.addStyleTag({
      content: 'body { background: #16191d !important; color: #16191d !important }',
    });
  await page.addScriptTag({ content: script });
  await page.evaluate(
    async (id, colours, button, style) => {
      await document.fonts.load('14px Blocks');
      globalThis.running = stage.start('open');
      running.hover.configure({ openDelay: 500, theme: colours });
      running.hover.jump(id);
      const root = document.querySelector('[popover]')?.shadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root?.adoptedStyleSheets.push(sheet);
      dispatchEvent(new Event('resize'));
      const settle = () => new Promise((done) => setTimeout(done, 150));
      await settle();
      if (button) root?.querySelector<HTMLElement>(`.foot .${button}`)?.click();
      // The focus ring is the browser's business.
      (root?.activeElement as HTMLElement | null)?.blur();
      await settle();
    },
    mark,
    theme,
    unfold ?? null,
    STILL,
  );
  return page;
}

function cardBox(room: number) {
  const frame = document.querySelector('[popover]')?.shadowRoot?.querySelector('.frame');
  const { left, top, right, bottom } = frame?.getBoundingClientRect() ?? new DOMRect();
  const x = Math.max(0, Math.floor(left - room));
  const y = Math.max(0, Math.floor(top - room));
  const width = Math.min(innerWidth, Math.ceil(right + room)) - x;
  const height = Math.min(innerHeight, Math.ceil(bottom + room)) - y;
  return { x, y, width, height };
}

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shadeOf } from '../../../src/dom/card/page-shade.ts';
import { bundleScript } from '../../browser/bundle-script.ts';
import { openChromium } from '../../browser/open-chromium.ts';
import { openFirefox } from '../../browser/open-firefox.ts';

declare global {
  var shade: typeof import('../../../src/dom/card/page-shade.ts');
}

describe('a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 0, 0, 0.5)', 0.2126, 0.5],
    ['color(srgb 0.5 0.5 0.5)', 0.214, 1],
    ['color(display-p3 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(0.2 0.05 250)', 0.008, 1],
    ['oklab(1 0 0 / 50%)', 1, 0.5],
    ['lab(100 0 0)', 1, 1],
  ])('%s is read', (color, luminance, alpha) => {
    expect(shadeOf(color)?.luminance).toBeCloseTo(luminance, 3);
    expect(shadeOf(color)?.alpha).toBeCloseTo(alpha, 3);
  });

  it('of another form is not guessed at', () => {
    expect(shadeOf('currentcolor')).toBeNull();
    expect(shadeOf('color(xyz 0.1 0.1 0.1)')).toBeNull();
  });
});

/** Pages whose words are in `<b>`, and whether they stand on a dark ground. */
const GROUNDS: [string, string, boolean][] = [
  ['a page that says nothing', '<p><b>words</b></p>', false],
  ['a dark body', '<body style="background: #15181c; color: #ddd"><p><b>words</b></p>', true],
  [
    'a light box on a dark page',
    '<body style="background: #111"><article style="background: #fffdf5"><b>words</b></article>',
    false,
  ],
  [
    'a dark box on a light page',
    '<body style="background: #fff"><article style="background: oklch(0.25 0.02 250)"><b>words</b></article>',
    true,
  ],
  [
    'a thin veil over a dark page',
    '<body style="background: #111"><p style="background: rgb(255 255 255 / 8%)"><b>words</b></p>',
    true,
  ],
  [
    'light words over a picture',
    '<body style="background: #fff"><div style="background: linear-gradient(#000, #222); color: #fff"><b>words</b></div>',
    true,
  ],
  [
    'dark words over a picture',
    '<body><div style="background: url(x.png); color: #222"><b>words</b></div>',
    false,
  ],
  ['a canvas that is always dark', '<style>html { color-scheme: dark }</style><b>words</b>', true],
  ['a mid grey', '<body style="background: #767676; color: #fff"><b>words</b>', false],
];

describe.each([
  ['chromium', () => openChromium()],
  ['firefox', () => openFirefox()],
] as const)('in %s words stand on a dark ground or not:', (_family, openBrowser) => {
  let browser: Browser;
  let page: Page;
  let script: string;
  beforeAll(async () => {
    const module = new URL('../../../src/dom/card/page-shade.ts', import.meta.url);
    script = await bundleScript(module, 'shade');
    browser = await openBrowser();
    page = await browser.newPage();
  }, 120_000);
  afterAll(() => browser?.close());

  const isOnDark = async (html: string) => {
    await page.setContent(`<!doctype html><title>Ground</title>${html}`);
    await page.addScriptTag({ content: script });
    return page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('b') as Element);
      return shade.isOnDark(range);
    });
  };

  it.each(GROUNDS)('%s', async (_name, html, isDark) => {
    expect(await isOnDark(html)).toBe(isDark);
  });

  it('a canvas that follows the system does', async () => {
    const html = '<style>html { color-scheme: light dark }</style><b>words</b>';
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]).catch(() => {});
      const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect(await isOnDark(html)).toBe(isDark);
    }
  });

  it('through an open shadow root', async () => {
    await page.setContent('<!doctype html><body style="background: #111"><p id="host"></p>');
    await page.addScriptTag({ content: script });
    const isDark = await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      const words = document.createElement('b');
      words.textContent = 'words';
      root?.append(words);
      const range = document.createRange();
      range.selectNodeContents(words);
      return shade.isOnDark(range);
    });
    expect(isDark).toBe(true);
  });
});

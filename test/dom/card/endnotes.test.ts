import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../browser/bundle-script.ts';
import { openChromium } from '../../browser/open-chromium.ts';
import type * as endnotesPage from './endnotes-page.ts';

declare global {
  var notesStage: typeof endnotesPage;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const script = await bundleScript(new URL('./endnotes-page.ts', import.meta.url), 'notesStage');
  browser = await openChromium();
  page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><body><p>Kaja Kallas said so.</p></body></html>',
  );
  await page.evaluate(`${script}; globalThis.notesStage = notesStage`);
}, 60_000);
afterAll(() => browser?.close());

/** Prints and returns the endnotes as they are while the page is being printed. */
const printed = () =>
  page.evaluate(() => {
    const before = document.documentElement.outerHTML;
    dispatchEvent(new Event('beforeprint'));
    const host = document.querySelector('html > div');
    const items = [...(host?.shadowRoot?.querySelectorAll('section > ol > li') ?? [])];
    const display = host && getComputedStyle(host).display;
    dispatchEvent(new Event('afterprint'));
    return {
      display,
      heads: items.map((item) => item.querySelector('h2')?.textContent),
      text: items.map((item) => item.textContent),
      controls: host?.shadowRoot?.querySelectorAll('button, [hidden]').length,
      isSameAfter: document.documentElement.outerHTML === before,
    };
  });

describe('the endnotes of a printed page', () => {
  it('are headed by the words they are about, and cite their sources with addresses', async () => {
    await page.evaluate(() => notesStage.start(true));
    const { heads, text, controls, isSameAfter } = await printed();
    expect(heads).toEqual(['Kallas', 'had not met']);
    expect(text[0]).toMatch(
      /Kaja Kallas: Estonian politician.*10 Dec 2021, when this was published/,
    );
    expect(text[0]).toContain('Prime Minister of Estonia');
    expect(text[0]).toContain(
      'Members of the government, Government of Estonia, 26 Jan 2021 <https://government.example/members>',
    );
    expect(text[1]).toContain('Contradicted by the evidence');
    expect(controls).toBe(0);
    expect(isSameAfter).toBe(true);
    await page.evaluate(() => notesStage.stop());
  });

  it('are on paper only', async () => {
    await page.evaluate(() => notesStage.start(true));
    expect((await printed()).display).toBe('none');
    await page.emulateMediaType('print');
    expect((await printed()).display).toBe('block');
    await page.emulateMediaType('screen');
    await page.evaluate(() => notesStage.stop());
  });

  it('do not come where they are not wanted, and stop with their signal', async () => {
    await page.evaluate(() => notesStage.start(false));
    expect((await printed()).heads).toEqual([]);
    await page.evaluate(() => {
      notesStage.stop();
      notesStage.start(true);
      notesStage.stop();
    });
    expect((await printed()).display).toBeNull();
  });
});

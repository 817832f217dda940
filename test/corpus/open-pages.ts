import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle-script.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { servePages } from '../browser/serve-pages.ts';

const PAINTED = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';
/** So long (ms) a page may take to come and be judged. */
const TIMEOUT = 30_000;

/**
 * Opens each page in a real Chromium, its scripts and requests off, with the tools of
 * `page-tools.ts` as the global `tools`, and collects what `look` returns.
 */
export async function openPages<Row extends { html: string }, Result>(
  rows: readonly Row[],
  look: (page: Page, row: Row) => Promise<Result>,
): Promise<(Result | null)[]> {
  const tools = await bundleScript(new URL('./page-tools.ts', import.meta.url), 'tools');
  const server = await servePages((path) => rows[Number(path)]?.html);
  const browser = await openChromium();
  const results: (Result | null)[] = [];
  try {
    for (const [i, row] of rows.entries()) {
      const page = await browser.newPage();
      page.setDefaultTimeout(TIMEOUT);
      try {
        await page.goto(`${server.origin}${i}`, { waitUntil: 'load' });
        // Content scripts come after the first frame: its style and layout are not their cost.
        await page.evaluate(PAINTED);
        await page.evaluate(`${tools}; globalThis.tools = tools`);
        results.push(await look(page, row));
      } catch (error) {
        console.error(`Page ${i}: ${String(error)}`);
        results.push(null);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

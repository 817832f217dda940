import type { Browser, Page } from 'puppeteer-core';
import { bundleScript } from '../browser/bundle-script.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { servePages } from '../browser/serve-pages.ts';

const PAINTED = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';
/** So long (ms) a page may take to come and be judged. */
const TIMEOUT = 30_000;
/** A browser that crashes or hangs under load is started anew, and the page opened again. */
const ATTEMPTS = 3;
/** A browser keeps something of every page; so many pages and it is started anew. */
const PAGES_A_BROWSER = 250;

/**
 * Opens each page in a real Chromium, its scripts and requests off, with the tools of
 * `page-tools.ts` as the global `tools`, and collects what `look` returns; `null` for a page that
 * failed every time.
 */
export async function openPages<Row extends { html: string }, Result>(
  rows: readonly Row[],
  look: (page: Page, row: Row) => Promise<Result>,
): Promise<(Result | null)[]> {
  const script = await bundleScript(new URL('./page-tools.ts', import.meta.url), 'tools');
  const server = await servePages((path) => rows[Number(path)]?.html);
  const browsers = createBrowsers();
  const results: (Result | null)[] = [];
  try {
    for (const [i, row] of rows.entries()) {
      const visit = async (browser: Browser) => {
        const page = await browser.newPage();
        await page.goto(`${server.origin}${i}`, { waitUntil: 'load' });
        // Content scripts come after the first frame: its style and layout are not their cost.
        await page.evaluate(PAINTED);
        await page.evaluate(`${script}; globalThis.tools = tools`);
        const result = await look(page, row);
        await page.close();
        return result;
      };
      results.push(await insist(() => browsers.use(visit), i));
    }
  } finally {
    await browsers.close();
    server.close();
  }
  return results;
}

async function insist<Result>(work: () => Promise<Result>, page: number): Promise<Result | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return await work();
    } catch (error) {
      console.error(`Page ${page}, attempt ${attempt} of ${ATTEMPTS}: ${String(error)}`);
    }
  }
  return null;
}

/** One browser at a time, ended after a failure and after many pages. */
function createBrowsers() {
  let browser: Browser | null = null;
  let uses = 0;

  const close = async () => {
    const old = browser;
    browser = null;
    uses = 0;
    if (!old) return;
    const isClosed = await within(5_000, old.close()).then(
      () => true,
      () => false,
    );
    if (!isClosed) old.process()?.kill('SIGKILL');
  };

  return {
    close,
    async use<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
      if (uses >= PAGES_A_BROWSER || !browser?.connected) await close();
      browser ??= await openChromium();
      uses++;
      try {
        return await within(TIMEOUT, work(browser));
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
}

function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

import type { Browser, Page } from 'puppeteer-core';
import { bundleScript } from './bundle-script.ts';
import { openChromium } from './open-chromium.ts';
import { servePages } from './serve-pages.ts';

/** A real browser with pages of a test's own and a bundled module in them. */
export interface LivePages {
  /** Opens a page by its name; the module's exports are `globalThis[name]` there. */
  open(name: string): Promise<Page>;
  browser: Browser;
  close(): Promise<void>;
}

/** Serves `pages` (name to HTML, scripts run) and opens them in Chromium with `module` as `name`. */
export async function livePages(
  pages: Record<string, string>,
  { module, name }: { module: URL; name: string },
): Promise<LivePages> {
  const script = await bundleScript(module, name);
  const server = await servePages((path) => pages[path], { runsScripts: true });
  const browser = await openChromium();
  return {
    browser,
    async open(page) {
      const tab = await browser.newPage();
      await tab.goto(`${server.origin}${page}`);
      await tab.evaluate(`${script}; globalThis.${name} = ${name}`);
      return tab;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

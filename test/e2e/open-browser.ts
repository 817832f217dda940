import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageSummary } from '../../src/extension/messages.ts';
import { installForGood } from './install-for-good.ts';
import type { RequestLog } from './request-log.ts';

/** The id that Firefox gives the add-on's pages in tests: fixed, so that they can be opened. */
const FIREFOX_UUID = '0b7a5c1e-5b0e-4b7e-9d3e-51de11647000';
const FIREFOX_ID = 'sidelight@sidelight.example';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Firefox takes a finger for granted where this says so: it has no emulation of touch screens. */
const COARSE = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

export type Family = 'chrome' | 'firefox';

/** A real browser with the built extension in it. */
export interface OpenBrowser {
  family: Family;
  browser: Browser;
  /** What the browser asks for, where it was started with a log (Chromium only). */
  log?: RequestLog;
  /** Opens an address of the extension itself. */
  openOwnPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface Opening {
  /** Sees every request (Chromium only). */
  log?: RequestLog;
  /** Folder of the profile, where it outlives the browser; what was installed in it is there. */
  profile?: string;
  /** As on a screen that fingers touch (Firefox only: elsewhere pages emulate it). */
  isTouched?: boolean;
  /** Folder of the built extension; the browser's own under `dist` unless told otherwise. */
  extension?: string;
}

/** The browser that the environment names. */
export const family: Family = process.env.SIDELIGHT_BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** Starts the browser that the environment names, headless, with the built extension. */
export async function openBrowser(opening: Opening = {}): Promise<OpenBrowser> {
  const executablePath = process.env.SIDELIGHT_BROWSER_PATH;
  if (!executablePath) throw new Error('SIDELIGHT_BROWSER_PATH names no browser: run npm test');
  const start = family === 'chrome' ? openChromium : openFirefox;
  return start(executablePath, { extension: resolve('dist', family), ...opening });
}

type Started = Opening & { extension: string };

async function openChromium(
  executablePath: string,
  { log, profile, extension }: Started,
): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    ...(profile ? { userDataDir: profile } : {}),
    args: log ? [...CHROMIUM_FLAGS, ...proxyFlags(log)] : CHROMIUM_FLAGS,
  });
  const id = await browser.installExtension(extension);
  return {
    family: 'chrome',
    browser,
    ...(log ? { log } : {}),
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Sends all requests through the log, those to this machine too. */
function proxyFlags({ address }: RequestLog): string[] {
  return [`--proxy-server=${address}`, '--proxy-bypass-list=<-loopback>'];
}

async function openFirefox(
  executablePath: string,
  { profile, extension, isTouched }: Started,
): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(isTouched ? COARSE : {}),
      // The built add-on is not signed by Mozilla.
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  });
  // What the driver installs is gone when the browser closes.
  if (profile) await installForGood({ browser }, { folder: extension, profile });
  else await browser.installExtension(extension);
  return {
    family: 'firefox',
    browser,
    async openOwnPage(path) {
      const page = await browser.newPage();
      // The process changes under the page: the driver reports a lost frame, and the page is there.
      const address = `moz-extension://${FIREFOX_UUID}/${path}`;
      await page.goto(address, { timeout: 1_500 }).catch(() => {});
      return page;
    },
    close: () => browser.close(),
  };
}

/** Texts of all marks on a page, by the key of their highlight. */
export function markedTexts(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([key, highlight]) => [
        key,
        [...highlight].map((range) => range.toString()),
      ]),
    ),
  );
}

/** Waits until a page has marks; throws after `timeout` ms. */
export async function waitForMarks(page: Page, timeout = 15_000): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout, polling: 100 });
}

/** Sends a message to the background from one of the extension's own pages. */
export function ask<T>(page: Page, message: Record<string, unknown>): Promise<T> {
  return page.evaluate(async (sent) => {
    const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const api = world.browser ?? world.chrome;
    const reply = (await api?.runtime.sendMessage(sent)) as {
      ok: boolean;
      value: unknown;
      error?: string;
    };
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  }, message) as Promise<T>;
}

/** Asks the annotator of the tab with this address what is on its page, as the popup does. */
export function pageSummary(own: Page, address: string): Promise<PageSummary> {
  return own.evaluate(async (url) => {
    const world = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
    const api = world.browser ?? world.chrome;
    const tabs = (await api?.tabs.query({})) ?? [];
    const tab = tabs.find((one) => one.url === url);
    const reply = (await api?.tabs.sendMessage(tab?.id ?? -1, { name: 'summary' })) as
      | { ok: true; value: PageSummary }
      | { ok: false; error: string };
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  }, address);
}

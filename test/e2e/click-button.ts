import type { Page } from 'puppeteer-core';
import { inFirefoxShell } from './firefox-shell.ts';
import type { OpenBrowser } from './open-browser.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Clicks Sidelight's button over a page, as a reader does: the browser lets it into the page
 * (`activeTab`) and opens the popup. Returns what the popup says once it has come to rest, and
 * closes it.
 */
export async function clickButton(open: OpenBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  return open.family === 'firefox' ? clickInFirefox(open) : clickInChromium(open, page);
}

/** The driver's click lets Sidelight in but opens no popup without a window: the worker does. */
async function clickInChromium({ browser }: OpenBrowser, page: Page): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extension = (await browser.extensions()).get(new URL(worker.url()).host);
  if (!extension) throw new Error('Sidelight is not among the extensions');
  await page.triggerExtensionAction(extension);
  await (await worker.worker())?.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    return chrome.action.openPopup();
  });
  const target = await browser.waitForTarget((one) => one.url().includes('/popup/index.html'));
  const popup = await target.asPage();
  let text = '';
  for (let i = 0; i < 40; i++) {
    const now = await popup.evaluate(() => document.body.innerText);
    if (now === text && now !== '') break;
    text = now;
    await sleep(1_000);
  }
  await popup.close();
  return text;
}

/** The popup's command is the click by keyboard, and its key can be pressed from the shell. */
const CLICK_IN_FIREFOX = `(async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { document } = window;
  const sleep = (ms) => new Promise((done) => window.setTimeout(done, ms));
  const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')];
  const key = keys.find((one) => one.getAttribute('key') === 'S');
  if (!key) throw new Error('Firefox has no key for the popup');
  key.doCommand();
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const children = (node) => {
    const found = [];
    for (let child = node && node.firstChild; child; child = child.nextSibling) found.push(child);
    return found;
  };
  const read = (node) =>
    service.getStringRole(node.role) === 'text leaf' ? [node.name] : children(node).flatMap(read);
  let text = '';
  for (let i = 0; i < 40; i++) {
    const popup = document.querySelector('.webextension-popup-browser');
    const node = popup && service.getAccessibleFor(popup);
    const now = node ? read(node).join('\\n') : '';
    if (now !== '' && now === text) break;
    text = now;
    await sleep(1000);
  }
  document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
  return text;
})()`;

function clickInFirefox(open: OpenBrowser): Promise<string> {
  return inFirefoxShell(open, CLICK_IN_FIREFOX);
}

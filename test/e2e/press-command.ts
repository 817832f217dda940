import { inFirefoxShell } from './firefox-shell.ts';
import type { OpenBrowser } from './open-browser.ts';

/** The commands of the manifest that have a key, and the last key of each. */
const KEYS = { 'next-mark': 'J', 'previous-mark': 'K' } as const;

/**
 * Lets the browser send one of Sidelight's commands to the tab in front, as its keys do. Keys that a
 * driver presses go to the page, past the browser that listens for them: Firefox is made to act as
 * if the key had come, Chromium's event is sent by hand.
 */
export async function pressCommand(open: OpenBrowser, name: keyof typeof KEYS): Promise<void> {
  if (open.family === 'firefox') {
    await inFirefoxShell(
      open,
      `(() => {
        const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')];
        const key = keys.find((one) => one.getAttribute('key') === '${KEYS[name]}');
        if (!key) throw new Error('Firefox has no key for ${name}');
        key.doCommand();
        return '';
      })()`,
    );
    return;
  }
  const target = await open.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as {
      dispatch(command: string, tab: unknown): void;
    };
    event.dispatch(command, tab);
  }, name);
}

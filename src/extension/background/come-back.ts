import { browser } from '../browser.ts';

/**
 * Brings Sidelight into the tabs that are open already: after it was installed or updated, since
 * Chromium leaves them without content scripts, and after it was switched on where it was off. The
 * gate then asks as on any other page; a gate that is there already hands over to the new one.
 */
export async function comeBack(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap(({ js }) => js ?? []);
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return; // A discarded tab loads anew when it is looked at.
      await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => {
        // Stores and other pages that the browser keeps for itself.
      });
    }),
  );
}

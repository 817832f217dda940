import type { Settings } from '../../core/settings/defaults.ts';
import { browser } from '../browser.ts';
import { sendToTab } from '../send.ts';

/** Tells every tab that the settings have changed; tabs without an annotator do not mind. */
export async function tellTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Most tabs have no annotator, and those of other hosts cannot be told apart without access
      // to their addresses: each annotator works out whether its own site is off.
      await sendToTab(id, 'settings-changed', { settings }).catch(() => {});
    }),
  );
}

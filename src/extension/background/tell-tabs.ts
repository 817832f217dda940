import { browser } from '../browser.ts';
import type { AnnotatorMessages } from '../messages.ts';
import { sendToTab } from '../send.ts';
import type { SettingsStore } from './settings-store.ts';

/** Tells every tab that the settings have changed; private windows have some of their own. */
export async function tellTabs(store: SettingsStore): Promise<void> {
  const [settings, privately] = await Promise.all([store.read(), store.read({ isPrivate: true })]);
  await toEveryTab('settings-changed', ({ incognito }) => ({
    settings: incognito ? privately : settings,
  }));
}

/** Tells every tab that the packs have changed: what was found may be different now. */
export async function tellOfPacks(): Promise<void> {
  await toEveryTab('set-changed', () => ({}));
}

async function toEveryTab<Name extends keyof AnnotatorMessages>(
  name: Name,
  askFor: (tab: { incognito: boolean }) => AnnotatorMessages[Name]['ask'],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, incognito }) => {
      if (id === undefined) return;
      // Most tabs have no annotator, and those of other hosts cannot be told apart without access
      // to their addresses: each annotator works out whether its own site is off.
      await sendToTab(id, name, askFor({ incognito })).catch(() => {});
    }),
  );
}

import { browser } from '../browser.ts';
import type { AnnotatorMessages } from '../messages.ts';
import { sendToTab } from '../send.ts';
import type { SettingsStore } from './settings-store.ts';

/** The last reading and sending of settings: the next one waits, or older ones could come last. */
let last: Promise<unknown> = Promise.resolve();

/** Tells every tab that the settings have changed; private windows have some of their own. */
export async function tellTabs(store: SettingsStore): Promise<void> {
  const sending = last.then(async () => {
    const [settings, privately] = await Promise.all([
      store.read(),
      store.read({ isPrivate: true }),
    ]);
    return toEveryTab('settings-changed', ({ incognito }) => ({
      settings: incognito ? privately : settings,
    }));
  });
  last = sending.catch(() => {});
  await Promise.all(await sending);
}

/** Tells every tab that the packs have changed: what was found may be different now. */
export async function tellOfPacks(): Promise<void> {
  await Promise.all(await toEveryTab('set-changed', () => ({})));
}

/** Sends to all tabs at once; the replies are for those who want to wait for them. */
async function toEveryTab<Name extends keyof AnnotatorMessages>(
  name: Name,
  askFor: (tab: { incognito: boolean }) => AnnotatorMessages[Name]['ask'],
): Promise<Promise<void>[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(async ({ id, incognito }) => {
    if (id === undefined) return;
    // Most tabs have no annotator, and those of other hosts cannot be told apart without access
    // to their addresses: each annotator works out whether its own site is off.
    await sendToTab(id, name, askFor({ incognito })).catch(() => {});
  });
}

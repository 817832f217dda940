/** Entry point of the background: it only wires. Nothing that must last lives in its memory. */
import { annotate, cardOf } from '../../core/annotate.ts';
import { browser } from '../browser.ts';
import { hostOf } from '../host-of.ts';
import { listen } from '../listen.ts';
import type { BackgroundMessages } from '../messages.ts';
import { sendToTab } from '../send.ts';
import { showBadge } from './badge.ts';
import { inject } from './inject.ts';
import { loadSet } from './load-set.ts';
import { lookUp } from './look-up.ts';
import { settingsStore } from './settings-store.ts';
import { tellTabs } from './tell-tabs.ts';

const store = settingsStore(browser.storage);
const set = () => loadSet(browser.runtime.getURL('annotations.bin'));

listen<keyof BackgroundMessages>({
  async 'gate-opened'(_ask, sender) {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return null;
    const settings = await store.read();
    const isOff = !settings.isOn || settings.offSites.includes(hostOf(sender.url));
    if (!isOff && settings.when === 'every-page') await inject(tabId);
    return null;
  },
  async annotate({ articles }) {
    const [opened, { asFirstReaders }] = await Promise.all([set(), store.read()]);
    return { results: articles.map((article) => annotate(article, opened, { asFirstReaders })) };
  },
  async card({ id, published }) {
    const [opened, { asFirstReaders }] = await Promise.all([set(), store.read()]);
    return cardOf(id, { published, asFirstReaders }, opened);
  },
  async settings({ host }, sender) {
    const settings = await store.read();
    const here = host ?? hostOf(sender.url);
    return { settings, isOffHere: settings.offSites.includes(here) };
  },
  async 'change-settings'({ changes }) {
    const settings = await store.change(changes);
    await tellTabs(settings);
    return settings;
  },
  async badge({ count }, sender) {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, count);
    return null;
  },
  async 'annotate-tab'({ tabId }) {
    if (!(await inject(tabId))) return 'restricted';
    await sendToTab(tabId, 'annotate-anyway', {});
    return 'annotating';
  },
  'look-up': async ({ query }) => lookUp(query, await set()),
});

browser.commands.onCommand.addListener(async (name, tab) => {
  if (tab?.id === undefined) return;
  if (name === 'next-mark' || name === 'previous-mark' || name === 'open-card') {
    await sendToTab(tab.id, 'command', { name }).catch(() => {
      // The page has no annotator: there is nothing to step through.
    });
  } else if (name === 'switch') {
    const { isOn } = await store.read();
    await tellTabs(await store.change({ isOn: !isOn }));
  }
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason !== 'install') return;
  void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});

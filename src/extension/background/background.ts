/** Entry point of the background: it only wires. Nothing that must last lives in its memory. */
import type { AnnotateResult, Annotation } from '../../core/annotation.ts';
import {
  annotateWithPacks,
  cardOfPacks,
  type OpenPack,
  qualified,
} from '../../core/packs/annotate-packs.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import { coversHost, isHidden, opensMore, worksUnasked } from '../../core/settings/site-rules.ts';
import { browser } from '../browser.ts';
import { hostOf } from '../host-of.ts';
import { listen } from '../listen.ts';
import type { BackgroundMessages } from '../messages.ts';
import { myNotes } from '../packs/my-notes.ts';
import { packStore } from '../packs/pack-store.ts';
import { sendToTab } from '../send.ts';
import { onAccessGiven } from '../site-access.ts';
import { showBadge } from './badge.ts';
import { comeBack } from './come-back.ts';
import { dressMarks, inject, injectCards } from './inject.ts';
import { loadSet } from './load-set.ts';
import { lookUp } from './look-up.ts';
import { openPacks } from './open-packs.ts';
import { settingsStore } from './settings-store.ts';
import { tellOfPacks, tellTabs } from './tell-tabs.ts';

const store = settingsStore(browser.storage);
const kept = packStore();
const packs = openPacks(kept, () => loadSet(browser.runtime.getURL('annotations.bin')));

/** The settings where a message comes from, and the packs that they leave. */
async function scene(isPrivate = false): Promise<{ settings: Settings; opened: OpenPack[] }> {
  const settings = await store.read({ isPrivate });
  return { settings, opened: await packs.open(settings) };
}

listen<keyof BackgroundMessages>({
  async 'gate-opened'(_ask, sender) {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return null;
    const settings = await store.read({ isPrivate: sender.tab?.incognito === true });
    if (worksUnasked(hostOf(sender.url), settings)) await inject(tabId);
    return null;
  },
  async annotate({ articles }, sender) {
    const settings = await store.read({ isPrivate: sender.tab?.incognito === true });
    const { asFirstReaders } = settings;
    const opened = await packs.forPages(settings);
    return {
      results: articles.map((article) =>
        withoutHidden(annotateWithPacks(article, opened, { asFirstReaders }), (annotation) =>
          isHidden(annotation.card, hostOf(sender.url), settings),
        ),
      ),
    };
  },
  async 'dress-marks'({ rules }, sender) {
    return sender.tab?.id !== undefined && dressMarks(sender.tab.id, rules);
  },
  async 'bring-cards'(_ask, sender) {
    return sender.tab?.id !== undefined && injectCards(sender.tab.id);
  },
  async card({ id, published }, sender) {
    const { settings, opened } = await scene(sender.tab?.incognito);
    return cardOfPacks(id, { published, asFirstReaders: settings.asFirstReaders }, opened);
  },
  async settings({ host }, sender) {
    const settings = await store.read({ isPrivate: sender.tab?.incognito === true });
    const here = host ?? hostOf(sender.url);
    return { settings, isOffHere: coversHost(settings.offSites, here) };
  },
  async 'change-settings'({ changes, isPrivate }, sender) {
    const where = { isPrivate: isPrivate ?? sender.tab?.incognito === true };
    return change(changes, where);
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
  'look-up': async ({ query }) => lookUp(query, (await scene()).opened),
  async publisher({ host }) {
    const { settings, opened } = await scene();
    for (const { id, set } of opened) {
      const entry = set.publisherOf(host);
      if (!entry) continue;
      const { asFirstReaders } = settings;
      const card = qualified(`entry:${entry.id}`, id);
      return cardOfPacks(card, { published: null, asFirstReaders }, opened);
    }
    return null;
  },
  async 'packs-changed'() {
    packs.forget();
    await tellOfPacks();
    return null;
  },
  async 'add-note'({ note, isPrivate }) {
    if (isPrivate) throw new RangeError('private windows store nothing');
    const { id } = await myNotes(kept).add(note, new Date().toISOString().slice(0, 7));
    packs.forget();
    await tellOfPacks();
    return { id };
  },
});

/** Changes settings and lets every page have the good of it at once. */
async function change(
  changes: Partial<Settings>,
  where: { isPrivate: boolean },
): Promise<Settings> {
  const before = await store.read(where);
  const settings = await store.change(changes, where);
  await tellTabs(store);
  if (opensMore(before, settings)) void comeBack();
  return settings;
}

/** Takes away what the reader has hidden: its marks, and the cards that nothing shows any more. */
function withoutHidden(
  result: AnnotateResult,
  hides: (annotation: Annotation) => boolean,
): AnnotateResult {
  const annotations = result.annotations.filter((annotation) => !hides(annotation));
  return annotations.length === result.annotations.length ? result : { ...result, annotations };
}

// Firefox for Android has no keyboard commands.
browser.commands?.onCommand.addListener(async (name, tab) => {
  if (tab?.id === undefined) return;
  if (name === 'next-mark' || name === 'previous-mark' || name === 'open-card') {
    await sendToTab(tab.id, 'command', { command: name }).catch(() => {
      // The page has no annotator: there is nothing to step through.
    });
  } else if (name === 'switch') {
    const where = { isPrivate: tab.incognito };
    const { isOn } = await store.read(where);
    await change({ isOn: !isOn }, where);
  }
});

/** Choices of appearance that another device of the reader has sent. */
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'sync') void tellTabs(store);
});

// Pages that are open already are not given their content scripts late.
onAccessGiven(() => void comeBack());

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' || reason === 'update') void comeBack();
  if (reason !== 'install') return;
  void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});

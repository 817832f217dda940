/** Entry point of the popup: it only wires. */
import { render } from 'preact';
import type { Settings } from '../core/settings/defaults.ts';
import { browser } from '../extension/browser.ts';
import { hostOf } from '../extension/host-of.ts';
import { sendToBackground, sendToTab } from '../extension/send.ts';
import { createWords } from '../locales/words.ts';
import { type PageView, Popup } from './Popup.tsx';

const words = createWords(browser.i18n.getMessage, browser.i18n.getUILanguage());
const app = document.getElementById('app') as HTMLElement;
document.documentElement.lang = browser.i18n.getUILanguage();

/** As a page of its own (`?page=ADDRESS`) the popup speaks of the tab that shows the address. */
const wanted = new URLSearchParams(location.search).get('page');
const tabs = await browser.tabs.query(
  wanted === null ? { active: true, lastFocusedWindow: true } : {},
);
const tab = wanted === null ? tabs[0] : tabs.find(({ url }) => url === wanted);
const tabId = tab?.id ?? -1;
let { settings } = await sendToBackground('settings', {});
let view: PageView = await readPage();
show();

/** The annotator knows its page; where there is none, the address tells why. */
async function readPage(): Promise<PageView> {
  const host = hostOf(tab?.url);
  try {
    return { kind: 'page', page: await sendToTab(tabId, 'summary', {}) };
  } catch {
    const isWeb = /^https?:/.test(tab?.url ?? 'https:');
    return { kind: isWeb ? 'silent' : 'restricted', host };
  }
}

async function change(changes: Partial<Settings>): Promise<void> {
  settings = await sendToBackground('change-settings', { changes });
  view = await readPage();
  show();
}

async function annotateAnyway(): Promise<void> {
  const answer = await sendToBackground('annotate-tab', { tabId }).catch(() => 'restricted');
  view =
    answer === 'restricted' ? { kind: 'restricted', host: hostOf(tab?.url) } : await readPage();
  show();
}

async function setDate(article: number, date: string | null): Promise<void> {
  view = { kind: 'page', page: await sendToTab(tabId, 'set-date', { article, date }) };
  show();
}

async function jump(annotation: string): Promise<void> {
  await sendToTab(tabId, 'jump', { annotation });
  window.close();
}

function show(): void {
  document.documentElement.dataset.theme = settings.theme;
  render(
    <Popup
      view={view}
      settings={settings}
      words={words}
      onChange={change}
      onAnnotate={annotateAnyway}
      onDate={setDate}
      onJump={jump}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    app,
  );
}

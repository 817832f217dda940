/** Entry point of the popup: it only wires. */
import { render } from 'preact';
import type { Card } from '../core/cards/card.ts';
import type { Settings } from '../core/settings/defaults.ts';
import { settingsStore } from '../extension/background/settings-store.ts';
import { browser } from '../extension/browser.ts';
import { settingsChanger } from '../extension/change-settings.ts';
import { hostOf } from '../extension/host-of.ts';
import type { ArticleSummary } from '../extension/messages.ts';
import type { Note } from '../extension/packs/note.ts';
import { MessageError, sendToBackground, sendToTab } from '../extension/send.ts';
import { hasAccess, onAccessChanged, requestAccess } from '../extension/site-access.ts';
import { createWords } from '../locales/words.ts';
import type { Hit } from './Finder.tsx';
import { type PageView, Popup } from './Popup.tsx';
import { saveAs } from './save-as.ts';
import { webAnnotations } from './web-annotations.ts';

/** When to look again at a page that is still being read, or has only just come, ms. */
const LOOKS = [200, 400, 800, 1600, 3000, 6000];

const words = createWords(browser.i18n.getMessage, browser.i18n.getUILanguage());
const app = document.getElementById('app') as HTMLElement;
document.documentElement.lang = words.language;
// Reading the storage here spares the popup the start of a background that was stopped.
const store = settingsStore(browser.storage);

/** As a page of its own (`?page=ADDRESS`) the popup speaks of the tab that shows the address. */
const wanted = new URLSearchParams(location.search).get('page');
const tabs = await browser.tabs.query(
  wanted === null ? { active: true, lastFocusedWindow: true } : {},
);
const tab = wanted === null ? tabs[0] : tabs.find(({ url }) => url === wanted);
const tabId = tab?.id ?? -1;
const isPrivate = tab?.incognito === true;
let selection = '';
let publisher: Card | null = null;
const changeSettings = settingsChanger({
  isPrivate,
  read: () => store.read({ isPrivate }),
  show(next) {
    settings = next;
    show();
  },
});
let [settings, view, isGranted] = await Promise.all([
  store.read({ isPrivate }),
  readPage(),
  hasAccess(tab?.url),
]);
show();
onAccessChanged(async () => {
  isGranted = await hasAccess(tab?.url);
  show();
});
void readMore();
void settle();

/** The annotator knows its page; where there is none, the address tells why. */
async function readPage(): Promise<PageView> {
  const host = hostOf(tab?.url);
  try {
    return { kind: 'page', page: await sendToTab(tabId, 'summary', {}) };
  } catch (error) {
    // An annotator that answers with a failure is there; one that cannot be reached is not.
    if (error instanceof MessageError) return { kind: 'failed', host };
    const isWeb = /^https?:/.test(tab?.url ?? 'https:');
    return { kind: isWeb ? 'silent' : 'restricted', host };
  }
}

/** A popup that is opened while the page is being read shows what is found once it is there. */
async function settle(): Promise<void> {
  for (const delay of LOOKS) {
    const isOpen =
      view.kind === 'silent' || (view.kind === 'page' && view.page.state === 'working');
    if (!isOpen) return;
    await new Promise((go) => setTimeout(go, delay));
    const next = await readPage();
    if (next.kind !== 'page' || next.page.state === 'working') continue;
    view = next;
    show();
  }
}

/** What the first picture does not wait for: the page's selection, and who runs its site. */
async function readMore(): Promise<void> {
  const host = view.kind === 'page' ? view.page.host : view.host;
  const hasArticle = view.kind === 'page' && view.page.articles.length > 0;
  const [selected, card] = await Promise.all([
    readSelection(),
    hasArticle || host === '' ? null : sendToBackground('publisher', { host }).catch(() => null),
  ]);
  // A page that lets no script in is closed, whatever its address (stores, some of their makers').
  if (selected === null && view.kind === 'silent') view = { kind: 'restricted', host };
  selection = selected ?? '';
  publisher = card;
  show();
}

/** What is selected on the page; `null` where the browser lets nobody read it. */
async function readSelection(): Promise<string | null> {
  const func = () => String(getSelection() ?? '');
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return null;
  }
}

async function change(changes: Partial<Settings>): Promise<void> {
  if (!(await changeSettings(settings, changes))) return;
  view = await readPage();
  show();
}

async function annotateAnyway(): Promise<void> {
  const host = hostOf(tab?.url);
  const answer = await sendToBackground('annotate-tab', { tabId }).catch(() => 'failed' as const);
  view = answer === 'annotating' ? await readPage() : { kind: answer, host };
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

async function exportArticle(article: ArticleSummary): Promise<void> {
  const collection = webAnnotations(article, await sendToTab(tabId, 'selectors', {}));
  const name = (article.headline ?? 'sidelight').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  const text = `${JSON.stringify(collection, null, 2)}\n`;
  saveAs(`${name}.jsonld`, new Blob([text], { type: 'application/ld+json' }));
}

async function addNote(note: Note): Promise<void> {
  await sendToBackground('add-note', { note, isPrivate });
  view = await readPage();
  show();
}

// Functions, not constants: the first picture is shown before this line is reached.
function lookUp(query: string): Promise<Hit[]> {
  return sendToBackground('look-up', { query });
}

function readCard(id: string, published: string | null): Promise<Card | null> {
  return sendToBackground('card', { id, published });
}

function show(): void {
  document.documentElement.dataset.theme = settings.theme;
  render(
    <Popup
      view={view}
      settings={settings}
      words={words}
      isPrivate={isPrivate}
      selection={selection}
      publisher={publisher}
      hasAccess={isGranted}
      onChange={change}
      onAnnotate={annotateAnyway}
      onGrant={() => void requestAccess()}
      onDate={setDate}
      onJump={jump}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onLookUp={lookUp}
      onCard={readCard}
      onExport={exportArticle}
      onNote={addNote}
    />,
    app,
  );
}

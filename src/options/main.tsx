/** Entry point of the options page: it only wires. */
import { render } from 'preact';
import type { Entry } from '../core/packs/pack.ts';
import { BUNDLED, NOTES } from '../core/packs/pack-ids.ts';
import { defaults, type Settings } from '../core/settings/defaults.ts';
import { migrateSettings } from '../core/settings/migrate-settings.ts';
import { browser } from '../extension/browser.ts';
import { settingsChanger } from '../extension/change-settings.ts';
import { DATES_KEY } from '../extension/content/date-corrections.ts';
import { inOrder } from '../extension/packs/in-order.ts';
import { myNotes } from '../extension/packs/my-notes.ts';
import { type PackInfo, packStore } from '../extension/packs/pack-store.ts';
import { sendToBackground } from '../extension/send.ts';
import {
  giveUpAccess,
  hasAccess,
  onAccessChanged,
  requestAccess,
} from '../extension/site-access.ts';
import { createWords } from '../locales/words.ts';
import { saveAs } from '../popup/save-as.ts';
import type { Command } from './Keys.tsx';
import { Options } from './Options.tsx';
import { makeBackup } from './packs/backup.ts';
import { packFile } from './packs/export-pack.ts';
import type { ImportAsk } from './packs/import-messages.ts';
import { type Import, type ImportState, runImport } from './packs/run-import.ts';

const words = createWords(browser.i18n.getMessage, browser.i18n.getUILanguage());
const app = document.getElementById('app') as HTMLElement;
document.documentElement.lang = words.language;
document.title = words('options_title');
const isPrivate = browser.extension.inIncognitoContext === true;
const store = packStore();
const noteStore = myNotes(store);

const changeSettings = settingsChanger({
  isPrivate,
  read: async () => (await sendToBackground('settings', {})).settings,
  show(next) {
    settings = next;
    show();
  },
});

let [{ settings }, isGranted] = await Promise.all([sendToBackground('settings', {}), hasAccess()]);
let beforeReset: Settings | null = null;
let infos: PackInfo[] = [];
let notes: Entry[] = [];
let names: Record<string, string> = {};
let commands: Command[] = [];
let importing: ImportState = { type: 'idle' };
let running: Import | null = null;
let removed: { id: string; title: string } | null = null;
show();
onAccessChanged(async () => {
  isGranted = await hasAccess();
  show();
});
await store.forgetRemoved().catch(() => {}); // What was deleted before is past its undo.
await readRest();

/** What takes longer than the settings, and changes with packs. */
async function readRest(): Promise<void> {
  // Without a database (private windows of some browsers) there are no packs and no notes.
  [infos, notes] = await Promise.all([store.list(), noteStore.list()]).catch(() => [[], []]);
  // Firefox for Android has none.
  commands = ((await browser.commands?.getAll()) ?? []).map(
    ({ name = '', description = '', shortcut }) => ({
      name,
      what: description || words('options_keyPopup'),
      keys: shortcut ?? '',
    }),
  );
  const hidden = settings.hiddenEntries.map((one) => one.split(' ')[0] ?? one);
  const cards = await Promise.all(
    hidden.map((id) => sendToBackground('card', { id, published: null }).catch(() => null)),
  );
  names = Object.fromEntries(
    cards.flatMap((card) =>
      card ? [[card.id, card.type === 'claim' ? card.topic : card.name] as const] : [],
    ),
  );
  show();
}

async function change(changes: Partial<Settings>): Promise<void> {
  await changeSettings(settings, changes);
}

async function reset(): Promise<void> {
  beforeReset = settings;
  const { packOrder, offPacks } = settings;
  await change({ ...defaults, packOrder, offPacks });
}

async function undoReset(): Promise<void> {
  const earlier = beforeReset;
  beforeReset = null;
  if (earlier) await change(earlier);
}

async function packsChanged(): Promise<void> {
  await sendToBackground('packs-changed', {});
  await readRest();
}

function start(ask: ImportAsk): void {
  running?.cancel();
  running = runImport(ask, (state) => {
    importing = state;
    show();
    if (state.type === 'done') void finish(state);
  });
}

async function finish({ packs, backup }: Extract<ImportState, { type: 'done' }>): Promise<void> {
  running = null;
  askToStay();
  if (backup) {
    await browser.storage.local.set({ [DATES_KEY]: backup.dates ?? [] });
    await change(migrateSettings(backup.settings));
  } else {
    const before = packs.filter(({ id }) => infos.some((known) => known.id === id));
    removed = before[0] ? { id: before[0].id, title: before[0].title } : null;
  }
  await packsChanged();
}

/**
 * Browsers may drop what pages keep when the disk is full; packs are asked to stay. Chromium
 * decides at once; Firefox would put a question to the reader, and hold the answer until then.
 */
function askToStay(): void {
  if ('getBrowserInfo' in browser.runtime) return;
  void navigator.storage?.persist?.().catch(() => false);
}

function cancel(): void {
  running?.cancel();
  running = null;
}

async function exportPack(id: string): Promise<void> {
  const info = infos.find((one) => one.id === id);
  const lines = await store.lines(id);
  if (!info || !lines) return;
  const { name, content } = await packFile(info, lines);
  saveAs(name, content);
}

async function deletePack(id: string): Promise<void> {
  const info = infos.find((one) => one.id === id);
  await store.remove(id);
  removed = info ? { id, title: titleOf(info) } : null;
  importing = { type: 'idle' };
  await packsChanged();
}

async function restorePack(id: string): Promise<void> {
  await store.restore(id);
  removed = null;
  importing = { type: 'idle' };
  await packsChanged();
}

async function removeNote(id: string): Promise<void> {
  await noteStore.remove(id);
  removed = { id: NOTES, title: words('options_note') };
  await packsChanged();
}

async function backup(): Promise<void> {
  const { [DATES_KEY]: dates } = await browser.storage.local.get(DATES_KEY);
  const text = JSON.stringify(await makeBackup(settings, dates ?? [], store));
  saveAs('sidelight-backup.json', new Blob([text], { type: 'application/json' }));
}

function changeKeys(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) void openShortcutSettings.call(browser.commands);
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function titleOf({ id, title }: PackInfo): string {
  return id === NOTES ? words('options_notes') : title;
}

function allPacks(): PackInfo[] {
  const title = words('popup_title');
  const bundled = { id: BUNDLED, title, language: 'en', licence: '', entries: 0, claims: 0 };
  const byId = new Map([bundled, ...infos].map((info) => [info.id, info]));
  return inOrder([...byId.keys()], settings.packOrder).flatMap((id) => {
    const info = byId.get(id);
    return info ? [{ ...info, title: titleOf(info) }] : [];
  });
}

function show(): void {
  document.documentElement.dataset.theme = settings.theme;
  render(
    <Options
      settings={settings}
      words={words}
      packs={allPacks()}
      notes={notes}
      names={names}
      commands={commands}
      importing={importing}
      removed={removed}
      onChange={change}
      onImport={(file) => start({ kind: 'pack', file })}
      onCancel={cancel}
      onExport={exportPack}
      onDelete={deletePack}
      onRestorePack={restorePack}
      onRemoveNote={removeNote}
      onChangeKeys={changeKeys}
      onBackup={backup}
      onRestore={(file) => start({ kind: 'backup', file })}
      onReset={reset}
      onUndo={beforeReset ? undoReset : null}
      hasAccess={isGranted}
      onGrant={() => void requestAccess()}
      onGiveUpAccess={() => void giveUpAccess()}
    />,
    app,
  );
}

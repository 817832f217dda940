/** Entry point of the options page: it only wires. */
import { render } from 'preact';
import { defaults, type Settings } from '../core/settings/defaults.ts';
import { browser } from '../extension/browser.ts';
import { sendToBackground } from '../extension/send.ts';
import { createWords } from '../locales/words.ts';
import { Options } from './Options.tsx';

const words = createWords(browser.i18n.getMessage, browser.i18n.getUILanguage());
const app = document.getElementById('app') as HTMLElement;
document.documentElement.lang = browser.i18n.getUILanguage();
let { settings } = await sendToBackground('settings', {});
let beforeReset: Settings | null = null;
show();

async function change(changes: Partial<Settings>): Promise<void> {
  settings = await sendToBackground('change-settings', { changes });
  show();
}

async function reset(): Promise<void> {
  beforeReset = settings;
  await change(defaults);
}

async function undo(): Promise<void> {
  const earlier = beforeReset;
  beforeReset = null;
  if (earlier) await change(earlier);
}

function show(): void {
  document.documentElement.dataset.theme = settings.theme;
  render(
    <Options
      settings={settings}
      words={words}
      onChange={change}
      onReset={reset}
      onUndo={beforeReset ? undo : null}
    />,
    app,
  );
}

/** Entry point of the welcome page: it only wires. */
import { render } from 'preact';
import { browser } from '../extension/browser.ts';
import { sendToBackground } from '../extension/send.ts';
import { hasAccess, onAccessChanged, requestAccess } from '../extension/site-access.ts';
import { createWords } from '../locales/words.ts';
import cardDark from './pictures/card-dark.webp';
import cardLight from './pictures/card-light.webp';
import marksDark from './pictures/marks-dark.webp';
import marksLight from './pictures/marks-light.webp';
import popupDark from './pictures/popup-dark.webp';
import popupLight from './pictures/popup-light.webp';
import { SAMPLE } from './sample.ts';
import { startSample } from './start-sample.ts';
import { Welcome } from './Welcome.tsx';

const PICTURES = {
  marks: { light: marksLight, dark: marksDark },
  card: { light: cardLight, dark: cardDark },
  popup: { light: popupLight, dark: popupDark },
};

const words = createWords(browser.i18n.getMessage, browser.i18n.getUILanguage());
const app = document.getElementById('app') as HTMLElement;
document.documentElement.lang = words.language;
document.title = words('welcome_title');
const life = new AbortController();
let sample: HTMLElement | null = null;
const { settings } = await sendToBackground('settings', {});
document.documentElement.dataset.theme = settings.theme;
show(await hasAccess());
onAccessChanged(async () => show(await hasAccess()));
if (sample) await bringToLife(sample);

async function grant(): Promise<void> {
  show(await requestAccess());
}

async function bringToLife(element: HTMLElement): Promise<void> {
  const { published } = SAMPLE;
  await startSample(element, published, {
    document,
    signal: life.signal,
    words,
    language: words.language,
    textLanguage: () => 'en',
    direction: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    settings,
    annotate: async (article) =>
      (await sendToBackground('annotate', { articles: [article] })).results[0],
    loadCard: (id) => sendToBackground('card', { id, published }),
    // The sample is ours: there is nobody to report it to, and nothing of it to hide.
    deedsFor: () => ({
      host: '',
      copyReport: async () => false,
      hide: async () => {},
      unhide: async () => {},
    }),
  });
}

function show(isGranted: boolean): void {
  render(
    <Welcome
      words={words}
      hasAccess={isGranted}
      hasKeys={browser.commands !== undefined}
      pictures={PICTURES}
      onGrant={grant}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onSample={(element) => {
        sample = element;
      }}
    />,
    app,
  );
}

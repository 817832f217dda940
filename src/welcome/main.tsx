/** Entry point of the welcome page: it only wires. */
import { render } from 'preact';
import { browser } from '../extension/browser.ts';
import { createWords } from '../locales/words.ts';
import { Welcome } from './Welcome.tsx';

const ORIGINS = { origins: ['http://*/*', 'https://*/*'] };

const words = createWords(browser.i18n.getMessage, browser.i18n.getUILanguage());
const app = document.getElementById('app') as HTMLElement;
document.documentElement.lang = browser.i18n.getUILanguage();
show(await browser.permissions.contains(ORIGINS));

async function grant(): Promise<void> {
  show(await browser.permissions.request(ORIGINS));
}

function show(hasAccess: boolean): void {
  render(<Welcome words={words} hasAccess={hasAccess} onGrant={grant} />, app);
}

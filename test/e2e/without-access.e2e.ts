/** What is left where the browser keeps web pages closed: everything by click, and how to open them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickButton } from './click-button.ts';
import { inFirefoxShell } from './firefox-shell.ts';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { markedTexts, type OpenBrowser, openBrowser, waitForMarks } from './open-browser.ts';
import { withdrawAccess } from './withdraw-access.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';
const SHOP = '/shop/kettle.html';
/** The gate looks for the last time 3 s after a page has come. */
const LAST_LOOK = 4_000;
const WAIT = { polling: 100, timeout: 10_000 };
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let server: FixtureServer;
let open: OpenBrowser;
let options: Page;

beforeAll(async () => {
  server = await fixtureServer();
  open = await openBrowser();
  await sleep(1_000);
  options = await open.openOwnPage('src/options/index.html');
  await options.waitForSelector('#keys li');
  await withdrawAccess(open);
});

afterAll(async () => {
  await open?.close();
  await server?.close();
});

async function visit(path: string): Promise<Page> {
  const page = await open.browser.newPage();
  await page.bringToFront();
  await page.goto(server.url('herald', path), { waitUntil: 'load' });
  return page;
}

const waitForText = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), WAIT, text);

describe('without access to web pages', () => {
  it('an article stays as it is until the button is clicked, and then is marked', async () => {
    const article = await visit(DEMO);
    await sleep(LAST_LOOK);
    expect(await markedTexts(article)).toEqual({});
    const popup = await clickButton(open, article);
    await waitForMarks(article);
    expect((await markedTexts(article))['sidelight-person']).toContain('Kaja Kallas');
    expect(popup).toContain('only when you click its button');
    expect(popup).toMatch(/\d+ annotations/);
    expect(popup).toContain('Kaja Kallas');
    await article.close();
  });

  it('a page that is no article is annotated anyway, by a second click', async () => {
    const shop = await visit(SHOP);
    expect(await clickButton(open, shop)).toContain('No article was found');
    const popup = await open.openOwnPage(
      `src/popup/index.html?page=${encodeURIComponent(shop.url())}`,
    );
    await popup.waitForSelector('.said button');
    await popup.click('.said button');
    await waitForText(popup, '1 annotation');
    await popup.close();
    await shop.close();
  });

  it('other pages stay closed', async () => {
    const article = await visit(DEMO);
    await sleep(LAST_LOOK);
    expect(await markedTexts(article)).toEqual({});
    await article.close();
  });
});

describe('the access', () => {
  it('is asked for on the welcome page and on the options page', async () => {
    const welcome = await open.openOwnPage('src/welcome/index.html');
    await welcome.waitForSelector('button[name=grant]', WAIT);
    await welcome.close();
    await options.bringToFront();
    await options.waitForSelector('#access button[name=grant]', WAIT);
  });

  it('once given is there at once: open articles are marked without a reload', async () => {
    const article = await visit(DEMO);
    await sleep(500);
    expect(await markedTexts(article)).toEqual({});
    const welcome = await open.openOwnPage('src/welcome/index.html');
    await welcome.bringToFront();
    await welcome.waitForSelector('button[name=grant]', WAIT);
    if (open.family === 'firefox') {
      await welcome.click('button[name=grant]');
      await allowInFirefox();
    } else {
      // Chromium's question stands in a window of its own, which no driver reaches.
      await withdrawAccess(open, false);
    }
    await waitForText(welcome, 'Access is granted');
    await welcome.close();
    await article.bringToFront();
    await waitForMarks(article);
    await article.close();
    await options.waitForSelector('#access button[name=give-up-access]', WAIT);
  });

  it('can be taken away again from the options page', async () => {
    await options.bringToFront();
    await options.waitForSelector('#access button[name=give-up-access]', WAIT);
    await options.click('#access button[name=give-up-access]');
    if (open.family === 'firefox') {
      await options.waitForSelector('#access button[name=grant]', WAIT);
      return;
    }
    // Chromium keeps the switch to itself: the button leads there.
    const id = new URL(options.url()).host;
    await open.browser.waitForTarget((target) => target.url() === `chrome://extensions/?id=${id}`);
  });
});

/** Says yes to Firefox's own question. */
async function allowInFirefox(): Promise<void> {
  await inFirefoxShell(
    open,
    `(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      for (let i = 0; i < 100; i++) {
        const question = window.document.getElementById('addon-webext-permissions-notification');
        if (question?.button && window.PopupNotifications.panel.state === 'open') {
          question.button.click();
          return '';
        }
        await new Promise((done) => window.setTimeout(done, 100));
      }
      throw new Error('Firefox asked nothing');
    })()`,
  );
}

import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings/defaults.ts';
import { bundleScript } from '../browser/bundle-script.ts';
import { openChromium } from '../browser/open-chromium.ts';

const style = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const STYLES = ['popup/popup.css', 'options/page.css', 'dom/marks/marks.css'].map(style).join('');

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleScript(new URL('../popup/popup-page.tsx', import.meta.url), 'face');
  browser = await openChromium();
}, 60_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setViewport({ width: 900, height: 700 });
  await page.setContent(
    `<!doctype html><html lang="en"><title>Options</title><style>${STYLES}</style>
     <body class="page"><div id="app"></div></body></html>`,
  );
  await page.addScriptTag({ content: script });
});

const calls = () => page.evaluate(() => face.calls);
const show = (changes: Partial<typeof defaults> = {}) =>
  page.evaluate((given) => face.showOptions(given), changes);

describe('the options', () => {
  it.each(['idle', 'reading', 'compiling', 'refused', 'cancelled'])(
    'pass axe in light and dark while an import is %s',
    async (state) => {
      await page.evaluate(
        (name) => face.showOptions({ when: 'listed-sites' }, face.imports[name]),
        state,
      );
      await page.evaluate(axe.source);
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => [value, id, nodes[0]?.html])).toEqual([]);
      }
    },
  );

  it('have a control for every setting', async () => {
    await show({ when: 'listed-sites', onSites: ['paper.example'] });
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[name],[id]')].flatMap((element) => [
        element.getAttribute('name'),
        element.id,
      ]),
    );
    /** Settings whose control is named otherwise. */
    const named: Record<string, string> = {
      kinds: 'kind-person',
      hiddenEntries: 'hidden',
      packOrder: 'packs',
      offPacks: 'pack-sidelight',
    };
    const missing = Object.keys(defaults).filter((key) => !names.includes(named[key] ?? key));
    expect(missing).toEqual([]);
  });

  it.each([
    ['input[name=isOn]', { isOn: false }],
    ['input[name=density][value=every]', { density: 'every' }],
    ['input[name=markStyle][value=tint]', { markStyle: 'tint' }],
    ['input[name=theme][value=dark]', { theme: 'dark' }],
    ['input[name=when][value=on-click]', { when: 'on-click' }],
    ['input[name=asFirstReaders]', { asFirstReaders: true }],
    ['input[name=printEndnotes]', { printEndnotes: true }],
    ['input[name=showNotesOnPages]', { showNotesOnPages: false }],
    ['input[name=kind-claim]', { kinds: { ...defaults.kinds, claim: false } }],
    ['input[name=pack-school]', { offPacks: ['school'] }],
    ['#offSites li button', { offSites: [] }],
    ['#hidden li:nth-child(2) button', { hiddenEntries: ['entry:kaja-kallas'] }],
    ['#packs li:nth-child(2) button', { packOrder: ['school', 'sidelight', 'my-notes'] }],
  ])('change a setting at once: %s', async (control, changes) => {
    await show();
    await page.click(control);
    expect(await calls()).toEqual([['change', changes]]);
  });

  it('take a site as it is pasted, and refuse what is none', async () => {
    await show();
    await page.type('input[name=add-offSites]', 'no site at all');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.body.textContent)).toContain('Write a site such as');
    expect(await calls()).toEqual([]);
    await page.click('input[name=add-offSites]', { count: 3 });
    await page.type('input[name=add-offSites]', 'https://www.paper.example/news?x=1');
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual([['change', { offSites: ['bank.example', 'paper.example'] }]]);
  });

  it('import a chosen file and one that is dropped', async () => {
    await show();
    const input = (await page.$('input[name=import]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile('test/fixtures/packs/small.yaml');
    await page.waitForFunction(() => face.calls.length === 1);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], 'dropped.json'));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer }));
    });
    expect(await calls()).toEqual([
      ['import', 'small.yaml'],
      ['import', 'dropped.json'],
    ]);
  });

  it('preview the marks by the code that marks pages', async () => {
    const marked = () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...CSS.highlights].map(([key, ranges]) => [key, [...ranges].map(String)]),
        ),
      );
    await show();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(await marked()).toMatchObject({
      'sidelight-person': ['Kaja Kallas'],
      'sidelight-claim': ['NATO had promised never to expand eastward'],
    });
    await show({ density: 'every', markStyle: 'tint' });
    await page.waitForFunction(() => CSS.highlights.has('sidelight-person-tint'));
    expect(await marked()).toMatchObject({
      'sidelight-person-tint': ['Kaja Kallas', 'Kaja Kallas'],
    });
    await show({ density: 'none' });
    await page.waitForFunction(() => CSS.highlights.size === 0);
  });

  it.each([
    ['button[name=backup]', ['backup']],
    ['button[name=reset]', ['reset']],
    ['button[name=undo-reset]', ['undo']],
    ['button[name=undo-delete]', ['restore-pack', 'old']],
    ['button[name=export-school]', ['export', 'school']],
    ['button[name=delete-school]', ['delete', 'school']],
    ['button[name=change-keys]', ['keys']],
    ['#notes li button', ['remove-note', 'line']],
  ])('have a button for it: %s', async (button, call) => {
    await show();
    await page.click(button);
    expect((await calls())[0]?.slice(0, call.length)).toEqual(call);
  });

  it('ask for access to pages, and give it up', async () => {
    await page.evaluate(() => face.showOptions({}, undefined, { hasAccess: false }));
    expect(await page.$eval('#access', (part) => part.textContent)).toContain(
      'only when you click',
    );
    await page.click('button[name=grant]');
    await show();
    await page.click('button[name=give-up-access]');
    expect((await calls()).map(([name]) => name)).toEqual(['grant', 'give-up-access']);
  });

  it.each([320, 400])('need no sideways scrolling at %i px', async (width) => {
    await page.setViewport({ width, height: 700 });
    await show({ when: 'listed-sites' });
    const { scrollWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });
});

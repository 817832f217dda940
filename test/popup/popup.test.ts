import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleScript } from '../browser/bundle-script.ts';
import { openChromium } from '../browser/open-chromium.ts';
import type * as popupPage from './popup-page.tsx';

declare global {
  var face: typeof popupPage;
}

const style = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const STYLES = { popup: style('popup/popup.css'), page: style('options/page.css') };

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleScript(new URL('./popup-page.tsx', import.meta.url), 'face');
  browser = await openChromium();
}, 60_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setViewport({ width: 380, height: 600 });
});

async function load(kind: 'popup' | 'page' = 'popup'): Promise<void> {
  const styles = kind === 'popup' ? STYLES.popup : STYLES.popup + STYLES.page;
  await page.setContent(
    `<!doctype html><html lang="en"><title>Sidelight</title><style>${styles}</style>
     <body class="${kind}"><div id="app"></div></body></html>`,
  );
  await page.addScriptTag({ content: script });
}

async function expectNoViolations(): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [value, id, nodes[0]?.html])).toEqual([]);
  }
}

const text = () => page.evaluate(() => document.body.textContent ?? '');
const calls = () => page.evaluate(() => face.calls);
const names = () =>
  page.evaluate(() => [...document.querySelectorAll('.item .name')].map((e) => e.textContent));

describe('the popup', () => {
  it.each([
    ['annotated', 'Published 10 Dec 2021'],
    ['working', 'Reading the page'],
    ['no-article', 'No article was found'],
    ['silent', 'Annotate this page anyway'],
    ['failed', 'Something went wrong on this page'],
    ['restricted', 'Browsers do not let extensions work on this page'],
    ['nothing-matched', 'Nothing in this article is in the set'],
    ['language-not-covered', 'in a language that the set does not cover'],
  ] as const)('says that a page is %s in plain words, and passes axe', async (state, said) => {
    await load();
    await page.evaluate((name) => face.showPopup(name), state);
    expect(await text()).toContain(said);
    await expectNoViolations();
  });

  it('says where pages are closed until a click, and asks for access', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated', {}, { hasAccess: false }));
    expect(await text()).toContain('only when you click its button');
    await expectNoViolations();
    await page.click('.access button');
    expect((await calls()).map(([name]) => name)).toEqual(['grant']);
    await page.evaluate(() => face.showPopup('silent', { when: 'on-click' }, { hasAccess: false }));
    expect(await text()).not.toContain('only when you click its button');
    await page.evaluate(() => face.showPopup('annotated'));
    expect(await text()).not.toContain('only when you click its button');
  });

  it('says where it found the date in words of its reader', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    expect(await text()).toContain('(found in: the page’s data)');
  });

  it('lists each card once, with the number of its mentions, and jumps on a click', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    expect((await names()).slice(0, 2)).toEqual([
      'Kaja Kallas',
      'How long the council had not met',
    ]);
    await page.click('.item.claim');
    expect(await calls()).toEqual([['jump', 'mark-1']]);
  });

  it('filters, and says so where nothing is left', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    await page.type('input[type=search]', 'council');
    expect(await names()).toEqual(['How long the council had not met']);
    await page.type('input[type=search]', 'zzz');
    expect(await text()).toContain('Nothing here fits the filter');
    await page.waitForFunction(() => document.body.textContent?.includes('knows no name'));
  });

  it('looks a name up beyond the page, opens its card and comes back', async () => {
    await load();
    await page.evaluate(() => face.showPopup('no-article'));
    await page.type('input[type=search]', 'herald');
    await page.waitForSelector('.item.organisation');
    await page.click('.item.organisation');
    await page.waitForSelector('.pane');
    const heading = () =>
      page.evaluate(
        () => document.querySelector('.pane > div')?.shadowRoot?.querySelector('h2')?.textContent,
      );
    expect(await heading()).toBe('The Herald');
    await expectNoViolations();
    await page.click('.pane-bar button');
    await page.waitForSelector('input[type=search]');
  });

  it('names who runs the site, also where there is no article', async () => {
    await load();
    await page.evaluate(() => face.showPublisher());
    expect(await text()).toContain('The Herald');
    await page.click('.publisher button');
    await page.waitForSelector('.pane');
  });

  it('tells what has happened since, in order of time', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    const dates = await page.evaluate(() =>
      [...document.querySelectorAll('.digest time')].map((time) => time.getAttribute('datetime')),
    );
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort());
  });

  it('makes a note of the selection, and none in a private window', async () => {
    await load();
    await page.evaluate(() => face.showSelection('  the   ceasefire line ', false));
    await page.click('.tools button');
    await page.type('textarea', 'What the two sides drew in 2020.');
    await page.select('form.note select', 'place');
    await expectNoViolations();
    await page.click('button[type=submit]');
    await page.waitForFunction(() => document.body.textContent?.includes('is in My notes'));
    expect(await calls()).toEqual([
      [
        'note',
        { name: 'the ceasefire line', text: 'What the two sides drew in 2020.', kind: 'place' },
      ],
    ]);
    await page.evaluate(() => face.showSelection('the ceasefire line', true));
    await page.waitForFunction(() => document.body.textContent?.includes('store nothing'));
    expect(await page.$('textarea')).toBeNull();
  });

  it('jumps from the strip to the annotation nearest the pointer', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    const box = await (await page.$('.strip'))?.boundingBox();
    if (!box) throw new Error('the popup has no strip');
    await page.mouse.click(box.x + box.width * 0.51, box.y + box.height / 2);
    expect(await calls()).toEqual([['jump', 'mark-6']]);
  });

  it('hands an article out for export, and says so', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    await page.click('button[name=export]');
    await page.waitForFunction(() => document.body.textContent?.includes('Exported'));
    expect((await calls()).map(([name]) => name)).toEqual(['export']);
  });

  it.each([
    ['on-click', 'waits for your click'],
    ['listed-sites', 'only on the sites that you have listed'],
  ] as const)('says that it waits to be asked: %s', async (when, said) => {
    await load();
    await page.evaluate((value) => face.showPopup('silent', { when: value }), when);
    expect(await text()).toContain(said);
    expect(await text()).toContain('Annotate this page anyway');
  });

  it('groups by kind', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    await page.select('select', 'kind');
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('h3')].map((heading) => heading.textContent),
    );
    expect(headings).toEqual(['People', 'Claims']);
  });

  it('corrects the date, and refuses one that does not exist', async () => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    await page.click('.date button');
    const input = '.date input';
    await page.click(input, { count: 3 });
    await page.type(input, '2021-02-30');
    await page.keyboard.press('Enter');
    expect(await text()).toContain('Write the date as');
    expect(await calls()).toEqual([]);
    await page.click(input, { count: 3 });
    await page.type(input, '2022-01');
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual([['date', 0, '2022-01']]);
  });

  it.each([
    ['everywhere', { isOn: false }],
    ['here', { offSites: ['herald.example'] }],
    ['first-readers', { asFirstReaders: true }],
    ['kind-term', { kinds: expect.objectContaining({ term: false, person: true }) }],
  ])('has a switch "%s"', async (name, changes) => {
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.click(`input[name="${name}"]`);
    expect(await calls()).toEqual([['change', changes]]);
  });

  it.each([320, 400])('needs no sideways scrolling at %i px', async (width) => {
    await page.setViewport({ width, height: 600 });
    await load();
    await page.evaluate(() => face.showPopup('annotated'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});

describe('the welcome page', () => {
  it.each([true, false])('passes axe, access granted: %s', async (hasAccess) => {
    await load('page');
    await page.evaluate((has) => face.showWelcome(has), hasAccess);
    await expectNoViolations();
  });

  it('asks for access where the browser has not granted it, and only there', async () => {
    await load('page');
    await page.evaluate(() => face.showWelcome(true));
    expect(await page.$('button[name=grant]')).toBeNull();
    await page.evaluate(() => face.showWelcome(false));
    await page.click('button[name=grant]');
    expect((await calls()).map(([name]) => name)).toEqual(['grant']);
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleScript } from '../../browser/bundle-script.ts';
import { openChromium } from '../../browser/open-chromium.ts';
import type { Stage } from '../card/card-page.ts';

declare global {
  var stage: { start(mode?: ShadowRootMode): Stage };
  var running: Stage;
}

const CLAIM = 'had not met for a year and a half';
const MARKS_STYLE = readFileSync(
  new URL('../../../src/dom/marks/marks.css', import.meta.url),
  'utf8',
);
const PAGE = `<!doctype html><html lang="en"><style>${MARKS_STYLE}
body { font: 18px/1.6 serif; width: 500px } .cover { position: fixed; inset: 300px 0 0; background: #fff }
</style><body><p>Prime Minister <b>Kaja Kallas</b> said the council ${CLAIM}.</p>
<p>Then Kaja Kallas spoke.</p><div id="host"></div>
<p style="position: absolute; top: 320px">Kaja Kallas</p><div class="cover"></div></body></html>`;

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleScript(new URL('../card/card-page.ts', import.meta.url), 'stage');
  browser = await openChromium();
}, 60_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setContent(PAGE);
  await page.evaluate(() => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const text = document.createElement('p');
    text.textContent = 'In a shadow root Kaja Kallas is named.';
    root?.append(text);
  });
  await page.addScriptTag({ content: script });
  await page.evaluate(() => {
    globalThis.running = stage.start();
  });
});

const painted = () =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([key, ranges]) => [key, [...ranges].map(String)])),
  );
const under = (mark: string) =>
  page.evaluate((id) => {
    const box = running.marks.rangeOf(id)?.getClientRects()[0];
    if (!box) throw new Error(`${id} is not on the page`);
    return running.marks.at(box.left + box.width / 2, box.top + box.height / 2);
  }, mark);

describe('marks', () => {
  it('paint the first mention under a key of its kind', async () => {
    expect(await painted()).toEqual({
      'sidelight-person': ['Kaja Kallas'],
      'sidelight-claim': [CLAIM],
    });
  });

  it.each([0, 1, 3])('answer on mention %i, underlined or not, in a shadow root too', async (n) => {
    expect(await under(`Kaja Kallas#${n}`)).toEqual([`Kaja Kallas#${n}`]);
  });

  it('do not answer where something of the page lies over them', async () => {
    expect(await under('Kaja Kallas#2')).toEqual([]);
  });

  it('do not answer in the empty space beside a line, where a caret would snap to', async () => {
    const beside = await page.evaluate(() => {
      const box = running.marks.rangeOf('Kaja Kallas#1')?.getBoundingClientRect();
      return running.marks.at(480, (box?.top ?? 0) + 5);
    });
    expect(beside).toEqual([]);
  });

  it('ask for the rules they need once, and others for text outside paragraphs', async () => {
    const asked = await page.evaluate(() => {
      const [first] = running.items;
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.cover') as Element);
      range.insertNode(document.createTextNode('Kaja Kallas'));
      if (first) running.marks.show([first, { ...first, id: 'outside', range }], running.look);
      return running.asked;
    });
    expect(asked).toEqual([
      { keys: ['sidelight-person', 'sidelight-claim'], within: 'p' },
      { keys: ['sidelight-person'], within: '' },
    ]);
  });

  it('carry their rules into open shadow roots, and take nothing but them away', async () => {
    const sheets = () =>
      page.evaluate(() => document.getElementById('host')?.shadowRoot?.adoptedStyleSheets.length);
    expect(await sheets()).toBe(1);
    await page.evaluate(() => running.stop());
    expect(await sheets()).toBe(0);
    expect(await painted()).toEqual({});
  });

  it('with forced colors paint only the first words of a claim, which answers as a whole', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    // The page hears of it a frame later.
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
    // The browser tells of the change with its next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect((await painted())['sidelight-claim']).toEqual(['had not met for a year and']);
    expect(await under(`${CLAIM}#0`)).toEqual([`${CLAIM}#0`]);
  });

  it('are changed as a diff: the same ranges stay in the same highlight', async () => {
    const result = await page.evaluate(() => {
      const before = CSS.highlights.get('sidelight-person');
      const ranges = new Set(before);
      const items = running.items.map((item) => ({ ...item, range: item.range.cloneRange() }));
      running.marks.show(
        [...items, { ...items[1], id: 'again', isFirst: true }] as typeof items,
        running.look,
      );
      const after = CSS.highlights.get('sidelight-person');
      const kept = [...(after ?? [])].filter((range) => ranges.has(range)).length;
      const more = after?.size;
      running.marks.show(items.slice(1), running.look);
      return {
        isSame: before === after,
        was: ranges.size,
        kept,
        more,
        isLeft: CSS.highlights.has('sidelight-person'),
      };
    });
    expect(result).toEqual({ isSame: true, was: 1, kept: 1, more: 2, isLeft: false });
  });

  it('flash once when they are jumped to, and are emphasised after that', async () => {
    await page.evaluate(() => running.hover.jump('Kaja Kallas#0'));
    expect(Object.keys(await painted())).toEqual(
      expect.arrayContaining(['sidelight-flash', 'sidelight-emphasis']),
    );
    await page.waitForFunction(() => !CSS.highlights.has('sidelight-flash'), { polling: 50 });
    expect(Object.keys(await painted())).toContain('sidelight-emphasis');
  });

  it.each([
    ['under a link that has a line', '<a href="#x">NAME</a>', 'sidelight-person-linked'],
    ['inside of one', '<a href="#x">the <b>NAME</b> of it</a>', 'sidelight-person-linked'],
    ['under a border', '<a href="#x" class="bordered">NAME</a>', 'sidelight-person-linked'],
    ['under a plain link', '<a href="#x" class="plain">NAME</a>', 'sidelight-person'],
    ['under words of the text', '<i>NAME</i>', 'sidelight-person'],
  ])('have a line of their own place %s', async (_name, html, key) => {
    await page.evaluate(() => running.stop());
    await page.setContent(`<style>${MARKS_STYLE} .plain { text-decoration: none }
      .bordered { text-decoration: none; border-bottom: 1px solid }</style>
      <p>Then ${html.replace('NAME', 'Kaja Kallas')} spoke.</p>`);
    await page.addScriptTag({ content: script });
    await page.evaluate(() => {
      globalThis.running = stage.start();
    });
    expect(await painted()).toEqual({ [key]: ['Kaja Kallas'] });
    const offset = (name: string) =>
      page.evaluate(
        (shown) => getComputedStyle(document.body, `::highlight(${shown})`).textUnderlineOffset,
        name,
      );
    expect(await offset(key)).not.toBe('auto');
    expect(await offset('sidelight-person-linked')).not.toBe(await offset('sidelight-person'));
  });

  it('go with their text', async () => {
    const gone = await page.evaluate(() => {
      document.querySelector('b')?.remove();
      return running.marks.rangeOf('Kaja Kallas#0');
    });
    expect(gone).toBeNull();
  });
});

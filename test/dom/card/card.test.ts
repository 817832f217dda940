import { readFileSync } from 'node:fs';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../browser/bundle-script.ts';
import { openChromium } from '../../browser/open-chromium.ts';
import type { Stage } from './card-page.ts';

declare global {
  var stage: { start(mode?: ShadowRootMode): Stage };
  var running: Stage;
  var htmlBefore: string;
}

const FIRST = 'Kaja Kallas#0';
const SECOND = 'Kaja Kallas#1';
const CLAIM = 'had not met for a year and a half#0';
const DESKTOP: Viewport = { width: 900, height: 700 };

const MARKS_STYLE = readFileSync(
  new URL('../../../src/dom/marks/marks.css', import.meta.url),
  'utf8',
);
const PAGE = `<!doctype html><html lang="en"><head><title>An article</title>
<meta name="viewport" content="width=device-width">
<style>${MARKS_STYLE} body { font: 18px/1.6 serif; max-width: 640px; margin: 40px auto; }</style>
</head><body><main><h1>An article</h1>
<p><button id="before">Before</button> Prime Minister <b>Kaja Kallas</b> said that the council
had not met for a year and a half and that a very long entry needs a place too.</p>
<p>${'Filler words go on and on. '.repeat(20)}</p>
<p>Later <a href="#followed">Kaja Kallas</a> spoke <span style="float: right">Kaja Kallas</span></p>
<p id="host"></p></main></body></html>`;

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleScript(new URL('./card-page.ts', import.meta.url), 'stage');
  browser = await openChromium();
}, 60_000);
afterEach(() => page?.close());
afterAll(() => browser?.close());

async function open({ html = PAGE, viewport = DESKTOP } = {}): Promise<void> {
  page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  await page.evaluate(() => {
    document.querySelector('script')?.remove();
    globalThis.htmlBefore = document.documentElement.outerHTML;
    globalThis.running = stage.start();
  });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const jump = (mark: string) => page.evaluate((id) => running.hover.jump(id), mark);
/** As laid out: `textContent` would run blocks together. */
const cardText = () =>
  page.evaluate(() => {
    const host = document.querySelector('[popover]');
    return host?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? null;
  });
const middleOf = (mark: string) =>
  page.evaluate((id) => {
    const box = running.marks.rangeOf(id)?.getBoundingClientRect();
    if (!box) throw new Error(`${id} is not on the page`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, mark);
const boxOf = () =>
  page.evaluate(() => {
    const panel = document.querySelector('[popover]')?.shadowRoot?.querySelector('.frame');
    return panel?.getBoundingClientRect().toJSON() as DOMRect;
  });
const inCard = (selector: string) =>
  page.evaluateHandle(
    (inner) => document.querySelector('[popover]')?.shadowRoot?.querySelector(inner) as HTMLElement,
    selector,
  );

const until = (isWanted: boolean) =>
  page.waitForFunction(
    (wanted) => (document.querySelector('[popover]') !== null) === wanted,
    { polling: 30, timeout: 10_000 },
    isWanted,
  );
const untilOpen = () => until(true);
const untilClosed = () => until(false);

/** Waits until the card has come to rest where it goes. */
const untilStill = () =>
  page.waitForFunction(
    () => {
      const frame = document.querySelector('[popover]')?.shadowRoot?.querySelector('.frame');
      return frame?.getAnimations().length === 0;
    },
    { polling: 30, timeout: 10_000 },
  );

/** Activates something in the card. */
const press = (selector: string) =>
  page.evaluate((inner) => {
    const root = document.querySelector('[popover]')?.shadowRoot;
    const found = root?.querySelector<HTMLElement>(inner);
    if (!found) throw new Error(`There is no ${inner} in the card`);
    found.click();
  }, selector);
/** What has the focus: in the card by its class or text, in the page by its id. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement } = document;
    const inner = activeElement?.shadowRoot?.activeElement;
    return inner ? inner.className || inner.textContent : activeElement?.id || 'page';
  });
const spoken = () =>
  page.evaluate(
    () =>
      document.querySelector('[popover]')?.shadowRoot?.querySelector('.hidden[role=status]')
        ?.textContent,
  );

describe('a card', () => {
  it('says what was true then, what followed and what holds as of the review', async () => {
    await open();
    await jump(FIRST);
    const text = await cardText();
    expect(text).toMatch(
      /10 Dec 2021, when this was published\s+Prime Minister of Estonia \(since/,
    );
    expect(text).toMatch(/Since then\s+15 Jul 2024\s+Resigned as prime minister/);
    expect(text).toMatch(
      /As of Aug 2025\s+High Representative for Foreign Affairs of the European Union/,
    );
  });

  it('tells how a claim stands in the sentence, then and as of the review', async () => {
    await open();
    await jump(CLAIM);
    const text = await cardText();
    expect(text).toContain('Said here by Stoltenberg');
    expect(text).toMatch(/when this was published\s+Contradicted by the evidence/);
    expect(text).toMatch(/As of Dec 2025\s+Outdated/);
  });

  it.each([
    { width: 900, height: 700 },
    { width: 320, height: 480 },
    { width: 640, height: 320 },
  ])('stays inside a window of $width × $height', async (viewport) => {
    await open({ viewport });
    for (const mark of [FIRST, 'Kaja Kallas#2', CLAIM, 'a very long entry#0']) {
      await jump(mark);
      await pause(150);
      const box = await boxOf();
      expect(box.left, mark).toBeGreaterThanOrEqual(0);
      expect(box.top, mark).toBeGreaterThanOrEqual(0);
      expect(box.right, mark).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom, mark).toBeLessThanOrEqual(viewport.height);
    }
  });

  it('leads to another card and back', async () => {
    await open();
    await jump(FIRST);
    await (await inCard('.states .link')).click();
    await pause(150);
    expect(await cardText()).toContain('A country');
    await (await inCard('.bar button')).click();
    expect(await cardText()).toContain('Estonian politician');
  });

  it.each(['Enter', 'Space'] as const)('leads to another card with %s', async (key) => {
    await open();
    await jump(FIRST);
    await (await inCard('.states .link')).focus();
    await page.keyboard.press(key);
    await pause(150);
    expect(await cardText()).toContain('A country');
  });

  it('breaks a long link over lines as it does words', async () => {
    await open({ viewport: { width: 320, height: 600 } });
    await jump(FIRST);
    const lines = await page.evaluate(() => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      const link = root?.querySelector('.states .link');
      if (link) link.textContent = 'Collective Security Treaty Organization of twelve countries';
      return link?.getClientRects().length ?? 0;
    });
    expect(lines).toBeGreaterThan(1);
  });

  it('opens sources in a new tab that learns nothing of this one', async () => {
    await open();
    await jump(FIRST);
    const links = await page.evaluate(() =>
      [
        ...(document
          .querySelector('[popover]')
          ?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []),
      ].map(({ target, rel, href }) => ({ target, rel, href })),
    );
    // Two in the list, and four small numbers that cite them.
    expect(links).toHaveLength(6);
    for (const { target, rel } of links) {
      expect({ target, rel }).toEqual({ target: '_blank', rel: 'noopener noreferrer' });
    }
  });

  it('has a foot that stays in sight, and shows that there is more to read', async () => {
    await open({ viewport: { width: 900, height: 700 } });
    await jump('a very long entry#0');
    await pause(200);
    const seen = () =>
      page.evaluate(() => {
        const root = document.querySelector('[popover]')?.shadowRoot;
        const frame = root?.querySelector('.frame');
        const foot = root?.querySelector('.foot')?.getBoundingClientRect();
        const { bottom = 0 } = frame?.getBoundingClientRect() ?? {};
        const isInside = (foot?.bottom ?? Infinity) <= bottom + 1;
        return { isInside, hasMore: frame?.classList.contains('has-more') };
      });
    expect(await seen()).toEqual({ isInside: true, hasMore: true });
    await page.evaluate(() => {
      document.querySelector('[popover]')?.shadowRoot?.querySelector('.card')?.scrollTo(0, 99999);
    });
    await pause(100);
    expect(await seen()).toEqual({ isInside: true, hasMore: false });
  });

  it('unfolds one section at a time and scrolls to it', async () => {
    await open();
    await jump('a very long entry#0');
    const unfolded = () =>
      page.evaluate(() => {
        const root = document.querySelector('[popover]')?.shadowRoot;
        const card = root?.querySelector('.card')?.getBoundingClientRect();
        return [...(root?.querySelectorAll<HTMLElement>('.fold') ?? [])]
          .filter(({ hidden }) => !hidden)
          .map((fold) => [fold.id, fold.getBoundingClientRect().top < (card?.bottom ?? 0)]);
      });
    await press('.foot .sources');
    expect(await unfolded()).toEqual([['fold-sources', true]]);
    await press('.foot .why');
    expect(await unfolded()).toEqual([['fold-why', true]]);
    expect(await cardText()).toContain('The words are the entry’s name: Kaja Kallas');
    await press('.foot .why');
    expect(await unfolded()).toEqual([]);
  });

  it('can be reported, hidden, and had back', async () => {
    await open();
    await jump(FIRST);
    await press('.foot .wrong');
    await press('.wrong .deed');
    await pause(100);
    expect(await cardText()).toContain('Copied');
    await press('.wrong .deed:nth-of-type(2)');
    await pause(100);
    expect(await cardText()).toContain('Hidden on herald.example.');
    await press('.wrong .deed');
    await pause(100);
    await press('.wrong .deed:nth-of-type(3)');
    await pause(100);
    expect(await cardText()).toContain('Hidden everywhere.');
    const done = await page.evaluate(() => running.done);
    expect(done).toEqual(['report', 'hide here', 'unhide here', 'hide everywhere']);
  });

  it('of a name inside a claim leads to the claim', async () => {
    await open();
    await jump(SECOND);
    expect(await cardText()).toContain('Part of a claim: How long the council had not met');
    await press('.here .link');
    await pause(150);
    expect(await cardText()).toMatch(/claim · 2 of 5[\s\S]*Said here by Stoltenberg/);
    await jump(FIRST);
    expect(await cardText()).not.toContain('Part of a claim');
  });

  it('stays where it is when its mark leaves the page', async () => {
    await open();
    await jump(FIRST);
    await pause(100);
    const before = await boxOf();
    await page.evaluate(() => {
      document.querySelector('b')?.remove();
      dispatchEvent(new Event('resize'));
    });
    await pause(100);
    expect(await boxOf()).toEqual(before);
  });

  it('is written from left to right on a page from right to left, and stays inside', async () => {
    await open({ html: PAGE.replace('<html lang="en">', '<html lang="ar" dir="rtl">') });
    await jump(FIRST);
    await pause(150);
    const { left, right } = await boxOf();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(DESKTOP.width);
    const direction = await page.evaluate(() => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      const card = root?.querySelector('.card');
      return card && getComputedStyle(card).direction;
    });
    expect(direction).toBe('ltr');
  });

  it("is not touched by the page's own rules", async () => {
    const hostile =
      '<style>div, [popover] { display: none !important; opacity: 0 !important; transform: scale(3) !important } * { color: red !important; font-size: 40px !important }</style></head>';
    await open({ html: PAGE.replace('</head>', hostile) });
    await jump(FIRST);
    const { width } = await boxOf();
    expect(width).toBe(384);
    const look = await page.evaluate(() => {
      const host = document.querySelector('[popover]');
      const name = host?.shadowRoot?.querySelector('h2');
      return host && name && [getComputedStyle(host).opacity, getComputedStyle(name).fontSize];
    });
    expect(look).toEqual(['1', '18px']);
  });

  it('leaves no trace in the page when all is over', async () => {
    await open();
    await jump(FIRST);
    const html = await page.evaluate(() => {
      running.stop();
      return { same: document.documentElement.outerHTML === htmlBefore, keys: CSS.highlights.size };
    });
    expect(html).toEqual({ same: true, keys: 0 });
  });

  it("does not open under a page's modal dialog", async () => {
    await open();
    const opened = await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.showModal();
      return running.hover.jump('Kaja Kallas#0');
    });
    expect(opened).toBe(false);
    expect(await cardText()).toBeNull();
  });
});

describe('the pointer', () => {
  it('leaves a card alone that it has clicked into', async () => {
    await open();
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x, y);
    await untilOpen();
    const box = await boxOf();
    await page.mouse.click(box.left + 60, box.top + 60);
    await page.mouse.move(5, 690);
    await pause(500);
    expect(await cardText()).not.toBeNull();
  });

  it('loses its card when the page scrolls the mark away from under it', async () => {
    await open({ html: PAGE.replace('</main>', '<p style="height: 3000px"></p></main>') });
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x, y);
    await untilOpen();
    expect(await cardText()).not.toBeNull();
    await page.evaluate(() => scrollBy(0, 1500));
    await untilClosed();
    expect(await cardText()).toBeNull();
  });

  it('opens the card at the line of the mark that it rests on', async () => {
    const narrow = PAGE.replace('max-width: 640px', 'max-width: 300px');
    await open({ html: narrow });
    const lines = await page.evaluate(
      (id) =>
        [...(running.marks.rangeOf(id)?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({
          x: x + width / 2,
          y: y + height / 2,
          left: x,
        })),
      CLAIM,
    );
    expect(lines.length).toBeGreaterThan(1);
    const last = lines.at(-1);
    if (!last) return;
    await page.mouse.move(last.x, last.y);
    await untilOpen();
    const box = await boxOf();
    expect(box.left).toBeLessThanOrEqual(last.x);
    expect(box.top).toBeGreaterThan(last.y);
  });

  it('opens a card after half a second of rest, not before', async () => {
    await open();
    await page.evaluate(() => {
      const times = { rested: 0, opened: 0 };
      Object.assign(globalThis, { times });
      document.addEventListener('pointermove', () => {
        times.rested = performance.now();
      });
      new MutationObserver(() => {
        times.opened = performance.now();
      }).observe(document.documentElement, { childList: true });
    });
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x, y);
    await untilOpen();
    const waited = await page.evaluate(() => {
      const { times } = globalThis as unknown as { times: { rested: number; opened: number } };
      return times.opened - times.rested;
    });
    // Timers may be late, never early: the clock counts in steps.
    expect(waited).toBeGreaterThan(495);
    expect(await cardText()).toContain('Kaja Kallas');
  });

  it('answers on mentions that are not underlined', async () => {
    await open();
    const { x, y } = await middleOf(SECOND);
    expect(await page.evaluate((a, b) => running.marks.at(a, b), x, y)).toEqual([SECOND]);
    const painted = await page.evaluate(() =>
      [...(CSS.highlights.get('sidelight-person') ?? [])].map(String),
    );
    expect(painted).toEqual(['Kaja Kallas', 'a very long entry']);
  });

  it('may go into the card; leaving both closes it', async () => {
    await open();
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x, y);
    await untilOpen();
    const box = await boxOf();
    await page.mouse.move(box.left + 30, box.top + 30, { steps: 6 });
    await pause(500);
    expect(await cardText()).not.toBeNull();
    await page.mouse.move(5, 5);
    await untilClosed();
    expect(await cardText()).toBeNull();
  });

  it('opens nothing while a button is down or text is selected', async () => {
    await open();
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await pause(700);
    expect(await cardText()).toBeNull();
    await page.mouse.up();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.mouse.move(x + 2, y);
    await pause(700);
    expect(await cardText()).toBeNull();
  });
});

describe('the keyboard', () => {
  it('closes the card with Escape, unseen by the page, and goes back to where it was', async () => {
    await open();
    await page.focus('#before');
    await jump(FIRST);
    expect(await page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
    const heard = page.evaluate(
      () =>
        new Promise((done) => {
          document.body.addEventListener('keydown', () => done(true));
          setTimeout(() => done(false), 200);
        }),
    );
    await page.keyboard.press('Escape');
    expect(await heard).toBe(false);
    expect(await cardText()).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('keeps a card that it opened, whatever the pointer does, until a click beside it', async () => {
    await open();
    await jump(FIRST);
    await page.mouse.move(5, 600);
    await page.mouse.move(5, 620);
    await pause(500);
    expect(await cardText()).not.toBeNull();
    await page.mouse.click(5, 620);
    expect(await cardText()).toBeNull();
  });

  it('goes from mark to mark and says where it is', async () => {
    await open();
    await page.evaluate(() => running.hover.next());
    expect(await cardText()).toContain('1 of 5');
    await page.evaluate(() => running.hover.next());
    expect(await cardText()).toContain('2 of 5');
    await page.evaluate(() => running.hover.previous());
    await page.evaluate(() => running.hover.previous());
    expect(await cardText()).toContain('5 of 5');
  });
});

describe('the Tab key', () => {
  it('goes through the card and out at its end, on from where the focus was', async () => {
    await open({ html: PAGE.replace('said that', '<button id="after">After</button> said that') });
    await page.focus('#before');
    await jump(FIRST);
    expect(await focused()).toBe('card');
    const stops: (string | null)[] = [];
    for (let i = 0; i < 12 && (await cardText()) !== null; i++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual(['shut', 'link', 'link', 'sources', 'why', 'wrong', 'after']);
    expect(await cardText()).toBeNull();
  });

  it('backwards leaves at the start, and stays where the focus was', async () => {
    await open();
    await page.focus('#before');
    await jump(FIRST);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect([await cardText(), await focused()]).toEqual([null, 'before']);
  });

  it('goes on from the mark where nothing had the focus', async () => {
    await open();
    await jump(FIRST);
    for (let i = 0; i < 12 && (await cardText()) !== null; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#followed',
    );
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  });
});

describe('what readers ask of their system', () => {
  const media = (name: string, value: string) =>
    page
      .createCDPSession()
      .then((session) =>
        session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] }),
      );
  const style = (selector: string, property: string) =>
    page.evaluate(
      (inner, name) => {
        const found = document.querySelector('[popover]')?.shadowRoot?.querySelector(inner);
        return found && getComputedStyle(found).getPropertyValue(name);
      },
      selector,
      property,
    );

  it.each([
    ['no-preference', 'appear'],
    ['reduce', 'none'],
  ])('with %s for motion the card moves by: %s', async (value, animation) => {
    await open();
    await media('prefers-reduced-motion', value);
    await jump(FIRST);
    expect(await style('.frame', 'animation-name')).toBe(animation);
  });

  it('more contrast: nothing is paler than the text', async () => {
    await open();
    await media('prefers-contrast', 'more');
    await jump(FIRST);
    expect(await style('.about', 'color')).toBe(await style('h2', 'color'));
  });

  it('forced colors: the card keeps an edge and its buttons', async () => {
    await open();
    await media('forced-colors', 'active');
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    await jump(FIRST);
    expect(await style('.frame', 'border-top-width')).toBe('2px');
    expect(await style('.foot button', 'border-top-style')).toBe('solid');
  });
});

describe('what is spoken', () => {
  it('tells name, kind and place when a card opens or changes without moving the focus', async () => {
    await open();
    const { x, y } = await middleOf(FIRST);
    await page.mouse.move(x, y);
    await untilOpen();
    expect(await spoken()).toBe('Kaja Kallas, person, 1 of 5');
    await page.mouse.move(5, 690);
    await untilClosed();
    await page.evaluate(() => running.hover.next());
    await page.evaluate(() => running.hover.next());
    expect(await spoken()).toBe('Kaja Kallas, person, 3 of 5');
  });
});

describe('touch', () => {
  const PHONE: Viewport = { width: 390, height: 700, hasTouch: true, isMobile: true };

  it('opens a sheet at the bottom with a tap, and closes it with a tap beside it', async () => {
    await open({ viewport: PHONE });
    const { x, y } = await middleOf(FIRST);
    await page.touchscreen.tap(x, y);
    await untilStill();
    const box = await boxOf();
    expect([box.left, box.right, Math.round(box.bottom)]).toEqual([0, 390, 700]);
    await page.touchscreen.tap(x, 10);
    await untilClosed();
    expect(await cardText()).toBeNull();
  });

  it('has targets of 44 px, a scrim that closes it, and is dragged away by its bar', async () => {
    await open({ viewport: PHONE });
    await jump(FIRST);
    await untilStill();
    const small = await page.evaluate(() => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      const targets = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])];
      return targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ target, box }) => [target.textContent, box.width, box.height]);
    });
    expect(small).toEqual([]);
    await page.touchscreen.tap(200, 20);
    await untilClosed();
    expect(await cardText()).toBeNull();
    await jump(FIRST);
    await untilStill();
    const { top } = await boxOf();
    const finger = await page.touchscreen.touchStart(120, top + 20);
    for (const way of [20, 60, 120]) await finger.move(120, top + 20 + way);
    // The browser tells of a finger with its next frame, whenever that is.
    await page.waitForFunction(
      (least) => {
        const frame = document.querySelector('[popover]')?.shadowRoot?.querySelector('.frame');
        return (frame?.getBoundingClientRect().top ?? 0) > least;
      },
      { polling: 30, timeout: 10_000 },
      top + 60,
    );
    await finger.end();
    await untilClosed();
    expect(await cardText()).toBeNull();
  });

  it('snaps back when it is let go too soon', async () => {
    await open({ viewport: PHONE });
    await jump(FIRST);
    await untilStill();
    const { top } = await boxOf();
    const finger = await page.touchscreen.touchStart(120, top + 20);
    await finger.move(120, top + 40);
    await untilStill();
    await finger.end();
    await untilStill();
    expect((await boxOf()).top).toBe(top);
  });

  it('follows links', async () => {
    await open({ viewport: PHONE });
    await page.evaluate(() => document.querySelector('a')?.scrollIntoView({ block: 'center' }));
    const { x, y } = await middleOf(SECOND);
    await page.touchscreen.tap(x, y);
    await pause(200);
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    expect(await cardText()).toBeNull();
  });
});

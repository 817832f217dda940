import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LivePages, livePages } from '../../browser/live-pages.ts';

const prose = (topic: string) =>
  `The ${topic} of the ministry met on Friday in the old town hall, and its members, who had come from nine countries, agreed to meet once more before the winter.`;
const paragraphs = (...topics: string[]) =>
  topics.map((topic) => `<p>${prose(topic)}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The council meets again</title>${head}</head><body>${body}</body></html>`;
const story = (inner: string) => `<article><h1>The council meets again</h1>${inner}</article>`;

const PAGES = {
  plain: page(
    `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
     ${story(`${paragraphs('council')}
       <figure><img alt=""><figcaption>${prose('photograph')}</figcaption></figure>
       <div class="hidden-by-sheet"><p>${prose('unseen')}</p></div>
       <p style="display:none">${prose('undisplayed')}</p>
       <div class="newsletter-signup"><p>${prose('newsletter')}</p></div>
       <aside class="related"><p>${prose('relation')}</p></aside>
       <div contenteditable="true"><p>${prose('editor')}</p></div>
       <p>Before <code>let council = 1</code> after, which is ${prose('statement')}</p>
       <ul><li>First of the points</li><li>Second of the points</li></ul>
       ${paragraphs('commission', 'delegation')}`)}
     <section id="comments"><p>${prose('comment')}</p></section>
     <div class="cookie-consent"><p>${prose('cookie')}</p></div>`,
    '<style>.hidden-by-sheet { display: none }</style>',
  ),
  spaces: page(
    story(`${paragraphs('opening')}<p>  One
        <b>two</b> <i>three </i> four<br>five  </p><pre>keeps   its
  spaces in ${prose('listing')}</pre>${paragraphs('council', 'commission')}`),
  ),
  shadow: page(
    `<story-page></story-page><script>
      customElements.define('story-page', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(story(paragraphs('council', 'commission', 'delegation')))};
        }
      });
    </script>`,
  ),
  slotted: page(
    `<story-frame>${paragraphs('council', 'commission', 'delegation')}</story-frame><script>
      customElements.define('story-frame', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main>';
        }
      });
    </script>`,
  ),
  framed: page(
    `<h1>The council meets again</h1><iframe srcdoc="${story(paragraphs('council', 'commission', 'delegation', 'minister')).replaceAll('"', '&quot;')}"></iframe>`,
  ),
  folded: page(
    story(`${paragraphs('council', 'commission', 'delegation')}
      <details><summary>More</summary>${paragraphs('minister')}</details>
      <div class="gone"><details><summary>More</summary>${paragraphs('unseen')}</details></div>`),
    '<style>.gone { display: none }</style>',
  ),
  endless: page(
    `<div id="stories">${story(paragraphs('council', 'commission', 'delegation', 'minister', 'speaker', 'clerk'))}</div>`,
  ),
};

let pages: LivePages;
const open = (name: keyof typeof PAGES) => pages.open(name);
const ask = <T>(tab: Page, expression: string) => tab.evaluate(expression) as Promise<T>;
const bare = (words: string) => words.replace('let council = 1', '').replace(/\s+/g, '');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  const module = new URL('./article-tools.ts', import.meta.url);
  pages = await livePages(PAGES, { module, name: 'tools' });
}, 30_000);
afterAll(() => pages.close());

describe('findArticles on a live page', () => {
  it('reads the article and nothing beside it', async () => {
    const tab = await open('plain');
    const [text = ''] = await ask<string[]>(tab, 'tools.texts()');
    for (const topic of ['council', 'statement', 'commission', 'delegation']) {
      expect(text).toContain(`${topic} of the ministry`);
    }
    expect(text).toContain('First of the points');
    const others = ['photograph', 'unseen', 'undisplayed', 'newsletter', 'relation', 'editor'];
    for (const topic of [...others, 'comment', 'cookie']) {
      expect(text).not.toContain(`${topic} of the ministry`);
    }
    expect(text).not.toContain('let council');
    await tab.close();
  });

  it('leaves the page as it was', async () => {
    const tab = await open('plain');
    const before = await ask<string>(tab, 'document.documentElement.outerHTML');
    await ask(tab, 'tools.texts().length');
    expect(await ask<string>(tab, 'document.documentElement.outerHTML')).toBe(before);
    await tab.close();
  });

  it.each(['plain', 'spaces', 'shadow', 'slotted', 'framed'] as const)(
    'leads from every block of %s to the page and back',
    async (name) => {
      const tab = await open(name);
      const trips = await ask<{ text: string; range: string; offset: number; start: number }[]>(
        tab,
        'tools.roundTrips()',
      );
      expect(trips.length).toBeGreaterThan(2);
      for (const { text, range, offset, start } of trips) {
        expect(offset).toBe(start);
        // A range prints neither breaks nor collapsed space; what it spans but is left out, it prints.
        expect(bare(range)).toBe(bare(text));
      }
      await tab.close();
    },
  );

  it('reads what details fold away, unless a style sheet hides them', async () => {
    const tab = await open('folded');
    const [text = ''] = await ask<string[]>(tab, 'tools.texts()');
    expect(text).toContain('minister of the ministry');
    expect(text).not.toContain('unseen of the ministry');
    await tab.close();
  });

  it('writes white space as it is rendered', async () => {
    const tab = await open('spaces');
    const [text = ''] = await ask<string[]>(tab, 'tools.texts()');
    expect(text).toContain('One two three four\nfive\n\nkeeps   its\n  spaces in');
    await tab.close();
  });
});

describe('watchPage', () => {
  it('tells of paragraphs that come late, once for many', async () => {
    const tab = await open('endless');
    await ask(tab, 'tools.watch()');
    await ask(
      tab,
      `for (let i = 0; i < 5; i++) document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(prose('latecomer'))} }))`,
    );
    await pause(1000);
    expect(await ask(tab, 'tools.calls()')).toBe(1);
    await tab.close();
  });

  it('adds the articles of endless scrolling and keeps the first', async () => {
    const tab = await open('endless');
    const more = paragraphs(
      'harbour',
      'island',
      'bridge',
      'tunnel',
      'ferry',
      'pier',
      'quay',
      'dock',
    );
    await ask(
      tab,
      `document.querySelector('#stories').insertAdjacentHTML('beforeend', ${JSON.stringify(`<article><h1>The harbour opens at last</h1>${more}</article>`)})`,
    );
    expect(await ask(tab, 'tools.headlines()')).toEqual([
      'The council meets again',
      'The harbour opens at last',
    ]);
    await tab.close();
  });

  it('tells of an address that changes without loading', async () => {
    const tab = await open('endless');
    await ask(tab, 'tools.watch()');
    await ask(tab, `history.pushState(null, '', '/another-story')`);
    await pause(800);
    expect(await ask(tab, 'tools.calls()')).toBe(1);
    await tab.close();
  });

  it('tells of nodes that hydration replaced', async () => {
    const tab = await open('endless');
    await ask(tab, 'tools.watch()');
    await ask(tab, `const a = document.querySelector('article'); a.replaceWith(a.cloneNode(true))`);
    await pause(800);
    expect(await ask(tab, 'tools.calls()')).toBe(1);
    await tab.close();
  });

  it('hears what happens in an open shadow root', async () => {
    const tab = await open('shadow');
    await ask(tab, 'tools.watch()');
    await ask(
      tab,
      `document.querySelector('story-page').shadowRoot.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraphs('latecomer'))})`,
    );
    await pause(800);
    expect(await ask(tab, 'tools.calls()')).toBe(1);
    await tab.close();
  });

  it('is deaf to clocks, highlights and its own card', async () => {
    const tab = await open('endless');
    await ask(tab, 'tools.watch()');
    await ask(
      tab,
      `const clock = document.createElement('span');
       document.body.append(clock);
       for (let i = 0; i < 9; i++) clock.textContent = '12:00:0' + i;
       const host = document.createElement('div');
       host.attachShadow({ mode: 'closed' }).append(${JSON.stringify(prose('card'))});
       document.documentElement.append(host);
       const range = new Range();
       range.selectNodeContents(document.querySelector('p'));
       CSS.highlights.set('sidelight-test', new Highlight(range));
       host.remove();`,
    );
    await pause(800);
    expect(await ask(tab, 'tools.calls()')).toBe(0);
    await tab.close();
  });

  it('stops with its signal', async () => {
    const tab = await open('endless');
    await ask(tab, 'tools.watch()');
    await ask(tab, 'tools.stop()');
    await ask(tab, `document.querySelector('p').remove()`);
    await pause(800);
    expect(await ask(tab, 'tools.calls()')).toBe(0);
    await tab.close();
  });
});

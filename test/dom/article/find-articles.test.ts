// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../src/dom/article/find-articles.ts';
import { readText } from '../../../src/dom/article/read-text.ts';
import { parsePage, prose } from './sample-page.ts';

const URL = 'https://paper.example/2021/12/10/the-council-meets-again';
const find = (body: string, head?: string) =>
  findArticles(parsePage(body, head), { url: URL, force: true });
const textOf = (body: string) => {
  const [article] = find(body);
  return article ? readText(article).text : '';
};
const topics = (text: string) => [...text.matchAll(/The (\S+) of the ministry/g)].map(([, t]) => t);

const start = prose('council') + prose('clerk') + prose('mayor');
const story = (inner: string) => `<article><h1>The council meets again</h1>${inner}</article>`;

describe('the text of an article', () => {
  it.each<[name: string, inner: string, topics: string[]]>([
    ['ends before related stories', `${start}<h2>Related articles</h2>${prose('other')}`, []],
    ['ends before footnotes', `${start}<h3>Footnotes</h3><p>${prose('note')}</p>`, []],
    ['ends before a line in bold', `${start}<p><b>About the author</b></p>${prose('writer')}`, []],
    [
      'goes on behind links to other stories',
      `${start}<p><b>Read more</b></p>${prose('second')}${prose('third')}${prose('fourth')}`,
      ['second', 'third', 'fourth'],
    ],
    [
      'ends before who wrote it',
      `${start}<p>Maret Lindqvist is the paper’s correspondent in the harbour, where she has lived since 2004.</p>`,
      [],
    ],
    [
      'holds what details fold away',
      `${start}<details><summary>More</summary>${prose('folded')}</details>`,
      ['folded'],
    ],
    [
      'holds no short articles of others',
      `${start}<section>${['one', 'two'].map((t) => `<article><h3><a href="/${t}">${t}</a></h3>${prose(t)}</article>`).join('')}</section>`,
      [],
    ],
  ])('%s', (_name, inner, rest) => {
    const text = textOf(story(`<div>${inner}</div>`));
    expect(topics(text)).toEqual(['council', 'clerk', 'mayor', ...rest]);
    expect(text).not.toMatch(/Lindqvist|About the author|Related/);
  });

  it('holds headings that are links, and those named for their looks', () => {
    const text = textOf(
      story(
        `<div>${start}<h2><a href="https://shop.example/1">The first of the books</a></h2>${prose('book')}<h2 class="header-anchor">The second of them</h2>${prose('other')}</div>`,
      ),
    );
    expect(text).toContain('The first of the books\n\nThe book');
    expect(text).toContain('The second of them\n\nThe other');
  });

  it('holds no programs, but poems', () => {
    const text = textOf(
      story(
        `<div>${start}<pre>if (a[0] === b) { return f(a); } else { return g(b); }</pre><pre>The fog comes over the harbour\nand nobody in the town hall knows\nwhere the ships have gone tonight</pre>${prose('last')}</div>`,
      ),
    );
    expect(text).not.toContain('return');
    expect(text).toContain('The fog comes');
  });

  it('begins with the short lines that flow with it', () => {
    const text = textOf(
      story(
        `<div><ul><li>A first point of the story</li><li>A second point of it</li></ul>${start}<p>So it is.</p></div>`,
      ),
    );
    expect(text).toMatch(/again\n\nA first point of the story\n\nA second point/);
    expect(text).toMatch(/So it is\.$/);
  });
});

describe('what a page tells of its article', () => {
  const data = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

  it('is read from linked data first', () => {
    const head = data({
      headline: 'The council meets again',
      author: [{ '@type': 'Person', name: 'Maret Lindqvist' }, { name: 'Juhan Paju' }],
      publisher: { name: 'The Harbour Herald' },
      articleSection: ['Politics', 'World'],
      datePublished: '2021-12-10T12:40:00+02:00',
    });
    const [article] = find(story(start), `<title>Herald</title>${head}`);
    expect(article).toMatchObject({
      headline: 'The council meets again',
      byline: 'Maret Lindqvist, Juhan Paju',
      publisher: 'The Harbour Herald',
      section: 'Politics',
      language: 'en',
      published: { date: '2021-12-10', precision: 'day' },
    });
  });

  it('is read from meta elements, and from the page itself', () => {
    const head =
      '<meta property="og:title" content="The council meets again"><meta property="og:site_name" content="The Harbour Herald"><meta property="article:section" content="World">';
    const [article] = find(story(`<p class="byline">By Maret Lindqvist</p>${start}`), head);
    expect(article).toMatchObject({
      byline: 'Maret Lindqvist',
      publisher: 'The Harbour Herald',
      section: 'World',
    });
  });

  it('falls back to the host and to nothing', () => {
    const [article] = find(story(start), '<title>The council meets again</title>');
    expect(article).toMatchObject({ publisher: 'paper.example', byline: null, section: null });
  });

  it('is the language of the article where the page is in another', () => {
    const body = `<div lang="et-EE">${story(start)}</div>`;
    expect(find(body)[0]?.language).toBe('et-ee');
  });

  it('is the headline that the metadata names, not the paper’s own name', () => {
    const body = `<h1>The Harbour Herald</h1><article><h2>The council meets again</h2>${start}</article>`;
    const head = '<title>The council meets again | The Harbour Herald</title>';
    expect(find(body, head)[0]?.headline).toBe('The council meets again');
  });
});

describe('articles that were found before', () => {
  const longer = Array.from({ length: 12 }, (_, i) => prose(`party ${i}`)).join('');

  it('stay where a longer one is added', () => {
    const page = parsePage(`<div id="first">${story(start)}</div>`);
    const before = findArticles(page, { url: URL, force: true });
    page.body.insertAdjacentHTML(
      'beforeend',
      `<div class="wrap"><section><h2>The harbour opens</h2>${longer}</section></div>`,
    );
    const without = findArticles(page, { url: URL, force: true });
    const pinned = findArticles(page, { url: URL, force: true, pinned: before });
    expect(without.length).toBe(1);
    expect(pinned[0]?.headline).toBe('The council meets again');
    expect(topics(pinned.map((one) => readText(one).text).join('\n\n'))).toContain('council');
  });

  it('go where the page has turned to another story', () => {
    const page = parsePage(`<main>${story(start)}</main>`);
    const before = findArticles(page, { url: URL, force: true });
    page.querySelector('main')?.replaceChildren();
    expect(findArticles(page, { url: URL, pinned: before })).toEqual([]);
  });

  it('go where their headline has become another’s', () => {
    const page = parsePage(`<main>${story(start)}</main>`);
    const before = findArticles(page, { url: URL, force: true });
    const article = page.querySelector('article') as Element;
    article.innerHTML = '<h1>All stories of today</h1><ul><li><a href="/1">One</a></li></ul>';
    expect(findArticles(page, { url: 'https://paper.example/', pinned: before })).toEqual([]);
  });
});

describe('the address of a page', () => {
  const judged = (url: string) =>
    findArticles(parsePage(story(start)), { url: `https://paper.example${url}` }).length > 0;

  it('speaks against a folder of news alone, and for a story in it', () => {
    expect(judged('/blog/')).toBe(false);
    expect(judged('/blog/the-council-meets-again-on-friday')).toBe(true);
  });
});

describe('who a story is by', () => {
  it('is read when it is asked for, and then stays', () => {
    const page = parsePage(story(start), '<meta name="author" content="Ann Bell">');
    const [article] = findArticles(page, { url: URL, force: true });
    expect(article?.byline).toBe('Ann Bell');
    page.head.replaceChildren();
    expect(article?.byline).toBe('Ann Bell');
    expect(article?.publisher).toBe('paper.example');
    expect(article?.isPartial).toBe(false);
  });
});

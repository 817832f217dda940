// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mayBeArticle } from '../../../src/extension/content/gate/may-be-article.ts';
import { parsePage, prose } from '../../dom/article/sample-page.ts';

const story = `<article><h1>The council meets again</h1>${Array.from({ length: 14 }, (_, i) => prose(`party ${i}`)).join('')}</article>`;
const links = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/${i}">A headline of the day</a></li>`).join('')}</ul>`;
const published = '<meta property="article:published_time" content="2021-12-10T12:40:00Z">';

const ask = (path: string, body: string, head = '') =>
  mayBeArticle(parsePage(body, head), new URL(path, 'https://paper.example'));

describe('the gate', () => {
  it.each([
    ['a story with a day in its address', '/2021/12/10/the-council-meets-again', story, ''],
    ['a story that tells only when it was published', '/a/4711', story, published],
    ['a short story in the news', '/news/the-council-meets-again', prose('council'), published],
    ['a story at an address without words', '/2021/12/10/4711.html', story, published],
  ])('lets in %s', (_name, path, body, head) => {
    expect(ask(path, body, head)).toBe(true);
  });

  it.each([
    ['the home page', '/', story, ''],
    ['the home page of a language', '/en-gb/', story, ''],
    ['a section', '/world', links(120), ''],
    ['a search', '/search?q=council', links(30), ''],
    ['a category', '/category/politics', links(60), ''],
    [
      'a product',
      '/products/kettle',
      '<p itemprop="price">20</p><div class="add-to-cart"></div>',
      '',
    ],
    ['a forum', '/forums/harbour', links(80), ''],
    ['a login', '/login', '<form><input type="password"></form>', ''],
    ['an app', '/mail/inbox', '<div id="app"></div>', ''],
  ])('keeps out %s', (_name, path, body, head) => {
    expect(ask(path, body, head)).toBe(false);
  });
});

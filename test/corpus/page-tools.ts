/** Bundled into each corpus page: Sidelight's reading and its peers', all as plain data. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { articleSigns } from '../../src/dom/article/article-signs.ts';
import { chooseRoot } from '../../src/dom/article/choose-root.ts';
import { findArticles, readAll } from '../../src/dom/article/find-articles.ts';
import { findDate } from '../../src/dom/article/find-date.ts';
import { judgeArticle } from '../../src/dom/article/judge-article.ts';
import { readPage } from '../../src/dom/article/read-page.ts';
import { readText } from '../../src/dom/article/read-text.ts';
import { scanPage } from '../../src/dom/article/scan-page.ts';
import { mayBeArticle } from '../../src/extension/content/gate/may-be-article.ts';

export interface Texts {
  sidelight: string;
  readability: string;
  defuddle: string;
}

/** Everybody's text of this page; nothing where a tool fails on it. */
export function allTexts(document: Document, url: string): Texts {
  const attempt = (read: () => string) => {
    try {
      return read();
    } catch {
      return '';
    }
  };
  return {
    sidelight: attempt(() => sidelightText(document, url)),
    readability: attempt(() => readabilityText(document)),
    defuddle: attempt(() => defuddleText(document, url)),
  };
}

/** The texts of the page's articles without their headlines. */
export function sidelightText(document: Document, url: string): string {
  return findArticles(document, { url, force: true })
    .map((article) => {
      const read = readText(article);
      const body = read.blocks.filter(({ block }) => block.kind !== 'headline');
      return body.map(({ start, end }) => read.text.slice(start, end)).join('\n\n');
    })
    .join('\n\n');
}

export function readabilityText(document: Document): string {
  return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
}

export function defuddleText(document: Document, url: string): string {
  const html = new Defuddle(document.cloneNode(true) as Document, { url }).parse().content;
  const words = new DOMParser().parseFromString(
    html.replace(/<(?=\/?(?:p|div|li|h\d|br|tr|td|th))/g, ' <'),
    'text/html',
  );
  return words.body.textContent ?? '';
}

/** What the gate and the classifier say. */
export function judge(document: Document, url: string) {
  const address = new URL(url, 'http://nowhere.invalid');
  const before = performance.now();
  const isLetIn = mayBeArticle(document, address);
  const gateTime = performance.now() - before;
  const page = readPage(document, url);
  const scan = document.body ? scanPage(document.body) : { runs: [], spans: [] };
  const choice = chooseRoot(scan);
  if (!choice)
    return {
      isLetIn,
      gateTime,
      signs: null,
      probability: 0,
      isReaderable: isProbablyReaderable(document),
    };
  const signs = articleSigns(readAll(page, scan, choice.span));
  const probability = judgeArticle(signs);
  return { isLetIn, gateTime, signs, probability, isReaderable: isProbablyReaderable(document) };
}

export function date(document: Document, url: string) {
  return findDate(document, { url });
}

export function defuddleDate(document: Document, url: string): string {
  return new Defuddle(document.cloneNode(true) as Document, { url }).parse().published ?? '';
}

export function readabilityDate(document: Document): string {
  return new Readability(document.cloneNode(true) as Document).parse()?.publishedTime ?? '';
}

/** Bundled into each corpus page: Sidelight's reading and its peers', all as plain data. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { FoundDate } from '../../src/dom/article/article.ts';
import { findArticles } from '../../src/dom/article/find-articles.ts';
import { findDate } from '../../src/dom/article/find-date.ts';
import { readText } from '../../src/dom/article/read-text.ts';
import { mayBeArticle } from '../../src/extension/content/gate/may-be-article.ts';

export interface Texts {
  sidelight: string;
  readability: string;
  defuddle: string;
}

/** Everybody's text of this page; nothing where a tool fails on it. */
export function allTexts(document: Document, url: string): Texts {
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

export interface Judgement {
  isLetIn: boolean;
  /** In ms, on the first call. */
  gateTime: number;
  isArticle: boolean;
  isReaderable: boolean;
  /** The peers give no verdict but text or none: at least as much as Readability asks for. */
  readability: boolean;
  defuddle: boolean;
}

/** Readability's own threshold, in characters. */
const ENOUGH_TEXT = 500;

/** What the gate and the finder say, and what the peers would do with the page. */
export function judge(document: Document, url: string): Judgement {
  const address = new URL(url, 'http://nowhere.invalid');
  const before = performance.now();
  const isLetIn = mayBeArticle(document, address);
  const gateTime = performance.now() - before;
  const isArticle = findArticles(document, { url: address.href }).length > 0;
  return {
    isLetIn,
    gateTime,
    isArticle,
    isReaderable: isProbablyReaderable(document),
    readability: attempt(() => readabilityText(document)).trim().length >= ENOUGH_TEXT,
    defuddle: attempt(() => defuddleText(document, url)).trim().length >= ENOUGH_TEXT,
  };
}

export interface Dates {
  sidelight: string;
  readability: string;
  defuddle: string;
}

/** Everybody's date of this page as they give it. */
export function allDates(document: Document, url: string): Dates {
  const copy = () => document.cloneNode(true) as Document;
  return {
    sidelight: publishedOf(findDate(document, { url })),
    readability: attempt(() => new Readability(copy()).parse()?.publishedTime ?? ''),
    defuddle: attempt(() => new Defuddle(copy(), { url }).parse().published ?? ''),
  };
}

/** A day of updating alone is shown as such: it is no answer to when the page was published. */
const publishedOf = (found: FoundDate | null): string =>
  found && !found.updatedOnly ? found.date : '';

/** What one tool costs on this page, in ms: finding the article and reading its text. */
export function cost(
  document: Document,
  { url, tool }: { url: string; tool: keyof Texts },
): { time: number; nodesAdded: number } {
  const count = () => document.getElementsByTagName('*').length;
  const nodes = count();
  const time = timed(() => {
    if (tool === 'sidelight') findArticles(document, { url, force: true }).map(readText);
    else if (tool === 'readability') readabilityText(document);
    else new Defuddle(document.cloneNode(true) as Document, { url }).parse();
  });
  return { time, nodesAdded: count() - nodes };
}

/** What the gate costs on this page, in ms. */
export const gateCost = (document: Document, url: string): number =>
  timed(() => mayBeArticle(document, new URL(url)));

/** What a fixed loop costs, in ms: the machine's noise. */
export const canaryCost = (): number => timed(canary);

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function canary(): number {
  let sum = 0;
  for (let i = 0; i < 3_000_000; i++) sum = (sum + i * 31) % 1_000_003;
  return sum;
}

const attempt = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

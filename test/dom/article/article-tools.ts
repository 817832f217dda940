/** Bundled into live test pages. */
import type { Article } from '../../../src/dom/article/article.ts';
import { findArticles } from '../../../src/dom/article/find-articles.ts';
import { readText } from '../../../src/dom/article/read-text.ts';
import { watchPage } from '../../../src/dom/article/watch-page.ts';

const state = { calls: 0, stop: new AbortController() };

/** The text of each article; the reader asked for this page. */
export function texts(): string[] {
  return findArticles(document, { force: true }).map((article) => readText(article).text);
}

export function headlines(): (string | null)[] {
  return findArticles(document, { force: true }).map(({ headline }) => headline);
}

/** Every block's range read back from the page, beside what the text says. */
export function roundTrips(): {
  text: string;
  range: string;
  offset: number | null;
  start: number;
}[] {
  return findArticles(document, { force: true }).flatMap((article) => roundTripsOf(article));
}

function roundTripsOf(article: Article) {
  const read = readText(article);
  return read.blocks.map(({ start, end }) => {
    const range = read.toRange(start, end);
    const offset = range && read.toOffset(range.startContainer, range.startOffset);
    return { text: read.text.slice(start, end), range: range?.toString() ?? '', offset, start };
  });
}

/** Counts what `watchPage` tells from now on. */
export function watch(): void {
  state.calls = 0;
  watchPage({ document, signal: state.stop.signal, onChange: () => state.calls++ });
}

export const calls = (): number => state.calls;
export const stop = (): void => state.stop.abort();

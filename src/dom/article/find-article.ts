import type { Article } from './article.ts';
import { type FindOptions, findArticles } from './find-articles.ts';

/** Finds the first article of a page, or `null` where the page is none. */
export function findArticle(document: Document, options: FindOptions = {}): Article | null {
  return findArticles(document, options)[0] ?? null;
}

import type { ArticleSigns } from './article-signs.ts';

/** Weights of the signs in a logistic model, fitted on the development pages. */
const WEIGHTS: ArticleSigns = {
  home: -3,
  listingPath: -0.8,
  forumPath: -1.5,
  productPath: -1.2,
  slug: 1.2,
  shallow: -0.6,
  dateInPath: 0.4,
  newsPath: 0.6,
  ogArticle: 0.9,
  ogWebsite: -0.2,
  ogProduct: -1.6,
  published: 0.9,
  oneArticle: 1.1,
  manyArticles: -1,
  product: -1.2,
  list: -0.6,
  forum: -2,
  length: 1,
  long: 1.5,
  paragraphs: 1,
  average: 0.6,
  share: 0.8,
  linkShare: -0.6,
  tiny: -1.6,
  oneArticleTag: 0.4,
  manyArticleTags: -0.4,
  buy: -1,
  posts: -0.8,
};
const BIAS = -3;

/** From this probability on a page is taken for an article. */
export const ARTICLE_FROM = 0.5;

/** Judges by the signs how probable it is that the page is an article, 0–1. */
export function judgeArticle(signs: ArticleSigns): number {
  let sum = BIAS;
  for (const [name, value] of Object.entries(signs)) sum += (WEIGHTS[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

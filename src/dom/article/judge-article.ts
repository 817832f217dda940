import type { ArticleSigns } from './article-signs.ts';

/** Weights of the signs in a logistic model, fitted on the development pages; `home` and `liveBlog` are set by hand. */
const WEIGHTS: ArticleSigns = {
  home: -3,
  listingPath: -1.86,
  forumPath: -0.93,
  furtherPage: -1.26,
  slug: 1.95,
  shallow: -1.09,
  newsPath: 1.36,
  hasQuery: -0.46,
  ogArticle: 0.19,
  ogProduct: -0.68,
  published: 1.2,
  oneArticle: 1.38,
  product: -0.97,
  forum: -0.61,
  datedTwice: 0.44,
  datedInPrint: 1.26,
  long: 1.75,
  average: 0.3,
  share: 0.82,
  linkShare: -0.96,
  headingRate: 0.31,
  oneFlow: 0.76,
  talk: -0.39,
  oneArticleTag: 1.06,
  manyTimes: -1.29,
  inputs: -0.74,
  buy: -1.28,
  manyForms: -0.43,
  posts: -0.88,
  liveBlog: 2,
};
const BIAS = -3.78;

/** From this probability on a page is taken for an article: nineteen in twenty articles pass. */
export const ARTICLE_FROM = 0.32;

/**
 * Judges by the signs how probable it is that the page is an article, 0–1. The further signs, which
 * are dear to measure, are asked for only where they can turn the judgement.
 */
export function judgeArticle(signs: ArticleSigns, further: () => ArticleSigns): number {
  const sum = BIAS + weigh(signs);
  const best = 'datedInPrint' in signs ? 0 : (WEIGHTS.datedInPrint ?? 0);
  const isSure = probability(sum + WORST_OF_FURTHER) >= ARTICLE_FROM;
  if (isSure || probability(sum + best) < ARTICLE_FROM) return probability(sum);
  return probability(sum + weigh(further()));
}

/** What the further signs that speak against an article weigh together. */
const WORST_OF_FURTHER = (WEIGHTS.talk ?? 0) + (WEIGHTS.buy ?? 0) + (WEIGHTS.posts ?? 0);

function weigh(signs: ArticleSigns): number {
  let sum = 0;
  for (const [name, value] of Object.entries(signs)) sum += (WEIGHTS[name] ?? 0) * value;
  return sum;
}

const probability = (sum: number) => 1 / (1 + Math.exp(-sum));

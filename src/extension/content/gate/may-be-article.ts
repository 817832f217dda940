const HOME = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/;
const LISTING =
  /\/(?:search|log-?in|sign-?(?:in|up)|register|cart|checkout|account|password|forums?|threads?|tags?|categor(?:y|ies)|author|products?|shop|collections|page\/\d+)(?:[/.]|$)/i;
/** A folder of news with something in it: the folder alone is a list. */
const NEWS = /\/(?:news|articles?|blog|story|posts?)\/[^/]/i;
const SHOP = '[itemprop=price],[itemprop=offers],[class*=add-to-cart]';
const LINKED_ARTICLE = /"(?:\w*Article|\w*BlogPosting)"/;

/**
 * Tells whether a page may be an article, from its address and signs that cost no walk through
 * the page. Errs towards yes: the annotator decides. A linear model fitted on the development
 * pages, its threshold where 98 in 100 articles pass.
 */
export function mayBeArticle(document: Document, { pathname, search }: Location | URL): boolean {
  if (HOME.test(pathname) && !search) return false;
  const { head } = document;
  const has = (scope: ParentNode, selector: string) => (scope.querySelector(selector) ? 1 : 0);
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  const parts = pathname.split('/').filter(Boolean);
  const words = parts.map((part) => part.split(/[-_]/).length);
  let data = '';
  for (const script of document.getElementsByTagName('script')) {
    if (script.type === 'application/ld+json') data += script.text;
  }
  let prose = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const { length } = paragraph.textContent;
    if (length > 80) prose += length;
    if (prose > 3000) break;
  }
  const score =
    2.2 * Math.min(1, prose / 3000) +
    1.9 * Math.min(1, (words.at(-1) ?? 0) / 6) +
    1.5 * Math.min(1, Math.max(0, ...words) / 6) +
    (NEWS.test(pathname) ? 1.9 : 0) +
    (LINKED_ARTICLE.test(data) ? 1.9 : 0) +
    (count('article') === 1 ? 1.1 : 0) +
    has(head, 'meta[property*=published_time]') +
    0.8 * has(head, 'meta[property="og:type"][content*=article i]') -
    (LISTING.test(pathname) ? 2.3 : 0) -
    1.5 * Math.min(1, count('a') / 400) -
    1.3 * has(head, 'meta[property="og:type"][content*=product i]') -
    (/"Product"/.test(data) ? 1.2 : 0) -
    (count('time') > 8 ? 1.1 : 0) -
    (parts.length < 2 ? 0.5 : 0);
  // These look through the whole page, so only where they can still turn the answer.
  if (score <= 1.3 || score > 4.1) return score > 1.3;
  return score - 1.5 * has(document, SHOP) - 1.3 * has(document, '[type=password]') > 1.3;
}

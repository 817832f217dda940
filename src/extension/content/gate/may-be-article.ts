/** Paths of pages that are no article, whatever else they say. */
const NEVER =
  /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$|\/(?:search|log-?in|sign-?(?:in|up)|register|cart|checkout|account|forums?|threads?|tags?|category|author|products?|shop|collections?|page\/\d+)(?:[/.]|$)/i;
/** Marks of an article that sites make for search engines. */
const STRONG =
  'meta[property="og:type"][content*=article i],meta[property*="published_time"],[itemprop~=articleBody],[itemtype$=Article],[itemtype$=BlogPosting]';
const LINKED = /"(?:\w*Article|\w*BlogPosting)"/;
/** Prose this long (characters, in paragraphs) may be an article without any mark. */
const PROSE = 900;

/**
 * Tells whether a page may be an article, from its address and signs that cost no walk through
 * the page. Errs towards yes: the annotator decides.
 */
export function mayBeArticle(document: Document, { pathname, search }: Location | URL): boolean {
  if (NEVER.test(pathname) && !search) return false;
  if (document.querySelector('meta[property="og:type"][content*=product i]')) return false;
  if (document.querySelector(STRONG)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (LINKED.test(script.textContent ?? '')) return true;
  }
  let prose = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const { length } = paragraph.textContent ?? '';
    if (length > 80) prose += length;
    if (prose > PROSE) return true;
  }
  return false;
}

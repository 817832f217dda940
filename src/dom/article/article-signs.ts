import { isProse } from './choose-root.ts';
import type { KeptRun } from './keep-runs.ts';
import { isArticleData, typesOf } from './read-linked-data.ts';
import { metaContent, type PageFacts } from './read-page.ts';
import type { Scan } from './scan-page.ts';
import { urlDate } from './url-date.ts';

/** Signs that a page is an article, or is not; each a number of about 0–1. */
export type ArticleSigns = Record<string, number>;

/** Measures the signs from what was read already; asks the page for counts of elements only. */
export function articleSigns(page: PageFacts, scan: Scan, kept: readonly KeptRun[]): ArticleSigns {
  return {
    ...addressSigns(page.url),
    ...toldSigns(page),
    ...textSigns(scan, kept),
    ...pageSigns(page.document),
  };
}

const LISTING =
  /\/(?:category|categories|tags?|topics?|author|archives?|page|search|shop|store|products?|collections?|cart|forums?|threads?|t|topic|viewtopic|showthread|questions|users?|login|signin|signup|register|account|docs?|documentation|wiki|services?|pricing|contact|about)(?:[/.?]|-us|$)/i;

function addressSigns(url: string): ArticleSigns {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const path = parsed?.pathname ?? '/';
  const parts = path.split('/').filter((part) => part !== '');
  const longest = Math.max(0, ...parts.map((part) => part.split(/[-_]/).length));
  const isHome = /^\/?(?:index\.\w+|home|[a-z]{2})?\/?$/.test(path) && !parsed?.search;
  return {
    home: flag(isHome),
    listingPath: flag(
      LISTING.test(path) || /[?&](?:page|p|start|q|s|search)=/.test(parsed?.search ?? ''),
    ),
    forumPath: flag(/forum|thread|topic|discuss|community|board|viewtopic/i.test(url)),
    productPath: flag(/\/(?:products?|p|dp|shop|store|item|ip|collections?|buy)\//i.test(path)),
    slug: Math.min(1, longest / 8),
    shallow: flag(parts.length <= 1 && longest < 3),
    dateInPath: flag(urlDate(url) !== null || /\d{6,}/.test(path)),
    newsPath: flag(
      /\/(?:news|articles?|blog|story|stories|posts?|insights|opinion|magazine)\//i.test(path),
    ),
    hasQuery: flag((parsed?.search ?? '').length > 1),
  };
}

function toldSigns(page: PageFacts): ArticleSigns {
  const type = metaContent(page, 'og:type')?.toLowerCase() ?? '';
  const types = new Set(page.linkedData.flatMap(typesOf));
  const articles = page.linkedData.filter(isArticleData).length;
  const has = (...names: string[]) => flag(names.some((name) => types.has(name)));
  return {
    ogArticle: flag(/article|newsarticle|blog/.test(type)),
    ogWebsite: flag(type === 'website'),
    ogProduct: flag(/product/.test(type)),
    published: flag(
      metaContent(page, 'article:published_time', 'datepublished', 'parsely-pub-date') !== null,
    ),
    oneArticle: flag(articles > 0 && articles <= 2),
    manyArticles: flag(articles > 3),
    product: has('Product', 'ProductGroup', 'Offer', 'AggregateOffer'),
    list: has('ItemList', 'CollectionPage', 'SearchResultsPage', 'ProfilePage', 'OfferCatalog'),
    forum: has('DiscussionForumPosting', 'QAPage'),
    service: has('Service', 'LocalBusiness', 'ProfessionalService', 'Organization', 'FAQPage'),
    author: flag(metaContent(page, 'author', 'article:author') !== null),
  };
}

function textSigns(scan: Scan, kept: readonly KeptRun[]): ArticleSigns {
  let all = 0;
  let links = 0;
  let prose = 0;
  for (const run of scan.runs) {
    all += run.length;
    links += run.linkLength;
    if (isProse(run)) prose += run.length;
  }
  const paragraphs = kept.filter(({ run, kind }) => isProse(run) && kind !== 'item');
  const length = paragraphs.reduce((sum, { run }) => sum + run.length, 0);
  const whole = kept.reduce((sum, { run }) => sum + run.length, 0);
  const headings = kept.filter(({ kind }) => kind === 'heading').length;
  const average = paragraphs.length > 0 ? length / paragraphs.length : 0;
  return {
    length: Math.min(1.5, Math.log1p(length) / 7),
    long: Math.min(1, length / 4000),
    paragraphs: Math.min(1, paragraphs.length / 12),
    average: Math.min(1, average / 350),
    share: all > 0 ? whole / all : 0,
    proseShare: prose > 0 ? Math.min(1, length / prose) : 0,
    linkShare: all > 0 ? links / all : 0,
    items: whole > 0 ? 1 - length / whole : 0,
    headingRate: headings / Math.max(1, paragraphs.length + headings),
    tiny: flag(length < 350 || paragraphs.length < 2),
  };
}

function pageSigns(document: Document): ArticleSigns {
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  const articles = count('article');
  return {
    oneArticleTag: flag(articles === 1),
    manyArticleTags: flag(articles > 4),
    oneH1: flag(count('h1') === 1),
    time: flag(count('time') > 0),
    manyTimes: flag(count('time') > 8),
    password: flag(document.querySelector('input[type="password"]') !== null),
    inputs: Math.min(1, count('input') / 20),
    textarea: flag(count('textarea') > 0),
    buy: flag(
      document.querySelector(
        '[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i],[name="add-to-cart"],[class*="product-price" i],[itemprop="price"],[itemprop="offers"]',
      ) !== null,
    ),
    posts: flag(
      document.querySelectorAll(
        '[class*="post-content" i],[class*="postbody" i],[class*="message-body" i],[id^="post-"],[id^="post_"],[class*="post_body" i]',
      ).length > 2,
    ),
    articleMarkup: flag(
      document.querySelector(
        '[itemprop~="articleBody"],[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/Article"],[itemtype*="schema.org/BlogPosting"]',
      ) !== null,
    ),
  };
}

const flag = (is: boolean): number => (is ? 1 : 0);

import type { FoundDate } from './article.ts';
import { isProse } from './choose-root.ts';
import type { DateVote } from './find-date.ts';
import type { Headline } from './find-headline.ts';
import type { KeptRun } from './keep-runs.ts';
import { isArticleData, typesOf } from './read-linked-data.ts';
import { metaContent, type PageFacts } from './read-page.ts';
import type { Run, Scan } from './scan-page.ts';

/** Signs that a page is an article, or is not; each a number of about 0–1. */
export type ArticleSigns = Record<string, number>;

/** What was read of one article. */
export interface ArticleRead {
  page: PageFacts;
  scan: Scan;
  kept: readonly KeptRun[];
  headline: Headline | null;
  published: FoundDate | null;
}

/** What was read of the page before it is judged. */
export type Read = ArticleRead & DateVote;

/** Measures the signs from what was read already; asks the page for counts of elements only. */
export function articleSigns(read: Read): ArticleSigns {
  const { page, scan, kept } = read;
  return {
    ...addressSigns(page.url),
    ...toldSigns(page),
    ...creditSigns(read),
    ...textSigns(scan, kept),
    oneFlow: oneFlow(kept),
    ...pageSigns(page.document),
  };
}

/*
 * Folders are looked up in a list, ` name name `, where a pattern would say the same: patterns are
 * compiled on every page anew, and these run once.
 */
const LISTING =
  ' category categories categoria categorie tag tags topics author archive archives search shop ' +
  'store product products collections cart forum forums thread threads viewtopic showthread ' +
  'questions user users login signin signup register account doc docs documentation wiki service ' +
  'services pricing contact about ';
const FORUM = ' forum forums thread threads discussion discussions community board boards t ';
const NEWS = ' news article articles blog story stories post posts insights opinion magazine ';

const CATEGORY = ' category categories ';
/** What addresses of forums have in common; few others are looked at closer. */
const FORUM_WORDS = ['forum', 'viewtopic', 'showthread'];

const LONGEST_TALK = 40;
const TALK =
  /^(?:reply|quote|like|upvote|share|report|follow|joined|join date|posts?:?|members?|moderator|#\d+|\d+ (?:replies|posts|answers|views|votes))/i;
const BUY =
  '[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i],[name="add-to-cart"],[class*="product-price" i],[itemprop="price"],[itemprop="offers"]';
const POSTS =
  '[class*="post-content" i],[class*="postbody" i],[class*="message-body" i],[id^="post-"],[id^="post_"],[class*="post_body" i]';

const HOME = /^\/(?:index\.\w+|home|[a-z]{2})?\/?$/;
const FORUM_NAME = /viewtopic|showthread|\bforums?\./;
const QUERIED = /[?&](?:page|start|q|s|search)=/;
const DOCS = /^docs?\./;
const FURTHER_PAGE = /\/page[/-]?\d+|[?&](?:page|paged|start|offset)=/;

function addressSigns(url: string): ArticleSigns {
  const { hostname, pathname, search } = new URL(
    URL.canParse(url) ? url : 'http://unknown.invalid/-',
  );
  const parts = pathname.split('/').filter((part) => part !== '');
  const longest = Math.max(0, ...parts.map((part) => part.replaceAll('_', '-').split('-').length));
  const names = pathname.toLowerCase().split('/').slice(1);
  const folders = names.slice(0, -1);
  const address = url.toLowerCase();
  const query = search.toLowerCase();
  const isFurther = address.includes('/page') || query !== '';
  const isHome = parts.length === 0 || (parts.length === 1 && HOME.test(pathname));
  return {
    home: flag(isHome && search === ''),
    listingPath: flag(
      names.some((name) => isIn(LISTING, nameOf(name))) ||
        (query !== '' && QUERIED.test(query)) ||
        // A folder of news alone is a list of them.
        isIn(NEWS, parts.at(-1)?.toLowerCase() ?? '') ||
        DOCS.test(hostname),
    ),
    forumPath: flag(
      folders.some((name) => isIn(FORUM, name)) ||
        (FORUM_WORDS.some((word) => address.includes(word)) && FORUM_NAME.test(address)),
    ),
    furtherPage: flag(
      folders.some((name) => isIn(CATEGORY, name)) || (isFurther && FURTHER_PAGE.test(address)),
    ),
    slug: Math.min(1, longest / 8),
    shallow: flag(parts.length <= 1 && longest < 3),
    newsPath: flag(parts.slice(0, -1).some((part) => isIn(NEWS, part.toLowerCase()))),
    hasQuery: flag(search.length > 1),
  };
}

const isIn = (list: string, name: string) => name !== '' && list.includes(` ${name} `);

/** `about-us`, `search.php`. */
const nameOf = (part: string) => (part.split('.')[0] ?? '').split('-us')[0] ?? '';

function toldSigns(page: PageFacts): ArticleSigns {
  const type = metaContent(page, 'og:type')?.toLowerCase() ?? '';
  const types = new Set(page.linkedData.flatMap(typesOf));
  const articles = page.linkedData.filter(isArticleData).length;
  const has = (...names: string[]) => flag(names.some((name) => types.has(name)));
  const published = metaContent(
    page,
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
  );
  return {
    ogArticle: flag(type.includes('article') || type.includes('blog')),
    ogProduct: flag(type.includes('product')),
    published: flag(published !== null),
    oneArticle: flag(articles > 0 && articles <= 2),
    liveBlog: has('LiveBlogPosting'),
    product: has('Product', 'ProductGroup', 'Offer', 'AggregateOffer'),
    forum: has('DiscussionForumPosting', 'QAPage'),
  };
}

function creditSigns({ published, hasReadPrint, isInPrint }: Read): ArticleSigns {
  const cues = published && !published.updatedOnly ? published.cues : [];
  return {
    datedTwice: flag(cues.length > 1),
    ...(hasReadPrint ? { datedInPrint: flag(isInPrint()) } : {}),
  };
}

/** How the prose hangs together. */
function oneFlow(kept: readonly KeptRun[]): number {
  const byParent = new Map<Element | null, number>();
  for (const { run, kind } of kept) {
    if (!isProse(run) || kind === 'item') continue;
    const parent = run.element.parentElement;
    byParent.set(parent, (byParent.get(parent) ?? 0) + run.length);
  }
  const flows = [...byParent.values()];
  const prose = flows.reduce((sum, length) => sum + length, 0);
  return prose > 0 ? Math.max(...flows) / prose : 0;
}

/** How much of the short lines is talk of a forum. */
function talk({ runs }: Scan): number {
  const lines = runs.filter((run) => run.length <= LONGEST_TALK && TALK.test(openingOf(run)));
  return Math.min(1, lines.length / 10);
}

/** The whole of most short lines, and cheaper. */
function openingOf({ nodes }: Run): string {
  const [first] = nodes;
  return first?.nodeType === 3 ? (first as Text).data.trimStart() : '';
}

function textSigns(scan: Scan, kept: readonly KeptRun[]): ArticleSigns {
  const all = total(scan.runs, (run) => run.length);
  const links = total(scan.runs, (run) => run.linkLength);
  const whole = total(kept, ({ run }) => run.length);
  const paragraphs = kept.filter(({ run, kind }) => isProse(run) && kind !== 'item');
  const length = total(paragraphs, ({ run }) => run.length);
  const headings = kept.filter(({ kind }) => kind === 'heading').length;
  return {
    long: Math.min(1, length / 4000),
    average: Math.min(1, length / Math.max(1, paragraphs.length) / 350),
    share: all > 0 ? whole / all : 0,
    linkShare: all > 0 ? links / all : 0,
    headingRate: headings / Math.max(1, paragraphs.length + headings),
  };
}

function pageSigns(document: Document): ArticleSigns {
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  return {
    oneArticleTag: flag(count('article') === 1),
    manyTimes: flag(count('time') > 8),
    inputs: Math.min(1, count('input') / 20),
    manyForms: flag(count('form') > 2),
  };
}

/** Measures the signs that look through the whole page, which takes long. */
export function furtherSigns({
  page: { document },
  scan,
  hasReadPrint,
  isInPrint,
}: Read): ArticleSigns {
  return {
    talk: talk(scan),
    buy: flag(document.querySelector(BUY) !== null),
    posts: flag(document.querySelectorAll(POSTS).length > 2),
    ...(hasReadPrint ? {} : { datedInPrint: flag(isInPrint()) }),
  };
}

const flag = (is: boolean): number => (is ? 1 : 0);

const total = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

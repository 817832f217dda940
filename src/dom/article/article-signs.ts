import type { FoundDate } from './article.ts';
import { isProse } from './choose-root.ts';
import type { Headline } from './find-headline.ts';
import type { KeptRun } from './keep-runs.ts';
import { isArticleData, typesOf } from './read-linked-data.ts';
import { metaContent, type PageFacts } from './read-page.ts';
import type { Run, Scan } from './scan-page.ts';

/** Signs that a page is an article, or is not; each a number of about 0–1. */
export type ArticleSigns = Record<string, number>;

/** What was read of the page before it is judged. */
export interface Read {
  page: PageFacts;
  scan: Scan;
  kept: readonly KeptRun[];
  headline: Headline | null;
  published: FoundDate | null;
}

/** Measures the signs from what was read already; asks the page for counts of elements only. */
export function articleSigns(read: Read): ArticleSigns {
  const { page, scan, kept } = read;
  return {
    ...addressSigns(page.url),
    ...toldSigns(page),
    ...creditSigns(read),
    ...textSigns(scan, kept),
    ...flowSigns(scan, kept),
    ...pageSigns(page.document),
  };
}

const LISTING =
  /\/(?:categor(?:y|ies|ia|ie)|tags?|topics|author|archives?|search|shop|store|products?|collections|cart|forums?|threads?|viewtopic|showthread|questions|users?|login|signin|signup|register|account|docs?|documentation|wiki|services?|pricing|contact|about)(?:[/.?]|-us|$)/i;
const FURTHER_PAGE = /\/page[/-]?\d+|\/categor(?:y|ies)\/|[?&](?:page|paged|start|offset)=/i;
const FORUM =
  /\/(?:forums?|threads?|discussions?|community|boards?|t)\/|viewtopic|showthread|\bforums?\./i;

const NEWS = /\/(?:news|articles?|blog|story|stories|posts?|insights|opinion|magazine)\//i;
const LONGEST_TALK = 40;
const TALK =
  /^(?:reply|quote|like|upvote|share|report|follow|joined|join date|posts?:?|members?|moderator|#\d+|\d+ (?:replies|posts|answers|views|votes))/i;
const BUY =
  '[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i],[name="add-to-cart"],[class*="product-price" i],[itemprop="price"],[itemprop="offers"]';
const POSTS =
  '[class*="post-content" i],[class*="postbody" i],[class*="message-body" i],[id^="post-"],[id^="post_"],[class*="post_body" i]';

function addressSigns(url: string): ArticleSigns {
  const { pathname, search } = new URL(URL.canParse(url) ? url : 'http://unknown.invalid/-');
  const parts = pathname.split('/').filter((part) => part !== '');
  const longest = Math.max(0, ...parts.map((part) => part.split(/[-_]/).length));
  const isHome = /^\/(?:index\.\w+|home|[a-z]{2})?\/?$/.test(pathname) && search === '';
  return {
    home: flag(isHome),
    listingPath: flag(LISTING.test(pathname) || /[?&](?:page|start|q|s|search)=/.test(search)),
    forumPath: flag(FORUM.test(url)),
    furtherPage: flag(FURTHER_PAGE.test(url)),
    slug: Math.min(1, longest / 8),
    shallow: flag(parts.length <= 1 && longest < 3),
    newsPath: flag(NEWS.test(pathname)),
    hasQuery: flag(search.length > 1),
  };
}

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
    ogArticle: flag(/article|blog/.test(type)),
    ogProduct: flag(/product/.test(type)),
    published: flag(published !== null),
    oneArticle: flag(articles > 0 && articles <= 2),
    liveBlog: has('LiveBlogPosting'),
    product: has('Product', 'ProductGroup', 'Offer', 'AggregateOffer'),
    forum: has('DiscussionForumPosting', 'QAPage'),
  };
}

function creditSigns({ published }: Read): ArticleSigns {
  const cues = published && !published.updatedOnly ? published.cues : [];
  return {
    datedTwice: flag(cues.length > 1),
    datedInPrint: flag(cues.some((cue) => /^(?:printed|time)(?!.*-far)/.test(cue))),
  };
}

/** How the prose hangs together, and how much of the short lines around it is talk of a forum. */
function flowSigns(scan: Scan, kept: readonly KeptRun[]): ArticleSigns {
  const byParent = new Map<Element | null, number>();
  for (const { run, kind } of kept) {
    if (!isProse(run) || kind === 'item') continue;
    const parent = run.element.parentElement;
    byParent.set(parent, (byParent.get(parent) ?? 0) + run.length);
  }
  const flows = [...byParent.values()];
  const prose = flows.reduce((sum, length) => sum + length, 0);
  const talk = scan.runs.filter((run) => run.length <= LONGEST_TALK && TALK.test(openingOf(run)));
  return {
    oneFlow: prose > 0 ? Math.max(...flows) / prose : 0,
    talk: Math.min(1, talk.length / 10),
  };
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

/** Measures the signs that look through the whole page by selectors, which takes long. */
export function furtherSigns(document: Document): ArticleSigns {
  return {
    buy: flag(document.querySelector(BUY) !== null),
    posts: flag(document.querySelectorAll(POSTS).length > 2),
  };
}

const flag = (is: boolean): number => (is ? 1 : 0);

const total = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

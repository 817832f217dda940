import type { Article, Block } from './article.ts';
import { type ArticleRead, articleSigns, furtherSigns, type Read } from './article-signs.ts';
import { chooseRoot } from './choose-root.ts';
import { findByline } from './find-byline.ts';
import { findDate, voteOnDate } from './find-date.ts';
import { findHeadline, type Headline, headlineWords } from './find-headline.ts';
import { findLanguage } from './find-language.ts';
import { findPublisher } from './find-publisher.ts';
import { findSection } from './find-section.ts';
import { isPartial } from './is-partial.ts';
import { ARTICLE_FROM, judgeArticle } from './judge-article.ts';
import { type KeptRun, keepRuns } from './keep-runs.ts';
import { isVisible, leaveOutHidden } from './leave-out-hidden.ts';
import { type PageFacts, readPage } from './read-page.ts';
import { type Run, type Scan, type Span, scanPage } from './scan-page.ts';
import { splitArticles } from './split-articles.ts';

export interface FindOptions {
  /** The page's address where it is not the document's own. */
  url?: string;
  /** The reader asked for it: do not judge whether the page is an article. */
  force?: boolean;
  /** Articles found before: they stay, whatever was added to the page, as long as they are in it. */
  pinned?: readonly Article[];
}

/** Finds the articles of a page, in page order; none where the page is no article. */
export function findArticles(document: Document, options: FindOptions = {}): Article[] {
  if (!document.body || document.designMode === 'on') return [];
  const page = readPage(document, options.url ?? document.URL);
  const scan = scanPage(document.body);
  const choice = chooseRoot(scan);
  if (!choice) return [];
  const read = readAll(page, scan, choice.span);
  const pinned = (options.pinned ?? []).filter(isStillThere);
  const confidence = Math.max(
    judgeArticle(articleSigns(read), () => furtherSigns(read)),
    ...pinned.map((article) => article.confidence),
  );
  if (!options.force && confidence < ARTICLE_FROM) return [];
  const [first, ...further] = addPinned(scan, splitArticles(scan, choice.span), pinned);
  if (!first) return [];
  const kept = first === choice.span ? read.kept : keepRuns(scan, first);
  return [
    makeArticle({ ...read, kept }, { span: first, confidence, hasByline: true }),
    ...further.map((span) =>
      makeArticle(readFurther(read, span), { span, confidence, hasByline: false }),
    ),
  ].filter((article) => article.blocks.length > 0);
}

/** The page is on show as it was, not turned to another story in the same containers. */
function isStillThere({ headline, headlineElement }: Article): boolean {
  if (!headlineElement?.isConnected || !isVisible(headlineElement)) return false;
  return headline === headlineWords(headlineElement);
}

/** Adds the containers of pinned articles that none of the spans holds, all in page order. */
function addPinned(scan: Scan, spans: Span[], pinned: readonly Article[]): Span[] {
  const lost = pinned.flatMap(({ root }) => scan.spans.find((span) => span.root === root) ?? []);
  const apart = lost.filter(
    (one) => !spans.some((span) => one.from < span.to && span.from < one.to),
  );
  return [...spans, ...apart].sort((a, b) => a.from - b.from);
}

/** Reads what the judgement needs. */
export function readAll(page: PageFacts, scan: Scan, span: Span): Read {
  const kept = keepRuns(scan, span);
  const headline = findHeadline(page);
  const vote = voteOnDate(page.document, { page, scan, headline: headline?.element ?? null });
  return { page, scan, kept, headline, ...vote };
}

/** Reads a further article of the page: what the page tells of itself is not about it. */
function readFurther({ page, scan }: Read, span: Span): ArticleRead {
  const scope = scopeOf(span.root);
  const headline = findHeadline({ ...page, article: null, meta: new Map() }, scope);
  const published = findDate(page.document, {
    page,
    scan,
    headline: headline?.element ?? null,
    scope,
  });
  return { page, scan, kept: keepRuns(scan, span), headline, published };
}

function makeArticle(
  read: ArticleRead,
  { span, confidence, hasByline }: { span: Span; confidence: number; hasByline: boolean },
): Article {
  const { page, scan, headline, published } = read;
  const kept = leaveOutHidden(read.kept);
  const { root } = span;
  const credits = laterCredits(page, { root, length: lengthOf(kept), hasByline });
  return {
    root,
    blocks: withHeadline(kept, { headline, scan }),
    headline: headline?.text ?? null,
    headlineElement: headline?.element ?? null,
    get byline() {
      return credits().byline;
    },
    get publisher() {
      return credits().publisher;
    },
    get section() {
      return credits().section;
    },
    language: findLanguage(page, root),
    published,
    get isPartial() {
      return credits().isPartial;
    },
    confidence,
  };
}

type Credits = Pick<Article, 'byline' | 'publisher' | 'section' | 'isPartial'>;

/**
 * What marks do not need, read when the popup first asks. A function of its own: a closure made
 * where the page was scanned would keep every text node of the page.
 */
function laterCredits(
  page: PageFacts,
  { root, length, hasByline }: { root: Span['root']; length: number; hasByline: boolean },
): () => Credits {
  let known: Credits | undefined;
  return () => {
    known ??= {
      byline: hasByline ? findByline(page) : null,
      publisher: findPublisher(page),
      section: findSection(page),
      isPartial: isPartial(page, { root, length }),
    };
    return known;
  };
}

/** A further article stands with its headline and date in its root or right around it. */
function scopeOf(root: Element | ShadowRoot): Element {
  let scope = root.nodeType === 11 ? (root as ShadowRoot).host : (root as Element);
  while (!scope.querySelector('h1') && scope.parentElement?.querySelectorAll('h1').length === 1) {
    scope = scope.parentElement;
  }
  return scope;
}

const lengthOf = (kept: readonly KeptRun[]) => kept.reduce((sum, { run }) => sum + run.length, 0);

function withHeadline(
  kept: readonly KeptRun[],
  { headline, scan }: { headline: Headline | null; scan: Scan },
): Block[] {
  const element = headline?.element;
  const isTitle = (run: Run) => element === run.element || element?.contains(run.element) === true;
  const blocks = kept.filter(({ run }) => !isTitle(run)).map(toBlock);
  const titles = element ? scan.runs.filter(isTitle) : [];
  if (titles.length === 0 || blocks.length === 0) return blocks;
  return [...titles.map((run) => toBlock({ run, kind: 'headline' })), ...blocks];
}

const toBlock = ({ run, kind }: KeptRun): Block => ({
  element: run.element,
  nodes: run.nodes,
  kind,
});

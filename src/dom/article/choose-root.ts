import { isHeadingTag } from './page-elements.ts';
import { LINK_SHARE, PARAGRAPH_LENGTH, type Run, type Scan, type Span } from './scan-page.ts';

/** The container that holds the article, and how its runs weighed. */
export interface Choice {
  span: Span;
  score: number;
}

/** What a run that is no prose costs, in characters of prose. */
const COST = 4;
const LINK_COST = 0.7;
const LONGEST_LINK_RUN = 160;
const ASIDE_COST = 0.1;
const LONGEST_ASIDE = 400;
/** With the weak signs believed, less than this share of the prose was reached: doubt them. */
const DOUBT_BELOW = 0.35;
/** With even the strong signs believed, hardly any prose was reached. */
const DOUBT_WHOLE_BELOW = 0.15;

/**
 * Chooses the container with the greatest sum of weights: prose counts for it, links and asides
 * against it. Returns `null` where no container holds any prose.
 */
export function chooseRoot(scan: Scan): Choice | null {
  const believed = bestSpan(scan);
  const near = proseIn(scan.runs.filter((run) => !run.isFarAside));
  if (believed && believed.score >= DOUBT_BELOW * near) return believed;
  const doubted = doubt(scan, believed, (run) => run.isFarAside);
  if (doubted && doubted.score >= DOUBT_WHOLE_BELOW * proseIn(scan.runs)) return doubted;
  return doubt(scan, doubted, () => false);
}

/** Chooses again with fewer signs believed; keeps to the first choice unless this doubles it. */
function doubt(scan: Scan, first: Choice | null, isAside: (run: Run) => boolean): Choice | null {
  const before = scan.runs.map((run) => run.isAside);
  for (const run of scan.runs) run.isAside = isAside(run);
  const second = bestSpan(scan);
  if (second && second.score > 2 * (first?.score ?? 0)) return second;
  scan.runs.forEach((run, i) => {
    run.isAside = before[i] === true;
  });
  return first;
}

const proseIn = (runs: readonly Run[]) =>
  runs.reduce((sum, run) => sum + (isProse(run) && !run.isHidden ? run.length : 0), 0);

/** Tells whether a run reads as a paragraph of prose by its length and links. */
export function isProse(run: Run): boolean {
  return (
    run.length >= PARAGRAPH_LENGTH && run.linkLength < LINK_SHARE * run.length && !run.isCaption
  );
}

function bestSpan({ runs, spans }: Scan): Choice | null {
  const sums = new Float64Array(runs.length + 1);
  runs.forEach((run, i) => {
    sums[i + 1] = (sums[i] ?? 0) + weigh(run);
  });
  let best: Choice | null = null;
  for (const span of spans) {
    if (!canHold(span.root)) continue;
    const weight = (sums[span.to] ?? 0) - (sums[span.from] ?? 0);
    // Asking what it means is dearer than its weight, and most containers are out of the question.
    if (weight * MOST_MEANING <= (best?.score ?? 0)) continue;
    const score = weight * meaning(span);
    if (score > (best?.score ?? 0)) best = { span, score };
  }
  return best;
}

/** Weighs a run: prose by its length, everything else against its container. */
function weigh(run: Run): number {
  if (run.isHidden) return 0;
  if (run.isAside || run.isCaption) return -ASIDE_COST * Math.min(run.length, LONGEST_ASIDE);
  const isLinks = run.linkLength >= LINK_SHARE * run.length;
  if (isHeadingTag(run.element.tagName)) return run.linkLength > 0.5 * run.length ? -COST : 0;
  if (isLinks) return -LINK_COST * Math.min(run.length, LONGEST_LINK_RUN) - COST;
  if (run.length < PARAGRAPH_LENGTH) return -COST;
  return (run.length - run.linkLength) * trust(run);
}

function trust(run: Run): number {
  const tag = run.element.tagName;
  if (tag === 'P' || tag === 'BLOCKQUOTE' || tag === 'PRE') return 1;
  if (tag === 'LI') return 0.6;
  return tag === 'TD' ? 0.5 : 0.8;
}

const TOO_SMALL = new Set(['P', 'SPAN', 'A', 'LI', 'EM', 'STRONG', 'B', 'I', 'FONT', 'U']);

function canHold(root: Element | ShadowRoot): boolean {
  return root.nodeType !== 1 || !TOO_SMALL.has((root as Element).tagName);
}

/** The most that a container's meaning counts. */
const MOST_MEANING = 1.3;

/** Favours containers that are named or marked up as the article. */
function meaning({ root, isBody }: Span): number {
  if (root.nodeType !== 1) return 1;
  const element = root as Element;
  if (element.getAttribute('itemprop')?.includes('articleBody')) return MOST_MEANING;
  if (isBody) return 1.2;
  if (element.tagName === 'ARTICLE') return 1.12;
  return element.tagName === 'MAIN' || element.getAttribute('role') === 'main' ? 1.04 : 1;
}

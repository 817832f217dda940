import { isProse } from './choose-root.ts';
import type { Scan, Span } from './scan-page.ts';

/** A further article has at least this much prose, in characters. */
const SHORTEST = 800;

/**
 * Parts a page that shows several articles (endless scrolling) into theirs: containers of one kind
 * that each hold one first-level heading. The chosen container alone where there are no such.
 */
export function splitArticles(scan: Scan, chosen: Span): Span[] {
  const document = chosen.root.ownerDocument;
  // Most pages have one such heading and need no closer look.
  if (document.getElementsByTagName('h1').length < 2) return [chosen];
  const parts = outermost(scan.spans.filter((span) => isWholeArticle(scan, span)));
  const first = parts[0];
  if (!first || parts.length < 2) return [chosen];
  const alike = parts.filter((part) => isAlike(part, first));
  const isAround = alike.some((part) => overlaps(part, chosen));
  return alike.length > 1 && isAround ? alike : [chosen];
}

function isWholeArticle(scan: Scan, { root, from, to }: Span): boolean {
  let prose = 0;
  for (const run of scan.runs.slice(from, to))
    if (isProse(run) && !run.isAside) prose += run.length;
  if (prose < SHORTEST || root.nodeType !== 1) return false;
  return (root as Element).getElementsByTagName('h1').length === 1;
}

function outermost(spans: readonly Span[]): Span[] {
  const isInside = (a: Span, b: Span) => a !== b && b.root.contains(a.root);
  return spans
    .filter((span) => !spans.some((other) => isInside(span, other)))
    .sort((a, b) => a.from - b.from);
}

function isAlike(a: Span, b: Span): boolean {
  return (a.root as Element).tagName === (b.root as Element).tagName;
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

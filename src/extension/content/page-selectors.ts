import { opensCard } from '../../dom/marks/opens-card.ts';
import type { PageSelectors, Selectors } from '../messages.ts';
import { type AnnotatedArticle, annotationId } from './create-annotator.ts';

/** Words around a quotation that tell it from others, UTF-16 units on each side. */
const AROUND = 32;

/**
 * Describes where every annotation stands, so that other tools find it again: as a quotation with
 * what is around it, and as a position in the text of the page's body. The W3C selectors count
 * code points, ranges UTF-16 units. Read on demand only: it walks through the whole page.
 */
export function pageSelectors(
  articles: readonly AnnotatedArticle[],
  document: Document,
): PageSelectors {
  const { body } = document;
  const whole = body.textContent;
  const starts = textStarts(body);
  const byAnnotation: Record<string, Selectors> = {};
  articles.forEach(({ text, result }, article) => {
    result.annotations.forEach((annotation, i) => {
      if (!opensCard(annotation)) return;
      const id = annotationId(article, i);
      const range = text.toRange(annotation.start, annotation.end);
      const from = range && starts.get(range.startContainer);
      const to = range && starts.get(range.endContainer);
      if (range && from !== undefined && to !== undefined && from !== null && to !== null) {
        const start = from + range.startOffset;
        byAnnotation[id] = inBody(whole, start, to + range.endOffset);
      } else byAnnotation[id] = quotation(text.text, annotation.start, annotation.end);
    });
  });
  return { url: canonicalAddress(document), byAnnotation };
}

/** Where each text node of an element begins in its `textContent`, UTF-16 units. */
function textStarts(root: Element): Map<Node, number> {
  const starts = new Map<Node, number>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += (node as Text).data.length;
  }
  return starts;
}

function inBody(whole: string, start: number, end: number): Selectors {
  const before = codePoints(whole.slice(0, start));
  const position = { start: before, end: before + codePoints(whole.slice(start, end)) };
  return { ...quotation(whole, start, end), position };
}

function quotation(whole: string, start: number, end: number): Selectors {
  return {
    exact: whole.slice(start, end),
    prefix: withoutHalves(whole.slice(Math.max(0, start - AROUND), start)),
    suffix: withoutHalves(whole.slice(end, end + AROUND)),
  };
}

/** A cut may go through a pair of surrogates: the lone half is left out. */
function withoutHalves(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The address without what only leads to a place inside the page. */
function canonicalAddress({ location }: Document): string {
  const url = new URL(location.href);
  url.hash = '';
  return url.href;
}

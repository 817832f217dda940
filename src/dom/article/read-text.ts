import type { Article, ArticleText, Block } from './article.ts';
import { createTextBuilder, type Segment } from './build-text.ts';

/**
 * Reads an article's text: blocks joined by `\n\n`, `<br>` as `\n`, runs of white space as one
 * space (kept in `<pre>`). Offsets are UTF-16, half-open; the way back to the page stays exact.
 */
export function readText(article: Article): ArticleText {
  const builder = createTextBuilder();
  const blocks: ArticleText['blocks'] = [];
  let headline: ArticleText['headline'] = null;
  for (const block of article.blocks) {
    const range = builder.addBlock(block.nodes, block.element.closest('pre') !== null);
    if (!range) continue;
    blocks.push({ ...range, block });
    if (block.kind === 'headline') headline ??= range;
  }
  const text = builder.text();
  const segments = builder.segments();
  return {
    text,
    headline,
    blocks,
    toRange: (start, end) => toRange({ segments, length: text.length }, start, end),
    toOffset: createOffsetFinder(segments, article.blocks),
  };
}

function toRange(
  { segments, length }: { segments: readonly Segment[]; length: number },
  start: number,
  end: number,
): Range | null {
  if (!(start >= 0 && end <= length && start <= end)) {
    throw new RangeError(`${start}–${end} is not in a text of ${length} characters`);
  }
  const first = segments[indexAt(segments, start)];
  const last = segments[lastBefore(segments, Math.max(end, start + 1))];
  if (!first || !last || first.start > end) return null;
  const from = first.offset + Math.max(0, start - first.start);
  const to = last.offset + Math.min(last.length, Math.max(0, end - last.start));
  if (!isWhole(first) || !isWhole(last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, start === end ? from : to);
  return range;
}

/** The page may have taken a node away or shortened it since it was read. */
function isWhole({ node, offset, length }: Segment): boolean {
  return node.isConnected && node.data.length >= offset + length;
}

/** Number of the first segment that ends after the offset. */
function indexAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of the last segment that begins before the offset. */
function lastBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function createOffsetFinder(segments: readonly Segment[], blocks: readonly Block[]) {
  let byNode: Map<Node, Segment[]> | null = null;
  return (node: Node, offset: number): number | null => {
    byNode ??= groupByNode(segments);
    if (node.nodeType !== 3) return offsetOfChild(node, offset, { byNode, blocks });
    const parts = byNode.get(node);
    if (!parts) return null;
    for (const { start, offset: from, length } of parts) {
      if (offset < from) return start;
      if (offset <= from + length) return start + offset - from;
    }
    const last = parts.at(-1);
    return last ? last.start + last.length : null;
  };
}

function groupByNode(segments: readonly Segment[]): Map<Node, Segment[]> {
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const parts = byNode.get(segment.node);
    if (parts) parts.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  return byNode;
}

/** A point between elements is the beginning of the text that follows it in that element's blocks. */
function offsetOfChild(
  parent: Node,
  index: number,
  { byNode, blocks }: { byNode: Map<Node, Segment[]>; blocks: readonly Block[] },
): number | null {
  const at = parent.childNodes[index] ?? null;
  let before: Segment | undefined;
  for (const block of blocks) {
    if (
      block.element !== parent &&
      !block.element.contains(parent) &&
      !parent.contains(block.element)
    )
      continue;
    for (const node of block.nodes) {
      const parts = byNode.get(node);
      if (!parts || !parent.contains(node)) continue;
      if (at && (at.contains(node) || at.compareDocumentPosition(node) & 4))
        return parts[0]?.start ?? null;
      before = parts.at(-1);
    }
  }
  return before ? before.start + before.length : null;
}

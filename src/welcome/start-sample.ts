import type { AnnotateResult, Annotation, ArticleInput } from '../core/annotation.ts';
import type { Card } from '../core/cards/card.ts';
import type { Settings } from '../core/settings/defaults.ts';
import type { CardContext } from '../dom/card/card-content.ts';
import { type CardOptions, createCard } from '../dom/card/create-card.ts';
import { createHover } from '../dom/card/create-hover.ts';
import { createMarks, type MarkItem } from '../dom/marks/create-marks.ts';
import { firstMentions } from '../dom/marks/first-mentions.ts';
import { opensCard } from '../dom/marks/opens-card.ts';

export interface SampleParts extends Omit<CardOptions, 'mode' | 'loadCard'> {
  settings: Settings;
  annotate(article: ArticleInput): Promise<AnnotateResult | undefined>;
  loadCard: CardOptions['loadCard'];
}

/**
 * Annotates the paragraphs of an element of one of Sidelight's own pages, on which no content
 * script runs, with the marks and cards that pages get. `published` is the day of the sample.
 */
export async function startSample(
  root: HTMLElement,
  published: string,
  { settings, annotate, ...options }: SampleParts,
): Promise<void> {
  const nodes = [...root.querySelectorAll('p')].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? [firstChild] : [],
  );
  const blocks = placesOf(nodes);
  const text = nodes.map(({ data }) => data).join(BREAK);
  const result = await annotate({ text, published, language: 'en' });
  if (!result) return;
  const { annotations, cards } = result;
  const marks = createMarks({ document: root.ownerDocument, signal: options.signal });
  const shape = { headline: null, blocks: blocks.map(({ start }) => ({ start, block: PLAIN })) };
  const first = firstMentions(annotations, shape);
  const items = annotations.flatMap((annotation, i): MarkItem[] => {
    const range = rangeOf(annotation, blocks);
    if (!range || !opensCard(annotation)) return [];
    return [{ id: String(i), range, kind: annotation.kind, isFirst: first.has(i) }];
  });
  marks.show(items, settings);
  const card = createCard({ ...options, mode: 'closed' });
  const contextOf = (mark: string): { card: Card; context: CardContext } | null => {
    const annotation = annotations[Number(mark)];
    const own = annotation && cards[annotation.card];
    if (!annotation || !own) return null;
    const index = items.findIndex(({ id }) => id === mark) + 1;
    const words = text.slice(annotation.start, annotation.end);
    const position = { index, count: items.length };
    return { card: own, context: { annotation, words, position, within: [] } };
  };
  const { document, signal } = options;
  createHover({ document, signal, marks, card, contextOf }).configure(settings);
}

const BREAK = '\n\n';
const PLAIN = { kind: 'paragraph' };

interface Block {
  node: Text;
  start: number;
}

function placesOf(nodes: readonly Text[]): Block[] {
  let start = 0;
  return nodes.map((node) => {
    const block = { node, start };
    start += node.data.length + BREAK.length;
    return block;
  });
}

function rangeOf({ start, end }: Annotation, blocks: readonly Block[]): Range | null {
  const block = blocks.findLast((one) => one.start <= start);
  if (!block || end - block.start > block.node.data.length) return null;
  const range = block.node.ownerDocument.createRange();
  range.setStart(block.node, start - block.start);
  range.setEnd(block.node, end - block.start);
  return range;
}

import type { AnnotationKind } from '../../core/annotation.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import { styleShadowRoots } from './style-shadow-roots.ts';

/** A mark to show: where it is and what it is. Items come in reading order. */
export interface MarkItem {
  /** Names the mark on its page. */
  id: string;
  range: Range;
  kind: AnnotationKind;
  /** The first mention in its stretch of text: underlined by default. */
  isFirst: boolean;
}

export type MarkLook = Pick<Settings, 'density' | 'markStyle' | 'kinds'>;

/** The marks of a page. Nothing in the page's DOM changes: highlights are painted over ranges. */
export interface Marks {
  /** Shows these marks and no others. */
  show(items: readonly MarkItem[], look: MarkLook): void;
  /** Ids of the marks under a point of the viewport (CSS px), the shortest first. */
  at(x: number, y: number): string[];
  /** Ids of all marks that answer, in reading order. */
  ids(): string[];
  /** The range of a mark, or `null` where it has left the page. */
  rangeOf(id: string): Range | null;
  /** Emphasises a mark until another is, or until `null`. */
  emphasise(id: string | null): void;
  clear(): void;
}

/** Slack around a line of text in px: the underline hangs below the glyphs. */
const SLACK = 3;

const EMPHASIS = 'sidelight-emphasis';

/** Makes the marks of a page; they go when the signal is aborted. */
export function createMarks({
  document,
  signal,
}: {
  document: Document;
  signal: AbortSignal;
}): Marks {
  const registry = document.defaultView?.CSS.highlights ?? CSS.highlights;
  const forced = document.defaultView?.matchMedia('(forced-colors: active)');
  const keys = new Set<string>();
  let shown = new Map<string, MarkItem>();

  const paint = (key: string, ranges: readonly Range[]) => {
    if (ranges.length === 0) {
      registry.delete(key);
      keys.delete(key);
      return;
    }
    registry.set(key, new Highlight(...ranges));
    keys.add(key);
  };

  const clear = () => {
    for (const key of keys) registry.delete(key);
    keys.clear();
    shown = new Map();
  };
  signal.addEventListener('abort', clear);

  const paintAll = ({ density, markStyle }: MarkLook) => {
    const isForced = forced?.matches === true;
    const most = isForced && density === 'every' ? 'first' : density;
    const underlined = [...shown.values()].filter((item) => isUnderlined(item, most));
    const byKey = Map.groupBy(underlined, (item) => highlightKey(item.kind, markStyle));
    for (const key of [...keys]) if (!byKey.has(key)) paint(key, []);
    for (const [key, group] of byKey) {
      paint(key, isForced ? group.map(anchorOf) : group.map((item) => item.range));
    }
  };
  let lastLook: MarkLook | null = null;
  forced?.addEventListener('change', () => lastLook && paintAll(lastLook), { signal });

  return {
    show(items, look) {
      const answering = items.filter((item) => look.kinds[item.kind]);
      shown = new Map(answering.map((item) => [item.id, item]));
      lastLook = look;
      styleShadowRoots(shadowRootsOf(answering), signal);
      paintAll(look);
    },
    at(x, y) {
      const point = caretAt(document, { x, y }, shadowRootsOf(shown.values()));
      if (!point) return [];
      return [...shown.values()]
        .filter(({ range }) => holds(range, point) && isUnder(range, x, y))
        .sort((a, b) => a.range.toString().length - b.range.toString().length)
        .map(({ id }) => id);
    },
    ids: () => [...shown.keys()],
    rangeOf(id) {
      const range = shown.get(id)?.range;
      return range?.startContainer.isConnected && !range.collapsed ? range : null;
    },
    emphasise(id) {
      const range = id === null ? undefined : shown.get(id)?.range;
      paint(EMPHASIS, range ? [range] : []);
    },
    clear,
  };
}

/** The key of a kind's highlight in the page's registry; each style has a rule of its own. */
export function highlightKey(kind: AnnotationKind, style: MarkLook['markStyle']): string {
  return style === 'dotted' ? `sidelight-${kind}` : `sidelight-${kind}-${style}`;
}

function isUnderlined(item: MarkItem, density: MarkLook['density']): boolean {
  return density === 'every' || (density === 'first' && item.isFirst);
}

interface Point {
  node: Node;
  offset: number;
}

/** The place in the text nearest to a point, by whichever call the browser has. */
function caretAt(
  document: Document,
  { x, y }: { x: number; y: number },
  shadowRoots: ShadowRoot[],
): Point | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  return null;
}

function shadowRootsOf(items: Iterable<MarkItem>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of items) {
    const root = range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}

function holds(range: Range, { node, offset }: Point): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false; // The point lies in another tree, or beyond a node that has changed meanwhile.
  }
}

/** How much of a claim is painted where it would be a solid block, UTF-16 units. */
const ANCHOR_LENGTH = 24;

/** Forced colors paint highlights as blocks that hide long passages: a claim's first words do. */
function anchorOf({ range, kind }: MarkItem): Range {
  const { startContainer: node, startOffset } = range;
  if (kind !== 'claim' || !(node instanceof Text)) return range;
  const last = node === range.endContainer ? range.endOffset : node.data.length;
  const anchor = range.cloneRange();
  const space = node.data.indexOf(' ', startOffset + ANCHOR_LENGTH);
  anchor.setEnd(node, space === -1 ? last : Math.min(last, space));
  return anchor;
}

/** A caret snaps to text far from the pointer: only the mark's own lines count. */
function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) =>
      x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top && y <= rect.bottom + SLACK,
  );
}

import type { AnnotationKind } from '../../core/annotation.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import { isOnLine } from './is-on-line.ts';
import { createRuleAsker, type MarkRules } from './marks-rules.ts';
import { paintHighlights } from './paint-highlights.ts';
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
  /** Shows these marks and no others; what is shown already is left as it is. */
  show(items: readonly MarkItem[], look: MarkLook): void;
  /** Ids of the marks under a point of the viewport (CSS px), the shortest first. */
  at(x: number, y: number): string[];
  /** Ids of all marks that answer, in reading order. */
  ids(): string[];
  /** The range of a mark, or `null` where it has left the page. */
  rangeOf(id: string): Range | null;
  /** Emphasises a mark until another is, or until `null`. */
  emphasise(id: string | null): void;
  /** Emphasises a mark strongly for a moment: the page has just jumped to it. */
  flash(id: string): void;
  clear(): void;
}

/** Slack around a line of text in px: the underline hangs below the glyphs. */
const SLACK = 3;

const EMPHASIS = 'sidelight-emphasis';
const FLASH = 'sidelight-flash';

/** How long a flash stays, ms: it comes and goes once, since blinking can harm. */
const FLASH_TIME = 900;

/** Makes the marks of a page; they go when the signal is aborted. */
export function createMarks({
  document,
  signal,
  dress = async () => true,
}: {
  document: Document;
  signal: AbortSignal;
  /**
   * Gives the page rules that it needs for its marks and tells whether it could; left out where
   * its sheets have them all.
   */
  dress?: (rules: MarkRules[]) => Promise<boolean>;
}): Marks {
  const askForRules = createRuleAsker(dress);
  const forced = document.defaultView?.matchMedia('(forced-colors: active)');
  const paint = paintHighlights(document.defaultView?.CSS.highlights ?? CSS.highlights);
  let shown = new Map<string, MarkItem>();
  let lastLook: MarkLook | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    clearTimeout(flashing);
    paint.clear();
    shown = new Map();
  };
  signal.addEventListener('abort', clear);

  const paintAll = ({ density, markStyle }: MarkLook) => {
    const isForced = forced?.matches === true;
    const most = isForced && density === 'every' ? 'first' : density;
    const underlined = [...shown.values()].filter((item) => isUnderlined(item, most));
    const byKey = Map.groupBy(underlined, (item) => highlightKey(item, markStyle));
    for (const key of paint.keys()) {
      if (!byKey.has(key) && key !== EMPHASIS && key !== FLASH) paint.set(key, []);
    }
    const painted = new Map<string, Range[]>();
    for (const [key, group] of byKey) {
      painted.set(key, isForced ? group.map(anchorOf) : group.map((item) => item.range));
    }
    for (const [key, ranges] of painted) paint.set(key, ranges);
    askForRules(painted);
  };
  forced?.addEventListener('change', () => lastLook && paintAll(lastLook), { signal });

  const rangeOf = (id: string) => {
    const range = shown.get(id)?.range;
    return range?.startContainer.isConnected && !range.collapsed ? range : null;
  };
  const paintOne = (key: string, id: string | null) => {
    const range = id === null ? null : rangeOf(id);
    paint.set(key, range ? [range] : []);
    if (range) askForRules(new Map([[key, [range]]]));
  };

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
    rangeOf,
    emphasise: (id) => paintOne(EMPHASIS, id),
    flash(id) {
      clearTimeout(flashing);
      paintOne(FLASH, id);
      flashing = setTimeout(() => paintOne(FLASH, null), FLASH_TIME);
    },
    clear,
  };
}

/** The key of a mark's highlight in the page's registry; each look has a rule of its own. */
export function highlightKey({ kind, range }: MarkItem, style: MarkLook['markStyle']): string {
  const key = style === 'dotted' ? `sidelight-${kind}` : `sidelight-${kind}-${style}`;
  const needsRoom = kind !== 'claim' && style !== 'tint' && isOnLine(range);
  return needsRoom ? `${key}-linked` : key;
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

import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Room between a mark and its card, and between the card and the window's edge, px. */
const GAP = 6;
const EDGE = 8;
/** A card is never squeezed below this, px: less is not readable. */
const LEAST_HEIGHT = 160;

/** A point of the viewport, CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** Where a card stands: beside which mark, at which of its lines, and on which side so far. */
export interface CardPlace {
  range: Range;
  /** Which of the mark's lines the pointer rested on. */
  line: number;
  /** The side is chosen once: a card that jumps over its mark while being read would be a nuisance. */
  side: Placement | null;
}

/**
 * Computes where a card goes, in the viewport, and tells `onRoom` how high it may be there.
 * Returns `null` where its mark has left the page: the card stays where it is.
 */
export async function placeCard(
  place: CardPlace,
  host: HTMLElement,
  onRoom: (height: number) => void,
): Promise<(Point & { side: Placement }) | null> {
  const { range, line, side } = place;
  if (!range.startContainer.isConnected || range.collapsed) return null;
  const { x, y, placement } = await computePosition(virtualElement(range, line), host, {
    strategy: 'fixed',
    placement: side ?? 'bottom-start',
    middleware: [
      offset(GAP),
      ...(side ? [] : [flip({ padding: EDGE, fallbackAxisSideDirection: 'none' })]),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => onRoom(Math.max(LEAST_HEIGHT, Math.floor(availableHeight))),
      }),
      // Where neither side has room for even that, the card rather covers its mark than leaves the window.
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y), side: placement };
}

/**
 * A range as floating-ui wants it: as wide as one of its lines, as high as all of them, so that the
 * card stands at the pointer and covers none of the marked words.
 */
export function virtualElement(range: Range, line: number) {
  const { commonAncestorContainer: node } = range;
  const contextElement = node instanceof Element ? node : node.parentElement;
  const getBoundingClientRect = () => {
    const { y, height, ...whole } = range.getBoundingClientRect().toJSON() as DOMRect;
    const { x, width } = linesOf(range)[line] ?? whole;
    return new DOMRect(x, y, width, height);
  };
  return { getBoundingClientRect, ...(contextElement ? { contextElement } : {}) };
}

/** Finds the line of a mark that holds a point; the first where none does. */
export function lineAt(range: Range, at: Point | null): number {
  if (!at) return 0;
  const isHit = (rect: Box) =>
    at.y >= rect.top - 2 &&
    at.y <= rect.bottom + 4 &&
    at.x >= rect.left - 2 &&
    at.x <= rect.right + 2;
  return Math.max(0, linesOf(range).findIndex(isHit));
}

/** The boxes of a range without the empty ones that line breaks leave. */
function linesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** True for a point on the card or on the way from its mark to it, so that the gap can be crossed. */
export function isOnTheWay(panel: Box, range: Range | null, { x, y }: Point): boolean {
  const { left, right, top, bottom } = bridge(panel, range?.getBoundingClientRect());
  return x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
}

function bridge(panel: Box, mark: Box | undefined): Box {
  const { left, right, top, bottom } = panel;
  if (!mark) return { left, right, top, bottom };
  const isBelow = top >= mark.bottom - 1;
  return isBelow
    ? { left, right, top: Math.min(top, mark.bottom), bottom }
    : { left, right, top, bottom: Math.max(bottom, mark.top) };
}

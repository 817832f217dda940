import type { Card } from '../../core/cards/card.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import type { Marks } from '../marks/create-marks.ts';
import type { CardContext } from './card-content.ts';
import { cardDelays } from './card-delays.ts';
import type { CardView } from './create-card.ts';
import type { Point } from './place-card.ts';
import { scrollToRange } from './scroll-to-range.ts';

export interface HoverOptions {
  document: Document;
  signal: AbortSignal;
  marks: Marks;
  card: CardView;
  /** Returns the card of a mark and how it stands on the page. */
  contextOf(mark: string): { card: Card; context: CardContext } | null;
  /** Where the pointer was before there were cards: it may rest on a mark. */
  place?: PointerPlace | null;
}

/** What of a pointer's move decides whether a card opens; x and y in the viewport, px. */
export type PointerPlace = Pick<PointerEvent, 'clientX' | 'clientY' | 'buttons' | 'pointerType'>;

/** Opens and closes cards by pointer, touch and keyboard. */
export interface Hover {
  configure(settings: Pick<Settings, 'openDelay' | 'theme'>): void;
  next(): void;
  previous(): void;
  openCurrent(): void;
  /** Scrolls to a mark and opens its card. Returns false where it has left the page. */
  jump(mark: string): boolean;
}

/** After the last scroll event the page counts as moving for so long, ms. */
const SCROLL_REST = 150;

/** Watches pointer, touch and keys on a page until the signal is aborted. */
export function createHover(options: HoverOptions): Hover {
  const { document, signal, marks, card, contextOf } = options;
  const delays = cardDelays();
  const { cancelOpening, cancelClosing } = delays;
  let current: string | null = null;
  let pointer: Point | null = null;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let isDragging = false;
  /** Opened or used on purpose: a pointer passing by neither closes nor swaps it. */
  let isPinned = false;

  card.onClose(() => {
    delays.noteClosed();
    isPinned = false;
    marks.emphasise(null);
    cancelClosing();
  });

  const open = (mark: string, by: { at: Point | null; takesFocus: boolean }): boolean => {
    const range = marks.rangeOf(mark);
    const found = contextOf(mark);
    if (!range || !found) return false;
    cancelOpening();
    cancelClosing();
    current = mark;
    isPinned = by.at === null;
    card.open({ ...found, ...by, range });
    if (card.isOpen) marks.emphasise(mark);
    return card.isOpen;
  };

  const onMove = (event: PointerEvent) => moveTo(event, card.isOpen && card.isTarget(event));

  const moveTo = ({ clientX, clientY, buttons, pointerType }: PointerPlace, isOnCard: boolean) => {
    if (pointerType === 'touch') return;
    pointer = { x: clientX, y: clientY };
    // A button that is down selects or drags, and so does one released outside the window.
    if (buttons !== 0 || isDragging) return cancelOpening();
    if (performance.now() - scrolledAt < SCROLL_REST) return;
    look(isOnCard || (card.isOpen && card.holds(pointer.x, pointer.y)), pointer);
  };

  /** Decides what the pointer's place means for the card that is open and for the next one. */
  const look = (isAtCard: boolean, { x, y }: Point) => {
    if (isAtCard) return stay();
    const mark = marks.at(x, y)[0] ?? null;
    if (card.isOpen && mark === current) return stay();
    if (card.isOpen) closeSoon();
    if (mark === null) return cancelOpening();
    if (mark !== delays.awaited || !card.isOpen) rest(mark);
  };

  const stay = () => {
    cancelClosing();
    cancelOpening();
  };

  const closeSoon = () => {
    if (isPinned) return;
    delays.closeSoon(() => card.close());
  };

  const rest = (mark: string) => {
    const at = pointer;
    delays.rest(mark, {
      isWarm: card.isOpen && !isPinned,
      open() {
        if (!hasSelection(document)) open(mark, { at, takesFocus: false });
      },
    });
  };

  /** The mark moves from under a resting pointer: its card goes as if the pointer had left. */
  const onScroll = (event: Event) => {
    if (card.isTarget(event)) return;
    scrolledAt = performance.now();
    cancelOpening();
    // The card follows its mark a frame later.
    if (card.isOpen && !isPinned) requestAnimationFrame(() => requestAnimationFrame(afterScroll));
  };

  const afterScroll = () => {
    if (!card.isOpen || isPinned || !pointer) return;
    const { x, y } = pointer;
    const isGone = current === null || !isInView(marks.rangeOf(current), document);
    if (!isGone && (card.holds(x, y) || marks.at(x, y)[0] === current)) cancelClosing();
    else closeSoon();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !card.isOpen) {
      cancelOpening();
      return;
    }
    event.stopPropagation();
    event.preventDefault();
    card.close();
  };

  const onDown = (event: PointerEvent) => {
    cancelOpening();
    if (!card.isOpen) return;
    if (card.isTarget(event)) isPinned = true;
    else card.close();
  };

  /** A tap opens what a pointer would hover; a tap on a link follows the link. */
  const onClick = (event: MouseEvent) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (card.isTarget(event) || event.defaultPrevented || hasSelection(document)) return;
    if (event.target instanceof Element && event.target.closest(OWN_CLICKS)) return;
    const at = { x: event.clientX, y: event.clientY };
    const mark = marks.at(at.x, at.y)[0];
    if (mark !== undefined) open(mark, { at, takesFocus: false });
  };

  const onDrag = (event: Event) => {
    isDragging = event.type === 'dragstart';
    cancelOpening();
  };

  /** A dialog of the page that opens over a card leaves it inert. */
  const onToggle = (event: Event) => {
    if (card.isOpen && !card.isTarget(event) && document.querySelector(':modal')) card.close();
  };

  const passive = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerdown', onDown, passive);
  document.addEventListener('dragstart', onDrag, passive);
  document.addEventListener('dragend', onDrag, passive);
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener('selectionchange', cancelOpening, passive);
  document.addEventListener('toggle', onToggle, passive);
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      pointer = null;
      cancelOpening();
      if (card.isOpen) closeSoon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelOpening();
    cancelClosing();
  });
  if (options.place) moveTo(options.place, false);

  const stepBy = (by: 1 | -1) => {
    const ids = marks.ids();
    if (ids.length === 0) return;
    const at = current === null ? -1 : ids.indexOf(current);
    const start = at === -1 && by === -1 ? ids.length : at;
    const mark = ids[(start + by + ids.length) % ids.length];
    if (mark !== undefined) reveal(mark);
  };

  const reveal = (mark: string): boolean => {
    const range = marks.rangeOf(mark);
    if (!range) return false;
    scrollToRange(range);
    if (!open(mark, { at: null, takesFocus: true })) return false;
    marks.flash(mark);
    return true;
  };

  return {
    configure(settings) {
      delays.setOpenDelay(settings.openDelay);
      card.setTheme(settings.theme);
    },
    next: () => stepBy(1),
    previous: () => stepBy(-1),
    openCurrent() {
      if (current !== null) reveal(current);
    },
    jump: reveal,
  };
}

/** What answers to a tap itself. */
const OWN_CLICKS = 'a[href], button, input, select, textarea, label, summary, [role=button]';

function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}

function isInView(range: Range | null, { defaultView }: Document): boolean {
  const { top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
  return range !== null && bottom > 0 && top < (defaultView?.innerHeight ?? 0);
}

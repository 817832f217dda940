import type { Card } from '../../core/cards/card.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import type { Marks } from '../marks/create-marks.ts';
import type { CardContext } from './card-content.ts';
import type { CardView } from './create-card.ts';

export interface HoverOptions {
  document: Document;
  signal: AbortSignal;
  marks: Marks;
  card: CardView;
  /** Returns the card of a mark and how it stands on the page. */
  contextOf(mark: string): { card: Card; context: CardContext } | null;
}

/** Opens and closes cards by pointer, touch and keyboard. */
export interface Hover {
  configure(settings: Pick<Settings, 'openDelay' | 'theme'>): void;
  next(): void;
  previous(): void;
  openCurrent(): void;
  /** Scrolls to a mark and opens its card. Returns false where it has left the page. */
  jump(mark: string): boolean;
}

/** Rest before a card opens where another was open a moment ago, ms. */
const WARM_DELAY = 100;
/** How long after a card has closed the next opens at the warm delay, ms. */
const WARM_FOR = 500;
/** From leaving a mark and its card to closing, ms. */
const CLOSE_DELAY = 300;

/** Watches pointer, touch and keys on a page until the signal is aborted. */
export function createHover({ document, signal, marks, card, contextOf }: HoverOptions): Hover {
  let openDelay = 500;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let hovered: string | null = null;
  let current: string | null = null;
  let closedAt = Number.NEGATIVE_INFINITY;
  let isPressed = false;
  /** Opened on purpose, by key or from the popup: a pointer passing by neither closes nor swaps it. */
  let isPinned = false;

  const cancelOpening = () => {
    clearTimeout(opening);
    opening = undefined;
    hovered = null;
  };
  const cancelClosing = () => {
    clearTimeout(closing);
    closing = undefined;
  };

  card.onClose(() => {
    closedAt = performance.now();
    marks.emphasise(null);
    cancelClosing();
  });

  const open = (mark: string, takesFocus: boolean): boolean => {
    const range = marks.rangeOf(mark);
    const found = contextOf(mark);
    if (!range || !found) return false;
    cancelOpening();
    cancelClosing();
    current = mark;
    isPinned = takesFocus;
    card.open({ ...found, range, takesFocus });
    if (card.isOpen) marks.emphasise(mark);
    return card.isOpen;
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || isPressed) return;
    const { clientX: x, clientY: y } = event;
    if (card.isOpen && (card.isTarget(event) || card.holds(x, y))) return onInside();
    const mark = marks.at(x, y)[0] ?? null;
    if (card.isOpen && mark === current) return onInside();
    if (card.isOpen) closeSoon();
    if (mark === null) return cancelOpening();
    if (mark === hovered && opening !== undefined && !card.isOpen) restart(mark);
    else if (mark !== hovered) restart(mark);
  };

  const onInside = () => {
    cancelClosing();
    cancelOpening();
  };

  const closeSoon = () => {
    if (isPinned) return;
    closing ??= setTimeout(() => card.close(), CLOSE_DELAY);
  };

  /** The delay counts rest: moving on starts it again. */
  const restart = (mark: string) => {
    clearTimeout(opening);
    hovered = mark;
    const isWarm = (card.isOpen && !isPinned) || performance.now() - closedAt < WARM_FOR;
    opening = setTimeout(
      () => {
        opening = undefined;
        if (!hasSelection(document)) open(mark, false);
      },
      isWarm ? WARM_DELAY : openDelay,
    );
  };

  const onScroll = (event: Event) => {
    if (!card.isTarget(event)) cancelOpening();
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
    isPressed = true;
    cancelOpening();
    if (card.isOpen && !card.isTarget(event)) card.close();
  };

  /** A tap opens what a pointer would hover; a tap on a link follows the link. */
  const onClick = (event: MouseEvent) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (card.isTarget(event)) return;
    if (event.target instanceof Element && event.target.closest('a[href], button, input, label'))
      return;
    const mark = marks.at(event.clientX, event.clientY)[0];
    if (mark !== undefined) open(mark, false);
  };

  const passive = { signal, passive: true, capture: true };
  const release = () => {
    isPressed = false;
  };
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerdown', onDown, passive);
  document.addEventListener('pointerup', release, passive);
  document.addEventListener('pointercancel', release, passive);
  document.addEventListener('dragend', release, passive);
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      cancelOpening();
      if (card.isOpen) closeSoon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelOpening();
    cancelClosing();
  });

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
    const element = range.startContainer.parentElement;
    const { top, bottom } = range.getBoundingClientRect();
    const height = document.defaultView?.innerHeight ?? 0;
    if (top < 80 || bottom > height - 80) element?.scrollIntoView({ block: 'center' });
    return open(mark, true);
  };

  return {
    configure(settings) {
      openDelay = settings.openDelay;
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

function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}

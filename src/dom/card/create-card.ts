import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Card } from '../../core/cards/card.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import type { Words } from '../../locales/words.ts';
import { type CardContext, cardContent } from './card-content.ts';
import { CARD_STYLE } from './card-style.ts';
import { makerFor } from './element.ts';

export interface CardOptions {
  document: Document;
  signal: AbortSignal;
  words: Words;
  /** `closed` in the world; `open` where tests must look inside. */
  mode: ShadowRootMode;
  /** Fetches the card that a link inside a card leads to. */
  loadCard(id: string): Promise<Card | null>;
}

/** What to open: a card, how it stands on the page, and where. */
export interface CardOpening {
  card: Card;
  context: CardContext;
  range: Range;
  /** Moves the focus into the card: it was opened with the keyboard. */
  takesFocus: boolean;
}

/** The one card of a page. Its host element is in the page only while it is open. */
export interface CardView {
  open(opening: CardOpening): void;
  close(): void;
  readonly isOpen: boolean;
  /** True for a point of the viewport on the card or on the way from its mark to it. */
  holds(x: number, y: number): boolean;
  /** True where the event came out of the card. */
  isTarget(event: Event): boolean;
  setTheme(theme: Settings['theme']): void;
  onClose(listener: () => void): void;
}

/** Room between a mark and its card, and between the card and the window's edge, px. */
const GAP = 6;
const EDGE = 8;
/** A card is never squeezed below this, px: less is not readable. */
const LEAST_HEIGHT = 160;

/** Makes the card of a page; aborting the signal closes it for good. */
export function createCard(options: CardOptions): CardView {
  const { document, signal, words, mode, loadCard } = options;
  const make = makerFor(document);
  const host = make('div', { popover: 'manual' });
  const root = host.attachShadow({ mode });
  const panel = make('div', {
    class: 'card',
    role: 'dialog',
    'aria-labelledby': 'name',
    tabindex: '-1',
  });
  const live = make('div', { class: 'hidden', role: 'status', 'aria-live': 'polite' });
  addStyle(root, document);
  root.append(panel, live);
  const closers: (() => void)[] = [];
  let stack: { card: Card; context: CardContext | null }[] = [];
  let range: Range | null = null;
  let stopFollowing: (() => void) | null = null;
  let focusBefore: Element | null = null;

  const close = () => {
    if (!host.isConnected) return;
    stopFollowing?.();
    const hadFocus = document.activeElement === host;
    host.remove();
    stack = [];
    range = null;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    for (const listener of closers) listener();
  };
  signal.addEventListener('abort', close);

  const follow = async (id: string) => {
    const card = await loadCard(id);
    if (!host.isConnected) return;
    if (!card) {
      live.textContent = words('card_missing');
      return;
    }
    stack.push({ card, context: null });
    render(true);
  };

  const render = (takesFocus: boolean) => {
    const top = stack.at(-1);
    if (!top) return;
    const making = { make, words, follow };
    panel.replaceChildren(bar(top.context), ...cardContent(top.card, top.context, making));
    panel.scrollTop = 0;
    if (takesFocus) panel.focus({ preventScroll: true });
    place();
  };

  const bar = (context: CardContext | null) => {
    const top = stack.at(-1)?.card;
    const kind = top ? words(top.type === 'claim' ? 'kind_claim' : `kind_${top.kind}`) : '';
    const where = context
      ? words('card_position', [context.position.index, context.position.count])
      : '';
    const label = make('span', { class: 'place' }, [kind, where].filter(Boolean).join(' · '));
    const shut = make('button', { type: 'button', 'aria-label': words('card_close') }, '✕');
    shut.addEventListener('click', close);
    const back = make('button', { type: 'button' }, `← ${words('card_back')}`);
    back.addEventListener('click', () => {
      stack.pop();
      render(true);
    });
    return make('div', { class: 'bar' }, stack.length > 1 ? back : null, label, shut);
  };

  const place = () => {
    const at = range;
    if (!at) return;
    if (isSheet(document)) return placeSheet();
    panel.classList.remove('sheet');
    void computePosition(virtualElement(at), host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: EDGE, fallbackAxisSideDirection: 'none' }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            const room = Math.max(LEAST_HEIGHT, Math.floor(availableHeight));
            panel.style.setProperty('--room', `${room}px`);
          },
        }),
        // Where neither side has room for even that, the card rather covers its mark than leaves the window.
        shift({ padding: EDGE, crossAxis: true }),
      ],
    }).then(({ x, y }) => moveTo(x, y));
  };

  const placeSheet = () => {
    panel.classList.add('sheet');
    const { innerHeight } = document.defaultView ?? { innerHeight: 0 };
    moveTo(0, innerHeight - panel.getBoundingClientRect().height);
  };

  const moveTo = (x: number, y: number) => {
    host.style.setProperty('--x', `${Math.round(x)}px`);
    host.style.setProperty('--y', `${Math.round(y)}px`);
  };

  return {
    open(opening) {
      if (document.querySelector(':modal')) return; // Everything else is inert under it.
      stopFollowing?.();
      if (!host.isConnected) focusBefore = document.activeElement;
      range = opening.range;
      stack = [{ card: opening.card, context: opening.context }];
      document.documentElement.append(host);
      host.showPopover();
      render(opening.takesFocus);
      const { card } = opening;
      live.textContent = words('card_label', [card.type === 'claim' ? card.claim : card.name]);
      stopFollowing = autoUpdate(virtualElement(opening.range), host, place, {
        layoutShift: false,
      });
    },
    close,
    get isOpen() {
      return host.isConnected;
    },
    holds(x, y) {
      return host.isConnected && isWithin(bridge(panel.getBoundingClientRect(), range), x, y);
    },
    isTarget: (event) => event.composedPath().includes(host),
    setTheme(theme) {
      panel.classList.toggle('dark', theme === 'dark');
      panel.classList.toggle('light', theme === 'light');
    },
    onClose: (listener) => closers.push(listener),
  };
}

/** Touch screens that are narrow get a sheet at the bottom. */
function isSheet(document: Document): boolean {
  return (
    document.defaultView?.matchMedia('(pointer: coarse) and (max-width: 640px)').matches === true
  );
}

function virtualElement(range: Range) {
  const { commonAncestorContainer: node } = range;
  const contextElement = node instanceof Element ? node : node.parentElement;
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement ? { contextElement } : {}),
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The card's box, reaching to its mark, so that the pointer can cross the gap. */
function bridge(panel: DOMRect, range: Range | null): Box {
  const mark = range?.getBoundingClientRect();
  if (!mark) return panel;
  const isBelow = panel.top >= mark.bottom - 1;
  return {
    left: panel.left,
    right: panel.right,
    top: isBelow ? Math.min(panel.top, mark.bottom) : panel.top,
    bottom: isBelow ? panel.bottom : Math.max(panel.bottom, mark.top),
  };
}

function isWithin({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
}

/**
 * A constructed style sheet is allowed under every content security policy; where the browser
 * refuses one from an extension's world, a style element does.
 */
function addStyle(root: ShadowRoot, document: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CARD_STYLE;
    root.append(style);
  }
}

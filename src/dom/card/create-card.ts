import { autoUpdate, type Placement } from '@floating-ui/dom';
import type { Card } from '../../core/cards/card.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import type { Words } from '../../locales/words.ts';
import { cardBar } from './card-bar.ts';
import { type CardContext, cardContent, cardFolds } from './card-content.ts';
import { focusAfter, focusKeeper, leavesBy } from './card-focus.ts';
import { cardFoot } from './card-foot.ts';
import { cardScroll } from './card-scroll.ts';
import { cardShell, wantsSheet } from './card-shell.ts';
import { makerFor } from './element.ts';
import { isOnTheWay, lineAt, type Point, placeCard, virtualElement } from './place-card.ts';
import { sheetDrag } from './sheet-drag.ts';
import { type CardDeeds, wrongMenu } from './wrong-menu.ts';

export interface CardOptions {
  document: Document;
  signal: AbortSignal;
  words: Words;
  /** Language and direction of `words`. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Language of the cards' own words; `null` where unknown. */
  textLanguage(): string | null;
  /** `closed` in the world; `open` where tests must look inside. */
  mode: ShadowRootMode;
  /** Fetches the card that a link inside a card leads to. */
  loadCard(id: string): Promise<Card | null>;
  /** What a reader can do about a card. */
  deedsFor(card: Card, context: CardContext | null): CardDeeds;
}

/** What to open: a card, how it stands on the page, and where. */
export interface CardOpening {
  card: Card;
  context: CardContext;
  range: Range;
  /** Where the pointer rested on the mark, in the viewport; `null` where no pointer opened it. */
  at: Point | null;
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

/** Less room than this, px, and a card's bar and foot scroll with it. */
const SHORT = 280;

interface Shown {
  card: Card;
  context: CardContext | null;
}

/** Makes the card of a page; aborting the signal closes it for good. */
export function createCard(options: CardOptions): CardView {
  const { document, signal, words, loadCard } = options;
  const make = makerFor(document);
  const shell = cardShell(make, options);
  const { host, root, scrim, frame, panel, live } = shell;
  const { cueMore, reveal } = cardScroll(shell);
  const focus = focusKeeper(document);
  const closers: (() => void)[] = [];
  let stack: Shown[] = [];
  let range: Range | null = null;
  let line = 0;
  let side: Placement | null = null;
  let stopFollowing: (() => void) | null = null;
  let theme: Settings['theme'] = 'auto';

  const close = () => {
    if (!host.isConnected) return;
    stopFollowing?.();
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus) focus.restore();
    stack = [];
    range = null;
    live.textContent = '';
    for (const listener of closers) listener();
  };
  signal.addEventListener('abort', close);

  const follow = async (id: string, context: CardContext | null) => {
    const card = await loadCard(id);
    if (!host.isConnected) return;
    if (!card) {
      live.textContent = words('card_missing');
      return;
    }
    stack.push({ card, context });
    render(true);
  };

  const goBack = () => {
    stack.pop();
    render(true);
  };

  const render = (takesFocus: boolean) => {
    const top = stack.at(-1);
    if (!top) return;
    const { card, context } = top;
    const textLanguage = options.textLanguage();
    const making = { make, words, follow, ...(textLanguage ? { textLanguage } : {}) };
    const deeds = options.deedsFor(card, context);
    const wrong = { name: 'wrong' as const, label: words('card_wrong') };
    const folds = [
      ...cardFolds(card, context, making),
      { ...wrong, content: wrongMenu({ make, words, deeds }) },
    ];
    const foot = cardFoot(folds, { make, onUnfold: showFold });
    const bar = cardBar(top, { make, words, close, goBack: stack.length > 1 ? goBack : null });
    const content = cardContent(card, context, making);
    panel.replaceChildren(
      bar,
      make('div', { class: 'body' }, ...content),
      foot.bar,
      ...foot.sections,
    );
    sheetDrag(bar, frame, close);
    panel.scrollTop = 0;
    const isThere = root.activeElement === panel;
    if (takesFocus) panel.focus({ preventScroll: true });
    // Moving the focus speaks the card's name; where it was here already, nothing would be heard.
    if (!takesFocus || isThere) live.textContent = announcement(top, words);
    void place();
    cueMore();
  };

  const showFold = (section: HTMLElement) => {
    void place();
    reveal(section);
  };

  const place = async () => {
    if (!range) return;
    // A dialog of the page that has come meanwhile makes everything else inert.
    if (document.querySelector(':modal')) return close();
    if (shell.takeForm()) return cueMore();
    const wanted = range;
    const found = await placeCard({ range, line, side }, host, (room) => {
      panel.style.setProperty('--room', `${room}px`);
      frame.classList.toggle('short', room < SHORT);
      cueMore();
    });
    if (!found || range !== wanted) return;
    side = found.side;
    host.style.setProperty('--x', `${found.x}px`);
    host.style.setProperty('--y', `${found.y}px`);
  };

  panel.addEventListener('keydown', (event) => {
    const end = leavesBy(event, panel, root);
    if (!end) return;
    const mark = range;
    const hadPlace = focus.hasPlace();
    close();
    // At its end the browser goes on from where the focus was before; at its start it stays there.
    const goesOnAlone = end === 'end' && hadPlace;
    if (!goesOnAlone) event.preventDefault();
    if (end === 'end' && !hadPlace && mark) focusAfter(mark);
  });
  scrim.addEventListener('click', close);

  return {
    open(opening) {
      if (document.querySelector(':modal')) return; // Everything else is inert under it.
      stopFollowing?.();
      range = opening.range;
      line = lineAt(range, opening.at);
      side = null;
      panel.style.removeProperty('--room');
      stack = [{ card: opening.card, context: opening.context }];
      shell.shade(theme, range);
      if (document.activeElement !== host) focus.remember();
      if (!host.isConnected) {
        document.documentElement.append(host);
        host.showPopover();
      }
      render(opening.takesFocus || wantsSheet(document));
      stopFollowing = autoUpdate(virtualElement(range, line), host, () => void place(), {
        layoutShift: false,
      });
    },
    close,
    get isOpen() {
      return host.isConnected;
    },
    holds(x, y) {
      return host.isConnected && isOnTheWay(frame.getBoundingClientRect(), range, { x, y });
    },
    isTarget: (event) => event.composedPath().includes(host),
    setTheme(next) {
      theme = next;
      shell.shade(theme, range);
    },
    onClose: (listener) => closers.push(listener),
  };
}

/** What is spoken: "Kaja Kallas, person, 3 of 41"; for a card behind a link only what it is. */
function announcement({ card, context }: Shown, words: Words): string {
  const name = card.type === 'claim' ? card.claim : card.name;
  if (!context) return words('card_label', [name]);
  const kind = words(card.type === 'claim' ? 'kind_claim' : `kind_${card.kind}`);
  const { index, count } = context.position;
  return words('card_announce', [name, kind, index, count]);
}

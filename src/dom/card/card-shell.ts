import type { Settings } from '../../core/settings/defaults.ts';
import { addStyle } from './add-style.ts';
import { CARD_STYLE } from './card-style.ts';
import type { Maker } from './element.ts';
import { isOnDark } from './page-shade.ts';

/** The elements of a page's one card: they stay, what is in them changes. */
export interface CardShell {
  /** In the page only while the card is open. */
  host: HTMLElement;
  root: ShadowRoot;
  /** Dims the page behind a sheet. */
  scrim: HTMLElement;
  /** The card as it is seen: its edge and its shadow. */
  frame: HTMLElement;
  /** The dialog, which scrolls inside the frame. */
  panel: HTMLElement;
  /** Speaks what is put into it. */
  live: HTMLElement;
  /** Takes the colours of a theme; `ground` is where the card's mark stands, if one is open. */
  shade(theme: Settings['theme'], ground: Range | null): void;
  /** Becomes a sheet at the window's lower edge where fingers point; tells whether it is one. */
  takeForm(): boolean;
}

/** Makes the elements, with a shadow root that the page's rules do not reach. */
export function cardShell(
  make: Maker,
  {
    document,
    mode,
    language,
    direction,
  }: { document: Document; mode: ShadowRootMode; language: string; direction: 'ltr' | 'rtl' },
): CardShell {
  const host = make('div', { popover: 'manual' });
  const root = host.attachShadow({ mode });
  const panel = make('div', {
    class: 'card',
    role: 'dialog',
    'aria-labelledby': 'name',
    'aria-describedby': 'place about pack',
    lang: language,
    dir: direction,
    tabindex: '-1',
  });
  const scrim = make('div', { class: 'scrim' });
  const live = make('div', { class: 'hidden', role: 'status', 'aria-live': 'polite' });
  const frame = make('div', { class: 'frame' }, panel);
  addStyle(root, CARD_STYLE);
  root.append(scrim, frame, live);
  return {
    host,
    root,
    scrim,
    frame,
    panel,
    live,
    shade(theme, ground) {
      // As the system has it; but on a page that is dark all the same, a light card would glare.
      const isDark = theme === 'dark' || (theme === 'auto' && ground !== null && isOnDark(ground));
      frame.classList.toggle('dark', isDark);
      frame.classList.toggle('light', theme === 'light');
    },
    takeForm() {
      const isSheet = wantsSheet(document);
      for (const part of [frame, scrim]) part.classList.toggle('sheet', isSheet);
      if (isSheet) frame.classList.remove('short');
      return isSheet;
    },
  };
}

/** Where fingers point, on screens up to a tablet's height held upright, px: a sheet at the bottom. */
const SHEET_WIDTH = 900;

/** Tells whether a card is a sheet in this window. */
export function wantsSheet(document: Document): boolean {
  const query = `(pointer: coarse) and (max-width: ${SHEET_WIDTH}px)`;
  return document.defaultView?.matchMedia(query).matches === true;
}

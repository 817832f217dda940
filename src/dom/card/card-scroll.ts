import type { CardShell } from './card-shell.ts';

/** What scrolls inside a card. */
export interface CardScroll {
  /** Fades the lower edge out while there is more to read below it. */
  cueMore(): void;
  /** Scrolls just as far as a section needs that has come between the text and the foot. */
  reveal(section: HTMLElement): void;
}

/** Room below an unfolded section, px. */
const FOLD_MARGIN = 12;

/** Watches how far a card is scrolled. */
export function cardScroll({ frame, panel }: Pick<CardShell, 'frame' | 'panel'>): CardScroll {
  const cueMore = () => {
    const { scrollTop, clientHeight, scrollHeight } = panel;
    frame.classList.toggle('has-more', scrollTop + clientHeight < scrollHeight - 4);
  };
  panel.addEventListener('scroll', cueMore, { passive: true });
  return {
    cueMore,
    reveal({ offsetTop, offsetHeight }) {
      const { clientHeight: foot } = panel.querySelector('.foot') ?? panel;
      const { clientHeight: bar } = panel.querySelector('.bar') ?? panel;
      const least = offsetTop + offsetHeight + FOLD_MARGIN - (panel.clientHeight - foot);
      panel.scrollTop = Math.min(offsetTop - bar, Math.max(panel.scrollTop, least));
      cueMore();
    },
  };
}

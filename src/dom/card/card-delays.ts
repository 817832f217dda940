/** Rest before a card opens where another was open a moment ago, ms. */
const WARM_DELAY = 100;
/** How long after a card has closed the next opens at the warm delay, ms. */
const WARM_FOR = 500;
/** From leaving a mark and its card to closing, ms. */
const CLOSE_DELAY = 300;

/** When a card opens and closes for a pointer: after a rest, and not at once. */
export interface CardDelays {
  /** Rest before a card opens, ms. */
  setOpenDelay(delay: number): void;
  /** The mark whose card is about to open. */
  readonly awaited: string | null;
  /** Starts to wait, or starts again: moving on is no rest. */
  rest(mark: string, options: { isWarm: boolean; open(): void }): void;
  cancelOpening(): void;
  /** Closes in a while, unless that is cancelled. */
  closeSoon(close: () => void): void;
  cancelClosing(): void;
  /** A card has just closed: the next one opens sooner. */
  noteClosed(): void;
}

/** Makes the delays of one page. */
export function cardDelays(): CardDelays {
  let openDelay = 500;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let awaited: string | null = null;
  let closedAt = Number.NEGATIVE_INFINITY;
  return {
    setOpenDelay(delay) {
      openDelay = delay;
    },
    get awaited() {
      return awaited;
    },
    rest(mark, { isWarm, open }) {
      clearTimeout(opening);
      awaited = mark;
      const isWarmStill = isWarm || performance.now() - closedAt < WARM_FOR;
      opening = setTimeout(
        () => {
          opening = undefined;
          open();
        },
        isWarmStill ? WARM_DELAY : openDelay,
      );
    },
    cancelOpening() {
      clearTimeout(opening);
      opening = undefined;
      awaited = null;
    },
    closeSoon(close) {
      closing ??= setTimeout(close, CLOSE_DELAY);
    },
    cancelClosing() {
      clearTimeout(closing);
      closing = undefined;
    },
    noteClosed() {
      closedAt = performance.now();
    },
  };
}

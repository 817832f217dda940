import { type CardDesk, type CardFace, openDesk } from './card-desk.ts';

/** The cards of a page, which come when they are first wanted. */
export interface LateCards {
  /** Returns the cards, having them brought first; `null` where they cannot come. */
  bring(): Promise<CardFace | null>;
  /** Has them brought when the page next rests. */
  bringSoon(): void;
  /** The cards, or `null` until they are there. */
  here(): CardFace | null;
}

/** A page that never rests gets its cards after so long, ms. */
const LONGEST_WAIT = 300;

/** Makes the cards of a page that are not there yet; `ask` has the background inject them. */
export function lateCards(
  desk: Omit<CardDesk, 'lastMove' | 'receive'>,
  ask: () => Promise<unknown>,
): LateCards {
  const { document, signal } = desk;
  const waiting = new AbortController();
  let face: CardFace | null = null;
  let coming: Promise<CardFace | null> | null = null;
  let isSoon = false;

  const open: CardDesk = {
    ...desk,
    lastMove: null,
    receive(brought) {
      face = brought;
      waiting.abort();
    },
  };
  openDesk(open);
  // A pointer that rests on a mark when the cards come does not move again to tell where it is.
  document.addEventListener('pointermove', (event) => (open.lastMove = event), {
    passive: true,
    capture: true,
    signal: AbortSignal.any([signal, waiting.signal]),
  });

  const bring = async () => {
    if (face || signal.aborted) return face;
    coming ??= ask().then(() => face);
    const brought = await coming;
    // Where the background was not there, the next one who wants them asks again.
    if (!brought) coming = null;
    return brought;
  };

  return {
    bring,
    bringSoon() {
      if (isSoon || face) return;
      isSoon = true;
      requestIdleCallback(() => void bring(), { timeout: LONGEST_WAIT });
    },
    here: () => face,
  };
}

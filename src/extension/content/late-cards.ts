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
/** Asked for in vain, they are asked for again when the pointer moves after so long, ms. */
const PAUSE = 1_000;

/** Makes the cards of a page that are not there yet; `ask` has the background inject them. */
export function lateCards(
  desk: Omit<CardDesk, 'pointer' | 'receive'>,
  ask: () => Promise<unknown>,
): LateCards {
  const { document, signal } = desk;
  const waiting = new AbortController();
  let face: CardFace | null = null;
  let coming: Promise<CardFace | null> | null = null;
  let isSoon = false;
  /** When they were last asked for in vain. */
  let failedAt: number | null = null;

  const open: CardDesk = {
    ...desk,
    pointer: null,
    receive(brought) {
      face = brought;
      open.pointer = null;
      waiting.abort();
    },
  };
  openDesk(open);
  const until = AbortSignal.any([signal, waiting.signal]);
  // A pointer that rests on a mark when the cards come does not move again to tell where it is.
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons, pointerType }) => {
      open.pointer = { clientX, clientY, buttons, pointerType };
      if (failedAt !== null && performance.now() - failedAt > PAUSE) bringSoon();
    },
    { passive: true, capture: true, signal: until },
  );
  document.documentElement.addEventListener('pointerleave', () => (open.pointer = null), {
    signal: until,
  });

  const bring = async () => {
    if (face || signal.aborted) return face;
    coming ??= ask().then(() => face);
    const brought = await coming;
    // Where they could not come, the next one who wants them asks again.
    if (!brought) coming = null;
    return brought;
  };

  const bringSoon = () => {
    if (isSoon || face) return;
    isSoon = true;
    failedAt = null;
    const start = async () => {
      if (await bring()) return;
      isSoon = false;
      failedAt = performance.now();
    };
    requestIdleCallback(() => void start(), { timeout: LONGEST_WAIT });
  };

  return { bring, bringSoon, here: () => face };
}

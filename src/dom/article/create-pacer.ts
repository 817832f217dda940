/** Calls its work once for many asks. */
export interface Pacer {
  ask(): void;
  /** Asks for work that readers wait for: the next round is not slowed by the ones before. */
  hurry(): void;
  cancel(): void;
}

/** Quiet for so long (ms) before the work is done. */
const QUIET = 300;
/** A page that never rests is served after so many quiet times. */
const PATIENCE = 6;
/** Each round soon after the last doubles the quiet time, up to this (ms): tickers never end. */
const LONGEST_QUIET = 4000;
/** A round this long (ms) after the last one starts afresh. */
const CALM = 10_000;
const IDLE_TIMEOUT = 1000;

/** Makes a pacer: debounced, in idle time, slower the more often it is asked. */
export function createPacer({
  window,
  signal,
  work,
}: {
  window: Window;
  signal: AbortSignal;
  work(): void;
}): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = 0;
  let workedAt = Number.NEGATIVE_INFINITY;
  let quiet = QUIET;

  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    askedAt = 0;
  };

  const round = () => {
    cancel();
    whenIdle(window, () => {
      if (signal.aborted) return;
      workedAt = performance.now();
      work();
    });
  };

  const ask = () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (askedAt === 0) {
      askedAt = now;
      quiet = now - workedAt > CALM ? QUIET : Math.min(LONGEST_QUIET, quiet * 2);
    }
    clearTimeout(timer);
    timer = setTimeout(round, Math.min(quiet, askedAt + PATIENCE * quiet - now));
  };

  const hurry = () => {
    cancel();
    workedAt = Number.NEGATIVE_INFINITY;
    ask();
  };

  return { ask, hurry, cancel };
}

function whenIdle(window: Window, work: () => void): void {
  // Not in Safari and jsdom.
  if (typeof window.requestIdleCallback !== 'function') setTimeout(work, 50);
  else window.requestIdleCallback(work, { timeout: IDLE_TIMEOUT });
}

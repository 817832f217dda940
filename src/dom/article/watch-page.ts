/** What the watch looks at and whom it tells. */
export interface WatchOptions {
  document: Document;
  /** Ends the watch. */
  signal: AbortSignal;
  /** Called when the text or the address may have changed, debounced and in idle time. */
  onChange(): void;
  /** Elements of Sidelight's own: what happens in them or to them is no change. */
  ignore?: ((node: Node) => boolean) | undefined;
}

/** Quiet this long (ms) before a change is told. */
const QUIET = 400;
/** A page that never rests is told of at least this often (ms). */
const LONGEST_WAIT = 3000;
const IDLE_TIMEOUT = 1000;

/** Tells when a page's text or address has changed, and nothing while the tab is hidden. */
export function watchPage({ document, signal, onChange, ignore }: WatchOptions): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let address = window.location.href;
  let firstAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMissed = false;

  const tell = () => {
    timer = undefined;
    firstAt = 0;
    whenIdle(window, () => {
      if (signal.aborted) return;
      if (document.hidden) isMissed = true;
      else onChange();
    });
  };

  const schedule = () => {
    if (document.hidden) {
      isMissed = true;
      return;
    }
    const now = Date.now();
    firstAt ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, firstAt + LONGEST_WAIT - now)));
  };

  const lookAtAddress = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    schedule();
  };

  const observer = new window.MutationObserver((records) => {
    if (records.some((record) => changesText(record, ignore))) schedule();
    lookAtAddress();
  });
  const observe = () =>
    observer.observe(document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
    });

  const onVisibility = () => {
    if (document.hidden) {
      observer.disconnect();
      clearTimeout(timer);
      isMissed ||= firstAt > 0;
      firstAt = 0;
      return;
    }
    observe();
    lookAtAddress();
    // What changed while nobody looked went unseen, so one look is due.
    if (isMissed || wasHidden) schedule();
    isMissed = false;
    wasHidden = false;
  };
  let wasHidden = document.hidden;
  const onHide = () => {
    wasHidden ||= document.hidden;
    onVisibility();
  };

  if (!document.hidden) observe();
  document.addEventListener('visibilitychange', onHide, { signal });
  for (const name of ['popstate', 'hashchange', 'pageshow'] as const) {
    window.addEventListener(name, name === 'pageshow' ? schedule : lookAtAddress, { signal });
  }
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', lookAtAddress, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function changesText(record: MutationRecord, ignore: WatchOptions['ignore']): boolean {
  const isOurs = (node: Node) => ignore?.(node) === true;
  if (isOurs(record.target)) return false;
  if (record.type === 'characterData') return true;
  const changed = [...record.addedNodes, ...record.removedNodes].filter((node) => !isOurs(node));
  return changed.some(holdsText);
}

const SILENT = /^(?:script|style|link|meta|noscript|template|svg|img|video|iframe)$/i;

function holdsText(node: Node): boolean {
  if (node.nodeType === 8 || SILENT.test(node.nodeName)) return false;
  return (node.textContent ?? '').trim() !== '' || node.nodeType === 1;
}

function whenIdle(window: Window, work: () => void): void {
  // Not in Safari and jsdom.
  if (typeof window.requestIdleCallback !== 'function') setTimeout(work, 50);
  else window.requestIdleCallback(work, { timeout: IDLE_TIMEOUT });
}

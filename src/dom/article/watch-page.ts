import { changesText } from './changes-text.ts';
import { createPacer } from './create-pacer.ts';
import { watchAddress } from './watch-address.ts';

/** What the watch looks at and whom it tells. */
export interface WatchOptions {
  document: Document;
  /** Ends the watch. */
  signal: AbortSignal;
  /** Called when the text or the address may have changed: debounced, in idle time. */
  onChange(): void;
  /** Sidelight's own nodes: what happens to them or in them is no change. */
  ignore?: ((node: Node) => boolean) | undefined;
}

/**
 * Tells when a page's text or address has changed. Reads open shadow roots too, does nothing while
 * the tab is hidden, and looks once when the tab comes back.
 */
export function watchPage({ document, signal, onChange, ignore }: WatchOptions): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  const isIgnored = ignore ?? (() => false);
  let watched = new WeakSet<Node>();

  const pacer = createPacer({
    window,
    signal,
    work() {
      if (document.hidden) return;
      watchShadows();
      onChange();
    },
  });

  const observer = new window.MutationObserver((records) => {
    if (records.some((record) => changesText(record, isIgnored))) pacer.ask();
    address.look();
  });
  const address = watchAddress({ window, signal, onChange: pacer.hurry });

  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };

  /** A mutation inside a shadow root is told to nobody outside. */
  const watchShadows = () => {
    for (const { shadowRoot } of document.getElementsByTagName('*')) {
      if (shadowRoot) watch(shadowRoot);
    }
  };

  const start = () => {
    watch(document.documentElement);
    watchShadows();
  };
  const stop = () => {
    observer.disconnect();
    watched = new WeakSet();
    pacer.cancel();
  };

  if (!document.hidden) start();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) return stop();
      start();
      // What changed while nobody looked went unseen.
      pacer.hurry();
    },
    { signal },
  );
  window.addEventListener('pageshow', ({ persisted }) => persisted && pacer.hurry(), { signal });
  signal.addEventListener('abort', stop);
}

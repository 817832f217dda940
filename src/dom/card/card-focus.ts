/** Where the focus was before a card took it, and how to give it back. */
export interface FocusKeeper {
  /** Remembers where the focus is now. */
  remember(): void;
  /** True where an element of the page had it. */
  hasPlace(): boolean;
  /** Gives it back to that element, if any. */
  restore(): void;
}

/** Makes the keeper of a document's focus. */
export function focusKeeper(document: Document): FocusKeeper {
  let before: Element | null = null;
  const place = () =>
    before instanceof HTMLElement && before !== document.body && before.isConnected ? before : null;
  return {
    remember() {
      before = document.activeElement;
    },
    hasPlace: () => place() !== null,
    restore() {
      place()?.focus({ preventScroll: true });
      before = null;
    },
  };
}

const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

/** Focuses what the Tab key would reach next after a place in the text; `null` where nothing follows. */
export function focusAfter(range: Range): HTMLElement | null {
  const { ownerDocument } = range.startContainer;
  if (range.startContainer.getRootNode() !== ownerDocument) return null;
  for (const element of ownerDocument?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? []) {
    const isLater = range.comparePoint(element, 0) > 0;
    if (!isLater || element.tabIndex < 0 || !element.checkVisibility()) continue;
    element.focus();
    return element;
  }
  return null;
}

const STOPS = 'button, a[href]:not([tabindex="-1"]), [role=button], input, summary';

/** Tells whether a Tab key pressed in a card would leave it, and at which end. */
export function leavesBy(event: KeyboardEvent, panel: HTMLElement, root: ShadowRoot) {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return null;
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => !stop.closest('[hidden]'),
  );
  const { activeElement } = root;
  if (event.shiftKey) {
    return activeElement === panel || activeElement === stops[0] ? ('start' as const) : null;
  }
  return activeElement === stops.at(-1) ? ('end' as const) : null;
}

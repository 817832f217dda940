/** Where the focus was before a card took it, and how to give it back. */
export interface FocusKeeper {
  /** Remembers where the focus is now. */
  remember(): void;
  /**
   * Gives it back. Where nothing had it, the Tab key goes on from the mark: an empty selection there
   * is where browsers start from, and nobody sees it.
   */
  restore(range: Range | null): void;
}

/** Makes the keeper of a document's focus. */
export function focusKeeper(document: Document): FocusKeeper {
  let before: Element | null = null;
  return {
    remember() {
      before = document.activeElement;
    },
    restore(range) {
      const isPlace = before instanceof HTMLElement && before !== document.body;
      if (isPlace && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
      else if (range?.startContainer.isConnected) startTabbingAt(document, range);
      before = null;
    },
  };
}

function startTabbingAt(document: Document, range: Range): void {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || range.startContainer.getRootNode() !== document) return;
  selection.collapse(range.endContainer, range.endOffset);
}

const STOPS = 'button, a[href]:not([tabindex="-1"]), input, summary';

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

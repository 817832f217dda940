/** Room that is kept above and below, px: bars of the page stick to the window's edges. */
const MARGIN = 96;

/**
 * Scrolls a range into view, at once, through every box that scrolls; does nothing where it is in
 * view. Its element alone would not do: a paragraph can be longer than the window is high.
 */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view || isInView(range, view)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInView(range, view)) return;
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}

function isInView(range: Range, { innerHeight }: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= MARGIN && bottom <= innerHeight - MARGIN;
}

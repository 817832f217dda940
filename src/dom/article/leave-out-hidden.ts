import type { KeptRun } from './keep-runs.ts';

/**
 * Leaves out runs that style sheets hide. Asked only of runs that are kept, since the answer makes
 * the browser bring its styles up to date. Where nothing is visible the page is still hidden as a
 * whole (a splash, a fade-in), and all of it stays.
 */
export function leaveOutHidden(kept: readonly KeptRun[]): readonly KeptRun[] {
  const visible = kept.filter(({ run }) => isVisible(run.element));
  return visible.length > 0 ? visible : kept;
}

/**
 * Tells whether style sheets let an element be seen. What folded `<details>` hold can be unfolded at
 * any moment, so they answer for it.
 */
export function isVisible(element: Element): boolean {
  // Not in jsdom.
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const folded = element.parentElement?.closest('details:not([open])');
  return folded ? isVisible(folded) : false;
}

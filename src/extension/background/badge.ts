import { browser } from '../browser.ts';

/** Shows a tab's number of annotations on the button; `null` takes it away. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  const text = count === null || count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3d4f5c' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab has gone in the meantime: there is no badge to set.
  }
}

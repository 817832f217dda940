/**
 * Access to web pages: a browser may not have granted it (Firefox), or the reader may have taken it
 * away. Sidelight then works by click, through `activeTab`.
 */
import { browser } from './browser.ts';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Tells whether Sidelight may work on the site of an address; without one, on all web pages. */
export function hasAccess(address = ''): Promise<boolean> {
  const origin = /^https?:/.test(address) ? new URL(address).origin : null;
  // Where a single site may be asked for, its port may not.
  const host = origin?.replace(/:\d+$/, '');
  return browser.permissions.contains(host ? { origins: [`${host}/*`] } : EVERYWHERE);
}

/** Asks for access and tells whether it is there then. Call it while a click is being answered. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/**
 * Gives the access back where the browser lets an extension do so itself (Firefox); elsewhere opens
 * the browser's own page with the switch for it.
 */
export async function giveUpAccess(): Promise<void> {
  if (canGiveUpAccess()) await browser.permissions.remove(EVERYWHERE);
  else await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** True in Firefox: Chromium takes what the manifest asks for as given, and only its own page differs. */
function canGiveUpAccess(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

/** Calls back when access to all or some pages has been given, wherever that was done. */
export function onAccessGiven(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
}

/** Calls back whenever access has been given or taken away, wherever that was done. */
export function onAccessChanged(listener: () => void): void {
  onAccessGiven(listener);
  browser.permissions.onRemoved.addListener(listener);
}

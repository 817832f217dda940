import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxShell } from './firefox-shell.ts';
import type { OpenBrowser } from './open-browser.ts';

/** A node of the accessibility tree, roles in Chromium's words. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
  hasFocus: boolean;
}

/**
 * Reads the open card as a screen reader gets it: the dialog and everything in it, in order. This
 * sees into the closed shadow root, which a page's script cannot. Empty where no card is open;
 * Firefox may take a few seconds to start its accessibility service.
 */
export async function readCard(open: OpenBrowser, page: Page): Promise<AccessibleNode[]> {
  return open.family === 'chrome' ? readInChromium(page) : readInFirefox(open);
}

interface ChromiumNode {
  nodeId: string;
  childIds?: string[];
  ignored?: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

const sessions = new WeakMap<Page, CDPSession>();

async function readInChromium(page: Page): Promise<AccessibleNode[]> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: ChromiumNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: ChromiumNode | undefined): AccessibleNode[] => {
    if (!node) return [];
    const inner = (node.childIds ?? []).flatMap((id) => walk(byId.get(id)));
    if (node.ignored) return inner;
    const { role, name, description, properties = [] } = node;
    const text = (one: { value: string } | undefined) => one?.value ?? '';
    const hasFocus = properties.some((one) => one.name === 'focused' && one.value.value === true);
    const read = { role: text(role), name: text(name), description: text(description), hasFocus };
    return [read, ...inner];
  };
  const isCard = ({ role, ignored }: ChromiumNode) => !ignored && role?.value === 'dialog';
  return walk(nodes.find(isCard));
}

/** Runs in Firefox's own window, where its accessibility service is. */
const READ_IN_FIREFOX = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const shell = Services.wm.getMostRecentWindow('navigator:browser');
  const { gBrowser } = shell;
  const sleep = (ms) => new Promise((done) => shell.setTimeout(done, ms));
  const children = (node) => {
    const found = [];
    for (let child = node && node.firstChild; child; child = child.nextSibling) found.push(child);
    return found;
  };
  const find = (node) => {
    if (service.getStringRole(node.role) === 'dialog') return node;
    for (const child of children(node)) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const hasFocus = (node) => {
    const state = {};
    node.getState(state, {});
    return (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0;
  };
  const read = (node) => [
    {
      role: service.getStringRole(node.role),
      name: node.name || '',
      description: node.description || '',
      hasFocus: hasFocus(node),
    },
    ...children(node).flatMap(read),
  ];
  for (let i = 0; i < 100; i++) {
    const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
    const card = outer && find(outer);
    if (card) return JSON.stringify(read(card));
    await sleep(50);
  }
  return '[]';
})()`;

const FIREFOX_ROLES: Record<string, string> = {
  pushbutton: 'button',
  'text leaf': 'StaticText',
  statictext: 'StaticText',
};

async function readInFirefox(open: OpenBrowser): Promise<AccessibleNode[]> {
  const nodes = JSON.parse(await inFirefoxShell(open, READ_IN_FIREFOX)) as AccessibleNode[];
  return nodes.map((node) => ({ ...node, role: FIREFOX_ROLES[node.role] ?? node.role }));
}

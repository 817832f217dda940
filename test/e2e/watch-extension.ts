import type { Target } from 'puppeteer-core';
import { FIREFOX_ID } from '../../src/cli/vite/manifest-for.ts';
import type { OpenBrowser } from './open-browser.ts';

/** What the extension does out of sight. */
export interface WatchedExtension {
  isBackgroundAwake(): Promise<boolean>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /**
   * Requests since the start: `own` are the extension's, `all` holds some that are sure to be
   * there, so that a watch that sees nothing does not pass for a quiet extension.
   */
  requests(): Promise<{ own: string[]; all: string[] }>;
}

/** Watches the background and the requests of the extension in a running browser. */
export function watchExtension(open: OpenBrowser): Promise<WatchedExtension> {
  return open.family === 'chrome' ? watchChromium(open) : watchFirefox(open);
}

async function watchChromium({ browser }: OpenBrowser): Promise<WatchedExtension> {
  const all: string[] = [];
  const own: string[] = [];
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const listen = async (target: Target) => {
    if (!['service_worker', 'page'].includes(target.type())) return;
    const session = await target.createCDPSession().catch(() => null); // Gone already.
    await session?.send('Network.enable').catch(() => {});
    session?.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
      all.push(request.url);
      const causes = [documentURL, initiator.url, ...framesOf(initiator.stack)];
      const isOwn = causes.some((url) => url?.startsWith('chrome-extension://'));
      if (isOwn && !/^(?:chrome-extension|data|blob):/.test(request.url)) own.push(request.url);
    });
  };
  for (const target of browser.targets()) await listen(target);
  browser.on('targetcreated', listen);
  return {
    isBackgroundAwake: async () => browser.targets().some(isWorker),
    async stopBackground() {
      const worker = await browser.targets().find(isWorker)?.worker();
      await worker?.close();
      while (browser.targets().some(isWorker)) await new Promise((go) => setTimeout(go, 50));
    },
    requests: async () => ({ own, all }),
  };
}

interface Stack {
  callFrames: { url: string }[];
  parent?: Stack;
}

function framesOf(stack: Stack | undefined): string[] {
  if (!stack) return [];
  return [...stack.callFrames.map(({ url }) => url), ...framesOf(stack.parent)];
}

/** Firefox's own scope tells what its debugging protocol does not: `--remote-allow-system-access`. */
async function watchFirefox({ browser }: OpenBrowser): Promise<WatchedExtension> {
  const inChrome = await firefoxChrome(browser);
  await inChrome(`(() => {
    globalThis.sidelightRequests = { own: [], all: [] };
    const isOwn = (principal) =>
      Boolean(principal && (principal.addonId || principal.contentScriptAddonPolicy));
    globalThis.sidelightObserver = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        sidelightRequests.all.push(channel.URI.spec);
        if (isOwn(triggeringPrincipal) || isOwn(loadingPrincipal))
          sidelightRequests.own.push(channel.URI.spec);
      },
    };
    Services.obs.addObserver(sidelightObserver, 'http-on-modify-request');
  })()`);
  const extension = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
  return {
    isBackgroundAwake: async () => (await inChrome(`${extension}.backgroundState`)) === 'running',
    async stopBackground() {
      await inChrome(`${extension}.terminateBackground()`);
    },
    requests: async () => JSON.parse(await inChrome('JSON.stringify(sidelightRequests)')),
  };
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Returns a function that evaluates an expression in Firefox's own window, to text. */
export async function firefoxChrome(
  browser: OpenBrowser['browser'],
): Promise<(expression: string) => Promise<string>> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const target = { context: contexts[0]?.context };
  return async (expression) => {
    const reply = await connection.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    });
    const outcome = reply.result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text);
    return outcome.result?.value ?? '';
  };
}

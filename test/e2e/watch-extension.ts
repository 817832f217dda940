import { FIREFOX_ID } from '../../src/cli/vite/manifest-for.ts';
import { inFirefoxShell } from './firefox-shell.ts';
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

async function watchChromium({
  browser,
  openOwnPage,
  log,
}: OpenBrowser): Promise<WatchedExtension> {
  const protocol = await browser.target().createCDPSession();
  // A file of the extension in which no script runs: the way to its worker, which it never wakes.
  const quiet = await (await openOwnPage('icons/icon-16.png')).createCDPSession();
  await quiet.send('ServiceWorker.enable');
  const workers = async () => {
    const { targetInfos } = await protocol.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
  };
  const known = new Set<string>();
  browser.on('targetcreated', async (target) => {
    const page = await target.page();
    page?.on('request', (request) => {
      const causes = framesOf(request.initiator()?.stack);
      if (!causes.some((url) => url.startsWith('chrome-extension://'))) known.add(request.url());
    });
  });
  return {
    isBackgroundAwake: async () => (await workers()).length > 0,
    async stopBackground() {
      while ((await workers()).length > 0) {
        // A worker that is about to start takes no notice: ask again.
        await quiet.send('ServiceWorker.stopAllWorkers');
        await new Promise((go) => setTimeout(go, 50));
      }
    },
    // What the proxy saw, less what pages asked for themselves and what the browser does alone.
    requests: async () => {
      const all = log?.requests ?? [];
      const own = all.filter((url) => !known.has(url) && !MAKERS.test(url));
      return { own, all };
    },
  };
}

/** Hosts that Chromium calls by itself, whatever the flags say; and the icon of a site. */
const MAKERS =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com[:/]|\/favicon\.ico$/;

interface Stack {
  callFrames: { url: string }[];
  parent?: Stack;
}

function framesOf(stack: Stack | undefined): string[] {
  if (!stack) return [];
  return [...stack.callFrames.map(({ url }) => url), ...framesOf(stack.parent)];
}

/** Firefox's own scope tells what its debugging protocol does not: `--remote-allow-system-access`. */
async function watchFirefox(open: OpenBrowser): Promise<WatchedExtension> {
  const inShell = (script: string) => inFirefoxShell(open, script);
  await inShell(`(() => {
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
    isBackgroundAwake: async () => (await inShell(`${extension}.backgroundState`)) === 'running',
    async stopBackground() {
      await inShell(`${extension}.terminateBackground()`);
    },
    requests: async () => JSON.parse(await inShell('JSON.stringify(sidelightRequests)')),
  };
}

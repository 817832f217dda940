import { inFirefoxShell } from './firefox-shell.ts';
import type { OpenBrowser } from './open-browser.ts';

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: {
        extensionId: string;
        hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
      }): Promise<void>;
    };
  };
}

/**
 * Uses the browser's own switch for Sidelight's access to web pages: Chromium's page of extensions,
 * and in Firefox what its page of add-ons does when a permission is switched off.
 */
export async function withdrawAccess(open: OpenBrowser, isAway = true): Promise<void> {
  if (open.family === 'firefox') {
    await inFirefoxShell(
      open,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('sidelight@sidelight.example');
        const access = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
        await ExtensionPermissions.${isAway ? 'remove' : 'add'}(extension.id, access, extension);
        return '';
      })()`,
    );
    return;
  }
  const own = await open.openOwnPage('icons/icon-16.png');
  const id = new URL(own.url()).host;
  await own.close();
  const page = await open.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, hostAccess) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    id,
    isAway ? ('ON_CLICK' as const) : ('ON_ALL_SITES' as const),
  );
  await page.close();
}

import { FIREFOX_ID } from '../../src/cli/vite/manifest-for.ts';
import { inFirefoxShell } from './firefox-shell.ts';
import type { OpenBrowser } from './open-browser.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: {
        extensionId: string;
        incognitoAccess: boolean;
      }): Promise<void>;
    };
    management: { setEnabled(id: string, isOn: boolean, done: () => void): void };
  };
}

/** Does what a reader does on the browser's page of add-ons: lets Sidelight into private windows. */
export async function allowPrivate(open: OpenBrowser): Promise<void> {
  if (open.family === 'firefox') {
    await inFirefoxShell(
      open,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs');
        const permissions = ['internal:privateBrowsingAllowed'];
        const addon = await AddonManager.getAddonByID('${FIREFOX_ID}');
        await ExtensionPermissions.add('${FIREFOX_ID}', { permissions, origins: [] });
        await addon.reload();
        return 'allowed';
      })()`,
    );
    await sleep(1_500);
    return;
  }
  const own = await open.openOwnPage('icons/icon-16.png');
  const id = new URL(own.url()).host;
  await own.close();
  const page = await open.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  // The browser loads the extension anew, and leaves it disabled where it came by a driver.
  await sleep(1_500);
  await page.evaluate(
    (extensionId) =>
      new Promise<void>((done) => {
        const { management } = (globalThis as unknown as ExtensionsPage).chrome;
        management.setEnabled(extensionId, true, done);
      }),
    id,
  );
  await sleep(1_000);
  await page.close();
}

import { FIREFOX_ID } from '../../src/cli/vite/manifest-for.ts';
import { inFirefoxShell } from './firefox-shell.ts';
import type { OpenBrowser } from './open-browser.ts';

/**
 * Installs the extension in `folder` in Firefox as its page of add-ons does from a file: unlike the
 * driver's temporary add-ons, it is still there after a restart. Where it is there already, nothing
 * is done. The file is made beside the profile.
 */
export async function installForGood(
  open: Pick<OpenBrowser, 'browser'>,
  { folder, profile }: { folder: string; profile: string },
): Promise<void> {
  await inFirefoxShell(
    open,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs');
      if (await AddonManager.getAddonByID('${FIREFOX_ID}')) return 'there';
      const files = await list(${JSON.stringify(folder)});
      const file = await IOUtils.getFile(${JSON.stringify(`${profile}.xpi`)});
      const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
      zip.open(file, 0x04 | 0x08 | 0x20);
      for (const [name, source] of files) zip.addEntryFile(name, 0, source, false);
      zip.close();
      const install = await AddonManager.getInstallForFile(file);
      await install.install();
      return 'installed';

      async function list(folder, prefix = '') {
        const found = [];
        for (const path of await IOUtils.getChildren(folder)) {
          const name = prefix + PathUtils.filename(path);
          const { type } = await IOUtils.stat(path);
          if (type === 'directory') found.push(...await list(path, name + '/'));
          else found.push([name, await IOUtils.getFile(path)]);
        }
        return found;
      }
    })()`,
  );
}

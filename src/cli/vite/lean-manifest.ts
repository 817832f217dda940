import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Takes `web_accessible_resources` out of the built manifest. The bundler's extension plugin adds
 * the injected script to it, which is not needed and would let pages detect Sidelight.
 */
export function leanManifest(): Plugin {
  let folder = '';
  return {
    name: 'sidelight:lean-manifest',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = config.build.outDir;
    },
    async writeBundle() {
      const file = join(folder, 'manifest.json');
      const { web_accessible_resources: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}

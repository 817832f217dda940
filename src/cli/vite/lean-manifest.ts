import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The module that the injected script was first bundled as; only its self-contained form is used. */
const LEFT_OVER = /^assets\/[\w-]+\.iife\.ts-[\w-]+\.js$/;

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
    async writeBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) {
        if (LEFT_OVER.test(name)) await rm(join(folder, name), { force: true });
      }
      const file = join(folder, 'manifest.json');
      const { web_accessible_resources: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}

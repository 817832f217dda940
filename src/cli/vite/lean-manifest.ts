import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The modules that injected scripts were first bundled as; only their self-contained forms are used. */
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
      for (const name of leftOvers(bundle)) await rm(join(folder, name), { force: true });
      const file = join(folder, 'manifest.json');
      const { web_accessible_resources: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}

/** Left-over modules, and what no other module has in common with them. */
function leftOvers(bundle: Rolldown.OutputBundle): Set<string> {
  const gone = new Set(Object.keys(bundle).filter((name) => LEFT_OVER.test(name)));
  const importsOf = (isGone: boolean) =>
    Object.values(bundle).flatMap((one) =>
      one.type === 'chunk' && gone.has(one.fileName) === isGone ? one.imports : [],
    );
  const kept = new Set(importsOf(false));
  for (const name of importsOf(true)) if (!kept.has(name)) gone.add(name);
  return gone;
}

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a module for a page: its exports become properties of the global `name`. */
export async function bundleScript(entry: URL, name: string, minify = false): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2023',
    minify,
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`Nothing came out of ${entry}`);
  return file.text;
}

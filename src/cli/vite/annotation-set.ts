import type { Plugin } from 'vite';
import { compileSet } from '../../core/packs/compile-set.ts';
import { utf8 } from '../../extension/utf8.ts';
import { loadPack, packFiles } from '../load-pack.ts';

const FILE = 'annotations.bin';

/** Compiles the bundled annotation set into the build; a fault in it fails the build. */
export function annotationSet(): Plugin {
  return {
    name: 'sidelight:annotation-set',
    async generateBundle() {
      const set = await compiledSet();
      this.emitFile({ type: 'asset', fileName: FILE, source: set });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response, next) => {
        compiledSet().then((set) => response.end(set), next);
      });
    },
  };
}

/** Reads, checks and compiles `src/annotations`. Throws an error that lists every fault. */
export async function compiledSet(): Promise<Uint8Array> {
  const { pack, faults } = await loadPack(await packFiles('src/annotations'));
  if (faults.length > 0) {
    const list = faults.map(({ file, path, message }) => `${file}: ${path}: ${message}`);
    throw new Error(`the annotation set has faults:\n${list.join('\n')}`);
  }
  return new Uint8Array(compileSet(pack, utf8));
}

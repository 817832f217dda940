import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allFilesReady } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { compiledSet } from './annotation-set.ts';

const LOCALES = 'src/locales';

/** `npm run dev`: writes what only a build emits, the catalogues and the set, and keeps it fresh. */
export function devFiles(): Plugin {
  let folder = '';
  const write = async (name: string, content: Uint8Array | Buffer) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const writeLocales = async () => {
    for (const language of await readdir(LOCALES, { withFileTypes: true })) {
      if (!language.isDirectory()) continue;
      const name = join(language.name, 'messages.json');
      await write(join('_locales', name), await readFile(join(LOCALES, name)));
    }
  };
  const writeSet = async () => write('annotations.bin', await compiledSet());
  return {
    name: 'sidelight:dev-files',
    apply: 'serve',
    configResolved(config) {
      folder = config.build.outDir;
    },
    configureServer(server) {
      const { logger } = server.config;
      const say = (error: Error) => logger.error(error.message);
      // The folder is emptied first: nothing may be written before the manifest is there.
      server.httpServer?.once('listening', () => {
        allFilesReady()
          .then(() => Promise.all([writeLocales(), writeSet()]))
          .catch(say);
      });
      server.watcher.add([LOCALES, 'src/annotations']);
      server.watcher.on('change', (file) => {
        if (/[\\/]src[\\/]annotations[\\/]/.test(file)) writeSet().catch(say);
        if (/[\\/]src[\\/]locales[\\/].*\.json$/.test(file)) writeLocales().catch(say);
      });
    },
  };
}

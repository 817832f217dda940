import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = 'src/locales';

/** Copies each language's catalogue to where browsers look for it: `_locales/LANGUAGE/messages.json`. */
export function locales(): Plugin {
  return {
    name: 'sidelight:locales',
    generateBundle() {
      for (const language of readdirSync(FOLDER, { withFileTypes: true })) {
        if (!language.isDirectory()) continue;
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language.name}/messages.json`,
          source: readFileSync(join(FOLDER, language.name, 'messages.json')),
        });
      }
    },
  };
}

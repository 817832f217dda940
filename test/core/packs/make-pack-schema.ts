/** Writes docs/schema/pack.schema.json: `npx tsx test/core/packs/make-pack-schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { packFileSchema } from '../../../src/core/packs/pack-schema.ts';

export const SCHEMA_FILE = new URL('../../../docs/schema/pack.schema.json', import.meta.url);

/**
 * Returns the JSON Schema of a pack file as its authors write it. Rules that JSON Schema has no
 * words for (whether a date exists, whether a concept is known) are left to the pack check.
 */
export function packJsonSchema(): string {
  const schema = toJsonSchema(packFileSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'A Sidelight pack file', ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(new URL('.', SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, packJsonSchema());
}

import { compileSet } from '../../core/packs/compile-set.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { writePackLines } from '../../core/packs/pack-lines.ts';
import { utf8 } from '../utf8.ts';
import type { StoredPack } from './pack-store.ts';

/** Lines are gathered to texts of about this many before they go into a blob. */
const CHUNK = 2_000;

/** Compiles a checked pack and writes its lines: all that is kept of it. */
export function makePack(pack: Pack): StoredPack {
  const { id, title, language, licence, description } = pack;
  const parts: string[] = [];
  let gathered: string[] = [];
  for (const line of writePackLines(pack)) {
    gathered.push(line, '\n');
    if (gathered.length < CHUNK) continue;
    parts.push(gathered.join(''));
    gathered = [];
  }
  parts.push(gathered.join(''));
  return {
    info: {
      id,
      title,
      language,
      licence,
      ...(description ? { description } : {}),
      entries: pack.entries.length,
      claims: pack.claims.length,
    },
    compiled: compileSet(pack, utf8),
    lines: new Blob(parts, { type: 'application/jsonl' }),
  };
}

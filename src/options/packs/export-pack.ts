import { readPackLines } from '../../core/packs/pack-lines.ts';
import type { PackInfo } from '../../extension/packs/pack-store.ts';
import { SMALL } from './read-pack.ts';

/** Makes the file of a pack: JSON while it is small enough to be imported so, else JSON Lines. */
export async function packFile(
  info: PackInfo,
  lines: Blob,
): Promise<{ name: string; content: Blob }> {
  if (info.entries + info.claims > SMALL.records)
    return { name: `${info.id}.jsonl`, content: lines };
  const { id, title, language, licence } = info;
  const reader = readPackLines(id, { id, title, language, licence });
  for (const line of (await lines.text()).split('\n')) reader.add(line);
  const { sources, entries, claims, ...pack } = reader.pack();
  const text = `${JSON.stringify({ pack, sources, entries, claims }, null, 2)}\n`;
  return { name: `${id}.json`, content: new Blob([text], { type: 'application/json' }) };
}

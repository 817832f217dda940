import type { Claim, Entry, Pack, Source } from './pack.ts';
import type { PackFile } from './pack-schema.ts';
import type { PackFault } from './read-pack-file.ts';

/**
 * Merges the checked files of one pack, in the order given. The same id twice is a fault, for
 * entries and claims always, for sources unless both name the same address.
 */
export function mergePack(
  files: readonly { name: string; file: PackFile }[],
  head: Pick<Pack, 'id' | 'title' | 'language' | 'licence'>,
): { pack: Pack; faults: PackFault[] } {
  const faults: PackFault[] = [];
  const sources: Record<string, Source> = {};
  const entries = new Map<string, Entry>();
  const claims = new Map<string, Claim>();
  let title: Partial<Pack> = {};
  for (const { name, file } of files) {
    const twice = (path: string) =>
      faults.push({ file: name, path, message: 'this id is used twice: give one another id' });
    for (const [id, source] of Object.entries(file.sources)) {
      const known = sources[id];
      if (known && known.url !== source.url) twice(`sources.${id}`);
      sources[id] = { ...known, ...source } as Source;
    }
    for (const entry of file.entries) {
      if (entries.has(entry.id)) twice(`entries.${entry.id}`);
      entries.set(entry.id, entry as Entry);
    }
    for (const claim of file.claims) {
      if (claims.has(claim.id)) twice(`claims.${claim.id}`);
      claims.set(claim.id, claim as Claim);
    }
    if (file.pack) title = file.pack as Partial<Pack>;
  }
  const pack = {
    ...head,
    ...title,
    sources,
    entries: [...entries.values()],
    claims: [...claims.values()],
  };
  return { pack, faults };
}

import type { PackStore, StoredPack } from '../../src/extension/packs/pack-store.ts';

/** A pack store in memory, for tests that need no database. */
export function fakePackStore(): PackStore & { packs: Map<string, StoredPack> } {
  const packs = new Map<string, StoredPack>();
  const removed = new Map<string, StoredPack>();
  const putAside = (id: string) => {
    const known = packs.get(id);
    if (known) removed.set(id, known);
  };
  return {
    packs,
    list: async () => [...packs.values()].map(({ info }) => info),
    compiled: async (id) => packs.get(id)?.compiled ?? null,
    lines: async (id) => packs.get(id)?.lines ?? null,
    async put(pack) {
      putAside(pack.info.id);
      packs.set(pack.info.id, pack);
    },
    async recompiled(id, compiled) {
      const known = packs.get(id);
      if (known) packs.set(id, { ...known, compiled });
    },
    async remove(id) {
      putAside(id);
      packs.delete(id);
    },
    async restore(id) {
      const aside = removed.get(id);
      if (aside) packs.set(id, aside);
      return removed.delete(id);
    },
    forgetRemoved: async () => removed.clear(),
  };
}

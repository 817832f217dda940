/** Packs of readers, kept in IndexedDB: compiled once, their lines beside them for the way out. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What lists say of a pack. */
export interface PackInfo {
  id: string;
  title: string;
  language: string;
  licence: string;
  description?: string;
  entries: number;
  claims: number;
}

/** A pack with everything that is kept of it. */
export interface StoredPack {
  info: PackInfo;
  /** As `compileSet` made it. */
  compiled: ArrayBuffer;
  /** The pack as JSON Lines, UTF-8: for export, backup and for compiling again after an update. */
  lines: Blob;
}

interface Schema extends DBSchema {
  infos: { key: string; value: PackInfo };
  compiled: { key: string; value: ArrayBuffer };
  lines: { key: string; value: Blob };
  /** What the last deletion or replacement took away, until the next one. */
  removed: { key: string; value: StoredPack };
}

export interface PackStore {
  list(): Promise<PackInfo[]>;
  compiled(id: string): Promise<ArrayBuffer | null>;
  lines(id: string): Promise<Blob | null>;
  /** Keeps a pack; one of the same id is put aside for `restore`. */
  put(pack: StoredPack): Promise<void>;
  /** Replaces what was compiled only: the lines are the same. */
  recompiled(id: string, compiled: ArrayBuffer): Promise<void>;
  /** Takes a pack away and puts it aside for `restore`. */
  remove(id: string): Promise<void>;
  /** Brings back what was put aside last; false where nothing was. */
  restore(id: string): Promise<boolean>;
  /** Forgets what was put aside. */
  forgetRemoved(): Promise<void>;
}

const NAME = 'sidelight-packs';

/** Opens the packs of this browser profile. `name` is for tests. */
export function packStore(name: string = NAME): PackStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('infos', { keyPath: 'id' });
        for (const store of ['compiled', 'lines', 'removed'] as const) {
          database.createObjectStore(store);
        }
      },
      // Another part of the extension deletes or upgrades the database: let go of it.
      blocking: () => void opening?.then((database) => database.close()),
      terminated: () => {
        opening = null;
      },
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  const read = async (id: string): Promise<StoredPack | null> => {
    const database = await open();
    const parts = database.transaction(['infos', 'compiled', 'lines']);
    const [info, compiled, lines] = await Promise.all([
      parts.objectStore('infos').get(id),
      parts.objectStore('compiled').get(id),
      parts.objectStore('lines').get(id),
    ]);
    return info && compiled && lines ? { info, compiled, lines } : null;
  };

  const write = async (pack: StoredPack | null, id: string, aside: StoredPack | null) => {
    const database = await open();
    const all = database.transaction(['infos', 'compiled', 'lines', 'removed'], 'readwrite');
    const { infos, compiled, lines, removed } = {
      infos: all.objectStore('infos'),
      compiled: all.objectStore('compiled'),
      lines: all.objectStore('lines'),
      removed: all.objectStore('removed'),
    };
    await Promise.all([
      pack ? infos.put(pack.info) : infos.delete(id),
      pack ? compiled.put(pack.compiled, id) : compiled.delete(id),
      pack ? lines.put(pack.lines, id) : lines.delete(id),
      aside ? removed.put(aside, id) : removed.delete(id),
      all.done,
    ]);
  };

  return {
    list: async () => (await open()).getAll('infos'),
    compiled: async (id) => (await (await open()).get('compiled', id)) ?? null,
    lines: async (id) => (await (await open()).get('lines', id)) ?? null,
    put: async (pack) => write(pack, pack.info.id, await read(pack.info.id)),
    async recompiled(id, compiled) {
      await (await open()).put('compiled', compiled, id);
    },
    remove: async (id) => write(null, id, await read(id)),
    async restore(id) {
      const aside = await (await open()).get('removed', id);
      if (aside) await write(aside, id, null);
      return aside !== undefined;
    },
    async forgetRemoved() {
      await (await open()).clear('removed');
    },
  };
}

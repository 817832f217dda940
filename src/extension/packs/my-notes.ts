import type { Entry, Pack } from '../../core/packs/pack.ts';
import { NOTES } from '../../core/packs/pack-ids.ts';
import { type PackHead, readPackLines } from '../../core/packs/pack-lines.ts';
import { makePack } from './make-pack.ts';
import { NOTE_BOUNDS, type Note } from './note.ts';
import type { PackStore } from './pack-store.ts';

const HEAD: PackHead = { id: NOTES, title: 'My notes', language: 'mul', licence: 'unspecified' };

/** The reader's own notes in a pack store; every change compiles them anew. */
export interface MyNotes {
  list(): Promise<Entry[]>;
  /** Adds a note or writes over the one about the same words. Throws `RangeError` for empty ones. */
  add(note: Note, month: string): Promise<Entry>;
  remove(id: string): Promise<void>;
}

/** Keeps notes in `store`. */
export function myNotes(store: PackStore): MyNotes {
  const read = async (): Promise<Pack> => {
    const lines = await store.lines(NOTES);
    const reader = readPackLines(NOTES, HEAD);
    if (lines) for (const line of (await lines.text()).split('\n')) reader.add(line);
    return { ...reader.pack(), ...HEAD };
  };
  const write = (pack: Pack) => store.put(makePack(pack));
  return {
    list: async () => (await read()).entries,
    async add({ name, text, kind }, month) {
      const trimmed = { name: name.trim().replace(/\s+/g, ' '), text: text.trim() };
      for (const key of ['name', 'text'] as const) {
        const { length } = trimmed[key];
        if (length === 0 || length > NOTE_BOUNDS[key])
          throw new RangeError(`a note needs a ${key}`);
      }
      const pack = await read();
      const known = pack.entries.find((entry) => entry.name === trimmed.name);
      const entry: Entry = {
        id: known?.id ?? freeId(trimmed.name, pack.entries),
        kind,
        name: trimmed.name,
        about: trimmed.text,
        aliases: [],
        surnames: [],
        demonyms: [],
        domains: [],
        states: [],
        events: [],
        sources: [],
        related: [],
        reviewed: month,
      };
      const others = pack.entries.filter(({ id }) => id !== entry.id);
      await write({ ...pack, entries: [...others, entry] });
      return entry;
    },
    async remove(id) {
      const pack = await read();
      await write({ ...pack, entries: pack.entries.filter((entry) => entry.id !== id) });
    },
  };
}

/** An id in kebab-case of the words, with a number where it is taken. */
function freeId(name: string, entries: readonly Entry[]): string {
  const base =
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'note';
  const taken = new Set(entries.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

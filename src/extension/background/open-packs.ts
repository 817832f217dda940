import type { OpenPack } from '../../core/packs/annotate-packs.ts';
import { type AnnotationSet, openSet } from '../../core/packs/open-set.ts';
import { BUNDLED, NOTES } from '../../core/packs/pack-ids.ts';
import { readPackLines } from '../../core/packs/pack-lines.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import { inOrder } from '../packs/in-order.ts';
import { makePack } from '../packs/make-pack.ts';
import type { PackInfo, PackStore } from '../packs/pack-store.ts';
import { utf8 } from '../utf8.ts';

/** The packs as annotating needs them: opened, in order, without those that are off. */
export interface Packs {
  open(settings: Settings): Promise<OpenPack[]>;
  /** Those that marks on pages come from: notes may be kept off pages. */
  forPages(settings: Settings): Promise<OpenPack[]>;
  /** A pack was imported, changed or deleted: look again. */
  forget(): void;
}

/** Opens packs when they are first asked for and keeps them for this life of the background. */
export function openPacks(store: PackStore, bundled: () => Promise<AnnotationSet>): Packs {
  let listing: Promise<PackInfo[]> | null = null;
  const sets = new Map<string, Promise<AnnotationSet | null>>();

  const list = () => {
    // Without its database (a private window in some browsers) the bundled pack still serves.
    listing ??= store.list().catch(() => []);
    return listing;
  };

  const setOf = (id: string) => {
    if (id === BUNDLED) return bundled();
    const known = sets.get(id);
    if (known) return known;
    const opening = openStored(id, store);
    sets.set(id, opening);
    return opening;
  };

  const open = async (settings: Settings) => {
    const ids = [BUNDLED, ...(await list()).map(({ id }) => id)];
    const wanted = inOrder(ids, settings.packOrder).filter((id) => !settings.offPacks.includes(id));
    const opened = await Promise.all(wanted.map(async (id) => ({ id, set: await setOf(id) })));
    return opened.filter((pack): pack is OpenPack => pack.set !== null);
  };

  return {
    open,
    async forPages(settings) {
      const opened = await open(settings);
      return settings.showNotesOnPages ? opened : opened.filter(({ id }) => id !== NOTES);
    },
    forget() {
      listing = null;
      sets.clear();
    },
  };
}

async function openStored(id: string, store: PackStore): Promise<AnnotationSet | null> {
  const compiled = await store.compiled(id);
  if (!compiled) return null;
  try {
    return openSet(compiled, utf8);
  } catch {
    return compileAgain(id, store); // An update of Sidelight has changed the compiled form.
  }
}

async function compileAgain(id: string, store: PackStore): Promise<AnnotationSet | null> {
  const lines = await store.lines(id);
  if (!lines) return null;
  const reader = readPackLines(id, { id, title: id, language: 'en', licence: 'unspecified' });
  for (const line of (await lines.text()).split('\n')) reader.add(line);
  const { compiled } = makePack({ ...reader.pack(), id });
  await store.recompiled(id, compiled);
  return openSet(compiled, utf8);
}

import { type OpenPack, qualified } from '../../core/packs/annotate-packs.ts';
import type { AnnotationSet } from '../../core/packs/open-set.ts';
import type { BackgroundMessages } from '../messages.ts';

type Hit = BackgroundMessages['look-up']['reply'][number];

const MOST = 20;

/** Ranks: the whole name, its beginning, the beginning of a word in it; anything above is no hit. */
const NO_HIT = 3;

interface Row {
  hit: Hit;
  /** Folded names, each as it is compared. */
  names: string[];
  /** Added to the rank: claims stand behind entries. */
  handicap: number;
}

/** Rows are made once a set, on the first look-up: reading a record parses it. */
const rowsOf = new WeakMap<AnnotationSet, Row[]>();

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds entries and claims by the beginning of a name or of a word in it, the best first. */
export function lookUp(query: string, packs: readonly OpenPack[]): Hit[] {
  const wanted = fold(query.trim());
  if (wanted.length < 2) return [];
  const found: { rank: number; hit: Hit }[] = [];
  for (const pack of packs) {
    for (const { names, handicap, hit } of rows(pack)) {
      const rank = handicap + Math.min(...names.map(rankOf));
      if (rank < NO_HIT) found.push({ rank, hit });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.hit.name.length - b.hit.name.length);
  return found.slice(0, MOST).map(({ hit }) => hit);

  function rankOf(name: string): number {
    if (!name.includes(wanted)) return NO_HIT;
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    return name.includes(` ${wanted}`) ? 2 : NO_HIT;
  }
}

function rows({ id: pack, set }: OpenPack): Row[] {
  const known = rowsOf.get(set);
  if (known) return known;
  const made: Row[] = [];
  for (let i = 0; i < set.entries.count; i++) {
    const { id, name, about, kind, aliases } = set.entries.at(i);
    const names = [name, ...aliases.map(({ text }) => text)].map(fold);
    const hit = { card: qualified(`entry:${id}`, pack), name, about, kind };
    made.push({ hit, names, handicap: 0 });
  }
  for (const id of set.head.claimIds) {
    const claim = set.claim(id);
    if (!claim) continue;
    const card = qualified(`claim:${id}`, pack);
    const hit: Hit = { card, name: claim.topic, about: claim.claim, kind: 'claim' };
    made.push({ hit, names: [fold(claim.topic)], handicap: 1 });
  }
  rowsOf.set(set, made);
  return made;
}

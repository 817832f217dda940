import type { AnnotationSet } from '../../core/packs/open-set.ts';
import type { BackgroundMessages } from '../messages.ts';

type Found = BackgroundMessages['look-up']['reply'];

const MOST = 20;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds entries and claims by the beginning of a name or of a word in it, the best first. */
export function lookUp(query: string, set: AnnotationSet): Found {
  const wanted = fold(query.trim());
  if (wanted.length < 2) return [];
  const found: { rank: number; hit: Found[number] }[] = [];
  for (let i = 0; i < set.entries.count; i++) {
    const { id, name, about, kind, aliases } = set.entries.at(i);
    const rank = Math.min(...[name, ...aliases.map((alias) => alias.text)].map(rankOf));
    if (rank < 3) found.push({ rank, hit: { card: `entry:${id}`, name, about, kind } });
  }
  for (const id of set.head.claimIds) {
    const claim = set.claim(id);
    const rank = claim ? rankOf(claim.topic) + 1 : 3;
    if (claim && rank < 3) {
      const hit = {
        card: `claim:${id}`,
        name: claim.topic,
        about: claim.claim,
        kind: 'claim' as const,
      };
      found.push({ rank, hit });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.hit.name.length - b.hit.name.length);
  return found.slice(0, MOST).map(({ hit }) => hit);

  function rankOf(name: string): number {
    const folded = fold(name);
    if (folded === wanted) return 0;
    if (folded.startsWith(wanted)) return 1;
    return folded.includes(` ${wanted}`) ? 2 : 3;
  }
}

import { phraseKey } from './authored-rules.ts';
import type { Judged } from './judged.ts';
import type { Scene } from './scene.ts';

/**
 * Drops names whose `needs` are not met anywhere in the article, and those whose `voids` name an
 * entry that is mentioned in their sentence. Names that need nothing are looked at first, so that
 * `@nato` is met by what stands without help.
 */
export function judgeNeeds(items: readonly Judged[], scene: Scene): void {
  const standing = items.filter(({ found, drop }) => drop === null && !found.alias.needs?.length);
  const mentioned = new Set(standing.map(({ found }) => found.entry.id));
  for (const item of items) {
    if (item.drop !== null) continue;
    if (item.found.alias.needs?.length) judgeOne(item, mentioned, scene);
    if (isVoided(item, standing, scene)) item.drop = 'void-word';
  }
}

function judgeOne(item: Judged, mentioned: ReadonlySet<string>, { reading }: Scene): void {
  const met = item.found.alias.needs?.find((need) =>
    need.startsWith('@') ? mentioned.has(need.slice(1)) : reading.has(phraseKey(need)),
  );
  if (met === undefined) item.drop = 'needs-missing';
  else item.reasons.push({ code: 'needs-met', detail: met });
}

function isVoided({ found }: Judged, standing: readonly Judged[], { reading }: Scene): boolean {
  const voids = (found.alias.voids ?? []).filter((phrase) => phrase.startsWith('@'));
  if (voids.length === 0) return false;
  const { start, end } = reading.sentenceAround(found.start);
  return standing.some(
    (other) =>
      other.found !== found &&
      other.start >= start &&
      other.end <= end &&
      voids.includes(`@${other.found.entry.id}`),
  );
}

import type { Annotation } from '../../core/annotation.ts';
import { opensCard } from './opens-card.ts';

/** What is known of an article's text: where its headline and its blocks stand, UTF-16 units. */
export interface TextShape {
  headline: { start: number; end: number } | null;
  blocks: readonly { start: number; block: { kind: string } }[];
}

/** A stretch is a section between headings, or about a screen of text, UTF-16 units. */
const STRETCH = 2500;

/** Between a name and its office in apposition stands at most ", the ", UTF-16 units. */
const APPOSITION = 6;

/**
 * Chooses the annotations that are underlined by default, by number: the first mention of each
 * card in its stretch. Calm comes before completeness, since every mention answers all the same:
 * - headlines stay as the publisher set them, and names in them are underlined further down;
 * - places, which readers know best, are underlined once in an article;
 * - inside a claim the claim's own line is enough, but for people, whom readers look for;
 * - of a name and its office side by side only the name is.
 */
export function firstMentions(annotations: readonly Annotation[], shape: TextShape): Set<number> {
  const first = new Set<number>();
  const places = new Set<string>();
  const claims = annotations.filter((one) => one.type === 'claim' && opensCard(one));
  const headings = shape.blocks.filter(({ block }) => block.kind === 'heading');
  let seen = new Set<string>();
  let stretchStart = 0;
  annotations.forEach((annotation, i) => {
    const { start, kind } = annotation;
    const isNewSection = headings.some((one) => one.start > stretchStart && one.start <= start);
    if (isNewSection || start - stretchStart > STRETCH) {
      seen = new Set();
      stretchStart = start;
    }
    const isQuiet =
      isInside(annotation, shape.headline) ||
      (kind !== 'claim' && kind !== 'person' && claims.some((one) => isInside(annotation, one))) ||
      isOfficeBesideName(annotations, i);
    if (isQuiet) return;
    const known = kind === 'place' ? places : seen;
    const key = mentionKey(annotation);
    if (!known.has(key)) first.add(i);
    known.add(key);
  });
  return first;
}

interface Stretch {
  start: number;
  end: number;
}

function isInside(inner: Stretch, outer: Stretch | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}

/** "Estonia's prime minister, Kaja Kallas" and "Jens Stoltenberg, the secretary general". */
function isOfficeBesideName(annotations: readonly Annotation[], i: number): boolean {
  const office = annotations[i];
  if (office?.type !== 'name' || office.sense !== 'office') return false;
  return annotations.some(
    (name) =>
      name.type === 'name' &&
      name.card === office.card &&
      name.sense === 'name' &&
      Math.max(name.start - office.end, office.start - name.end) <= APPOSITION,
  );
}

/** A person named by office only is named anew by name: both are underlined. */
function mentionKey(annotation: Annotation): string {
  const isOffice = annotation.type === 'name' && annotation.sense === 'office';
  return isOffice ? `${annotation.card} by office` : annotation.card;
}

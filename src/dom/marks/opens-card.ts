import type { Annotation } from '../../core/annotation.ts';

/** Only what a sentence says itself, or passes on, opens a card by default (DESIGN). */
export function opensCard(annotation: Annotation): boolean {
  if (annotation.type === 'name') return true;
  return annotation.stance === 'asserted' || annotation.stance === 'attributed';
}

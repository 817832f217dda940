import type { AnnotationKind } from '../core/annotation.ts';

/** A piece of the sample: plain, or marked as a kind: `{person|Kaja Kallas}` in the catalogue. */
export interface Piece {
  text: string;
  kind: AnnotationKind | null;
}

/** Reads the sample of a catalogue. */
export function piecesOf(sample: string): Piece[] {
  return sample.split(/(\{\w+\|[^}]+\})/).map((part) => {
    const [, kind, text] = /^\{(\w+)\|([^}]+)\}$/.exec(part) ?? [];
    return kind && text ? { text, kind: kind as AnnotationKind } : { text: part, kind: null };
  });
}

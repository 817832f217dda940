import type { EntryKind } from '../../core/packs/pack.ts';

/** A note of the reader: an entry of the pack *My notes*. */
export interface Note {
  /** The words that it is about. */
  name: string;
  /** What the reader writes of them; at most 120 characters, as every `about`. */
  text: string;
  kind: EntryKind;
}

/** Longest name and text of a note, UTF-16 units. */
export const NOTE_BOUNDS = { name: 80, text: 120 } as const;

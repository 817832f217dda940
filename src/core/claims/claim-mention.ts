import type { Reason } from '../annotation.ts';

/** How a sentence stands to a claim that it contains. */
export type Stance = 'asserted' | 'attributed' | 'denied' | 'questioned' | 'hypothetical';

/** A sentence (or the clause of it) that says what a claim of the set says. */
export interface ClaimMention {
  /** UTF-16 offsets into the article's text, half-open: the words that carry the claim. */
  start: number;
  end: number;
  /** Id of the claim. */
  claim: string;
  stance: Stance;
  /** With `attributed`, `denied`…: who says so; `entry` where the name resolves to one. */
  speaker?: { text: string; entry?: string };
  /** The phrasing that it came closest to, and how close (0–1). */
  phrasing: string;
  score: number;
  /** Spans of the words that matched, and the gates that were passed. */
  matched: { start: number; end: number }[];
  reasons: Reason[];
}

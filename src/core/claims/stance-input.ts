import type { SpeechFrame } from './frames.ts';
import type { GroupHit } from './group-hits.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** What is known of a sentence when its stance is judged. */
export interface StanceInput {
  analysis: SentenceAnalysis;
  /** The tokens that carry the claim, half-open, and the words in it that met the groups. */
  core: { from: number; to: number };
  hits: readonly Pick<GroupHit, 'from' | 'to' | 'wants'>[];
  frames: readonly SpeechFrame[];
  /** Stems of the phrasing: a word of denial that it has itself is no frame. */
  own: ReadonlySet<string>;
  /** Kinds of modality over the matched words that no phrasing of the claim has. */
  strangeModality: string | null;
  isQuoted: boolean;
  /** A verb of denying was counted as the claim's own negation. */
  isDenialSpent: boolean;
}

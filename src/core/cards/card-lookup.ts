import type { Claim, Entry, Source } from '../packs/pack.ts';

/** What cards need of an annotation set. Unknown ids give `null`, except sources: they throw. */
export interface CardLookup {
  entry(id: string): Entry | null;
  claim(id: string): Claim | null;
  source(id: string): Source;
}

import type { PartialDate } from '../../core/time/partial-date.ts';

/** One sign of when the article was published. */
export interface DateCue {
  /** `json-ld`, `meta`, `url`… */
  name: string;
  date: PartialDate;
  /** How much its vote counts: the log odds of being right on htmldate's pages, about. */
  weight: number;
  isUpdate: boolean;
}

/** A cue's name and weight before its date is known. */
export type CueKind = Pick<DateCue, 'name' | 'weight'> & { isUpdate?: boolean };

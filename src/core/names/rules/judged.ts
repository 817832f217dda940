import type { Reason } from '../../annotation.ts';
import type { DropCode } from '../reason-codes.ts';
import type { Found } from './scene.ts';

/** A found name on its way through the rules. */
export interface Judged {
  found: Found;
  /** Where the mark begins and ends: a middle name widens it. */
  start: number;
  end: number;
  /** Why it was dropped; `null` while it stands. */
  drop: DropCode | null;
  reasons: Reason[];
}

/** Why a claim was marked, or why a sentence that met its concept groups was not. */

/** Codes in `ClaimMention.reasons`. */
export type ClaimReasonCode =
  /** The concept groups were met; `detail`: the words. */
  | 'groups-met'
  /** Closest phrasing; `detail`: its text. */
  | 'close-to'
  /** The negations are those of the phrasing. */
  | 'same-polarity'
  /** More negations than the phrasing has: the sentence denies the claim. */
  | 'negated'
  /** Who does what to whom is as in a phrasing. */
  | 'same-roles'
  /** The number is within the tolerance. */
  | 'same-number'
  /** A pronoun stands for the entry; `detail`: the entry. */
  | 'pronoun'
  | 'said-by'
  | 'denied-by'
  | 'question'
  | 'modality'
  | 'no-frame'
  /** The sentence is part of a quotation that began earlier. */
  | 'in-quote';

/** Codes of gates that reject. */
export type ClaimRejectionCode =
  /** A word or phrase of `not` stands in the sentence. */
  | 'void-word'
  /** The words that met the groups are too far apart or in clauses set against each other. */
  | 'scattered'
  /** The sentence says too much else or too little of any phrasing. */
  | 'not-close'
  /** Roles are the other way round. */
  | 'roles-swapped'
  /** Another than the claim's agent does it. */
  | 'other-agent'
  /** What is planned, tried or failed is something else: "failed to agree on". */
  | 'other-act'
  /** A thing that the claim does not know is the subject or the object. */
  | 'stranger'
  /** It is done to another than the claim says. */
  | 'other-patient'
  /** The name is not the actor: "Russian exiles". */
  | 'not-the-actor'
  /** The number is another. */
  | 'other-number'
  /** The year is another. */
  | 'other-year'
  /** An opposite stands where the phrasing has its word. */
  | 'antonym'
  /** A negation of the phrasing is missing. */
  | 'polarity'
  /** The sentence follows one of the claim's negatives more closely. */
  | 'nearer-negative'
  /** Another claim of the set fits the same words better. */
  | 'sibling';

/** A sentence that met all groups of a claim and was rejected: for tests and tuning. */
export interface ClaimRejection {
  claim: string;
  code: ClaimRejectionCode;
  detail: string;
}

/** What goes into `annotate()` and what comes out: plain data that survives a message. */
import type { Card } from './cards/card.ts';
import type { ClaimMention } from './claims/claim-mention.ts';
import type { NameMention } from './names/name-mention.ts';
import type { EntryKind } from './packs/pack.ts';
import type { PartialDate } from './time/partial-date.ts';

export type AnnotationKind = EntryKind | 'claim';

/** The text of one article and what is known about it. */
export interface ArticleInput {
  /** Blocks joined by `\n\n`, `<br>` as `\n`; offsets in results are UTF-16 units into it. */
  text: string;
  /** The day of publication, or `null` where none was found. */
  published: PartialDate | null;
  /** BCP 47 tag of the article's language, lower case; `null` where unknown. */
  language: string | null;
  /** Where the headline stands in `text`, if it is part of it. */
  headline?: { start: number; end: number };
  /** Host name of the page, for publisher cards: `www.example.org`. */
  host?: string;
}

/** Why a mark was made: a code that the face turns into words, and the words it is about. */
export interface Reason {
  code: string;
  /** Words from the article or the set that the reason is about. */
  detail?: string;
}

/** A mark on the article: a name or a claim, `start`–`end` half-open in UTF-16 units. */
export type Annotation =
  | (NameMention & { type: 'name'; kind: EntryKind; card: string })
  | (ClaimMention & { type: 'claim'; kind: 'claim'; card: string });

export interface AnnotateResult {
  /** In reading order; a claim stands before the names inside it. */
  annotations: Annotation[];
  /** The cards that the annotations name, by card id (`entry:kaja-kallas`, `claim:…`). */
  cards: Record<string, Card>;
  /** Id of the card of whoever publishes the page, where the set has it; it is among `cards`. */
  publisherCard?: string;
  /** True where the set does not cover the article's language: nothing was matched. */
  languageNotCovered: boolean;
}

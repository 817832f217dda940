/** What the finder reads off a live page. Nothing in here is a copy of the page's nodes. */
import type { PartialDate } from '../../core/time/partial-date.ts';

/** A run of text nodes that reads as one paragraph, heading or list item. */
export interface Block {
  element: Element;
  /** In document order; `<br>` elements stand among them. */
  nodes: (Text | HTMLBRElement)[];
  kind: 'headline' | 'heading' | 'paragraph' | 'item' | 'quote';
}

/** The day of publication and how it was found. */
export interface FoundDate {
  /** As written on the page, never converted to another time zone. */
  date: PartialDate;
  precision: 'day' | 'month' | 'year';
  /** Names of the cues that voted for it, the strongest first: `json-ld`, `meta`, `url`… */
  cues: string[];
  /** 0–1: the share of all votes that it won. */
  confidence: number;
  /** True where only an "updated" date was found. */
  updatedOnly: boolean;
}

export interface Article {
  /** The element (or shadow root) that holds the article's blocks. */
  root: Element | ShadowRoot;
  blocks: Block[];
  headline: string | null;
  /** The element of the headline, where it stands on the page. */
  headlineElement: Element | null;
  byline: string | null;
  publisher: string | null;
  section: string | null;
  /** BCP 47, lower case: `en`, `en-gb`. */
  language: string | null;
  published: FoundDate | null;
  /** True where the page shows only the beginning (a paywall cuts it). */
  isPartial: boolean;
  /** Length of the text in characters and the finder's certainty that this is an article, 0–1. */
  confidence: number;
}

/** The text of an article with its way back to the page. */
export interface ArticleText {
  /** Blocks joined by `\n\n`, `<br>` as `\n`. */
  text: string;
  headline: { start: number; end: number } | null;
  /** Where each block begins and ends in `text`, in order. */
  blocks: { start: number; end: number; block: Block }[];
  /**
   * Returns a live range over `start`–`end` (UTF-16, half-open), or `null` where the nodes
   * have gone from the page. Throws `RangeError` where the offsets are not in the text.
   */
  toRange(start: number, end: number): Range | null;
  /** Returns the offset of a point in the page, or `null` where it is not in the text. */
  toOffset(node: Node, offset: number): number | null;
}

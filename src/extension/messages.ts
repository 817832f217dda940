/** Every message between Sidelight's parts: its name, what it asks and what comes back. */
import type {
  AnnotateResult,
  Annotation,
  AnnotationKind,
  ArticleInput,
} from '../core/annotation.ts';
import type { Card } from '../core/cards/card.ts';
import type { Settings } from '../core/settings/defaults.ts';
import type { PartialDate } from '../core/time/partial-date.ts';
import type { FoundDate } from '../dom/article/article.ts';
import type { MarkRules } from '../dom/marks/marks-rules.ts';
import type { Note } from './packs/note.ts';

/** To the background. */
export interface BackgroundMessages {
  /** The gate thinks that the page may be an article. */
  'gate-opened': { ask: { url: string }; reply: null };
  /** The annotator asks for the annotations of its page's articles, and how to show them. */
  annotate: { ask: { articles: ArticleInput[] }; reply: { results: AnnotateResult[] } };
  /** A card that a link inside another card leads to, or `null` where the set has none. */
  card: { ask: { id: string; published: PartialDate | null }; reply: Card | null };
  /** The settings as they are, and whether they let Sidelight work on this host. */
  settings: { ask: { host?: string }; reply: { settings: Settings; isOffHere: boolean } };
  /**
   * Changes some settings; open pages hear of it. Replies with all of them. Changes made over a
   * private window count in private windows until the browser closes, and are stored nowhere else.
   */
  'change-settings': {
    ask: { changes: Partial<Settings>; isPrivate?: boolean };
    reply: Settings;
  };
  /** The annotator asks for the rules that its marks need. */
  'dress-marks': { ask: { rules: MarkRules[] }; reply: boolean };
  /** The annotator asks for the cards of its page; replies once they are there, false if barred. */
  'bring-cards': { ask: Record<string, never>; reply: boolean };
  /** The annotator tells how many annotations its page shows; `null` takes the badge away. */
  badge: { ask: { count: number | null }; reply: null };
  /** The popup asks to annotate a tab even though it is not taken for an article. */
  'annotate-tab': { ask: { tabId: number }; reply: 'annotating' | 'restricted' };
  /** Entries and claims whose names begin like the query, the best first; at most 20. */
  'look-up': {
    ask: { query: string };
    reply: { card: string; name: string; about: string; kind: AnnotationKind }[];
  };
  /** The entry of whoever runs a site, or `null` where no pack has one. */
  publisher: { ask: { host: string }; reply: Card | null };
  /** Packs were imported, changed or deleted: open pages are annotated anew. */
  'packs-changed': { ask: Record<string, never>; reply: null };
  /** Adds a note of the reader to *My notes*. Fails over private windows: they store nothing. */
  'add-note': { ask: { note: Note; isPrivate: boolean }; reply: { id: string } };
}

/** To the annotator of a tab. */
export interface AnnotatorMessages {
  /** What is on the page, as the popup shows it. */
  summary: { ask: Record<string, never>; reply: PageSummary };
  /** Scrolls to an annotation and opens its card. Replies false where it has left the page. */
  jump: { ask: { annotation: string }; reply: boolean };
  /** The reader corrects an article's date (`null`: back to the one that was found). */
  'set-date': { ask: { article: number; date: PartialDate | null }; reply: PageSummary };
  /** The settings have changed. */
  'settings-changed': { ask: { settings: Settings }; reply: null };
  /** The reader asks to annotate this page anyway. */
  'annotate-anyway': { ask: Record<string, never>; reply: PageSummary };
  /** The packs have changed: the text is annotated anew. */
  'set-changed': { ask: Record<string, never>; reply: null };
  /** Selectors of every annotation, for exports: see `PageSelectors`. */
  selectors: { ask: Record<string, never>; reply: PageSelectors };
  /** A keyboard command of the browser. */
  command: { ask: { command: 'next-mark' | 'previous-mark' | 'open-card' }; reply: null };
}

export type PageState =
  | 'annotated'
  | 'working'
  | 'no-article'
  | 'nothing-matched'
  | 'language-not-covered'
  /** The background did not answer: nothing is known of the page. */
  | 'failed'
  | 'off';

/** Where an annotation stands in its page, as the W3C Web Annotation model says it. */
export interface Selectors {
  exact: string;
  prefix: string;
  suffix: string;
  /** Code points into the text of the page's body; absent where the words are not part of it. */
  position?: { start: number; end: number };
}

/** By the ids of annotations in the summary. */
export interface PageSelectors {
  url: string;
  byAnnotation: Record<string, Selectors>;
}

/** One mark in the popup's list. */
export interface SummaryItem {
  /** Names the annotation to `jump`; unique on the page. */
  annotation: string;
  card: string;
  kind: AnnotationKind;
  /** The marked words. */
  words: string;
  /** Name of the entry, or the claim in its canonical wording. */
  name: string;
  about: string;
  stance?: Extract<Annotation, { type: 'claim' }>['stance'];
  /** Where in the article it stands, 0–1. */
  position: number;
  /** True for the first mention of its card in the article. */
  isFirst: boolean;
}

export interface ArticleSummary {
  headline: string | null;
  publisher: string | null;
  byline: string | null;
  language: string | null;
  isPartial: boolean;
  /** As found on the page. */
  found: FoundDate | null;
  /** As the reader set it; wins over `found`. */
  corrected: PartialDate | null;
  items: SummaryItem[];
  cards: Record<string, Card>;
  /** The publisher's own entry, where the set has one. */
  publisherCard: string | null;
}

export interface PageSummary {
  state: PageState;
  host: string;
  articles: ArticleSummary[];
}

export type MessageMap = BackgroundMessages & AnnotatorMessages;
export type MessageName = keyof MessageMap;

export type Envelope<Name extends MessageName = MessageName> = {
  name: Name;
} & MessageMap[Name]['ask'];

/** What travels back: failures are data, since an Error does not survive every browser's channel. */
export type Reply<Name extends MessageName> =
  | { ok: true; value: MessageMap[Name]['reply'] }
  | { ok: false; error: string };

import type { AnnotateResult, Annotation, ArticleInput } from '../../core/annotation.ts';
import type { Settings } from '../../core/settings/defaults.ts';
import type { PartialDate } from '../../core/time/partial-date.ts';
import type { Article, ArticleText } from '../../dom/article/article.ts';
import type { MarkItem, Marks } from '../../dom/marks/create-marks.ts';
import { firstMentions } from '../../dom/marks/first-mentions.ts';
import { opensCard } from '../../dom/marks/opens-card.ts';
import type { PageState } from '../messages.ts';
import type { DateCorrections } from './date-corrections.ts';

/** One article of the page with what was found in it. */
export interface AnnotatedArticle {
  article: Article;
  text: ArticleText;
  result: AnnotateResult;
  /** The date as the reader set it; wins over the one that was found. */
  corrected: PartialDate | null;
}

/** What the annotator needs from outside: the finder, the background and the marks. */
export interface AnnotatorParts {
  /** Finds the page's articles; those that were shown so far stay while they are on the page. */
  find(options: { force: boolean; pinned: readonly Article[] }): Article[];
  readText(article: Article): ArticleText;
  /** `null` where the background did not answer. */
  annotate(articles: ArticleInput[]): Promise<AnnotateResult[] | null>;
  marks: Marks;
  dates: DateCorrections;
  host: string;
  onChange(state: PageState, articles: readonly AnnotatedArticle[]): void;
}

/** Owns the state of one page: its articles, their annotations and what is shown of them. */
export interface Annotator {
  readonly state: PageState;
  readonly articles: readonly AnnotatedArticle[];
  /** Looks at the page again and applies the difference. Calls in between are folded into one. */
  refresh(options?: { force?: boolean; anew?: boolean }): Promise<void>;
  setDate(article: number, date: PartialDate | null): Promise<void>;
  apply(settings: Settings, isOff: boolean): Promise<void>;
  find(id: string): { annotation: Annotation; holder: AnnotatedArticle } | null;
}

/** Makes the annotator of a page, switched off until settings are applied. */
export function createAnnotator(parts: AnnotatorParts): Annotator {
  let settings: Settings | null = null;
  let isOff = true;
  let isForced = false;
  let state: PageState = 'working';
  let articles: AnnotatedArticle[] = [];
  let running: Promise<void> | null = null;
  let isStale = false;
  /** Answers to what the page shows now, by the question: nodes replaced alone ask nobody. */
  let answers = new Map<string, AnnotateResult>();

  const refresh = async (options: { force?: boolean; anew?: boolean } = {}) => {
    isForced ||= options.force === true;
    if (options.anew) answers = new Map();
    isStale = true;
    running ??= (async () => {
      while (isStale) {
        isStale = false;
        await look();
      }
    })().finally(() => {
      running = null;
    });
    await running;
  };

  const look = async () => {
    if (isOff && !isForced) return show('off', []);
    const pinned = articles.map(({ article }) => article);
    const found = parts.find({ force: isForced, pinned });
    if (found.length === 0) return show('no-article', []);
    const read = found.map((article) => {
      const text = parts.readText(article);
      const corrected = correctionOf(article);
      const input = inputOf(article, text, { corrected, host: parts.host });
      return { article, text, corrected, input };
    });
    const results = await answer(read.map(({ input }) => input));
    if (!results) return show('failed', []);
    show(
      'annotated',
      read.map(({ input, ...one }, i) => ({ ...one, result: results[i] ?? NOTHING })),
    );
  };

  const answer = async (inputs: readonly ArticleInput[]) => {
    const keys = inputs.map((input) => JSON.stringify(input));
    const known = answers;
    const open = inputs.filter((_, i) => !known.has(keys[i] ?? ''));
    const fresh = open.length > 0 ? await parts.annotate(open) : [];
    if (!fresh) return null;
    const results = keys.map((key) => known.get(key) ?? fresh.shift());
    // Settings or packs that changed meanwhile have emptied the answers: these are of before.
    if (answers === known) {
      answers = new Map(
        results.flatMap((result, i) => (result ? [[keys[i] ?? '', result] as const] : [])),
      );
    }
    return results;
  };

  const correctionOf = (article: Article) => parts.dates.of(article.headline);

  const show = (next: PageState, shown: AnnotatedArticle[]) => {
    articles = shown;
    state = next === 'annotated' ? annotatedState(shown) : next;
    redraw();
    parts.onChange(state, articles);
  };

  const redraw = () => {
    if (settings) parts.marks.show(markItems(articles), settings);
  };

  return {
    get state() {
      return state;
    },
    get articles() {
      return articles;
    },
    refresh,
    async setDate(index, date) {
      const holder = articles[index];
      if (!holder) return;
      await parts.dates.set(holder.article.headline, date);
      await refresh();
    },
    async apply(next, isOffNow) {
      const needsText = isOffNow !== isOff || settings === null || annotatesAnew(settings, next);
      settings = next;
      isOff = isOffNow;
      if (isOffNow) isForced = false;
      if (needsText) {
        answers = new Map();
        await refresh();
      } else {
        redraw();
        parts.onChange(state, articles);
        // The same settings may come twice: who sent them last waits for what they change, too.
        await running;
      }
    },
    find(id) {
      const [article, index] = id.split('.').map(Number);
      const holder = articles[article ?? -1];
      const annotation = holder?.result.annotations[index ?? -1];
      return holder && annotation ? { annotation, holder } : null;
    },
  };
}

/** Settings that change what is found, not only how it looks. */
const FINDING = [
  'asFirstReaders',
  'hiddenEntries',
  'offPacks',
  'packOrder',
  'showNotesOnPages',
] as const satisfies readonly (keyof Settings)[];

function annotatesAnew(before: Settings, after: Settings): boolean {
  return FINDING.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

const NOTHING: AnnotateResult = { annotations: [], cards: {}, languageNotCovered: false };

function inputOf(
  article: Article,
  text: ArticleText,
  { corrected, host }: { corrected: PartialDate | null; host: string },
): ArticleInput {
  const found = article.published?.updatedOnly ? null : article.published;
  return {
    text: text.text,
    published: corrected ?? found?.date ?? null,
    language: article.language,
    ...(text.headline ? { headline: text.headline } : {}),
    host,
  };
}

function annotatedState(articles: readonly AnnotatedArticle[]): PageState {
  if (articles.some(({ result }) => result.annotations.length > 0)) return 'annotated';
  const isForeign = articles.every(({ result }) => result.languageNotCovered);
  return isForeign ? 'language-not-covered' : 'nothing-matched';
}

/** Names an annotation on its page: number of the article, number of the annotation. */
export function annotationId(article: number, annotation: number): string {
  return `${article}.${annotation}`;
}

function markItems(articles: readonly AnnotatedArticle[]): MarkItem[] {
  return articles.flatMap(({ text, result }, article) => {
    const first = firstMentions(result.annotations, text);
    return result.annotations.flatMap((annotation, i): MarkItem[] => {
      const range = text.toRange(annotation.start, annotation.end);
      if (!range || !opensCard(annotation)) return [];
      const { kind } = annotation;
      return [{ id: annotationId(article, i), range, kind, isFirst: first.has(i) }];
    });
  });
}

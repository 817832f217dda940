/** Bundled into bench pages: all that Sidelight does in a tab, from the gate to the marks. */
import type { AnnotateResult, ArticleInput } from '../../src/core/annotation.ts';
import { defaults } from '../../src/core/settings/defaults.ts';
import { findArticles } from '../../src/dom/article/find-articles.ts';
import { readText } from '../../src/dom/article/read-text.ts';
import { createMarks } from '../../src/dom/marks/create-marks.ts';
import type { MarkRules } from '../../src/dom/marks/marks-rules.ts';
import { createAnnotator } from '../../src/extension/content/create-annotator.ts';
import { mayBeArticle } from '../../src/extension/content/gate/may-be-article.ts';

/** Rules that the marks ask the background for. */
const asked: MarkRules[] = [];
let answer: (results: AnnotateResult[]) => void = () => {};
let done: Promise<void> = Promise.resolve();

/** Judges and reads the page; returns what the background is asked. */
export function read(url: string): Promise<ArticleInput[]> {
  mayBeArticle(document, new URL(url));
  return new Promise((resolve) => {
    const annotator = createAnnotator({
      find: (options) => findArticles(document, { ...options, url, force: true }),
      readText,
      annotate(inputs) {
        resolve(inputs);
        return new Promise((reply) => {
          answer = reply;
        });
      },
      marks: createMarks({
        document,
        signal: new AbortController().signal,
        dress: async (rules) => asked.push(...rules) > 0,
      }),
      dates: { load: async () => {}, of: () => null, set: async () => {} },
      host: new URL(url).host,
      onChange: () => {},
    });
    done = annotator.apply({ ...defaults }, false).then(() => resolve([]));
  });
}

/**
 * Marks what was found: `reply` is JSON, as messages are in Chromium. Returns the rules that the
 * marks ask for; the background puts them into the page.
 */
export async function mark(reply: string): Promise<MarkRules[]> {
  answer(JSON.parse(reply) as AnnotateResult[]);
  await done;
  return asked;
}

/** Stands in for the background's `insertCSS`. */
export function dress(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

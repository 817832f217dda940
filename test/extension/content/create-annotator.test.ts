// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { AnnotateResult, ArticleInput } from '../../../src/core/annotation.ts';
import { defaults, type Settings } from '../../../src/core/settings/defaults.ts';
import type { Article } from '../../../src/dom/article/article.ts';
import { readText } from '../../../src/dom/article/read-text.ts';
import type { MarkItem, Marks } from '../../../src/dom/marks/create-marks.ts';
import { createAnnotator } from '../../../src/extension/content/create-annotator.ts';

const settings: Settings = { ...defaults };

/** An annotator over articles of one paragraph each; NATO is all that its set knows. */
function stage(...texts: string[]) {
  const asked: ArticleInput[][] = [];
  const pins: (string | null)[][] = [];
  const states: string[] = [];
  const corrected = new Map<string | null, string>();
  let shown: readonly MarkItem[] = [];
  let articles = texts.map(articleOf);
  let isReachable = true;
  const annotator = createAnnotator({
    find({ pinned }) {
      pins.push(pinned.map(({ headline }) => headline));
      return articles;
    },
    readText,
    async annotate(inputs) {
      asked.push(inputs);
      return isReachable ? inputs.map(resultOf) : [];
    },
    // Only what is shown is asked of the marks.
    marks: {
      show(items) {
        shown = items;
      },
    } satisfies Pick<Marks, 'show'> as Partial<Marks> as Marks,
    dates: {
      load: async () => {},
      of: (headline) => corrected.get(headline) ?? null,
      async set(headline, date) {
        if (date === null) corrected.delete(headline);
        else corrected.set(headline, date);
      },
    },
    host: 'paper.example',
    onChange: (state) => states.push(state),
  });
  return {
    annotator,
    asked,
    pins,
    states,
    marks: () => shown.map(({ range }) => range),
    turnTo: (...next: string[]) => {
      articles = next.map(articleOf);
    },
    cutOff: (is: boolean) => {
      isReachable = !is;
    },
  };
}

function articleOf(text: string, number: number): Article {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.append(element);
  const block = { element, nodes: [element.firstChild as Text], kind: 'paragraph' as const };
  const facts = { byline: null, publisher: null, section: null, language: 'en', published: null };
  const headline = `Story ${number}`;
  const rest = { headlineElement: null, isPartial: false, confidence: 1 };
  return { root: element, blocks: [block], headline, ...facts, ...rest };
}

function resultOf({ text }: ArticleInput): AnnotateResult {
  const start = text.indexOf('NATO');
  const mention = { type: 'name', kind: 'organisation', card: 'entry:nato', start, end: start + 4 };
  const annotations = start < 0 ? [] : [mention];
  return { annotations, cards: {}, languageNotCovered: false } as unknown as AnnotateResult;
}

describe('the annotator of a page', () => {
  it('marks what the background finds', async () => {
    const page = stage('The summit of NATO begins.', 'Nothing here.');
    await page.annotator.apply(settings, false);
    expect(page.marks().map(String)).toEqual(['NATO']);
    expect(page.states).toEqual(['annotated']);
  });

  it('asks nobody again where only nodes were replaced, and marks the new ones', async () => {
    const page = stage('The summit of NATO begins.');
    await page.annotator.apply(settings, false);
    const [before] = page.marks();
    page.turnTo('The summit of NATO begins.');
    await page.annotator.refresh();
    const [after] = page.marks();
    expect(page.asked.length).toBe(1);
    expect(String(after)).toBe('NATO');
    expect(after?.startContainer).not.toBe(before?.startContainer);
  });

  it('asks for the articles that are new or have changed, and for no others', async () => {
    const page = stage('The summit of NATO begins.', 'It rains.');
    await page.annotator.apply(settings, false);
    page.turnTo('The summit of NATO begins.', 'It rains on NATO.', 'A third story.');
    await page.annotator.refresh();
    expect(page.asked[1]?.map(({ text }) => text)).toEqual(['It rains on NATO.', 'A third story.']);
    expect(page.marks().length).toBe(2);
  });

  it('asks again where no answer came', async () => {
    const page = stage('The summit of NATO begins.');
    page.cutOff(true);
    await page.annotator.apply(settings, false);
    expect(page.states).toEqual(['nothing-matched']);
    page.cutOff(false);
    await page.annotator.refresh();
    expect(page.marks().map(String)).toEqual(['NATO']);
  });

  it('asks again where settings change before the answer comes', async () => {
    const page = stage('The summit of NATO begins.');
    const first = page.annotator.apply(settings, false);
    const second = page.annotator.apply({ ...settings, asFirstReaders: true }, false);
    await Promise.all([first, second]);
    expect(page.asked.length).toBe(2);
  });

  it('has applied settings that came twice when it has taken the second', async () => {
    const page = stage('The summit of NATO begins.');
    await page.annotator.apply(settings, false);
    page.turnTo('It rains on NATO.');
    void page.annotator.apply({ ...settings, asFirstReaders: true }, false);
    await page.annotator.apply({ ...settings, asFirstReaders: true }, false);
    expect(page.marks().map(({ startContainer }) => startContainer.nodeValue)).toEqual([
      'It rains on NATO.',
    ]);
  });

  it('tells the finder which articles are shown', async () => {
    const page = stage('The summit of NATO begins.');
    await page.annotator.apply(settings, false);
    await page.annotator.refresh();
    expect(page.pins).toEqual([[], ['Story 0']]);
  });

  it('asks with the date that the reader set', async () => {
    const page = stage('The summit of NATO begins.');
    await page.annotator.apply(settings, false);
    await page.annotator.setDate(0, '2021-12-10');
    expect(page.asked[1]?.[0]?.published).toBe('2021-12-10');
    await page.annotator.setDate(0, null);
    expect(page.asked[2]?.[0]?.published).toBeNull();
  });

  it('looks at nothing while Sidelight is off, and takes its marks away', async () => {
    const page = stage('The summit of NATO begins.');
    await page.annotator.apply(settings, false);
    await page.annotator.apply(settings, true);
    await page.annotator.refresh();
    expect(page.marks()).toEqual([]);
    expect(page.pins.length).toBe(1);
    expect(page.annotator.state).toBe('off');
  });
});

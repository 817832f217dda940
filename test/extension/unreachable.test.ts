// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/core/settings/defaults.ts';
import { findArticles } from '../../src/dom/article/find-articles.ts';
import { readText } from '../../src/dom/article/read-text.ts';
import {
  type AnnotatorParts,
  createAnnotator,
} from '../../src/extension/content/create-annotator.ts';

const SENTENCE = 'The allies met in the capital and spoke for hours about what should come next. ';

/** An annotator over one article whose background answers or does not. */
function annotatorOf(answers: { isReachable: boolean }) {
  document.body.innerHTML = `<article><h1>Allies meet</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(6)}</article>`;
  const parts: AnnotatorParts = {
    find: () => findArticles(document, { force: true, url: 'https://paper.example/2021/allies' }),
    readText,
    annotate: async (articles) =>
      answers.isReachable
        ? articles.map(() => ({ annotations: [], cards: {}, languageNotCovered: false }))
        : null,
    marks: {
      show: () => {},
      at: () => [],
      ids: () => [],
      rangeOf: () => null,
      emphasise: () => {},
      flash: () => {},
      clear: () => {},
    },
    dates: { load: async () => {}, of: () => null, set: async () => {} },
    host: 'paper.example',
    onChange: () => {},
  };
  return createAnnotator(parts);
}

describe('a page whose background does not answer', () => {
  it('says so, rather than that nothing was found, and recovers', async () => {
    const answers = { isReachable: false };
    const annotator = annotatorOf(answers);
    await annotator.apply(defaults, false);
    expect(annotator.state).toBe('failed');
    answers.isReachable = true;
    await annotator.refresh();
    expect(annotator.state).toBe('nothing-matched');
  });

  it('asks again where the packs have changed', async () => {
    const answers = { isReachable: true };
    const annotator = annotatorOf(answers);
    await annotator.apply(defaults, false);
    answers.isReachable = false;
    await annotator.refresh();
    expect(annotator.state).toBe('nothing-matched');
    await annotator.refresh({ anew: true });
    expect(annotator.state).toBe('failed');
  });
});

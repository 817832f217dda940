// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import type { AnnotatedArticle } from '../../src/extension/content/create-annotator.ts';
import { pageSelectors } from '../../src/extension/content/page-selectors.ts';

/** An article over one paragraph, with the given words annotated. */
function articleOf(paragraph: Element, words: readonly string[]): AnnotatedArticle {
  const node = paragraph.firstChild as Text;
  const text = node.data;
  const annotations = words.map((word) => {
    const start = text.indexOf(word);
    return { type: 'name', start, end: start + word.length, kind: 'term', card: 'entry:x' };
  }) as unknown as Annotation[];
  const toRange = (start: number, end: number) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };
  return {
    text: { text, toRange },
    result: { annotations, cards: {}, languageNotCovered: false },
  } as unknown as AnnotatedArticle;
}

describe('the selectors of a page', () => {
  it('count code points of the text of its body, and quote what stands around', () => {
    document.body.innerHTML =
      '<nav>😀 Menu 𝒳</nav><p>🚀🚀 The alliance met in Riga. 😀 The alliance left Riga again.</p>';
    const paragraph = document.querySelector('p') as Element;
    const words = ['alliance', 'Riga', 'left Riga'];
    const { byAnnotation, url } = pageSelectors([articleOf(paragraph, words)], document);
    expect(url).toBe(document.location.href);
    const points = [...document.body.textContent];
    words.forEach((word, i) => {
      const selectors = byAnnotation[`0.${i}`];
      if (!selectors?.position) throw new Error(`"${word}" has no position`);
      const { exact, prefix, suffix, position } = selectors;
      expect(points.slice(position.start, position.end).join('')).toBe(word);
      expect(exact).toBe(word);
      const at = document.body.textContent.indexOf(prefix + exact + suffix);
      expect([...document.body.textContent.slice(0, at + prefix.length)].length).toBe(
        position.start,
      );
      expect(prefix + suffix).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    });
  });

  it('quote without a position what is not part of the body', () => {
    const apart = document.createElement('p');
    apart.textContent = 'Something in a shadow.';
    const { byAnnotation } = pageSelectors([articleOf(apart, ['shadow'])], document);
    expect(byAnnotation['0.0']).toEqual({
      exact: 'shadow',
      prefix: 'Something in a ',
      suffix: '.',
    });
  });
});

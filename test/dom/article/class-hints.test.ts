import { describe, expect, it } from 'vitest';
import { createClassReader } from '../../../src/dom/article/class-hints.ts';

const read = createClassReader();

describe('what names say', () => {
  it.each<[names: string, aside: 0 | 1 | 2]>([
    ['comments', 2],
    ['comment_list', 2],
    ['mostRead', 2],
    ['most-read__items', 2],
    ['sidebarLeft', 2],
    ['block block--related_posts', 2],
    ['about-the-author', 2],
    ['nav', 1],
    ['table-of-contents', 1],
    ['screen-reader-text', 1],
    ['inlinepromo', 1],
    ['advertisement', 1],
    ['read more', 0],
    ['navigate', 0],
    ['commentary', 0],
    ['headline', 0],
    ['shares', 1],
    ['entry-content related', 0],
  ])('%s: beside the article %i', (names, aside) => {
    expect(read(names).aside).toBe(aside);
  });

  it.each(['entry-content', 'articleBody', 'story-text', 'postbody'])('%s is a body', (names) => {
    expect(read(names).isBody).toBe(true);
  });

  it.each(['wp-caption-text', 'photo-credit', 'imageCaption', 'captions'])(
    '%s is a caption',
    (names) => {
      expect(read(names).isCaption).toBe(true);
    },
  );

  it.each(['highlight', 'code-block', 'syntaxhighlighter'])('%s is code', (names) => {
    expect(read(names).isCode).toBe(true);
  });

  it('says nothing of two classes that only together would be a name', () => {
    expect(read('article text')).toEqual(read('x y'));
  });
});

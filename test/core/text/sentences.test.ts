import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['The U.S. sent aid. Kyiv thanked it.', ['The U.S. sent aid.', 'Kyiv thanked it.']],
    ['He met Gen. Brown in Washington, D.C. on Monday.', null],
    ['Oil rose 3.5 percent. Gas fell.', ['Oil rose 3.5 percent.', 'Gas fell.']],
    ['J. K. Smith wrote it.', null],
    ['“Stop!” he said. Then he left.', ['“Stop!” he said.', 'Then he left.']],
    ['“We agree.” “So do we.”', ['“We agree.”', '“So do we.”']],
    [
      'KYIV, Ukraine (AP) — Troops moved. Talks failed.',
      ['KYIV, Ukraine (AP) — Troops moved.', 'Talks failed.'],
    ],
    ['Why now? Nobody knows.', ['Why now?', 'Nobody knows.']],
    ['Line one\nLine two', ['Line one', 'Line two']],
    ['Wait … there is more.', null],
  ])('of “%s”', (text, expected) => {
    expect(split(text)).toEqual(expected ?? [text]);
  });

  it('keep their offsets and the block that they stand in', () => {
    const text = 'First. Second.\n\nThird.';
    expect(splitSentences(text)).toEqual([
      { start: 0, end: 6, block: 0 },
      { start: 7, end: 14, block: 0 },
      { start: 16, end: 22, block: 1 },
    ]);
  });
});

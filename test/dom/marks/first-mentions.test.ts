import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import { firstMentions } from '../../../src/dom/marks/first-mentions.ts';

type Part = { at: number; to: number; card: string; kind?: Annotation['kind']; sense?: string };

const annotations = (parts: Part[]) =>
  parts.map(
    ({ at, to, card, kind = 'person', sense = 'name' }) =>
      ({
        type: kind === 'claim' ? 'claim' : 'name',
        ...(kind === 'claim' ? { stance: sense } : { sense }),
        start: at,
        end: to,
        card,
        kind,
      }) as Annotation,
  );
const shape = (
  headings: number[] = [],
  headline: { start: number; end: number } | null = null,
) => ({
  headline,
  blocks: headings.map((start) => ({ start, block: { kind: 'heading' } })),
});
const first = (parts: Part[], where = shape()) => [...firstMentions(annotations(parts), where)];

describe('the first mentions', () => {
  it.each<[string, Part[], ReturnType<typeof shape>, number[]]>([
    [
      'are the first of each card',
      [
        { at: 0, to: 5, card: 'a' },
        { at: 9, to: 14, card: 'a' },
        { at: 20, to: 25, card: 'b' },
      ],
      shape(),
      [0, 2],
    ],
    [
      'begin anew after a heading',
      [
        { at: 0, to: 5, card: 'a' },
        { at: 90, to: 95, card: 'a' },
      ],
      shape([50]),
      [0, 1],
    ],
    [
      'begin anew after a screen of text',
      [
        { at: 0, to: 5, card: 'a' },
        { at: 2600, to: 2605, card: 'a' },
      ],
      shape(),
      [0, 1],
    ],
    [
      'of places are those of the article',
      [
        { at: 0, to: 5, card: 'a', kind: 'place' },
        { at: 90, to: 95, card: 'a', kind: 'place' },
      ],
      shape([50]),
      [0],
    ],
    [
      'are not in the headline',
      [
        { at: 3, to: 5, card: 'a' },
        { at: 40, to: 45, card: 'a' },
      ],
      shape([], { start: 0, end: 30 }),
      [1],
    ],
    [
      'are not inside a claim',
      [
        { at: 10, to: 60, card: 'claim:c', kind: 'claim', sense: 'asserted' },
        { at: 20, to: 25, card: 'a', kind: 'organisation' },
        { at: 90, to: 95, card: 'a', kind: 'organisation' },
      ],
      shape(),
      [0, 2],
    ],
    [
      'are people inside a claim',
      [
        { at: 10, to: 60, card: 'claim:c', kind: 'claim', sense: 'asserted' },
        { at: 20, to: 25, card: 'a' },
      ],
      shape(),
      [0, 1],
    ],
    [
      'are inside a claim that opens no card',
      [
        { at: 10, to: 60, card: 'claim:c', kind: 'claim', sense: 'denied' },
        { at: 20, to: 25, card: 'a', kind: 'organisation' },
      ],
      shape(),
      [0, 1],
    ],
    [
      'are the name beside its office',
      [
        { at: 0, to: 20, card: 'a', sense: 'office' },
        { at: 22, to: 33, card: 'a' },
      ],
      shape(),
      [1],
    ],
    [
      'are the name before its office',
      [
        { at: 0, to: 15, card: 'a' },
        { at: 21, to: 40, card: 'a', sense: 'office' },
      ],
      shape(),
      [0],
    ],
    [
      'are an office alone, and the name after it',
      [
        { at: 0, to: 20, card: 'a', sense: 'office' },
        { at: 80, to: 91, card: 'a' },
      ],
      shape(),
      [0, 1],
    ],
  ])('%s', (_title, parts, where, expected) => {
    expect(first(parts, where)).toEqual(expected);
  });
});

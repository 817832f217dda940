import { compileNames } from '../../../src/core/names/compile-names.ts';
import { matchNames } from '../../../src/core/names/match-names.ts';
import { openNames } from '../../../src/core/names/open-names.ts';
import { SAMPLE, sourceOf } from './sample-entries.ts';

const index = openNames(compileNames(SAMPLE));
const entries = sourceOf(SAMPLE);

interface Headline {
  start: number;
  end: number;
}

/** The mentions of a text in the sample set. */
export function mentionsOf(
  text: string,
  published: string | null = '2021-12-10',
  headline?: Headline,
) {
  return matchNames({ text, index, entries, published, ...(headline ? { headline } : {}) });
}

/** Writes the marks of a text as `words>entry`, with `~` for metonyms and `!` for offices. */
export function marksOf(text: string, published?: string | null, headline?: Headline): string[] {
  return mentionsOf(text, published, headline).map(({ start, end, entry, sense }) => {
    const sign = sense === 'metonym' ? '~' : sense === 'office' ? '!' : '>';
    return `${text.slice(start, end)}${sign}${entry}`;
  });
}

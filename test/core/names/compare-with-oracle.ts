import { aliasForms } from '../../../src/core/names/alias-forms.ts';
import type { AliasForm } from '../../../src/core/names/alias-record.ts';
import { compileNames } from '../../../src/core/names/compile-names.ts';
import type { NamedEntry } from '../../../src/core/names/name-mention.ts';
import { openNames } from '../../../src/core/names/open-names.ts';
import { scanNames } from '../../../src/core/names/scan-names.ts';
import { makeOracle } from './oracle.ts';

/** Where scan and oracle differ on a text, in words, or `null`; and how many names there are. */
export type Comparison = (text: string) => { difference: string | null; spans: number };

/** Compiles entries for both matchers and returns how they compare on a text. */
export function compareWithOracle(entries: readonly NamedEntry[]): Comparison {
  const index = openNames(compileNames(entries));
  const oracle = makeOracle(givenFirst(entries.flatMap(aliasForms)));
  return (text) => {
    const expected = oracle(text);
    const spans = scanNames(text, index);
    const got = spans.map(({ start, end }) => `${start}-${end}`).join();
    const wanted = expected.map(({ start, end }) => `${start}-${end}`).join();
    const differ = (scanned: string, own: string) => ({
      difference: `${JSON.stringify(text)}: scan ${scanned || 'nothing'}, oracle ${own || 'nothing'}`,
      spans: spans.length,
    });
    if (got !== wanted) return differ(got, wanted);
    for (const [k, span] of spans.entries()) {
      const owners = span.candidates.map(({ entry }) => entry).join();
      const own = expected[k]?.entries.join() ?? '';
      if (owners !== own) return differ(`entries ${owners}`, own);
    }
    return { difference: null, spans: spans.length };
  };
}

/** As the compiler has it: a generated spelling yields to the same words given elsewhere. */
function givenFirst(forms: readonly AliasForm[]): AliasForm[] {
  const given = new Set(
    forms.filter(({ source }) => !source.endsWith('-variant')).map(({ key }) => key),
  );
  return forms.filter(({ source, key }) => !source.endsWith('-variant') || !given.has(key));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithOracle } from './compare-with-oracle.ts';
import { madeUpName, newsString, seededRandom } from './generate-strings.ts';
import { entry, SAMPLE } from './sample-entries.ts';

const compareSample = compareWithOracle(SAMPLE);
const sampleNames = SAMPLE.flatMap(({ name, aliases, surnames }) => [
  name,
  ...aliases.map(({ text }) => text),
  ...surnames,
]);

describe('the scan and the oracle', () => {
  it('agree on 20,000 strings around the sample’s names', () => {
    const random = seededRandom(1);
    let spans = 0;
    for (let k = 0; k < 20_000; k++) {
      const result = compareSample(newsString(sampleNames, random));
      expect(result.difference).toBeNull();
      spans += result.spans;
    }
    expect(spans).toBeGreaterThan(20_000);
  });

  it('agree on made-up names that share their beginnings', () => {
    const random = seededRandom(2);
    for (let round = 0; round < 20; round++) {
      const names: string[] = [];
      while (names.length < 60) names.push(madeUpName(names, random));
      const entries = names.map((name, k) => entry(`e${k}`, k % 3 ? 'place' : 'person', name));
      const compare = compareWithOracle(entries);
      for (let k = 0; k < 500; k++)
        expect(compare(newsString(names, random)).difference).toBeNull();
    }
  });

  it('agree on any string at all', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(...sampleNames, ' ', '\n', '.', ', ', '\u00ad', '\u0301', '’s'),
    );
    const property = fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
      return compareSample(parts.join('')).difference === null;
    });
    fc.assert(property, { numRuns: 3_000, seed: 3 });
  });
});

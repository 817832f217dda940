import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../src/core/names/compile-names.ts';
import { openNames } from '../../../src/core/names/open-names.ts';
import { scanNames } from '../../../src/core/names/scan-names.ts';
import { entry, SAMPLE } from './sample-entries.ts';

const index = openNames(compileNames(SAMPLE));
const found = (text: string, own = index) =>
  scanNames(text, own).map(({ start, end }) => text.slice(start, end));

describe('the scan finds a name', () => {
  it.each([
    ['without its marks', 'Ingrida Simonyte, Lodz', ['Ingrida Simonyte', 'Lodz']],
    [
      'in capitals',
      'KAJA KALLAS, LODZ, ŁÓDŹ, ŠIMONYTĖ',
      ['KAJA KALLAS', 'LODZ', 'ŁÓDŹ', 'ŠIMONYTĖ'],
    ],
    ['in decomposed letters', 'Ingrida S\u030cimonyte\u0307', ['Ingrida S\u030cimonyte\u0307']],
    ['with soft hyphens', 'Ka\u00adja Kal\u00adlas', ['Ka\u00adja Kal\u00adlas']],
    ['with zero-width characters', 'Joe \u200bBi\u200dden\u200b', ['Joe \u200bBi\u200dden']],
    ['over a line break', 'Joe\nBiden and Joe\r\nBiden', ['Joe\nBiden', 'Joe\r\nBiden']],
    [
      'over non-breaking spaces',
      'Joe\u00a0Biden, Joe\u202fBiden',
      ['Joe\u00a0Biden', 'Joe\u202fBiden'],
    ],
    ['with hyphens for spaces', 'an open door policy', ['open door policy']],
    ['in the possessive', "NATO’s and Kallas's", ['NATO', 'Kallas']],
    [
      'with & or and',
      'Johnson & Johnson, Johnson and Johnson',
      ['Johnson & Johnson', 'Johnson and Johnson'],
    ],
    ['with its own full stop', 'in the U.S. and the US', ['U.S.', 'US']],
    [
      'with its comma',
      'Washington, D.C. or Washington D.C.',
      ['Washington, D.C.', 'Washington D.C.'],
    ],
    [
      'in other transliterations',
      'Zelenskyy Zelenskiy Zelenskyi',
      ['Zelenskyy', 'Zelenskiy', 'Zelenskyi'],
    ],
    ['that starts small', 'al-Qaeda and red lines', ['al-Qaeda', 'red lines']],
    ['between emoji', '🇪🇪Estonia🇪🇪', ['Estonia']],
  ])('%s', (_, text, names) => expect(found(text)).toEqual(names));
});

describe('the scan finds no name', () => {
  it.each([
    ['over a paragraph break', 'European\n\nUnion'],
    ['over a sentence end', 'He is European. Union rules'],
    ['inside a word', 'Ukrainegate Estonia2 xNATO'],
    ['where capitals lack', 'joe biden, nato, estonia'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));

  it('in nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('Estonia', openNames(compileNames([])))).toEqual([]);
  });
});

describe('candidates', () => {
  it('are all entries that share an alias', () => {
    const own = [
      entry('a', 'person', 'Ann Lee', { surnames: ['Lee'] }),
      entry('b', 'person', 'Bob Lee', { surnames: ['Lee'] }),
    ];
    const [span] = scanNames('Lee', openNames(compileNames(own)));
    expect(span?.candidates.map(({ entry: number }) => own[number]?.id)).toEqual(['a', 'b']);
  });

  it('are without generated spellings where others give those words', () => {
    const own = [entry('a', 'person', 'Sergei Orlov'), entry('b', 'person', 'Sergey Orlov')];
    const [span] = scanNames('Sergey Orlov', openNames(compileNames(own)));
    expect(span?.candidates.map(({ entry: number }) => own[number]?.id)).toEqual(['b']);
  });
});

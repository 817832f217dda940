import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../src/core/names/compile-names.ts';
import { type NameIndex, openNames } from '../../../src/core/names/open-names.ts';
import { prefixHashes } from '../../../src/core/names/prefix-hash.ts';
import { slotIdentity } from '../../../src/core/names/prefix-slots.ts';
import { readWords, wordsOf } from '../../../src/core/names/read-words.ts';
import { scanNames } from '../../../src/core/names/scan-names.ts';
import { encodeText } from '../../../src/core/names/text-bytes.ts';
import { startsWord } from '../../../src/core/text/tokens.ts';
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

describe('words after the first', () => {
  it.each([
    ['a capital is wanted where the alias has one', 'European union, Kaja kallas', []],
    ['joining words may be small or not', 'the Republic Of Moldova, Republic of moldova', []],
    ['small words of a name may be capitals', 'Bank Of England Notes', ['Bank Of England Notes']],
    ['and small', 'bank of England notes, Bank of England notes', ['Bank of England notes']],
    ['and joined otherwise', 'Bank and England', []],
  ])('%s', (_, text, names) => {
    const own = [
      entry('a', 'organisation', 'Bank of England notes'),
      entry('b', 'organisation', 'European Union'),
      entry('c', 'person', 'Kaja Kallas'),
    ];
    expect(found(text, openNames(compileNames(own)))).toEqual(names);
  });
});

describe('the words that may begin a name', () => {
  /** Their first words' places in UTF-16 units. */
  const startsIn = (text: string, own: NameIndex) => {
    const words = wordsOf(text, encodeText(text), own);
    const starts: number[] = [];
    while (readWords(words, own.triggers)) {
      for (let k = 0; k < words.count; k++)
        starts.push((words.starts[k] ?? 0) - (words.drifts[k] ?? 0));
    }
    return starts;
  };

  it.each([
    ['9/11', (unit: number) => unit < 97 || unit > 122],
    ['red line', (unit: number) => unit < 97 || unit > 122],
    ['Estonia', (unit: number) => (unit < 97 || unit > 122) && (unit < 48 || unit > 57)],
  ])('begin with any unit that starts a word, in an index with %s', (name, isSought) => {
    const own = openNames(compileNames([entry('a', 'event', name)]));
    const missed = Array.from({ length: 65_536 }, (_, unit) => unit).filter((unit) => {
      if (!startsWord(unit) || !isSought(unit)) return false;
      return !startsIn(`é ${String.fromCharCode(unit)}`, own).includes(2);
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['no alias begins with a digit', 'Estonia', ' 9 x Estonia', [5]],
    ['one begins with a digit', '9/11', ' 9 x Estonia', [1, 5]],
    ['one begins small', 'red line', ' 9 x red réd rex run Estonia', [1, 5, 9, 13, 21]],
    ['an & stands among them', 'Estonia', '& x Estonia', [0, 4]],
    ['a capital stands inside a word', 'Estonia', 'xEstonia \u00adEstonia', [10]],
    ['wide characters stand before', 'Estonia', '“🇪🇪—” Ėstonia', [8]],
  ])('where %s', (_, name, text, starts) => {
    expect(startsIn(text, openNames(compileNames([entry('a', 'place', name)])))).toEqual(starts);
  });

  it('are read on where a name ends among the next hundreds', () => {
    const long = Array.from({ length: 700 }, (_, k) => (k % 2 ? 'of' : 'Łódź')).join(' ');
    const own = [entry('a', 'place', 'Łódź of Łódź'), entry('b', 'place', 'Łódź')];
    const names = found(long, openNames(compileNames(own)));
    expect(names).toHaveLength(175);
    expect(new Set(names)).toEqual(new Set(['Łódź of Łódź']));
  });
});

describe('words whose hashes collide', () => {
  it('hide no name that begins with them', () => {
    // "aa bb" and "aa bb W" share bucket and fingerprint in a directory of eight buckets.
    const bits = 3;
    const identity = slotIdentity(prefixHashes('aa bb')[1] ?? 0, bits);
    let word = '';
    for (let k = 0; word === '' && k < 5_000_000; k++) {
      const made = `w${k.toString(36)}`;
      if (slotIdentity(prefixHashes(`aa bb ${made}`)[2] ?? 0, bits) === identity) word = made;
    }
    const name = word.replace('w', 'W');
    const own = ['Aa Bb', 'Aa Bb Cc', 'Aa Bb Dd', 'Ee', 'Ff', name].map((each) =>
      entry(each, 'place', each),
    );
    const text = `Aa Bb ${name} here`;
    const index = openNames(compileNames(own));
    expect(word).not.toBe('');
    expect(32 - index.rest.shift).toBe(bits);
    expect(found(text, index)).toEqual(['Aa Bb', name]);
  });
});

import { describe, expect, it } from 'vitest';
import { FOLD, IGNORABLE, LONG, longFold, SEPARATOR } from '../../../src/core/text/fold.ts';
import { foldWords } from '../../../src/core/text/fold-words.ts';
import { foldUnit } from './make-fold-table.ts';

function folded(unit: number): string | null {
  const fold = FOLD[unit];
  if (fold === SEPARATOR) return '';
  if (fold === IGNORABLE) return null;
  return fold === LONG ? String.fromCharCode(...longFold(unit)) : String.fromCharCode(fold ?? 0);
}

describe('the fold table', () => {
  it('agrees with Unicode on every Latin, Greek and Cyrillic unit', () => {
    for (let unit = 0; unit < 0x530; unit++)
      expect([unit, folded(unit)]).toEqual([unit, foldUnit(unit)]);
    for (let unit = 0x1e00; unit < 0x2070; unit++)
      expect([unit, folded(unit)]).toEqual([unit, foldUnit(unit)]);
  });

  it.each([
    ['Šimonytė’s', 'simonyte s'],
    ['Łódź', 'lodz'],
    ['Straße & Æther', 'strasse and aether'],
    ['“U.S.”', 'u s'],
    ['Ка́ллас', 'каллас'],
    ['co\u00adop', 'coop'],
    ['ＮＡＴＯ', 'nato'],
  ])('folds %s to %s', (text, words) => expect(foldWords(text)).toBe(words));
});

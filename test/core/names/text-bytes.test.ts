import { describe, expect, it } from 'vitest';
import { encodeText, ownEncoder, skipUnits, unitAt } from '../../../src/core/names/text-bytes.ts';
import { FOLD, SEPARATOR } from '../../../src/core/text/fold.ts';
import { newsString, seededRandom } from './generate-strings.ts';

const bytesOf = (text: string, encoder?: typeof ownEncoder) => {
  const { bytes, length } = encodeText(text, encoder);
  return [...bytes.slice(0, length)];
};

describe('a text as bytes', () => {
  const random = seededRandom(9);
  const texts = Array.from({ length: 300 }, () => newsString(['Łódź 🇪🇪 “中”', 'Kallas'], random));

  it('is the same without the platform’s encoder', () => {
    for (const text of ['', 'é€😀', '\ud800x', 'x\udc00', '\udc00\ud800', ...texts]) {
      expect(bytesOf(text, ownEncoder)).toEqual(bytesOf(text));
    }
  });

  it('gives back every unit, and 0 for halves of pairs', () => {
    for (let unit = 0; unit < 65_536; unit++) {
      const { bytes } = encodeText(String.fromCharCode(unit));
      const isHalf = unit >= 0xd800 && unit <= 0xdfff;
      if (isHalf) expect(FOLD[unitAt(bytes, 0)]).toBe(SEPARATOR);
      else expect(unitAt(bytes, 0)).toBe(unit);
    }
  });

  it('tells where units end', () => {
    for (const text of texts) {
      const { bytes, length } = encodeText(text);
      expect(skipUnits(bytes, 0, text.length)).toBe(length);
    }
  });

  it('is held for long texts too', () => {
    const text = 'Łódź '.repeat(200_000);
    expect(encodeText(text).length).toBe(1_600_000);
  });
});

import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../src/core/names/checksum.ts';
import { compileNames } from '../../../src/core/names/compile-names.ts';
import { HEADER, HEADER_BYTES } from '../../../src/core/names/index-layout.ts';
import { NamesError } from '../../../src/core/names/names-error.ts';
import { openNames } from '../../../src/core/names/open-names.ts';
import { seededRandom } from './generate-strings.ts';
import { entry, SAMPLE } from './sample-entries.ts';

const buffer = compileNames(SAMPLE);

/** A copy with one header number changed. */
function changed(place: number, value: number): ArrayBuffer {
  const copy = buffer.slice(0);
  new Uint32Array(copy)[place] = value;
  return copy;
}

function withChangedByte(place: number, change: number): ArrayBuffer {
  const copy = buffer.slice(0);
  const bytes = new Uint8Array(copy);
  bytes[place] = (bytes[place] ?? 0) ^ change;
  return copy;
}

function errorOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}

describe('opening a names index', () => {
  it('takes what was compiled', () => {
    expect(openNames(buffer).entryCount).toBe(SAMPLE.length);
    expect(() => checkNames(buffer)).not.toThrow();
  });

  it.each([
    ['nothing', new ArrayBuffer(0), /too short/],
    ['something else', new ArrayBuffer(4096), /begins otherwise/],
    ['another version', changed(1, 99), /version 99/],
    ['a part of it', buffer.slice(0, buffer.byteLength - 4), /cut off/],
    ['tables that do not fit', changed(HEADER.firstSlots, 1_000_000), /do not fit/],
    ['a directory that cannot be', changed(HEADER.firstBits, 40), /do not fit/],
    ['a filter that cannot be', changed(HEADER.filterBits, 20), /do not fit/],
    ['offices that do not fit', damagedOffices(), /do not fit/],
  ])('refuses %s', (_, damaged, message) => {
    expect(() => openNames(damaged)).toThrow(NamesError);
    expect(() => openNames(damaged)).toThrow(message);
  });

  it('finds any single changed byte by the checksum', () => {
    const random = seededRandom(4);
    const places = Array.from({ length: 300 }, () => Math.floor(random() * buffer.byteLength));
    for (const place of [...places, ...Array(HEADER_BYTES).keys()]) {
      expect(() => checkNames(withChangedByte(place, 1 + Math.floor(random() * 255)))).toThrow(
        NamesError,
      );
    }
  });

  it('opens or refuses a damaged header, and never breaks otherwise', () => {
    let refused = 0;
    for (let place = 0; place < HEADER_BYTES; place++) {
      for (const change of [1, 0x40, 0x80, 0xff]) {
        const error = errorOf(() => openNames(withChangedByte(place, change)));
        if (error !== null) expect(error).toBeInstanceOf(NamesError);
        if (error !== null) refused++;
      }
    }
    expect(refused).toBeGreaterThan(150);
  });

  it.each([0, 1, 2, 3, 63, 64, 65, 1000, buffer.byteLength - 1])(
    'refuses its first %i bytes',
    (length) => {
      expect(() => openNames(buffer.slice(0, length))).toThrow(NamesError);
      expect(() => checkNames(buffer.slice(0, length))).toThrow(NamesError);
    },
  );

  it('is the same for the same entries', () => {
    expect(new Uint8Array(compileNames(SAMPLE))).toEqual(new Uint8Array(buffer));
  });
});

function damagedOffices(): ArrayBuffer {
  const copy = buffer.slice(0);
  const words = new Uint32Array(copy);
  words[(words[HEADER.offices] ?? 0) / 4] = 0x00ff_ffff;
  return copy;
}

describe('compiling', () => {
  it('refuses an alias that is too long', () => {
    expect(() => compileNames([entry('a', 'term', 'x'.repeat(300))])).toThrow(NamesError);
  });

  it('passes over aliases without a word', () => {
    expect(openNames(compileNames([entry('a', 'term', '…')])).aliasCount).toBe(0);
  });
});

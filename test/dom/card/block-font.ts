/**
 * A font of our own in which every letter is a block, for pictures: with it lines break and boxes
 * measure the same on every machine, whatever fonts it has. Three widths, so that words differ.
 */

const UNITS_PER_EM = 1000;
const ASCENT = 800;
const DESCENT = 200;
/** Widths of the glyphs, in units: none, space, narrow, middle, wide. */
const ADVANCES = [500, 280, 300, 540, 840];
const [SPACE, NARROW, MIDDLE, WIDE] = [1, 2, 3, 4];

/** Everything that the samples use lies in these ranges of code points. */
const RANGES = [
  [0x20, 0x17f],
  [0x2010, 0x2027],
  [0x2190, 0x2193],
  [0x2715, 0x2715],
] as const;

function glyphOf(code: number): number {
  const letter = String.fromCodePoint(code);
  if (/\s/.test(letter)) return SPACE;
  if (/[iljtfrI1.,:;'|!()[\]·’‘-]/.test(letter)) return NARROW;
  return /[mwMW@—…]/.test(letter) ? WIDE : MIDDLE;
}

const u16 = (...values: number[]) => values.flatMap((v) => [(v >> 8) & 255, v & 255]);
const u32 = (...values: number[]) => values.flatMap((v) => u16((v >>> 16) & 0xffff, v & 0xffff));
const tag = (name: string) => [...name].map((letter) => letter.charCodeAt(0));
const zeros = (count: number) => new Array<number>(count).fill(0);

/** One square: from the baseline to half the size, with a little room on both sides. */
function blockGlyph(advance: number): number[] {
  const [left, right, top] = [40, advance - 40, 520];
  const onCurve = [1, 1, 1, 1];
  const xs = u16(left, 0, right - left, 0);
  const ys = u16(0, top, 0, -top & 0xffff);
  return [...u16(1, left, 0, right, top), ...u16(3), ...u16(0), ...onCurve, ...xs, ...ys, 0, 0];
}

function tables(): Record<string, number[]> {
  const glyphs = ADVANCES.map((advance, i) => (i <= SPACE ? [] : blockGlyph(advance)));
  for (const glyph of glyphs) while (glyph.length % 4) glyph.push(0);
  const starts = [0];
  for (const glyph of glyphs) starts.push((starts.at(-1) ?? 0) + glyph.length);
  const codes = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );
  const groups = codes.flatMap((code) => u32(code, code, glyphOf(code)));
  const count = ADVANCES.length;
  const widest = Math.max(...ADVANCES);
  return {
    'OS/2': [
      ...u16(4, 540, 400, 5, 0, ...zeros(10), 0),
      ...zeros(10),
      ...u32(1, 0, 0, 0),
      ...tag('TEST'),
      ...u16(0x40, 0x20, 0x2715, ASCENT, -DESCENT & 0xffff, 0, ASCENT, DESCENT),
      ...u32(1, 0),
      ...u16(520, 700, 0, 0x20, 1),
    ],
    cmap: [
      ...u16(0, 1, 3, 10),
      ...u32(12),
      ...u16(12, 0),
      ...u32(16 + groups.length, 0, codes.length),
      ...groups,
    ],
    glyf: glyphs.flat(),
    head: [
      ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      ...u16(3, UNITS_PER_EM),
      ...zeros(16),
      ...u16(0, 0, widest, 520, 0, 8, 2, 0, 0),
    ],
    hhea: [
      ...u32(0x10000),
      ...u16(ASCENT, -DESCENT & 0xffff, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, count),
    ],
    hmtx: ADVANCES.flatMap((advance) => u16(advance, 40)),
    loca: u16(...starts.map((start) => start / 2)),
    maxp: [...u32(0x10000), ...u16(count, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: u16(0, 0, 6),
    post: [...u32(0x30000), ...zeros(28)],
  };
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(i, i + 4);
    sum = (sum + ((a << 24) | (b << 16) | (c << 8) | d)) >>> 0;
  }
  return sum;
}

/** Makes the font and returns it as a style rule for the family `Blocks`. */
export function blockFontFace(): string {
  const entries = Object.entries(tables());
  let offset = 12 + entries.length * 16;
  const directory: number[] = [];
  const body: number[] = [];
  for (const [name, bytes] of entries) {
    directory.push(...tag(name), ...u32(checksum(bytes), offset, bytes.length));
    const padded = [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)];
    body.push(...padded);
    offset += padded.length;
  }
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const search = [power * 16, Math.log2(power), entries.length * 16 - power * 16];
  const file = [...u32(0x10000), ...u16(entries.length, ...search), ...directory, ...body];
  const data = Buffer.from(file).toString('base64');
  return `@font-face { font-family: Blocks; src: url(data:font/ttf;base64,${data}); }`;
}

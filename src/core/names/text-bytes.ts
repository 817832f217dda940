/*
 * A text as UTF-8. Reading a string unit by unit is the dearest part of a scan: every `charCodeAt`
 * asks again how the string is stored. The platform's encoder copies a string some five times as
 * fast as such a loop reads it, and bytes can then be searched four at a time. Offsets of marks stay
 * UTF-16: the reader of words keeps count of how far bytes and units have drifted apart.
 */
export interface TextBytes {
  bytes: Uint8Array;
  /** The same bytes, four together. */
  quads: Int32Array;
  /** How many bytes the text takes; after them stand a separator and capitals, see `SENTINEL`. */
  length: number;
}

/** The part of the platform's `TextEncoder` that is used; core is compiled without its types. */
interface Encoder {
  encodeInto(text: string, bytes: Uint8Array): { written: number };
}

const Platform = (globalThis as { TextEncoder?: new () => Encoder }).TextEncoder;
const platformEncoder: Encoder | null = Platform ? new Platform() : null;

/** Where no encoder is: the same bytes, written by a loop. */
export const ownEncoder: Encoder = {
  encodeInto(text, bytes) {
    let at = 0;
    for (const character of text) at = writeCodePoint(bytes, at, character.codePointAt(0) ?? 0);
    return { written: at };
  },
};

/** A UTF-16 unit takes at most so many bytes. */
const MAX_BYTES_A_UNIT = 3;

/** A separator ends the last word; a capital ends the search, without a test for every byte. */
const SENTINEL = [0, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41];

/** Texts of more bytes get a buffer of their own, which is not kept. */
const KEPT_BYTES = 2 ** 20;

const kept = newBuffer(KEPT_BYTES);

/** Writes a text as UTF-8. What is returned holds until the next call. */
export function encodeText(text: string, encoder = platformEncoder ?? ownEncoder): TextBytes {
  const most = text.length * MAX_BYTES_A_UNIT + SENTINEL.length;
  const buffer = most <= KEPT_BYTES ? kept : newBuffer(most);
  buffer.length = encoder.encodeInto(text, buffer.bytes).written;
  for (let k = 0; k < SENTINEL.length; k++) buffer.bytes[buffer.length + k] = SENTINEL[k] as number;
  return buffer;
}

function newBuffer(bytes: number): TextBytes {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 4) * 4);
  return { bytes: new Uint8Array(buffer), quads: new Int32Array(buffer), length: 0 };
}

/** What stands for half a surrogate pair, as in the platform's encoder. */
const REPLACEMENT = 0xfffd;

/** The first bits of a character's first byte, by how many bytes follow. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

function writeCodePoint(bytes: Uint8Array, at: number, point: number): number {
  const code = point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
  const follow = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[at] = (LEADS[follow] as number) | (code >> (6 * follow));
  for (let k = 1; k <= follow; k++) bytes[at + k] = 0x80 | ((code >> (6 * (follow - k))) & 0x3f);
  return at + follow + 1;
}

/** Returns how many bytes the character takes that begins with this byte. */
export function characterBytes(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** By how much a character's bytes are more than its UTF-16 units, by its first byte. */
export function extraBytes(lead: number): number {
  return lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : 2;
}

/** Returns the UTF-16 unit of a character, or 0, a separator, for those that take two. */
export function unitAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return lead;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  if (lead >= 0xf0) return 0;
  return ((lead & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
}

/** Returns where so many UTF-16 units end that begin at `at`. */
export function skipUnits(bytes: Uint8Array, at: number, units: number): number {
  let end = at;
  for (let left = units; left > 0; ) {
    const taken = characterBytes(bytes[end] as number);
    left -= taken === 4 ? 2 : 1;
    end += taken;
  }
  return end;
}

/** What `extraBytes` says of each byte, for those that do not begin a character nothing. */
export const EXTRA_BYTES: Uint8Array = new Uint8Array(256).map((_, byte) => extraBytes(byte));

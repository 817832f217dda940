import type { Utf8 } from '../core/packs/set-file.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8 by the platform, as core wants it handed in. */
export const utf8: Utf8 = {
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes),
};

import { HEADER, HEADER_BYTES } from './index-layout.ts';
import { NamesError } from './names-error.ts';

/** Returns a checksum of everything but the checksum: FNV-1a over 32-bit words. */
export function checksumOf(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer);
  let sum = 0x811c9dc5;
  for (let k = 0; k < words.length; k++) {
    if (k !== HEADER.checksum) sum = Math.imul(sum ^ (words[k] as number), 0x01000193);
  }
  return sum >>> 0;
}

/**
 * Compares an index with its checksum, for the build and for imports: it reads every byte, which
 * `openNames` does not. Throws `NamesError` where they differ.
 */
export function checkNames(buffer: ArrayBuffer): void {
  if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 4 !== 0) {
    throw new NamesError('not a names index: its length is wrong');
  }
  const said = new Uint32Array(buffer, 0, 16)[HEADER.checksum];
  if (said !== checksumOf(buffer))
    throw new NamesError('the names index is damaged: compile it again');
}

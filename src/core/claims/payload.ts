/**
 * The buffer that claims ship in: a header of three 32-bit words (mark, version, check sum) and
 * JSON in ASCII, non-ASCII escaped. It opens with `JSON.parse` and needs no text decoder.
 */
import type { CompiledClaims } from './compiled-claim.ts';
import { type PackedClaims, packClaims, unpackClaims } from './pack-claims.ts';

const MARK = 0x534c_434c;
const VERSION = 2;
const HEADER_BYTES = 12;
/** `String.fromCharCode` takes its arguments on the stack: small enough for every engine. */
const CHUNK = 8192;

/** Thrown where a buffer is not a set of compiled claims or is damaged. */
export class ClaimsBufferError extends Error {
  override name = 'ClaimsBufferError';
}

/** Writes compiled claims to a buffer. */
export function encodePayload(payload: CompiledClaims): ArrayBuffer {
  const json = JSON.stringify(packClaims(payload)).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const buffer = new ArrayBuffer(HEADER_BYTES + json.length);
  const bytes = new Uint8Array(buffer, HEADER_BYTES);
  for (let i = 0; i < json.length; i++) bytes[i] = json.charCodeAt(i);
  const header = new DataView(buffer);
  header.setUint32(0, MARK);
  header.setUint32(4, VERSION);
  header.setUint32(8, checkSum(bytes));
  return buffer;
}

/** Reads a buffer; throws `ClaimsBufferError` where it is none of ours, of another version, or damaged. */
export function decodePayload(buffer: ArrayBuffer): CompiledClaims {
  if (buffer.byteLength < HEADER_BYTES)
    throw new ClaimsBufferError('the claims buffer is too short');
  const header = new DataView(buffer);
  if (header.getUint32(0) !== MARK) throw new ClaimsBufferError('the buffer holds no claims');
  const version = header.getUint32(4);
  if (version !== VERSION) {
    throw new ClaimsBufferError(`the claims buffer has version ${version}, not ${VERSION}`);
  }
  const bytes = new Uint8Array(buffer, HEADER_BYTES);
  if (header.getUint32(8) !== checkSum(bytes))
    throw new ClaimsBufferError('the claims buffer is damaged');
  return unpackClaims(JSON.parse(asciiText(bytes)) as PackedClaims);
}

function asciiText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(i, i + CHUNK)));
  }
  return parts.join('');
}

/** FNV-1a over the bytes. */
function checkSum(bytes: Uint8Array): number {
  let hash = 0x811c_9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x0100_0193);
  return hash >>> 0;
}

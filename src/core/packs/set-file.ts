/**
 * The compiled annotation set: one buffer, opened as views.
 *
 * Layout, little-endian 32-bit words: magic, version, number of sections, checksum (0: none), then
 * offset and byte length of each section, then the sections, each aligned to 8 bytes. Records
 * (entries, claims, sources) are JSON texts one after another behind a table of their ends, so that
 * opening parses the head alone and a card costs the parse of its own record.
 */
export const MAGIC = 0x31444c53; // "SLD1"
export const VERSION = 1;

export const SECTIONS = ['head', 'names', 'claims', 'entries', 'claimTexts', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the head section holds. Ids stand in the order of the records. */
export interface SetHead {
  id: string;
  title: string;
  language: string;
  licence: string;
  entryIds: string[];
  claimIds: string[];
  sourceIds: string[];
  /** Host name of a publisher's site to the number of its entry. */
  domains: Record<string, number>;
}

/** Turns text into UTF-8 and back: `TextEncoder` and `TextDecoder` where the caller lives. */
export interface Utf8 {
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}

/** FNV-1a over the bytes behind the head words: tells a damaged file from a whole one. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** A buffer that is no annotation set, is of another version, or is damaged. */
export class SetError extends Error {
  override name = 'SetError';
}

import { nextWordBit, smallWordBit } from './index-layout.ts';
import {
  isKeyGap,
  KEY_COMMA,
  KEY_GAP,
  KEY_SMALL_COMMA,
  KEY_SMALL_GAP,
  prefixHashes,
  wordHashes,
} from './prefix-hash.ts';

/** A slot of a hash table while the index is built. */
export interface Slot {
  /** The mixed hash of the prefix (of one of them, where several share bucket and fingerprint). */
  hash: number;
  /** The one key that goes on from here, and the number of words read so far; -1 with none. */
  leaf: number;
  depth: number;
  /** Keys that end here. */
  ends: number[];
  goesOn: boolean;
  /** A comma may stand before the word that comes next. */
  goesOnComma: boolean;
  /** The bits of the words that may come next, see `nextWordBit`. */
  mask: number;
  /** The bits of those that may begin with a small letter, see `smallWordBit`. */
  smallMask: number;
}

export interface SlotTable {
  bits: number;
  slots: Map<number, Slot>;
}

/**
 * Spreads folded keys over two tables of slots: first words, and longer prefixes. A slot is made
 * only where keys part ways. Prefixes that share bucket and fingerprint share a slot, which is
 * safe: whatever is found there is compared with its own text.
 */
export function makeSlots(keys: readonly string[]): { first: SlotTable; rest: SlotTable } {
  const firstWords = new Set(keys.map((key) => key.slice(0, wordEnd(key, 0))));
  const first: SlotTable = { bits: tableBits(firstWords.size), slots: new Map() };
  const rest: SlotTable = { bits: tableBits(keys.length), slots: new Map() };
  for (const [number, key] of keys.entries()) {
    insert({ first, rest, keys }, { number, depth: 0, hashes: prefixHashes(key) });
  }
  return { first, rest };
}

interface Insertion {
  number: number;
  depth: number;
  hashes: readonly number[];
}

interface Tables {
  first: SlotTable;
  rest: SlotTable;
  keys: readonly string[];
}

function insert(tables: Tables, { number, depth, hashes }: Insertion): void {
  const table = depth === 0 ? tables.first : tables.rest;
  const hash = hashes[depth] ?? 0;
  const identity = slotIdentity(hash, table.bits);
  const slot = table.slots.get(identity);
  if (!slot) {
    table.slots.set(identity, newSlot(hash, number, depth));
    return;
  }
  if (slot.leaf >= 0) {
    const leaf = { number: slot.leaf, depth: slot.depth };
    slot.leaf = -1;
    settle(tables, slot, { ...leaf, hashes: prefixHashes(tables.keys[leaf.number] ?? '') });
  }
  settle(tables, slot, { number, depth, hashes });
}

function newSlot(hash: number, leaf: number, depth: number): Slot {
  return { hash, leaf, depth, ends: [], goesOn: false, goesOnComma: false, mask: 0, smallMask: 0 };
}

/** Puts a key into a slot that it shares: it ends there, or goes on a word deeper. */
function settle(tables: Tables, slot: Slot, { number, depth, hashes }: Insertion): void {
  if (depth === hashes.length - 1) {
    slot.ends.push(number);
    return;
  }
  slot.goesOn = true;
  const key = tables.keys[number] ?? '';
  const next = wordStart(key, depth + 1);
  const gap = key.charCodeAt(next - 1);
  if (gap === KEY_COMMA || gap === KEY_SMALL_COMMA) slot.goesOnComma = true;
  if (gap === KEY_SMALL_GAP || gap === KEY_SMALL_COMMA) slot.smallMask |= smallBit(key, next);
  slot.mask |= nextWordBit(wordHashes(key)[depth + 1] ?? 0);
  insert(tables, { number, depth: depth + 1, hashes });
}

function smallBit(key: string, start: number): number {
  const second = start + 1 < key.length ? key.charCodeAt(start + 1) : KEY_GAP;
  return smallWordBit(key.charCodeAt(start), isKeyGap(second) ? 0 : second);
}

/** Bucket and fingerprint of a hash as one number: what a lookup can tell apart. */
export function slotIdentity(hash: number, bits: number): number {
  return bucketOf(hash, bits) * 65_536 + (hash & 0xffff);
}

/** Returns the bucket of a mixed hash in a table of 2^bits buckets; `bits` is at least 1. */
export function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** Chooses a directory's size: a bucket for each slot or two, since each comparison costs a guess. */
function tableBits(slots: number): number {
  return Math.max(1, Math.min(24, Math.ceil(Math.log2(Math.max(1, slots)))));
}

/** Returns where the key's word number `depth` starts. */
function wordStart(key: string, depth: number): number {
  let at = 0;
  for (let word = 0; word < depth; word++) at = wordEnd(key, at) + 1;
  return at;
}

function wordEnd(key: string, from: number): number {
  let at = from;
  while (at < key.length && !isKeyGap(key.charCodeAt(at))) at++;
  return at;
}

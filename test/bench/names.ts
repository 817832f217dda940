/**
 * `npm run bench -- names [--json FILE] [--peers] [--sizes 1000,10000]`: how long the scan takes as a
 * multiple of the floor, a loop that only reads every unit of the same texts; bytes an alias with and
 * without the aliases' own texts; build and open times; memory. The texts are the newswire of ../shared/corpus, repeated to ten million units.
 * The canary is a fixed loop of arithmetic: where its times spread, the machine was not quiet.
 */
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { aliasKey } from '../../src/core/names/alias-key.ts';
import { compileNames } from '../../src/core/names/compile-names.ts';
import { openNames } from '../../src/core/names/open-names.ts';
import { scanNames } from '../../src/core/names/scan-names.ts';
import { entry } from '../core/names/sample-entries.ts';
import type { NamesRow } from '../corpus/names-row.ts';
import { type CorpusPage, readCorpus } from '../corpus/read-corpus.ts';
import { makeAliases } from './alias-lists.ts';
import { PEERS } from './peers.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const UNITS = 10_000_000;
const ROUNDS = 15;
const PEER_ROUNDS = 4;

/** Small enough that a busy machine lets most pieces of a round through undisturbed. */
const PIECE = 20_000;

interface Row {
  aliases: number;
  ratio: number;
  msScan: number;
  msFloor: number;
  found: number;
  /** Tables and record headers, without the aliases' own texts; and everything. */
  bytesAnAlias: number;
  bytesWithTexts: number;
  msBuild: number;
  msOpen: number;
  megabytes: number;
  canarySpread: number;
  peers: Record<string, PeerRow>;
}

interface PeerRow {
  ratio: number;
  msBuild: number;
  /** What its structure holds on the heap. */
  megabytes: number;
}

export async function run(args: string[]): Promise<void> {
  const texts = newswire();
  if (!texts) return;
  const sizes = option(args, '--sizes')?.split(',').map(Number) ?? SIZES;
  const aliases = makeAliases([...new Set(texts)], Math.max(...sizes));
  const rows = sizes.map((size) =>
    measure(texts, aliases.slice(0, size), args.includes('--peers')),
  );
  for (const row of rows) print(row);
  const file = option(args, '--json');
  if (file)
    writeFileSync(
      file,
      `${JSON.stringify({ node: process.version, units: UNITS, rows }, null, 2)}\n`,
    );
}

function newswire(): string[] | null {
  const rows = readCorpus<NamesRow>('names-dev.jsonl.gz');
  const pages = readCorpus<CorpusPage>('pages-dev.jsonl.gz');
  if (!rows || !pages) return null;
  const own = [...rows.map(({ text }) => text), ...pages.flatMap(({ body }) => body ?? [])];
  const texts: string[] = [];
  for (let units = 0, k = 0; units < UNITS; k++) {
    const text = own[k % own.length] ?? '';
    texts.push(text);
    units += text.length;
  }
  return texts;
}

function measure(texts: readonly string[], aliases: readonly string[], withPeers: boolean): Row {
  const entries = aliases.map((name, k) => entry(`e${k}`, 'organisation', name));
  const [buffer, msBuild] = timed(() => compileNames(entries));
  const [index, msOpen] = timed(() => openNames(buffer));
  const search = (text: string) => scanNames(text, index).length;
  const { msScan, msFloor, canaries, found } = rounds(texts, search, ROUNDS);
  return {
    aliases: aliases.length,
    ratio: msScan / msFloor,
    msScan,
    msFloor,
    found,
    bytesAnAlias: (buffer.byteLength - textBytes(aliases)) / aliases.length,
    bytesWithTexts: buffer.byteLength / aliases.length,
    msBuild,
    msOpen,
    megabytes: buffer.byteLength / 1e6,
    canarySpread: Math.max(...canaries) / Math.min(...canaries),
    peers: withPeers ? measurePeers(texts, aliases) : {},
  };
}

/** Of the heap only the keys are text, a byte a letter; all else in it counts as tables. */
function textBytes(aliases: readonly string[]): number {
  return aliases.reduce((sum, alias) => sum + aliasKey(alias).length, 0);
}

/**
 * Times floor and scan over the same pieces in turns and adds up the least of each piece: a busy
 * machine disturbs some pieces of some rounds, hardly the same piece in all of them.
 */
function rounds(texts: readonly string[], search: (text: string) => number, count: number) {
  const pieces = piecesOf(texts);
  const floors = pieces.map(() => Number.POSITIVE_INFINITY);
  const scans = pieces.map(() => Number.POSITIVE_INFINITY);
  const canaries: number[] = [];
  let found = 0;
  for (let round = 0; round < count; round++) {
    canaries.push(timed(canary)[1]);
    found = 0;
    for (const [k, piece] of pieces.entries()) {
      floors[k] = Math.min(floors[k] ?? 0, timed(() => floorOf(piece))[1]);
      const [spans, ms] = timed(() => piece.reduce((sum, text) => sum + search(text), 0));
      scans[k] = Math.min(scans[k] ?? 0, ms);
      found += spans;
    }
  }
  const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
  return { msFloor: sum(floors), msScan: sum(scans), canaries, found };
}

/** Pieces of some 200,000 units, a fraction of a millisecond to read. */
function piecesOf(texts: readonly string[]): string[][] {
  const pieces: string[][] = [];
  let units = PIECE;
  for (const text of texts) {
    if (units >= PIECE) {
      pieces.push([]);
      units = 0;
    }
    pieces.at(-1)?.push(text);
    units += text.length;
  }
  return pieces;
}

/** What loops compute is kept, so that none is optimised away. */
export let sink = 0;

function floorOf(texts: readonly string[]): void {
  let sum = 0;
  for (const text of texts) for (let k = 0; k < text.length; k++) sum += text.charCodeAt(k);
  sink += sum;
}

function canary(): void {
  let state = 1;
  for (let k = 0; k < 20_000_000; k++) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  sink += state;
}

function measurePeers(
  texts: readonly string[],
  aliases: readonly string[],
): Record<string, PeerRow> {
  const rows: Record<string, PeerRow> = {};
  for (const peer of PEERS) {
    if (aliases.length > peer.maxAliases) continue;
    const some = upTo(texts, peer.maxUnits);
    const before = heapInUse();
    const [search, msBuild] = timed(() => peer.build(aliases));
    const megabytes = (heapInUse() - before) / 1e6;
    const { msFloor, msScan } = rounds(some, (text) => search(text), PEER_ROUNDS);
    rows[peer.name] = { ratio: msScan / msFloor, msBuild, megabytes };
  }
  return rows;
}

/** Bytes that are in use after everything else was collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function upTo(texts: readonly string[], units: number): string[] {
  const some: string[] = [];
  for (let k = 0, sum = 0; k < texts.length && sum < units; k++) {
    some.push(texts[k] ?? '');
    sum += texts[k]?.length ?? 0;
  }
  return some;
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function print(row: Row): void {
  const number = (value: number) => value.toFixed(2);
  console.log(
    `${row.aliases.toLocaleString('en')} aliases: ${number(row.ratio)} × floor (${row.msScan.toFixed(0)} ms / ` +
      `${row.msFloor.toFixed(0)} ms), ${row.found.toLocaleString('en')} names, ${number(row.bytesAnAlias)} bytes an alias ` +
      `(${number(row.bytesWithTexts)} with texts), ${number(row.megabytes)} MB, build ${row.msBuild.toFixed(0)} ms, open ${number(row.msOpen)} ms, ` +
      `canary spread ${number(row.canarySpread)}`,
  );
  for (const [peer, { ratio, msBuild, megabytes }] of Object.entries(row.peers))
    console.log(
      `  ${peer}: ${ratio.toFixed(1)} × floor, build ${msBuild.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
    );
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

/**
 * `npm run bench -- claims [--json FILE] [--sizes 100,500,2000]`: ms a sentence for matching claims
 * against BM25 (minisearch) over the same phrasings, ms for an article of 1,500 words, bytes.
 * The texts are articles of ../shared/corpus. The set is the bundled one; beyond it, claims are
 * copies with other names and half of their words swapped for words of the same articles, so that
 * they are probed as often as real ones would be. Names are found beforehand: they have a bench.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { compileClaims } from '../../src/core/claims/compile-claims.ts';
import { matchClaims } from '../../src/core/claims/match-claims.ts';
import { type ClaimIndex, openClaims } from '../../src/core/claims/open-claims.ts';
import type { NameMention } from '../../src/core/names/name-mention.ts';
import type { Claim } from '../../src/core/packs/pack.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { type ClaimSet, readClaimSet } from '../core/claims/claim-set.ts';
import { type CorpusPage, readCorpus } from '../corpus/read-corpus.ts';

const SIZES = [100, 500, 2_000];
const ROUNDS = 3;
const ARTICLES = 12;
const WORDS_AN_ARTICLE = 1_500;

interface Row {
  claims: number;
  msSentence: number;
  msSentenceBm25: number;
  msArticle: number;
  msCompile: number;
  msOpen: number;
  bytes: number;
  bytesGzipped: number;
  canarySpread: number;
}

interface Article {
  text: string;
  sentences: string[];
  mentions: NameMention[];
}

export async function run(args: string[]): Promise<void> {
  const pages = readCorpus<CorpusPage>('pages-dev.jsonl.gz');
  if (!pages) return;
  const set = readClaimSet();
  const articles = longArticles(pages, set);
  const words = vocabularyOf(articles);
  const sizes = option(args, '--sizes')?.split(',').map(Number) ?? SIZES;
  const rows = sizes.map((size) => measure(set, articles, copiesOf(set, size, words)));
  const own = gzipSync(new Uint8Array(compileClaims(set.claims, set.entries))).byteLength;
  console.log(`the bundled ${set.claims.length} claims: ${(own / 1e3).toFixed(0)} kB gzipped`);
  for (const row of rows) print(row);
  const file = option(args, '--json');
  if (file) writeFileSync(file, `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
}

function option(args: string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

/** Joins articles until each text has 1,500 words. */
function longArticles(pages: readonly CorpusPage[], { namesIn }: ClaimSet): Article[] {
  const articles: Article[] = [];
  let parts: string[] = [];
  for (const { body } of pages) {
    if (!body) continue;
    parts.push(body);
    const words = parts.join('\n\n').split(/(?<=\s)/);
    if (words.length < WORDS_AN_ARTICLE) continue;
    const text = words.slice(0, WORDS_AN_ARTICLE).join('');
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    articles.push({ text, sentences, mentions: namesIn(text) });
    parts = [];
    if (articles.length === ARTICLES) break;
  }
  return articles;
}

function vocabularyOf(articles: readonly Article[]): string[] {
  const words = articles.flatMap(({ text }) => text.match(/\b[a-z]{5,}\b/g) ?? []);
  return [...new Set(words)].sort();
}

/** Makes `size` claims of the set's: the first as they are, the others changed by a fixed rule. */
function copiesOf({ claims, entries }: ClaimSet, size: number, words: readonly string[]): Claim[] {
  const names = entries.filter(({ kind }) => kind === 'place' || kind === 'person');
  return Array.from({ length: size }, (_, k) => {
    const original = claims[k % claims.length] as Claim;
    const copy = Math.floor(k / claims.length);
    if (copy === 0) return original;
    const other = (word: string, at: number) =>
      words[(k * 7919 + at * 104_729) % words.length] ?? word;
    return {
      ...original,
      id: `${original.id}-${copy}`,
      must: original.must.map((group, g) =>
        group.map((member, m) => {
          if (member.startsWith('@')) return `@${names[(k + m * 31) % names.length]?.id}`;
          return m % 2 === 0 ? member : other(member, g * 50 + m);
        }),
      ),
      phrasings: original.phrasings.map((text, p) =>
        text.replace(/\b[a-z]{5,}\b/g, (word, at: number) => (at % 2 ? word : other(word, p + at))),
      ),
    };
  });
}

function measure({ entries }: ClaimSet, articles: readonly Article[], claims: Claim[]): Row {
  const [buffer, msCompile] = timed(() => compileClaims(claims, entries));
  const [index, msOpen] = timed(() => openClaims(buffer));
  const search = bm25(claims);
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const ours = articles.map(() => Number.POSITIVE_INFINITY);
  const peers = articles.map(() => Number.POSITIVE_INFINITY);
  const canaries: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    canaries.push(timed(canary)[1]);
    articles.forEach((article, k) => {
      ours[k] = Math.min(ours[k] ?? 0, timed(() => matchAll(article, index))[1]);
      const [, ms] = timed(() => article.sentences.map((text) => search.search(text).length));
      peers[k] = Math.min(peers[k] ?? 0, ms);
    });
  }
  const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
  return {
    claims: claims.length,
    msSentence: sum(ours) / sentences,
    msSentenceBm25: sum(peers) / sentences,
    msArticle: sum(ours) / articles.length,
    msCompile,
    msOpen,
    bytes: buffer.byteLength,
    bytesGzipped: gzipSync(new Uint8Array(buffer)).byteLength,
    canarySpread: Math.max(...canaries) / Math.min(...canaries),
  };
}

function matchAll({ text, mentions }: Article, index: ClaimIndex): number {
  return matchClaims({ text, index, mentions, published: null }).length;
}

function bm25(claims: readonly Claim[]): MiniSearch {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(
    claims.flatMap(({ claim, phrasings }, c) =>
      [claim, ...phrasings].map((text, p) => ({ id: c * 100 + p, text })),
    ),
  );
  return search;
}

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** A fixed loop of arithmetic: where its times spread, the machine was not quiet. */
function canary(): number {
  let value = 1;
  for (let i = 0; i < 5_000_000; i++) value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
  return value;
}

function print(row: Row): void {
  console.log(
    `${String(row.claims).padStart(5)} claims: ${row.msSentence.toFixed(4)} ms a sentence, ` +
      `BM25 ${row.msSentenceBm25.toFixed(4)}, ${row.msArticle.toFixed(2)} ms an article, ` +
      `${(row.bytesGzipped / 1e3).toFixed(0)} kB gzipped (${(row.bytes / 1e6).toFixed(2)} MB), ` +
      `compiled in ${row.msCompile.toFixed(0)} ms, opened in ${row.msOpen.toFixed(0)} ms, ` +
      `canary spread ${row.canarySpread.toFixed(2)}`,
  );
}

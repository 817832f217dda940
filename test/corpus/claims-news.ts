/**
 * Counts the cards that claims open on ordinary news: the gold text of the shared corpus. Whether
 * a card is right is for a person to say: `claims-news.json` holds the verdicts by page, claim and
 * place. A card without a verdict is shown and counts as wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ClaimMention } from '../../src/core/claims/claim-mention.ts';
import { matchClaims } from '../../src/core/claims/match-claims.ts';
import { compileNames } from '../../src/core/names/compile-names.ts';
import { matchNames } from '../../src/core/names/match-names.ts';
import { openNames } from '../../src/core/names/open-names.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { type ClaimSet, opensCard } from '../core/claims/claim-set.ts';
import { sourceOf } from '../core/names/sample-entries.ts';
import type { NamesRow } from './names-row.ts';
import { type CorpusPage, readCorpus } from './read-corpus.ts';

interface Verdict {
  page: string;
  claim: string;
  start: number;
  isRight: boolean;
}

interface Article {
  id: string;
  text: string;
}

/** Prints every card that opens on the articles of the corpus, and how many are wrong. */
export function judgeNews(set: ClaimSet): void {
  const articles = readArticles();
  if (!articles) return;
  const verdicts = readVerdicts();
  const find = finder(set);
  let cards = 0;
  const wrongArticles = new Set<string>();
  for (const { id, text } of articles) {
    for (const mention of find(text)) {
      cards++;
      const verdict = verdicts.find(
        ({ page, claim, start }) =>
          page === id && claim === mention.claim && start === mention.start,
      );
      if (verdict?.isRight) continue;
      wrongArticles.add(id);
      const state = verdict ? 'WRONG ' : 'UNJUDGED';
      console.log(`${state} ${id} ${mention.start} ${mention.claim} ${mention.stance}`);
      console.log(`    ${sentenceOf(text, mention)}`);
    }
  }
  const bound = upperBound(wrongArticles.size, articles.length);
  console.log(
    `news: ${articles.length} articles, ${cards} cards, ${wrongArticles.size} articles with a wrong one; ` +
      `at most ${(bound * 2000).toFixed(1)} in 2,000 (upper 95% bound)`,
  );
}

function readArticles(): Article[] | null {
  const pages = readCorpus<CorpusPage>('pages-dev.jsonl.gz');
  const rows = readCorpus<NamesRow>('names-dev.jsonl.gz');
  if (!pages || !rows) return null;
  const bodies = pages.flatMap(({ id, body }) => (body ? [{ id, text: body }] : []));
  return [...bodies, ...rows.map(({ text }, at) => ({ id: `names-${at}`, text }))];
}

function readVerdicts(): Verdict[] {
  const file = new URL('claims-news.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function finder({ entries, index }: ClaimSet): (text: string) => ClaimMention[] {
  const names = openNames(compileNames(entries));
  const source = sourceOf(entries);
  return (text) => {
    const mentions = matchNames({ text, index: names, entries: source, published: null });
    return matchClaims({ text, index, mentions, published: null }).filter(opensCard);
  };
}

function sentenceOf(text: string, { start, end }: ClaimMention): string {
  const sentence = splitSentences(text).find((own) => own.start <= start && end <= own.end);
  return sentence ? text.slice(sentence.start, sentence.end) : text.slice(start, end);
}

/** The exact (Clopper–Pearson) one-sided bound of a share, by halving. */
export function upperBound(found: number, of: number): number {
  let low = found / of;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atMost(found, of, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

/** The chance of at most `found` of `of` at the share `p`. */
function atMost(found: number, of: number, p: number): number {
  let term = (1 - p) ** of;
  let sum = term;
  for (let k = 1; k <= found; k++) {
    term *= ((of - k + 1) / k) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

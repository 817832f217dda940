import { openPages } from './open-pages.ts';
import type { Texts } from './page-tools.ts';
import { type CorpusPage, readCorpus } from './read-corpus.ts';
import { meanScore, type Score, shingleScore, wordScore } from './shingle-score.ts';

/**
 * Measures the text found on article pages against gold, beside Readability and Defuddle.
 * `--half tune|judge` takes every second page only; `--worst N` lists pages.
 */
export async function run(args: string[]): Promise<void> {
  const all = readCorpus<CorpusPage>('pages-dev.jsonl.gz')?.filter(
    (row) => row.type === 'article' && row.body,
  );
  if (!all) return;
  const rows = halfOf(all, args);
  const texts = await openPages<CorpusPage, Texts>(
    rows,
    (page, { url }) =>
      page.evaluate(`tools.allTexts(document, ${JSON.stringify(url)})`) as Promise<Texts>,
  );
  report(rows, texts, args);
}

/** Pages are tuned on one half and judged on the other, by the parity of their place. */
export function halfOf<Row>(rows: readonly Row[], args: readonly string[]): Row[] {
  const half = args[args.indexOf('--half') + 1];
  if (!args.includes('--half')) return [...rows];
  return rows.filter((_, i) => (i % 2 === 0) === (half === 'tune'));
}

function report(
  rows: readonly CorpusPage[],
  texts: readonly (Texts | null)[],
  args: readonly string[],
): void {
  const read = rows.flatMap((row, i) => {
    const text = texts[i];
    return text ? [{ row, text }] : [];
  });
  console.log(`${read.length} of ${rows.length} article pages`);
  console.log('Fours: runs of four words (article-extraction-benchmark). Words: a bag of words');
  for (const name of ['sidelight', 'readability', 'defuddle'] as const) {
    const scores = (score: (gold: string, found: string) => Score) =>
      read.map(({ row, text }) => score(row.body ?? '', text[name]));
    const fours = meanScore(scores(shingleScore));
    const words = scores(wordScore).map(f1Of);
    const mean = words.reduce((sum, f1) => sum + f1, 0) / Math.max(1, words.length);
    const figures = [`F1 ${fours.f1.toFixed(3)}`, `P ${fours.precision.toFixed(3)}`];
    figures.push(`R ${fours.recall.toFixed(3)}`, `words F1 ${mean.toFixed(3)}`);
    console.log(name.padEnd(12), figures.join('  '));
  }
  const worst = args.includes('--worst') ? Number(args[args.indexOf('--worst') + 1]) : 0;
  const scored = read.map(({ row, text }) => ({
    row,
    score: shingleScore(row.body ?? '', text.sidelight),
  }));
  scored.sort((a, b) => f1Of(a.score) - f1Of(b.score));
  for (const { row, score } of scored.slice(0, worst)) {
    const figures = `P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)}`;
    console.log(`  ${row.id} ${figures} ${row.url}`);
  }
}

function f1Of({ precision, recall }: Score): number {
  return (2 * precision * recall) / Math.max(1e-9, precision + recall);
}

import { openPages } from './open-pages.ts';
import type { Texts } from './page-tools.ts';
import { type CorpusPage, readCorpus } from './read-corpus.ts';
import { meanScore, type Score, shingleScore } from './shingle-score.ts';

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
  report(rows, texts);
}

/** Pages are tuned on one half and judged on the other, by the parity of their place. */
export function halfOf<Row>(rows: readonly Row[], args: readonly string[]): Row[] {
  const half = args[args.indexOf('--half') + 1];
  if (!args.includes('--half')) return [...rows];
  return rows.filter((_, i) => (i % 2 === 0) === (half === 'tune'));
}

function report(rows: readonly CorpusPage[], texts: readonly (Texts | null)[]): void {
  console.log(
    `${rows.length} article pages, words in fours (article-extraction-benchmark's metric)`,
  );
  for (const name of ['sidelight', 'readability', 'defuddle'] as const) {
    const scores: Score[] = rows.map((row, i) =>
      shingleScore(row.body ?? '', texts[i]?.[name] ?? ''),
    );
    const { f1, precision, recall } = meanScore(scores);
    console.log(
      `${name.padEnd(12)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`,
    );
  }
}

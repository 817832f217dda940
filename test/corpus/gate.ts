import { openPages } from './open-pages.ts';
import type { Judgement } from './page-tools.ts';
import { type CorpusPage, readCorpus } from './read-corpus.ts';

/**
 * Measures by type of page how many the gate lets in, how many the finder takes for an article,
 * beside `isProbablyReaderable` and the peers' giving text; and what the gate costs. `--every N`
 * takes each Nth page.
 */
export async function run(args: string[]): Promise<void> {
  const all = readCorpus<CorpusPage>('pages-dev.jsonl.gz');
  if (!all) return;
  const step = args.includes('--every') ? Number(args[args.indexOf('--every') + 1]) : 1;
  const rows = all.filter((_, i) => i % step === 0);
  const judged = await openPages<CorpusPage, Judgement>(
    rows,
    (page, { url }) =>
      page.evaluate(`tools.judge(document, ${JSON.stringify(url)})`) as Promise<Judgement>,
  );
  reportTypes(rows, judged);
  reportTimes(judged);
}

/** Pages whose share of false alarms is aimed at as a whole. */
const TARGETED = ['forum', 'service', 'listing', 'product'];

function reportTypes(rows: readonly CorpusPage[], judged: readonly (Judgement | null)[]): void {
  const groups = new Map<string, Judgement[]>();
  rows.forEach((row, i) => {
    const one = judged[i];
    if (!one) return;
    const names = [
      `${row.set} ${row.type}`,
      row.type === 'article' ? 'all articles' : 'all others',
      ...(row.set === 'wcxb' && TARGETED.includes(row.type) ? ['wcxb, these four types'] : []),
    ];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), one]);
  });
  console.log('Share of pages taken for an article: the gate lets in, the finder, the peers');
  const titles = ['pages', 'gate', 'finder', 'readerable', 'Readability', 'Defuddle'];
  console.log(''.padEnd(26), titles.map((title) => title.padStart(11)).join(''));
  for (const [name, list] of groups) {
    const share = (is: (one: Judgement) => boolean) =>
      (list.filter(is).length / list.length).toFixed(3);
    const shares = [
      share((one) => one.isLetIn),
      share((one) => one.isArticle),
      share((one) => one.isReaderable),
      share((one) => one.readability),
      share((one) => one.defuddle),
    ];
    const cells = [String(list.length), ...shares].map((cell) => cell.padStart(11));
    console.log(name.padEnd(26), cells.join(''));
  }
}

function reportTimes(judged: readonly (Judgement | null)[]): void {
  const times = judged.flatMap((one) => (one ? [one.gateTime] : [])).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  console.log(`Gate, first call on each page: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

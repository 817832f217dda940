import { parseDate } from '../../src/dom/article/parse-date.ts';
import { openPages } from './open-pages.ts';
import type { Dates } from './page-tools.ts';
import { readCorpus } from './read-corpus.ts';

interface DatedPage {
  id: string;
  url: string;
  date: string;
  html: string;
}

/** Measures the exact day of publication on htmldate's pages, beside Readability and Defuddle. */
export async function run(args: string[]): Promise<void> {
  const rows = readCorpus<DatedPage>('dates-dev.jsonl.gz');
  if (!rows) return;
  const found = await openPages<DatedPage, Dates>(
    rows,
    (page, { url }) =>
      page.evaluate(`tools.allDates(document, ${JSON.stringify(url)})`) as Promise<Dates>,
  );
  console.log(`${rows.length} pages; accuracy: right of all, precision: right of those answered`);
  for (const name of ['sidelight', 'readability', 'defuddle'] as const) {
    const days = found.map((one) => dayOf(one?.[name] ?? ''));
    const right = days.filter((day, i) => day === rows[i]?.date).length;
    const answered = days.filter((day) => day !== null).length;
    const accuracy = (right / rows.length).toFixed(3);
    console.log(
      `${name.padEnd(12)} accuracy ${accuracy}  precision ${(right / answered).toFixed(3)}`,
    );
    if (name === 'sidelight' && args.includes('--wrong')) listWrong(rows, days);
  }
}

/** Peers give what the page says; the day of it as written is compared. */
const dayOf = (text: string) => (text === '' ? null : (parseDate(text)?.date ?? null));

function listWrong(rows: readonly DatedPage[], days: readonly (string | null)[]): void {
  rows.forEach(({ url, date }, i) => {
    if (days[i] !== date) console.log(`  ${date} found ${days[i]} ${url}`);
  });
}

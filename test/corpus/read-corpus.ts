import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Beside the project; data only, never part of it. */
const ROOT = new URL('../../../shared/corpus/', import.meta.url);

/** Reads a gzipped JSON Lines corpus, or says that it is not here and returns `null`. */
export function readCorpus<Row>(name: string): Row[] | null {
  const file = new URL(name, process.env.CORPUS ? new URL(`file://${process.env.CORPUS}/`) : ROOT);
  if (!existsSync(file)) {
    console.log(`Skipped: no corpus at ${file.pathname}`);
    return null;
  }
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** One page of `pages-dev.jsonl.gz`; `body` is the gold text of articles. */
export interface CorpusPage {
  id: string;
  set: string;
  type: string;
  url: string;
  title: string | null;
  author: string | null;
  date: string | null;
  body: string | null;
  html: string;
}

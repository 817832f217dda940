import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleScript } from '../browser/bundle-script.ts';
import { openPages } from '../corpus/open-pages.ts';
import type { Costs } from '../corpus/page-tools.ts';
import { type CorpusPage, readCorpus } from '../corpus/read-corpus.ts';

/**
 * Measures the time that reading a page costs, cold: each tool is the first to run in a freshly
 * loaded page of a real Chromium. Also the sizes of what is shipped, and that no node is added.
 * `--every N` takes each Nth article page (10).
 */
export async function run(args: string[]): Promise<void> {
  const all = readCorpus<CorpusPage>('pages-dev.jsonl.gz')?.filter(
    ({ type }) => type === 'article',
  );
  if (!all) return;
  const step = args.includes('--every') ? Number(args[args.indexOf('--every') + 1]) : 10;
  const rows = all.filter((_, i) => i % step === 0);
  const tools = ['sidelight', 'readability', 'defuddle'] as const;
  const loads = rows.flatMap((row) => tools.map((tool) => ({ ...row, tool })));
  const costs = await openPages<(typeof loads)[number], Costs>(
    loads,
    (page, { url, tool }) =>
      page.evaluate(`tools.costs(document, ${JSON.stringify({ url, tool })})`) as Promise<Costs>,
  );
  const timesOf = (tool: string) =>
    loads.flatMap((load, i) => (load.tool === tool ? [costs[i]?.time ?? Number.NaN] : []));
  const base = timesOf('readability');
  console.log(`${rows.length} article pages, each tool cold in a page of its own; ms`);
  for (const tool of tools) {
    const times = timesOf(tool);
    const ratios = times.map((time, i) => time / (base[i] ?? Number.NaN));
    console.log(
      `${tool.padEnd(12)} median ${at(times, 0.5)}  p95 ${at(times, 0.95)}  to Readability, page by page: median ${at(ratios, 0.5)}`,
    );
  }
  reportRest(costs.filter((_, i) => loads[i]?.tool === 'sidelight'));
  await reportSizes();
}

function reportRest(costs: readonly (Costs | null)[]): void {
  const known = costs.filter((one) => one !== null);
  const gates = known.map(({ gate }) => gate);
  console.log(`gate         median ${at(gates, 0.5)}  p95 ${at(gates, 0.95)}`);
  console.log(
    `canary       median ${at(
      known.map(({ canary }) => canary),
      0.5,
    )}  p95 ${at(
      known.map(({ canary }) => canary),
      0.95,
    )} (a fixed loop: the machine's noise)`,
  );
  console.log(`nodes added  ${known.reduce((sum, { nodesAdded }) => sum + nodesAdded, 0)}`);
}

function at(values: readonly number[], share: number): string {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2);
}

/** Gzipped bytes of what goes into pages, minified as in a build. */
async function reportSizes(): Promise<void> {
  const source = (path: string) => new URL(`../../src/${path}`, import.meta.url);
  for (const path of [
    'extension/content/gate.iife.ts',
    'extension/content/annotator.iife.ts',
    'dom/article/find-articles.ts',
  ]) {
    const size = await bundleScript(source(path), 'measured', true).then(
      (script) => gzipSync(script, { level: 9 }).length,
      (error: unknown) => `not built (${String(error).split('\n')[0]})`,
    );
    console.log(`${fileURLToPath(source(path)).replace(/^.*\/src\//, '')}: ${size} bytes gzipped`);
  }
}

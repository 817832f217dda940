import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { compiledSet } from '../../src/cli/vite/annotation-set.ts';
import { annotate } from '../../src/core/annotate.ts';
import type { ArticleInput } from '../../src/core/annotation.ts';
import { type AnnotationSet, openSet } from '../../src/core/packs/open-set.ts';
import { utf8 } from '../../src/extension/utf8.ts';
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
  await reportWhole(rows, base);
  await reportSizes();
}

/** Two frames: what was marked has been painted after them. */
const FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';

/**
 * Measures the main thread's time from the gate to the painted marks: compiling, judging, reading,
 * marking, style, layout and paint; the background's answer is waited for and does not count.
 */
async function reportWhole(rows: readonly CorpusPage[], base: readonly number[]): Promise<void> {
  const set = openSet((await compiledSet()).buffer as ArrayBuffer, utf8);
  const script = await bundleScript(new URL('./page-whole.ts', import.meta.url), 'whole', true);
  const style = await readFile(new URL('../../src/dom/marks/marks.css', import.meta.url), 'utf8');
  const found = await openPages<CorpusPage, { time: number; marks: number }>(
    rows,
    (page, { url }) => wholeCost(page, { url, set, script, style }),
  );
  const times = found.map((one) => one?.time ?? Number.NaN);
  const ratios = times.map((time, i) => time / (base[i] ?? Number.NaN));
  console.log(
    `gate to painted marks: median ${at(times, 0.5)}  p95 ${at(times, 0.95)}  to Readability's clone and parse: median ${at(ratios, 0.5)}  p95 ${at(ratios, 0.95)} (${found.filter((one) => one && one.marks > 0).length} pages marked)`,
  );
}

async function wholeCost(
  page: Page,
  given: { url: string; set: AnnotationSet; script: string; style: string },
): Promise<{ time: number; marks: number }> {
  /** Main-thread time in ms of everything so far. */
  const spent = async () => 1000 * ((await page.metrics()).TaskDuration ?? 0);
  // Asking and two frames cost something themselves: as often as below.
  const before = await spent();
  for (let i = 0; i < 3; i++) await page.evaluate('0');
  await page.evaluate(FRAMES);
  const start = await spent();
  await page.evaluate(`${given.script}; globalThis.whole = whole`);
  const inputs = (await page.evaluate(
    `whole.read(${JSON.stringify(given.url)})`,
  )) as ArticleInput[];
  const afterReading = await spent();
  const results = inputs.map((input) => annotate({ ...input, language: 'en' }, given.set));
  const pause = await spent();
  await page.evaluate(
    `document.adoptedStyleSheets.push(Object.assign(new CSSStyleSheet(), {})); document.adoptedStyleSheets.at(-1).replaceSync(${JSON.stringify(given.style)})`,
  );
  const marks = (await page.evaluate(`whole.mark(${JSON.stringify(results)})`)) as number;
  await page.evaluate(FRAMES);
  const end = await spent();
  return { time: end - pause + (afterReading - start) - (start - before), marks };
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

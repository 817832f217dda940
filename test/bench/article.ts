import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { compiledSet } from '../../src/cli/vite/annotation-set.ts';
import { annotate } from '../../src/core/annotate.ts';
import type { ArticleInput } from '../../src/core/annotation.ts';
import { type AnnotationSet, openSet } from '../../src/core/packs/open-set.ts';
import { cutRules, type MarkRules } from '../../src/dom/marks/marks-rules.ts';
import { utf8 } from '../../src/extension/utf8.ts';
import { bundleScript } from '../browser/bundle-script.ts';
import { openPages } from '../corpus/open-pages.ts';
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
  const costs = await openPages<Load, Costs>(loads, costsOf);
  const of = (tool: string, what: 'time' | 'cpu') =>
    loads.flatMap((load, i) => (load.tool === tool ? [costs[i]?.[what] ?? Number.NaN] : []));
  console.log(`${rows.length} article pages, each tool cold in a page of its own; ms`);
  console.log('cpu: the main thread’s own time, which other work on the machine does not stretch');
  for (const tool of tools) {
    const figures = (['time', 'cpu'] as const).map((what) => {
      const times = of(tool, what);
      const base = of('readability', what);
      return `${what} median ${at(times, 0.5)} p95 ${at(times, 0.95)} ratio ${at(ratiosOf(times, base), 0.5)}`;
    });
    console.log(`${tool.padEnd(12)} ${figures.join('   ')}`);
  }
  reportRest(costs.filter((_, i) => loads[i]?.tool === 'sidelight'));
  await reportWhole(rows, of('readability', 'cpu'));
  await reportSizes();
}

type Load = CorpusPage & { tool: string };

/** In ms. */
interface Costs {
  time: number;
  /** The main thread's own time. */
  cpu: number;
  gate: number;
  canary: number;
  nodesAdded: number;
}

async function costsOf(page: Page, { url, tool }: Load): Promise<Costs> {
  const clock = await cpuClock(page);
  const given = JSON.stringify({ url, tool });
  const gate = (await page.evaluate(`tools.gateCost(document, ${JSON.stringify(url)})`)) as number;
  const before = await clock();
  const cost = (await page.evaluate(`tools.cost(document, ${given})`)) as Pick<
    Costs,
    'time' | 'nodesAdded'
  >;
  const cpu = (await clock()) - before;
  const canary = (await page.evaluate('tools.canaryCost()')) as number;
  return { ...cost, cpu, gate, canary };
}

/** Tells how long (ms) the page's main thread has run so far, waiting left out. */
async function cpuClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

const ratiosOf = (times: readonly number[], base: readonly number[]) =>
  times.map((time, i) => time / (base[i] ?? Number.NaN));

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
  const found = await openPages<CorpusPage, WholeCost>(rows, (page, { url }) =>
    wholeCost(page, { url, set, script, style }),
  );
  const costs = found.map((one) => one ?? NO_COST);
  const times = costs.map(({ compile, read, mark }) => compile + read + mark);
  const ratios = ratiosOf(times, base);
  const groups = [
    ['all pages', () => true],
    ['pages with marks', (i: number) => (costs[i]?.marks ?? 0) > 0],
  ] as const;
  console.log("gate to painted marks, cpu, and to Readability's clone and parse, page by page:");
  for (const [name, isIn] of groups) {
    const only = (values: readonly number[]) => values.filter((_, i) => isIn(i));
    const part = (of: 'compile' | 'read' | 'mark') =>
      `${of} ${at(only(costs.map((one) => one[of])), 0.5)}`;
    console.log(
      `  ${only(times).length} ${name}: median ${at(only(times), 0.5)} p95 ${at(only(times), 0.95)}; ratio median ${at(only(ratios), 0.5)} p95 ${at(only(ratios), 0.95)}; medians: ${part('compile')}, ${part('read')}, ${part('mark')} with style and paint`,
    );
  }
}

const NO_COST: WholeCost = {
  compile: Number.NaN,
  read: Number.NaN,
  mark: Number.NaN,
  marks: 0,
};

/** In ms of the main thread's own time. */
interface WholeCost {
  compile: number;
  read: number;
  mark: number;
  marks: number;
}

async function wholeCost(
  page: Page,
  given: { url: string; set: AnnotationSet; script: string; style: string },
): Promise<WholeCost> {
  const clock = await cpuClock(page);
  const spent = async (work: () => Promise<unknown>) => {
    const before = await clock();
    await work();
    return (await clock()) - before;
  };
  // Asking costs something itself, and so do two frames of a page in which nothing changes.
  await page.evaluate('0');
  const asking = await spent(() => page.evaluate('0'));
  const frames = await spent(() => page.evaluate(FRAMES));
  const compile = await spent(() => page.evaluate(`${given.script}; globalThis.whole = whole; 0`));
  let inputs: ArticleInput[] = [];
  const read = await spent(async () => {
    const asked = await page.evaluate(`whole.read(${JSON.stringify(given.url)})`);
    inputs = asked as ArticleInput[];
  });
  const results = inputs.map((input) => annotate({ ...input, language: 'en' }, given.set));
  const reply = JSON.stringify(JSON.stringify(results));
  let rules: MarkRules[] = [];
  const marking = await spent(async () => {
    rules = (await page.evaluate(`whole.mark(${reply})`)) as MarkRules[];
  });
  // The background cuts them: that costs the page nothing.
  const sheet = JSON.stringify(rules.map((one) => cutRules(given.style, one)).join('\n'));
  const painting = await spent(async () => {
    await page.evaluate(`whole.dress(${sheet})`);
    await page.evaluate(FRAMES);
  });
  return {
    compile: compile - asking,
    read: read - asking,
    mark: marking - asking + painting - frames - asking,
    marks: results.reduce((sum, { annotations }) => sum + annotations.length, 0),
  };
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
    'extension/content/cards.iife.ts',
    'dom/article/find-articles.ts',
  ]) {
    const size = await bundleScript(source(path), 'measured', true).then(
      (script) => gzipSync(script, { level: 9 }).length,
      (error: unknown) => `not built (${String(error).split('\n')[0]})`,
    );
    console.log(`${fileURLToPath(source(path)).replace(/^.*\/src\//, '')}: ${size} bytes gzipped`);
  }
}

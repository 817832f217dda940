/**
 * Marks the articles of `names-dev.jsonl.gz` and compares with the names that people marked:
 * `npm run corpus -- names [--list KIND] [--lost] [--set bundled|countries|both]`. The corpus links nothing, so
 * it judges where names begin and end and what kind they are, not who is meant.
 */

import { loadPack, packFiles } from '../../src/cli/load-pack.ts';
import { compileNames } from '../../src/core/names/compile-names.ts';
import { matchNames } from '../../src/core/names/match-names.ts';
import type { NamedEntry, NameMention } from '../../src/core/names/name-mention.ts';
import { openNames } from '../../src/core/names/open-names.ts';
import { scanNames } from '../../src/core/names/scan-names.ts';
import { entry, sourceOf } from '../core/names/sample-entries.ts';
import type { NamesRow } from './names-row.ts';
import { readCorpus } from './read-corpus.ts';

/** `located`: the corpus marks "Nairobi, Kenya" or "southern Chile" whole; the country is right. */
type Fit = 'coincides' | 'located' | 'inside' | 'crosses' | 'misses';

interface Judged {
  fit: Fit;
  kind: string;
  mention: NameMention;
  gold: string | null;
  around: string;
}

export async function run(args: string[]): Promise<void> {
  const rows = readCorpus<NamesRow>('names-dev.jsonl.gz');
  if (!rows) return;
  const entries = await entriesOf(option(args, '--set') ?? 'both');
  const index = openNames(compileNames(entries));
  const source = sourceOf(entries);
  const judged: Judged[] = [];
  const drops = new Map<string, number>();
  const bare = { all: 0, right: 0, kept: 0 };
  for (const { text, spans } of rows) {
    const onDrop = (dropped: { start: number; end: number; code: string }) => {
      drops.set(dropped.code, (drops.get(dropped.code) ?? 0) + 1);
      if (!args.includes('--lost') || !isGold(dropped, spans)) return;
      const around = text.slice(Math.max(0, dropped.start - 50), dropped.end + 50);
      console.log(
        `lost\t${dropped.code}\t${text.slice(dropped.start, dropped.end)}\t…${around.replace(/\s+/g, ' ')}…`,
      );
    };
    const mentions = matchNames({ text, index, entries: source, published: null, onDrop });
    const kinds = new Map(entries.map(({ id, kind }): [string, string] => [id, kind]));
    for (const mention of mentions) judged.push(judge(mention, { text, spans, kinds }));
    countBare(bare, { found: scanNames(text, index), mentions, spans });
  }
  report(judged, bare);
  console.log(`\nDropped: ${[...drops].map(([code, count]) => `${code} ${count}`).join(', ')}`);
  const list = option(args, '--list');
  if (list) printList(judged, list);
}

/** The bundled set, and the countries of the world for those that it lacks. */
async function entriesOf(which: string): Promise<NamedEntry[]> {
  const { pack } = await loadPack(await packFiles('src/annotations'));
  const bundled: NamedEntry[] = which === 'countries' ? [] : pack.entries;
  const known = new Set(bundled.map(({ name }) => name));
  return which === 'bundled'
    ? bundled
    : [...bundled, ...countries().filter(({ name }) => !known.has(name))];
}

function countries(): NamedEntry[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, NamedEntry>();
  for (let code = 0; code < 676; code++) {
    const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
    const name = names.of(region)?.replace(/ \(.*\)/, '');
    if (!name || /Outlying|Unknown|Pseudo|Zone|Nations|Union$/.test(name)) continue;
    if (!found.has(name)) found.set(name, entry(`country-${region.toLowerCase()}`, 'place', name));
  }
  return [...found.values()];
}

interface Article {
  text: string;
  spans: NamesRow['spans'];
  kinds: ReadonlyMap<string, string>;
}

function judge(mention: NameMention, { text, spans, kinds }: Article): Judged {
  const { start, end } = mention;
  const gold = spans.find((span) => span.start < end && span.end > start) ?? null;
  const fit = fitOf(mention, gold, text);
  const around = text.slice(Math.max(0, start - 50), end + 50).replace(/\s+/g, ' ');
  const kind =
    mention.reasons[0]?.code === 'demonym' ? 'demonym' : (kinds.get(mention.entry) ?? '');
  return {
    fit,
    kind,
    mention,
    gold: gold && text.slice(gold.start, gold.end),
    around,
  };
}

/** Possessives and full stops count neither way: U.S. and U.S are one. */
function fitOf(
  { start, end }: NameMention,
  gold: { start: number; end: number } | null,
  text: string,
): Fit {
  if (!gold) return 'misses';
  if (gold.start === start && Math.abs(gold.end - end) <= 1) return 'coincides';
  if (gold.start > start || gold.end < end) return 'crosses';
  const lead = text.slice(gold.start, start);
  const isLocated = /, $/.test(lead) || /^(?:[a-z]+(?:-[a-z]+)?\s)+$/.test(lead);
  return isLocated && Math.abs(gold.end - end) <= 1 ? 'located' : 'inside';
}

const isGold = (at: { start: number; end: number }, spans: NamesRow['spans']): boolean =>
  spans.some((gold) => gold.start === at.start && Math.abs(gold.end - at.end) <= 1);

interface Bare {
  all: number;
  right: number;
  kept: number;
}

/** What the scan alone would have marked, and how much of what is right in it the rules keep. */
function countBare(
  bare: Bare,
  {
    found,
    mentions,
    spans,
  }: { found: { start: number; end: number }[]; mentions: NameMention[]; spans: NamesRow['spans'] },
): void {
  for (const { start, end } of found) {
    bare.all++;
    if (!isGold({ start, end }, spans)) continue;
    bare.right++;
    if (mentions.some((mention) => mention.start <= start && mention.end >= end)) bare.kept++;
  }
}

function report(judged: readonly Judged[], bare: Bare): void {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
  console.log('kind          marks  coincides  located  inside crosses  misses');
  for (const kind of [...kinds, 'all']) {
    const of = judged.filter((one) => kind === 'all' || one.kind === kind);
    const fits = (['coincides', 'located', 'inside', 'crosses', 'misses'] as const).map((fit) =>
      share(of.filter((one) => one.fit === fit).length, of.length).padStart(8),
    );
    console.log(`${kind.padEnd(13)} ${String(of.length).padStart(5)} ${fits.join(' ')}`);
  }
  console.log(
    `The scan alone: ${bare.all} spans, ${share(bare.right, bare.all)} coincide; the rules keep ${share(bare.kept, bare.right)} of those.`,
  );
}

function printList(judged: readonly Judged[], kind: string): void {
  for (const { fit, kind: own, mention, gold, around } of judged) {
    if (fit === 'coincides' || (kind !== 'all' && kind !== own && kind !== fit)) continue;
    console.log(
      `${fit}\t${own}\t${mention.entry} (${mention.reasons[0]?.code})\tgold: ${gold?.replace(/\s+/g, ' ') ?? '-'}\t…${around}…`,
    );
  }
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

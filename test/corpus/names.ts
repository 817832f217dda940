/**
 * Marks the articles of `names-dev.jsonl.gz` and compares with the names that people marked:
 * `npm run corpus -- names [--list KIND] [--lost] [--set bundled|countries|both]`. The corpus links nothing, so
 * it judges where names begin and end and what kind they are, not who is meant.
 */

import { loadPack, packFiles } from '../../src/cli/load-pack.ts';
import { compileNames } from '../../src/core/names/compile-names.ts';
import { matchNames } from '../../src/core/names/match-names.ts';
import type { NamedEntry, NameMention } from '../../src/core/names/name-mention.ts';
import type { NameSpan } from '../../src/core/names/name-span.ts';
import { openNames } from '../../src/core/names/open-names.ts';
import { scanNames } from '../../src/core/names/scan-names.ts';
import { foldWords } from '../../src/core/text/fold-words.ts';
import { entry, sourceOf } from '../core/names/sample-entries.ts';
import type { NamesRow } from './names-row.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * `located`: the corpus marks "Nairobi, Kenya" or "southern Chile" whole; each part is right.
 * `titled`: the set's name has an article or a title that the corpus leaves out (Pope Francis).
 */
const FITS = ['coincides', 'located', 'titled', 'inside', 'crosses', 'misses'] as const;
type Fit = (typeof FITS)[number];

interface Judged {
  fit: Fit;
  kind: string;
  mention: NameMention;
  gold: string | null;
  around: string;
  /** With surnames: whether the corpus's full names of the article bear the link out. */
  link: Link | null;
}

type Link = 'right' | 'wrong' | 'no full name';

export async function run(args: string[]): Promise<void> {
  const rows = readCorpus<NamesRow>('names-dev.jsonl.gz');
  if (!rows) return;
  const entries = await entriesOf(option(args, '--set') ?? 'both');
  const index = openNames(compileNames(entries));
  const source = sourceOf(entries);
  const judged: Judged[] = [];
  const drops = new Map<string, number>();
  const bare = { all: 0, names: 0, kept: 0, surnames: 0, keptSurnames: 0 };
  const byId = new Map(entries.map((one): [string, NamedEntry] => [one.id, one]));
  for (const { text, spans } of rows) {
    const lost = new Map<number, string>();
    const onDrop = (dropped: { start: number; end: number; code: string }) => {
      drops.set(dropped.code, (drops.get(dropped.code) ?? 0) + 1);
      if (isGold(dropped, spans)) lost.set(dropped.start, dropped.code);
    };
    const mentions = matchNames({ text, index, entries: source, published: null, onDrop });
    for (const mention of mentions) judged.push(judge(mention, { text, spans, entries: byId }));
    countBare(bare, { found: scanNames(text, index), mentions, spans });
    if (args.includes('--lost')) printLost(lost, { text, mentions });
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
  const known = new Set(
    bundled
      .flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)])
      .map(foldWords),
  );
  return which === 'bundled'
    ? bundled
    : [...bundled, ...countries().filter(({ name }) => !known.has(foldWords(name)))];
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
  entries: ReadonlyMap<string, NamedEntry>;
}

function judge(mention: NameMention, article: Article): Judged {
  const { text, spans, entries } = article;
  const { start, end } = mention;
  const gold = spans.find((span) => span.start < end && span.end > start) ?? null;
  const fit = fitOf(mention, gold, text);
  const around = text.slice(Math.max(0, start - 50), end + 50).replace(/\s+/g, ' ');
  const kind =
    mention.reasons[0]?.code === 'demonym' ? 'demonym' : (entries.get(mention.entry)?.kind ?? '');
  return {
    fit,
    kind,
    mention,
    gold: gold && text.slice(gold.start, gold.end),
    around,
    link: linkOf(mention, article),
  };
}

const SURNAME_CODES = ['surname-after-full-name', 'title-cue', 'stands-alone'];

/**
 * The corpus links nothing, but it marks full names: a surname is right where the nearest full name
 * before it (or else in the article) that ends in it is a name of the entry.
 */
function linkOf(mention: NameMention, { text, spans, entries }: Article): Link | null {
  if (!SURNAME_CODES.includes(mention.reasons[0]?.code ?? '')) return null;
  const surname = foldWords(text.slice(mention.start, mention.end));
  const whole = spans
    .filter(({ type }) => /person/i.test(type))
    .map((span) => ({ ...span, words: foldWords(text.slice(span.start, span.end)) }))
    .filter(({ words }) => words.endsWith(` ${surname}`));
  const nearest = whole.filter(({ start }) => start < mention.start).at(-1) ?? whole[0];
  const owner = entries.get(mention.entry);
  if (!nearest || !owner) return 'no full name';
  const names = [owner.name, ...owner.aliases.map((alias) => alias.text)].map(foldWords);
  const firstNames = new Set(names.map((name) => name.split(' ')[0]));
  return nearest.words.split(' ').some((word) => firstNames.has(word)) ? 'right' : 'wrong';
}

/** Possessives and full stops count neither way: U.S. and U.S are one. */
function fitOf(
  { start, end }: NameMention,
  gold: { start: number; end: number } | null,
  text: string,
): Fit {
  if (!gold) return 'misses';
  if (gold.start === start && Math.abs(gold.end - end) <= 1) return 'coincides';
  if (gold.start > start && Math.abs(gold.end - end) <= 1) {
    return TITLE.test(text.slice(start, gold.start)) ? 'titled' : 'crosses';
  }
  if (gold.start > start || gold.end < end) return 'crosses';
  if (
    gold.start === start &&
    /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(text.slice(end, gold.end))
  ) {
    return 'located';
  }
  const lead = text.slice(gold.start, start);
  const isLocated = /, $/.test(lead) || /^(?:[a-z]+(?:-[a-z]+)?\s)+$/.test(lead);
  return isLocated && Math.abs(gold.end - end) <= 1 ? 'located' : 'inside';
}

/** What stands in names of the set before the names that the corpus marks. */
const TITLE =
  /^(?:(?:the|state of|pope|king|queen|crown|prince|sheikh|president|republic of)\s)+$/i;

function printLost(
  lost: ReadonlyMap<number, string>,
  { text, mentions }: { text: string; mentions: readonly NameMention[] },
): void {
  for (const [at, code] of lost) {
    if (mentions.some(({ start, end }) => start <= at && end > at)) continue;
    const around = text.slice(Math.max(0, at - 50), at + 70);
    console.log(`lost\t${code}\t…${around.replace(/\s+/g, ' ')}…`);
  }
}

const isGold = (at: { start: number; end: number }, spans: NamesRow['spans']): boolean =>
  spans.some((gold) => gold.start === at.start && Math.abs(gold.end - at.end) <= 1);

/** May is a date, a dollar money: no names of ours. */
const NAMED = new Set([
  'Person',
  'Organization',
  'Location',
  'Facility',
  'NORP',
  'Product',
  'Misc',
]);

/** Spans of the scan alone; of those that are gold, how many the rules keep. */
interface Bare {
  all: number;
  names: number;
  kept: number;
  surnames: number;
  keptSurnames: number;
}

/** What the scan alone would have marked, and how much of what is right in it the rules keep. */
function countBare(
  bare: Bare,
  {
    found,
    mentions,
    spans,
  }: { found: NameSpan[]; mentions: NameMention[]; spans: NamesRow['spans'] },
): void {
  for (const { start, end, candidates } of found) {
    bare.all++;
    if (
      !isGold(
        { start, end },
        spans.filter(({ type }) => NAMED.has(type)),
      )
    )
      continue;
    const isKept = mentions.some((mention) => mention.start <= start && mention.end >= end);
    const isSurname = candidates.every(({ source }) => source.startsWith('surname'));
    if (isSurname) bare.surnames++;
    else bare.names++;
    if (isKept && isSurname) bare.keptSurnames++;
    else if (isKept) bare.kept++;
  }
}

function report(judged: readonly Judged[], bare: Bare): void {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
  console.log(`kind          marks ${FITS.map((fit) => fit.padStart(9)).join(' ')}`);
  for (const kind of [...kinds, 'all']) {
    const of = judged.filter((one) => kind === 'all' || one.kind === kind);
    const fits = FITS.map((fit) =>
      share(of.filter((one) => one.fit === fit).length, of.length).padStart(9),
    );
    console.log(`${kind.padEnd(13)} ${String(of.length).padStart(5)} ${fits.join(' ')}`);
  }
  const gold = bare.names + bare.surnames;
  console.log(`The scan alone: ${bare.all} spans, ${share(gold, bare.all)} coincide.`);
  console.log(
    `Recall, of gold names that are spelt like one of the set: ${share(bare.kept, bare.names)} of ${bare.names}; ` +
      `bare surnames ${share(bare.keptSurnames, bare.surnames)} of ${bare.surnames}, most of them other people's.`,
  );
  const links = judged.flatMap(({ link }) => (link ? [link] : []));
  const count = (link: Link) => links.filter((one) => one === link).length;
  console.log(
    `Surname links: ${share(count('right'), count('right') + count('wrong'))} right of ${count('right') + count('wrong')} ` +
      `with a full name in the article; ${count('no full name')} without.`,
  );
}

function printList(judged: readonly Judged[], kind: string): void {
  for (const { fit, kind: own, mention, gold, around, link } of judged) {
    if (link === 'wrong') console.log(`wrong link\t${own}\t${mention.entry}\t…${around}…`);
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

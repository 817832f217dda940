import { foldWords } from '../text/fold-words.ts';
import type { PartialDate } from '../time/partial-date.ts';
import { nameInText } from './name-in-text.ts';
import type { EntrySource, NamedEntry, NameMention } from './name-mention.ts';
import type { Candidate, NameSpan } from './name-span.ts';
import { officeMentions } from './offices/office-mentions.ts';
import type { NameIndex } from './open-names.ts';
import { readForRules } from './reading.ts';
import type { DropCode, KeepCode } from './reason-codes.ts';
import { spreadForeign } from './rules/foreign-institution.ts';
import type { Judged } from './rules/judged.ts';
import { localDrop } from './rules/local-rules.ts';
import { actsAsGovernment } from './rules/metonym.ts';
import { judgeNeeds } from './rules/needs.ts';
import { judgeSurnames } from './rules/persons.ts';
import { type Found, isAcronym, isSurname, type Scene } from './rules/scene.ts';
import { judgeSenses } from './rules/senses.ts';
import { spreadExclusions } from './rules/spread-exclusions.ts';
import { signLength } from './rules/trailing-sign.ts';

export interface ResolveNamesOptions {
  text: string;
  /** What `scanNames` found in the text. */
  spans: readonly NameSpan[];
  index: NameIndex;
  entries: EntrySource;
  published: PartialDate | null;
  headline?: { start: number; end: number };
  /** Is told of every candidate that gets no mark, and why: for lists that people read. */
  onDrop?: (dropped: { start: number; end: number; entry: string; code: DropCode }) => void;
}

/**
 * Decides what each span means in its article, or that it means nothing of ours. First every
 * candidate is judged by its surroundings (rules/local-rules.ts), then by the whole article:
 * needs, senses, surnames. What is still ambiguous gets no mark.
 */
export function resolveNames(options: ResolveNamesOptions): NameMention[] {
  const scene = sceneOf(options);
  const items = options.spans.flatMap((span) =>
    span.candidates.map((candidate) => judgeAlone(span, candidate, scene)),
  );
  spreadExclusions(items, scene);
  spreadForeign(items);
  judgeNeeds(items, scene);
  judgeSenses(items, scene);
  judgeSurnames(items, scene);
  const standing = pickOne(items);
  if (options.onDrop)
    for (const item of items) if (item.drop) options.onDrop(asDropped(item, item.drop));
  const offices = officeMentions(standing, scene);
  const names = standing.map((item) => mentionOf(item, scene));
  return withoutOverlap([...offices, ...names]);
}

function sceneOf(options: ResolveNamesOptions): Scene {
  const { text, spans, index, entries, published, headline } = options;
  return {
    reading: readForRules(text),
    index,
    entries,
    published,
    headline: headline ?? null,
    startingAt: new Map(spans.map((span) => [span.start, span])),
    endingAt: new Map(spans.map((span) => [span.end, span])),
  };
}

function judgeAlone({ start, end }: NameSpan, candidate: Candidate, scene: Scene): Judged {
  const entry = scene.entries.at(candidate.entry);
  const surface = scene.reading.text.slice(start, end);
  const alias = aliasOf(entry, candidate);
  const found: Found = { start, end, candidate, entry, alias, surface, key: foldWords(surface) };
  const reasons = [{ code: keepCode(found), detail: alias.text }];
  const markEnd = end + signLength(alias.text, scene.reading.text, end);
  return { found, start, end: markEnd, drop: localDrop(found, scene), reasons };
}

/** Returns the alias of an entry that a candidate spells, with the rules that the set gives it. */
function aliasOf(entry: NamedEntry, { source, number }: Candidate): NamedEntry['aliases'][number] {
  const nothing = { text: nameInText(entry) };
  if (source.startsWith('name')) return nothing;
  if (source.startsWith('alias')) return entry.aliases[number] ?? nothing;
  const texts = source === 'demonym' ? entry.demonyms : entry.surnames;
  return { text: texts[number] ?? entry.name };
}

function keepCode({ candidate, alias, entry }: Found): KeepCode {
  const { source } = candidate;
  if (source === 'demonym') return 'demonym';
  if (isAcronym(alias.text)) return 'acronym';
  if (source.endsWith('variant')) return 'variant';
  return source === 'name' || alias.text === entry.name ? 'full-name' : 'alias';
}

/** Keeps one candidate a span: a whole name before a surname; nothing where two entries remain. */
function pickOne(items: readonly Judged[]): Judged[] {
  const bySpan = new Map<number, Judged[]>();
  for (const item of items) {
    if (item.drop) continue;
    const others = bySpan.get(item.found.start);
    if (others) others.push(item);
    else bySpan.set(item.found.start, [item]);
  }
  return [...bySpan.values()].flatMap((group) => pickFrom(group));
}

function pickFrom(group: readonly Judged[]): Judged[] {
  const whole = group.filter(({ found }) => !isSurname(found));
  const titled = group.filter(({ reasons }) => reasons[0]?.code === 'title-cue');
  const best = whole.length > 0 ? whole : titled.length > 0 ? titled : group;
  const isOne = new Set(best.map(({ found }) => found.entry.id)).size === 1;
  for (const item of group) {
    if (isOne && best.includes(item)) continue;
    item.drop = isSurname(item.found) ? 'surname-shared' : 'ambiguous';
  }
  return isOne && best[0] ? [best[0]] : [];
}

function mentionOf(item: Judged, scene: Scene): NameMention {
  const { start, end, found, reasons } = item;
  const act = actsAsGovernment(item, scene);
  const entry = found.entry.id;
  if (act === null) return { start, end, entry, sense: 'name', reasons };
  return {
    start,
    end,
    entry,
    sense: 'metonym',
    reasons: [{ code: 'metonym-actor', detail: act }, ...reasons],
  };
}

function asDropped({ found: { start, end, entry } }: Judged, code: DropCode) {
  return { start, end, entry: entry.id, code };
}

/** In reading order; of two that overlap the longer stays: an office holds its country's name. */
function withoutOverlap(mentions: readonly NameMention[]): NameMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

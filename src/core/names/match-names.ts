import { containsWords, foldWords } from '../text/fold-words.ts';
import type { PartialDate } from '../time/partial-date.ts';
import { aliasKey } from './alias-key.ts';
import type { EntrySource, NamedEntry, NameMention } from './name-mention.ts';
import type { Candidate, NameSpan } from './name-span.ts';
import type { NameIndex } from './open-names.ts';
import { readForRules } from './reading.ts';
import type { KeepCode } from './reason-codes.ts';
import { afterMissing, notAfter, notBefore, phraseKey, voidWord } from './rules/authored-rules.ts';
import { caseDiffers } from './rules/case-differs.ts';
import { inAddress } from './rules/in-address.ts';
import { partOfLongerName } from './rules/part-of-longer-name.ts';
import { commonWord, idiom, language, placeOfSameName } from './rules/phrases.ts';
import { type Found, isAcronym, isDemonym, isSurname, type Scene } from './rules/scene.ts';
import { OFFICE_WORDS, PERSON_TITLES } from './rules/title-words.ts';
import { scanNames } from './scan-names.ts';

export interface MatchNamesOptions {
  text: string;
  index: NameIndex;
  entries: EntrySource;
  published: PartialDate | null;
  headline?: { start: number; end: number };
}

/** What rules a found name out, in the order in which they are asked. */
const DROPS = [
  inAddress,
  caseDiffers,
  commonWord,
  partOfLongerName,
  placeOfSameName,
  notBefore,
  notAfter,
  afterMissing,
  voidWord,
  idiom,
  language,
];

/** Finds the names of a text and what each of them means there, in reading order. */
export function matchNames(options: MatchNamesOptions): NameMention[] {
  const { text, index, entries, published } = options;
  const spans = scanNames(text, index);
  const scene: Scene = {
    reading: readForRules(text),
    index,
    entries,
    published,
    headline: options.headline ?? null,
    startingAt: new Map(spans.map((span) => [span.start, span])),
    endingAt: new Map(spans.map((span) => [span.end, span])),
  };
  const found = spans.map((span) => possible(span, scene));
  const named = new Set(found.flat().filter((one) => !isSurname(one)).map((one) => one.entry.id));
  const chosen = found.flatMap((candidates) => {
    const fitting = candidates
      .map((one) => ({ one, reason: keepReason(one, { scene, named, found }) }))
      .filter((kept): kept is { one: Found; reason: KeepCode } => kept.reason !== null);
    const meant = new Set(fitting.map(({ one }) => one.entry.id));
    const best = fitting[0];
    return best && meant.size === 1 ? [mention(best.one, best.reason)] : [];
  });
  return chosen;
}

function possible(span: NameSpan, scene: Scene): Found[] {
  return span.candidates
    .map((candidate) => asFound(span, candidate, scene))
    .filter((one) => DROPS.every((rule) => rule(one, scene) === null));
}

function asFound({ start, end }: NameSpan, candidate: Candidate, { entries, reading }: Scene): Found {
  const entry = entries.at(candidate.entry);
  const surface = reading.text.slice(start, end);
  const alias = aliasOf(entry, candidate);
  return { start, end, candidate, entry, alias, surface, key: foldWords(surface) };
}

function aliasOf(entry: NamedEntry, { source, number }: Candidate): NamedEntry['aliases'][number] {
  if (source === 'name' || source === 'name-variant') return { text: entry.name };
  if (source === 'demonym') return { text: entry.demonyms[number] ?? entry.name };
  if (source.startsWith('surname')) return { text: entry.surnames[number] ?? entry.name };
  return entry.aliases[number] ?? { text: entry.name };
}

interface Choice {
  scene: Scene;
  named: ReadonlySet<string>;
  found: readonly Found[][];
}

/** Why a found name is kept, or `null` where it needs something that is not there. */
function keepReason(one: Found, { scene, named, found }: Choice): KeepCode | null {
  if (isSurname(one)) return surnameReason(one, { scene, named, found });
  const { needs } = one.alias;
  if (needs) return needs.some((need) => isMet(need, scene, named)) ? 'needs-met' : null;
  if (isDemonym(one)) return 'demonym';
  if (isAcronym(one.alias.text)) return 'acronym';
  if (one.candidate.source === 'name') return 'full-name';
  return one.candidate.source.endsWith('variant') ? 'variant' : 'alias';
}

function isMet(need: string, { reading }: Scene, named: ReadonlySet<string>): boolean {
  if (need.startsWith('@')) return named.has(need.slice(1));
  return containsWords(foldWords(reading.text), phraseKey(need)) || reading.has(aliasKey(need));
}

/** A surname counts after the full name, after a title, or where it stands alone in the news. */
function surnameReason(one: Found, { scene, named, found }: Choice): KeepCode | null {
  const sharing = new Set(
    found.flat().filter((other) => isSurname(other) && other.key === one.key && named.has(other.entry.id)).map((other) => other.entry.id),
  );
  if (sharing.size > 1) return null;
  const before = scene.reading.before(one.start);
  const hasTitle = before !== null && (OFFICE_WORDS.has(before.folded) || PERSON_TITLES.has(before.folded));
  const isRival = before?.isCapital && /^[^\S\n]$/u.test(before.gap) && !hasTitle && !scene.reading.startsSentence(before.start);
  if (isRival) return null;
  if (named.has(one.entry.id)) {
    const first = found.flat().find((other) => other.entry.id === one.entry.id && !isSurname(other));
    const inHeadline = scene.headline !== null && one.end <= scene.headline.end;
    return first && (first.start < one.start || inHeadline) ? 'surname-after-full-name' : null;
  }
  return one.entry.standsAlone ? 'stands-alone' : null;
}

function mention(one: Found, code: KeepCode): NameMention {
  return {
    start: one.start,
    end: one.end,
    entry: one.entry.id,
    sense: 'name',
    reasons: [{ code, detail: one.surface }],
  };
}

/** Finds the names of entries in the set's own short texts, by longest alias. */
import type { NamedEntry } from '../names/name-mention.ts';
import type { CompiledClaims } from './compiled-claim.ts';
import type { EntitySpan } from './sentence-analysis.ts';
import { type Token, tokenise } from './token.ts';

export type NameLookup = (text: string, tokens: Token[]) => EntitySpan[];

interface KnownName {
  words: string[];
  entry: string;
  exact: string | null;
}

/**
 * Builds a lookup over names, aliases, demonyms and surnames. It knows no context rules: it is
 * for phrasings, which their authors keep unambiguous, not for articles.
 */
export function buildNameLookup(entries: readonly NamedEntry[]): NameLookup {
  const byFirst = new Map<string, KnownName[]>();
  for (const entry of entries) for (const name of namesOf(entry)) addName(byFirst, name);
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  const standsFor = standsForTable(entries);
  const kinds = Object.fromEntries(entries.map(({ id, kind }) => [id, kind]));
  const words = plainWords(entries);
  return (text, tokens) => {
    const spans = findNames({ text, tokens, byFirst, standsFor });
    return spans.flatMap((span) => [
      span,
      ...nestedNames(tokens, span, { words, kinds, standsFor }),
    ]);
  };
}

/** Returns which entry each entry stands for (moscow → russia). */
export function standsForTable(entries: readonly NamedEntry[]): Record<string, string> {
  const table: Record<string, string> = {};
  for (const { id, standsFor } of entries) if (standsFor !== undefined) table[id] = standsFor;
  return table;
}

/** Returns the entry and the one that it stands for, if any. */
export function withMeaning(entry: string, standsFor: Record<string, string>): string[] {
  const meant = standsFor[entry];
  return meant === undefined ? [entry] : [entry, meant];
}

/** Returns the one-word names and demonyms of places and organisations, by their folded form. */
export function plainWords(entries: readonly NamedEntry[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const { id, kind, name, demonyms } of entries) {
    if (kind !== 'place' && kind !== 'organisation') continue;
    for (const text of [name, ...demonyms]) {
      if (/^\p{Lu}\p{L}+$/u.test(text)) words[text.toLowerCase()] ??= id;
    }
  }
  return words;
}

/** Returns names inside the names of events and terms: Ukraine in "war in Ukraine". */
export function nestedNames(
  tokens: readonly Token[],
  span: EntitySpan,
  { words, kinds, standsFor }: Pick<CompiledClaims, 'words' | 'kinds' | 'standsFor'>,
): EntitySpan[] {
  const kind = kinds[span.entries[0] ?? ''];
  if ((kind !== 'event' && kind !== 'term') || span.to - span.from < 2) return [];
  const nested: EntitySpan[] = [];
  for (let at = span.from; at < span.to; at++) {
    const token = tokens[at];
    const entry = token?.isCapital ? words[token.lower] : undefined;
    if (entry !== undefined)
      nested.push({ from: at, to: at + 1, entries: withMeaning(entry, standsFor) });
  }
  return nested;
}

function namesOf(entry: NamedEntry): { text: string; entry: string; isExact: boolean }[] {
  const texts = [
    ...(entry.nameIsNoAlias ? [] : [{ text: entry.name }]),
    ...entry.aliases,
    ...entry.demonyms.map((text) => ({ text })),
    ...entry.surnames.map((text) => ({ text })),
  ];
  return texts.map((alias) => ({
    text: alias.text,
    entry: entry.id,
    isExact: 'exact' in alias && alias.exact === true,
  }));
}

function addName(
  byFirst: Map<string, KnownName[]>,
  name: { text: string; entry: string; isExact: boolean },
): void {
  const words = tokenise(name.text).map(({ lower }) => lower);
  const first = words[0];
  if (first === undefined) return;
  const known = byFirst.get(first) ?? [];
  known.push({ words, entry: name.entry, exact: name.isExact ? name.text : null });
  byFirst.set(first, known);
}

interface FindOptions {
  text: string;
  tokens: Token[];
  byFirst: Map<string, KnownName[]>;
  standsFor: Record<string, string>;
}

function findNames({ text, tokens, byFirst, standsFor }: FindOptions): EntitySpan[] {
  const spans: EntitySpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    const name = (byFirst.get(token?.lower ?? '') ?? []).find((known) =>
      matchesAt({ text, tokens, from, known }),
    );
    if (!name) continue;
    const to = from + name.words.length;
    spans.push({ from, to, entries: withMeaning(name.entry, standsFor) });
    from = to - 1;
  }
  return spans;
}

interface MatchOptions {
  text: string;
  tokens: Token[];
  from: number;
  known: KnownName;
}

function matchesAt({ text, tokens, from, known }: MatchOptions): boolean {
  const last = tokens[from + known.words.length - 1];
  const first = tokens[from];
  if (!first || !last) return false;
  if (!known.words.every((word, ahead) => tokens[from + ahead]?.lower === word)) return false;
  if (known.exact !== null) return text.slice(first.start, last.end) === known.exact;
  return true;
}

/** The bundled claims and entries, compiled once, with names found by the set's own aliases. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClaimMention } from '../../../src/core/claims/claim-mention.ts';
import { compileClaims } from '../../../src/core/claims/compile-claims.ts';
import { matchClaims } from '../../../src/core/claims/match-claims.ts';
import { buildNameLookup } from '../../../src/core/claims/name-lookup.ts';
import { type ClaimIndex, openClaims } from '../../../src/core/claims/open-claims.ts';
import type { ClaimRejection } from '../../../src/core/claims/reason-codes.ts';
import { tokenise } from '../../../src/core/claims/token.ts';
import type { NamedEntry, NameMention } from '../../../src/core/names/name-mention.ts';
import type { Claim, Entry } from '../../../src/core/packs/pack.ts';
import { readPackFile } from '../../../src/core/packs/read-pack-file.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const FOLDER = new URL('../../../src/annotations/', import.meta.url);

export interface ClaimSet {
  claims: readonly Claim[];
  entries: readonly NamedEntry[];
  index: ClaimIndex;
  namesIn: (text: string) => NameMention[];
}

/** Reads every YAML fragment of the bundled set. */
export function readClaimSet(): ClaimSet {
  const claims: Claim[] = [];
  const entries: Entry[] = [];
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'))) {
    const data: unknown = parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    const { file, faults } = readPackFile(name, data);
    if (!file) throw new Error(`${name}: ${faults[0]?.path} ${faults[0]?.message}`);
    claims.push(...((file.claims ?? []) as Claim[]));
    entries.push(...((file.entries ?? []) as Entry[]));
  }
  return makeClaimSet(claims, entries);
}

export function makeClaimSet(claims: readonly Claim[], entries: readonly NamedEntry[]): ClaimSet {
  const index = openClaims(compileClaims(claims, entries));
  return { claims, entries, index, namesIn: namesByAlias(entries) };
}

/** Finds names by alias alone, sentence by sentence: for short test texts. */
function namesByAlias(entries: readonly NamedEntry[]): ClaimSet['namesIn'] {
  const lookup = buildNameLookup(entries);
  return (text) =>
    splitSentences(text).flatMap(({ start, end }) => {
      const tokens = tokenise(text, start, end);
      return lookup(text, tokens).map(({ from, to, entries: named }) => ({
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
        entry: named[0] ?? '',
        sense: 'name' as const,
        reasons: [],
      }));
    });
}

export interface Outcome {
  mentions: ClaimMention[];
  rejections: ClaimRejection[];
}

/** Matches a short text and keeps what was rejected, for messages. */
export function matchText(set: ClaimSet, text: string): Outcome {
  const rejections: ClaimRejection[] = [];
  const mentions = matchClaims({
    text,
    index: set.index,
    mentions: set.namesIn(text),
    published: null,
    onReject: (rejection) => rejections.push(rejection),
  });
  return { mentions, rejections };
}

/** Tells whether a mention opens a card by default. */
export function opensCard({ stance }: ClaimMention): boolean {
  return stance === 'asserted' || stance === 'attributed';
}

/** Turns authored claims into the buffer that the matcher opens. Runs at build and import time. */

import type { NamedEntry } from '../names/name-mention.ts';
import type { Claim } from '../packs/pack.ts';
import { stemWord } from '../text/stem.ts';
import { compileText, type TextParts } from './compile-text.ts';
import type { CompiledClaim, CompiledClaims, CompiledMember } from './compiled-claim.ts';
import { modalitiesOver } from './modality.ts';
import { buildNameLookup, type NameLookup, standsForTable } from './name-lookup.ts';
import { ordersOf } from './orders.ts';
import { encodePayload } from './payload.ts';
import { isYear } from './quantities.ts';
import { tokenise } from './token.ts';
import { chooseTriggers } from './triggers.ts';
import { STOP_WORDS } from './word-lists.ts';

/** Compiles claims; `entries` give the names in phrasings and what stands for what. */
export function compileClaims(
  claims: readonly Claim[],
  entries: readonly NamedEntry[],
): ArrayBuffer {
  const names = buildNameLookup(entries);
  const standsFor = standsForTable(entries);
  const compiled = claims.map((claim) => compileClaim(claim, names));
  const kinds = Object.fromEntries(entries.map(({ id, kind }) => [id, kind.charAt(0)]));
  const payload: CompiledClaims = {
    claims: compiled,
    triggers: chooseTriggers(compiled),
    standsFor,
    kinds,
  };
  return encodePayload(payload);
}

function compileClaim(claim: Claim, names: NameLookup): CompiledClaim {
  const groups = claim.must.map((group) => group.map(compileMember));
  const parts = [claim.claim, ...claim.phrasings].map((text) => compileText(text, groups, names));
  const numbers = claim.numbers.map(({ value, unit, tolerance }) => ({
    value,
    unit: stemWord(unit.toLowerCase()),
    tolerance: tolerance ?? 0,
  }));
  const vocabulary = vocabularyOf(claim, groups, parts);
  return {
    id: claim.id,
    groups,
    entityGroups: groups.map((group) => group.some((member) => typeof member === 'string')),
    not: claim.not.map(compileMember),
    numbers,
    numberIsOptional: parts.some(
      ({ analysis }) => !analysis.tokens.some(({ number }) => number !== null),
    ),
    years: yearsIn(parts),
    phrasings: parts.map(({ compiled }) => compiled),
    negatives: claim.negatives
      .filter(({ why }) => why === 'entity' || why === 'topic' || why === 'swapped')
      .map(({ text }) => compileText(text, groups, names).compiled)
      .map((text) => ({ text, telling: tellingWords(text.words, vocabulary) })),
    modalities: [
      ...new Set(parts.flatMap(({ analysis, hits }) => modalitiesOver(analysis, hits ?? []))),
    ],
    orders: ordersFor(claim, groups, parts),
    vocabulary: [...vocabulary],
    denialIsNotable: claim.denialIsNotable === true,
  };
}

/** Compiles "@nato" to the entry's id and words to their stems. */
export function compileMember(member: string): CompiledMember {
  if (member.startsWith('@')) return member.slice(1);
  return tokenise(member).map(({ stem }) => stem);
}

function vocabularyOf(claim: Claim, groups: CompiledMember[][], parts: TextParts[]): Set<string> {
  const stems = groups.flat().flatMap((member) => (typeof member === 'string' ? [] : member));
  for (const { analysis } of parts) stems.push(...analysis.tokens.map(({ stem }) => stem));
  for (const text of claim.denials) stems.push(...tokenise(text).map(({ stem }) => stem));
  return new Set(stems);
}

function yearsIn(parts: readonly TextParts[]): number[] {
  const years = new Set<number>();
  for (const { analysis } of parts) {
    analysis.tokens.forEach((token, at) => {
      if (isYear(analysis.tokens, at) && token.number !== null) years.add(token.number);
    });
  }
  return [...years];
}

function tellingWords(
  words: CompiledClaim['phrasings'][number]['words'],
  vocabulary: ReadonlySet<string>,
): string[] {
  return words
    .map(({ stem }) => stem)
    .filter((stem) => !vocabulary.has(stem) && !STOP_WORDS.has(stem));
}

/** Orders that the phrasings show, and the authored roles for every predicate (`*`). */
function ordersFor(claim: Claim, groups: CompiledMember[][], parts: TextParts[]): string[] {
  const orders = new Set(
    parts.flatMap(({ analysis, hits }) => (hits ? ordersOf(analysis, hits) : [])),
  );
  const agent = groupOf(claim.roles?.agent, groups);
  const patient = groupOf(claim.roles?.patient, groups);
  if (agent >= 0 && patient >= 0) orders.add(`*:${agent}>${patient}`);
  return [...orders];
}

function groupOf(role: string | undefined, groups: CompiledMember[][]): number {
  if (role === undefined) return -1;
  const wanted = JSON.stringify(compileMember(role));
  return groups.findIndex((group) => group.some((member) => JSON.stringify(member) === wanted));
}

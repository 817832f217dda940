/** Turns authored claims into the buffer that the matcher opens. Runs at build and import time. */

import type { NamedEntry } from '../names/name-mention.ts';
import type { Claim } from '../packs/pack.ts';
import { stemWord } from '../text/stem.ts';
import { isActorKind } from './actor-kinds.ts';
import { compileText, type TextParts } from './compile-text.ts';
import type { CompiledClaim, CompiledClaims, CompiledMember } from './compiled-claim.ts';
import { conceptMembers } from './concepts.ts';
import { findSpeechFrames } from './frames.ts';
import { conditionGroups, modalitiesOver } from './modality.ts';
import { buildNameLookup, type NameLookup, plainWords, standsForTable } from './name-lookup.ts';
import {
  actingPairs,
  actorsOf,
  areAuthoredRolesSwapped,
  factKey,
  type RoleFact,
  roleFacts,
  sourcesOf,
  unanimousRoles,
} from './orders.ts';
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
  const kinds = Object.fromEntries(entries.map(({ id, kind }) => [id, kind]));
  const compiled = claims.map((claim) => compileClaim(claim, names, kinds));
  const payload: CompiledClaims = {
    claims: compiled,
    triggers: chooseTriggers(compiled),
    standsFor,
    kinds,
    words: plainWords(entries),
  };
  return encodePayload(payload);
}

function compileClaim(
  claim: Claim,
  names: NameLookup,
  kinds: Record<string, string>,
): CompiledClaim {
  const groups = claim.must.map(compileGroup);
  const parts = [claim.claim, ...claim.phrasings].map((text) => compileText(text, groups, names));
  const entityGroups = groups.map((group) =>
    group.some((member) => typeof member === 'string' && isActorKind(kinds[member])),
  );
  const facts = parts.map(({ analysis, hits, all }) =>
    hits ? roleFacts(analysis, { hits, all, entityGroups }) : [],
  );
  const numbers = claim.numbers.map(({ value, unit, tolerance }) => ({
    value,
    unit: stemWord(unit.toLowerCase()),
    tolerance: tolerance ?? 0,
  }));
  const vocabulary = vocabularyOf(claim, groups, parts);
  return {
    id: claim.id,
    groups,
    isSigned: claim.must.flat().some((member) => member.startsWith('!')),
    entityGroups,
    entries: [...new Set(parts.flatMap(({ analysis }) => [...analysis.named.keys()]))],
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
      ...new Set(
        parts.flatMap(({ analysis, hits }) =>
          modalitiesOver(analysis, hits ?? [], { countsHits: true }),
        ),
      ),
    ],
    facts: factsFor(claim, groups, facts),
    groupRoles: unanimousRoles(facts.flat()),
    pairs: [...new Set(facts.flatMap(actingPairs))],
    sources: [
      ...new Set(
        parts.flatMap(({ analysis, hits, all }) =>
          hits ? sourcesOf(analysis, { hits, all, entityGroups }) : [],
        ),
      ),
    ],
    roles: authoredRoles(claim, groups, parts),
    actors: actorsFor({ groups, entityGroups }, parts, facts, kinds),
    conditions: conditionsIn(parts),
    denialMembers: denialMembers(claim, groups, parts, names),
    memberParity: groups.map((_, group) => memberParity(parts, group)),
    spoken: [...new Set(parts.flatMap(spokenGroups))],
    vocabulary: [...vocabulary],
    denialIsNotable: claim.denialIsNotable === true,
  };
}

/** Compiles a concept group, with the words of its concepts ("~breach") in their place. */
export function compileGroup(group: readonly string[]): CompiledMember[] {
  const members = group.flatMap(expandConcept).map(compileMember);
  const free = new Set(members.filter((member) => member[0] === '?').map(wordsOf));
  const seen = new Set<string>();
  return members.filter((member) => {
    const words = wordsOf(member);
    const key = `${typeof member === 'string' ? '@' : member[0]}${words}`;
    const isKept = !seen.has(key) && (member[0] === '?' || !free.has(words));
    return isKept && seen.add(key);
  });
}

function wordsOf(member: CompiledMember): string {
  return typeof member === 'string' ? member : member.join(' ').replace(/^[!?] /, '');
}

function expandConcept(member: string): string[] {
  const [, sign = '', name] = /^([!?]?)~(.+)$/.exec(member) ?? [];
  if (name === undefined) return [member];
  const members = conceptMembers(name);
  if (!members) throw new RangeError(`there is no concept "${name}"`);
  return members.map((word) => sign + word);
}

/** Compiles "@nato" to the entry's id and words to their stems; "!keep" keeps its sign. */
export function compileMember(member: string): CompiledMember {
  if (member.startsWith('@')) return member.slice(1);
  const [, sign = '', words = ''] = /^([!?]?)(.*)$/.exec(member) ?? [];
  const stems = tokenise(words).map(({ stem }) => stem);
  return sign === '' ? stems : [sign, ...stems];
}

function vocabularyOf(claim: Claim, groups: CompiledMember[][], parts: TextParts[]): Set<string> {
  const stems = groups
    .flat()
    .flatMap((member) => (typeof member === 'string' ? [] : member))
    .filter((stem) => !/^[!?]$/.test(stem));
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

/** Roles that the phrasings show, and the authored roles for every predicate (`*`). */
function factsFor(
  claim: Claim,
  groups: CompiledMember[][],
  facts: readonly RoleFact[][],
): string[] {
  const keys = new Set(
    facts
      .flat()
      .filter(({ isEntity }) => isEntity)
      .map(factKey),
  );
  const agent = groupOf(claim.roles?.agent, groups);
  const patient = groupOf(claim.roles?.patient, groups);
  if (agent >= 0 && agent !== patient) keys.add(`*:${agent}=agent`);
  if (patient >= 0 && agent !== patient) keys.add(`*:${patient}=patient`);
  return [...keys];
}

function authoredRoles(
  claim: Claim,
  groups: CompiledMember[][],
  parts: TextParts[],
): CompiledClaim['roles'] {
  const roles = {
    agent: groupOf(claim.roles?.agent, groups),
    patient: groupOf(claim.roles?.patient, groups),
  };
  if (roles.agent < 0 || roles.agent === roles.patient) return null;
  const isOften = parts.filter(({ analysis, hits }) =>
    hits ? areAuthoredRolesSwapped(analysis, hits, roles) : false,
  );
  return isOften.length > 0 ? null : roles;
}

/** How many texts must show a group's names act before no other actor is taken. */
const ACTOR_TEXTS = 3;

/** For each predicate group the entries that may act: members of acting groups, actors seen. */
function actorsFor(
  { groups, entityGroups }: Pick<CompiledClaim, 'groups' | 'entityGroups'>,
  parts: TextParts[],
  facts: readonly RoleFact[][],
  kinds: Record<string, string>,
): string[][] {
  return groups.map((_, predicate) => {
    const acting = facts.map((own) =>
      own.filter((fact) => fact.predicate === predicate && fact.role === 'agent' && fact.isEntity),
    );
    if (acting.filter((own) => own.length > 0).length < ACTOR_TEXTS) return [];
    const actors = new Set(
      acting
        .flat()
        .flatMap(({ group }) =>
          (groups[group] ?? []).filter((member) => typeof member === 'string'),
        ),
    );
    for (const { analysis, all } of parts) {
      for (const seen of actorsOf(analysis, { all, entityGroups }, (entry) =>
        isActorKind(kinds[entry]),
      )) {
        if (seen.predicate === predicate) for (const entry of seen.entries) actors.add(entry);
      }
    }
    return [...actors];
  });
}

function conditionsIn(parts: TextParts[]): string[] {
  const found = parts.map(({ analysis, hits }) => (hits ? conditionGroups(analysis, hits) : null));
  return [...new Set(found.filter((groups) => groups !== null))];
}

/** Members with a negator in them that only the denials use: "nothing to do with". */
function denialMembers(
  claim: Claim,
  groups: CompiledMember[][],
  parts: TextParts[],
  names: NameLookup,
): string[] {
  const membersOf = (texts: TextParts[]) =>
    new Set(texts.flatMap(({ hits }) => (hits ?? []).map(({ member }) => member)));
  const own = membersOf(parts);
  const denied = membersOf(claim.denials.map((text) => compileText(text, groups, names)));
  return [...denied].filter((member) => !own.has(member) && NEGATED_MEMBER.test(member));
}

const NEGATED_MEMBER = /^(?:no|not|noth|never|without|nobodi|none)(?: |$)/;

function spokenGroups({ analysis, all }: TextParts): number[] {
  const speakers = findSpeechFrames(analysis).flatMap(({ speaker, isWeak }) =>
    speaker && isWeak !== true ? [speaker] : [],
  );
  return all.flatMap((hits, group) => {
    const isSpoken = hits.every((hit) =>
      speakers.some(({ from, to }) => from <= hit.from && hit.to <= to),
    );
    return isSpoken && hits.length > 0 ? [group] : [];
  });
}

function memberParity(parts: TextParts[], group: number): string[] {
  const pairs = parts.flatMap(({ hits, compiled }) => {
    const hit = hits?.[group];
    const parity = compiled.polarity?.groups[group] ?? null;
    return hit && !hit.isEntity && parity !== null ? [`${hit.member}=${parity ? 1 : 0}`] : [];
  });
  return [...new Set(pairs)];
}

function groupOf(role: string | undefined, groups: CompiledMember[][]): number {
  if (role === undefined) return -1;
  const wanted = JSON.stringify(compileMember(role));
  return groups.findIndex((group) => group.some((member) => JSON.stringify(member) === wanted));
}

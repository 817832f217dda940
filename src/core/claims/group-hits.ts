/** Finds where a sentence meets the concept groups of a claim. */
import type { CompiledMember } from './compiled-claim.ts';
import { kinOf } from './kin-words.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** A place where a group is met: tokens `from`–`to`, half-open. */
export interface GroupHit {
  from: number;
  to: number;
  isEntity: boolean;
  /** Which entry or words of the group: entry id or the member's stems. */
  member: string;
  /** How the group wants the word: as it is, under a negation ("!honour"), or either ("?deal"). */
  wants: 'plain' | 'negated' | 'either';
  /** Some member of the group is wanted negated: what is negated in it always matters. */
  isInSigned: boolean;
  /** The group has names in it: its words stand for somebody, nothing is said of them. */
  isAmongNames: boolean;
  /** Met by a word of kin with a member of the group, not by a member. */
  isKin?: boolean;
}

const SIGNS: Readonly<Record<string, GroupHit['wants']>> = { '!': 'negated', '?': 'either' };
const UNTAGGED = { isInSigned: false, isAmongNames: false };
const SKIPPED = /^(?:the|a|an|its|their|his|her|any|all|do|does|did|be|is|are|been|further|other)$/;

/** Returns every place where a member of the group stands, in no particular order. */
export function findGroupHits(
  analysis: SentenceAnalysis,
  group: readonly CompiledMember[],
): GroupHit[] {
  const { byEntry, byStem, isInSigned, isAmongNames } = probesOf(group);
  const hits: GroupHit[] = [];
  if (isAmongNames) {
    for (const entry of analysis.named.keys()) {
      if (byEntry.has(entry)) addEntityHits(analysis, entry, hits);
    }
  }
  for (const stem of analysis.positions.keys()) {
    const members = byStem.get(stem);
    if (members) for (const member of members) addWordHits(analysis, member, hits);
  }
  for (const hit of hits) {
    hit.isInSigned = isInSigned;
    hit.isAmongNames = isAmongNames;
  }
  return hits;
}

/**
 * Returns where words of kin with a member stand: "mediator" for "guarantor". Only members that the
 * claim's own phrasings use have kin: what a concept adds is kin enough. */
export function findKinHits(
  analysis: SentenceAnalysis,
  group: readonly CompiledMember[],
  used: ReadonlySet<string>,
): GroupHit[] {
  const { byStem, isInSigned, isAmongNames } = probesOf(group);
  const hits: GroupHit[] = [];
  for (const [stem, places] of analysis.positions) {
    const member = kinMember(stem, byStem, used);
    if (!member) continue;
    const wants = SIGNS[member[0] ?? ''] ?? 'plain';
    for (const from of places) {
      // "March" is a month; capitals within a sentence are names.
      if (from > 0 && analysis.tokens[from]?.isCapital) continue;
      const own = { from, to: from + 1, isEntity: false, member: member.join(' '), wants };
      hits.push({ ...own, isInSigned, isAmongNames, isKin: true });
    }
  }
  return hits;
}

/** A phrase has no kin: only members of one word. */
function kinMember(
  stem: string,
  byStem: Probes['byStem'],
  used: ReadonlySet<string>,
): readonly string[] | undefined {
  for (const kin of kinOf(stem)) {
    if (!used.has(kin)) continue;
    const found = byStem
      .get(kin)
      ?.find((member) => member.length === (SIGNS[member[0] ?? ''] ? 2 : 1));
    if (found) return found;
  }
  return undefined;
}

/** A group by what a sentence is probed with: a sentence has fewer words than a group. */
interface Probes {
  byEntry: ReadonlySet<string>;
  byStem: ReadonlyMap<string, readonly string[][]>;
  isInSigned: boolean;
  isAmongNames: boolean;
}

const probesByGroup = new WeakMap<readonly CompiledMember[], Probes>();

function probesOf(group: readonly CompiledMember[]): Probes {
  const known = probesByGroup.get(group);
  if (known) return known;
  const byStem = new Map<string, string[][]>();
  const byEntry = new Set<string>();
  for (const member of group) {
    if (typeof member === 'string') byEntry.add(member);
    else {
      const first = member[SIGNS[member[0] ?? ''] ? 1 : 0] ?? '';
      byStem.set(first, [...(byStem.get(first) ?? []), member]);
    }
  }
  const isInSigned = group.some((member) => typeof member !== 'string' && member[0] === '!');
  const probes = { byEntry, byStem, isInSigned, isAmongNames: byEntry.size > 0 };
  probesByGroup.set(group, probes);
  return probes;
}

function addEntityHits(analysis: SentenceAnalysis, entry: string, hits: GroupHit[]): void {
  for (const index of analysis.named.get(entry) ?? []) {
    const span = analysis.entities[index];
    if (span)
      hits.push({
        from: span.from,
        to: span.to,
        isEntity: true,
        member: entry,
        wants: 'plain',
        ...UNTAGGED,
      });
  }
}

function addWordHits(
  analysis: SentenceAnalysis,
  member: readonly string[],
  hits: GroupHit[],
): void {
  const sign = SIGNS[member[0] ?? ''];
  const first = member[sign ? 1 : 0];
  const places = first === undefined ? undefined : analysis.positions.get(first);
  if (!places) return;
  const stems = sign ? member.slice(1) : member;
  const wants = sign ?? 'plain';
  for (const from of places) {
    const to = phraseEnd(analysis, stems, from);
    if (to === null) continue;
    hits.push({ from, to, isEntity: false, member: member.join(' '), wants, ...UNTAGGED });
  }
}

/** Matches a phrase word by word; an article, an auxiliary or a name may stand in between. */
function phraseEnd(
  analysis: SentenceAnalysis,
  stems: readonly string[],
  from: number,
): number | null {
  let at = from + 1;
  for (let i = 1; i < stems.length; i++) {
    const token = analysis.tokens[at];
    if (token?.stem !== stems[i]) {
      if (!token || !(SKIPPED.test(token.lower) || token.isCapital)) return null;
      at++;
      if (analysis.tokens[at]?.stem !== stems[i]) return null;
    }
    at++;
  }
  return at;
}

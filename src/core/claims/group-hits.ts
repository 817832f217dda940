/** Finds where a sentence meets the concept groups of a claim. */
import type { CompiledMember } from './compiled-claim.ts';
import { kinOf } from './kin-words.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import { STOP_WORDS } from './word-lists.ts';

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
  /** Who says it is who it is about: no part of the words that are said. */
  isSpeaker?: boolean;
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

/** Tells cheaply whether anything in the sentence could meet the group: a phrase by its first word. */
export function touchesGroup(
  { named, positions }: SentenceAnalysis,
  group: readonly CompiledMember[],
): boolean {
  const { byEntry, byStem, isAmongNames } = probesOf(group);
  if (isAmongNames) for (const entry of named.keys()) if (byEntry.has(entry)) return true;
  for (const stem of positions.keys()) if (byStem.has(stem)) return true;
  return false;
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

/** Words of a phrase that may be missing: "cross the border" in "crossed Ukraine's border". */
const ARTICLE = /^(?:the|a|an)$/;
const PARTICLE = /^(?:up|out|off|down|apart|away|over)$/;
/** How many words may stand between a verb and its particle: "blew the Mariupol theatre up". */
const OBJECT_REACH = 4;

/**
 * Matches a phrase word by word; an article, an auxiliary or a name may stand in between, and an
 * object before a particle. Returns the token behind the phrase, or `null`.
 */
function phraseEnd(
  analysis: SentenceAnalysis,
  stems: readonly string[],
  from: number,
): number | null {
  let at = from + 1;
  for (let i = 1; i < stems.length; i++) {
    const stem = stems[i] ?? '';
    const isTight = ARTICLE.test(stems[0] ?? '');
    const next =
      nextPlace(analysis, { stem, at, isTight }) ??
      particlePlace(analysis, stem, i === 1 ? at : -1);
    if (next !== null) at = next + 1;
    else if (!ARTICLE.test(stem) || i === stems.length - 1) return null;
  }
  return at;
}

/** "The bomb" is one thing, "the American bombs" are others: such a phrase is met as it stands. */
function nextPlace(
  { tokens }: SentenceAnalysis,
  { stem, at, isTight }: { stem: string; at: number; isTight: boolean },
): number | null {
  for (let i = at; i <= at + 1; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.stem === stem) return i;
    if (isTight || (!SKIPPED.test(token.lower) && !token.isCapital)) return null;
  }
  return null;
}

function particlePlace({ tokens }: SentenceAnalysis, stem: string, at: number): number | null {
  if (at < 0 || !PARTICLE.test(stem)) return null;
  for (let i = at; i <= at + OBJECT_REACH; i++) {
    const token = tokens[i];
    if (!token || token.gap) return null;
    if (token.stem === stem) return i;
    const isOfObject = SKIPPED.test(token.lower) || !STOP_WORDS.has(token.lower);
    if (!isOfObject || /(?:ed|ing)$/.test(token.lower)) return null;
  }
  return null;
}

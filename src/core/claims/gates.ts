/** The gates that a candidate must pass, in the order of their cost; each has a reason code. */

import { isActorKind } from './actor-kinds.ts';
import { coverageOf } from './alignment.ts';
import { ANTONYMS } from './antonyms.ts';
import type { Candidate } from './candidates.ts';
import { clauseBreak, otherAct } from './cohesion.ts';
import type { CompiledText } from './compiled-claim.ts';
import type { SpeechFrame } from './frames.ts';
import { findGroupHits } from './group-hits.ts';
import { conditionGroups } from './modality.ts';
import type { ClaimIndex } from './open-claims.ts';
import {
  actorsOf,
  areAuthoredRolesSwapped,
  objectsOf,
  reversedRoles,
  roleFacts,
  sourcesOf,
} from './orders.ts';
import { compareNumber, findQuantities, isFarOff, isYear } from './quantities.ts';
import type { ClaimRejectionCode } from './reason-codes.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import { strangerIn } from './strangers.ts';
import { NOT_THE_ACTOR } from './word-lists.ts';

export interface GateInput extends Candidate {
  analysis: SentenceAnalysis;
  /** The tokens from the first hit to the last, half-open. */
  core: { from: number; to: number };
  kinds: ClaimIndex['kinds'];
  frames: readonly SpeechFrame[];
}

export interface Rejection {
  code: ClaimRejectionCode;
  detail: string;
}

type Gate = (input: GateInput) => Rejection | null;

/** The words that meet the groups may not be further apart than this many tokens. */
const MAX_SPAN = 34;

/** A negative of which this share stands in the sentence is what the sentence says. */
const NEARLY_ALL = 0.9;

/** Runs the gates that need no phrasing; returns the first rejection. */
export function rejectCandidate(input: GateInput): Rejection | null {
  for (const gate of GATES) {
    const rejection = gate(input);
    if (rejection) return rejection;
  }
  return null;
}

const voidWord: Gate = ({ analysis, claim }) => {
  const found = findGroupHits(analysis, claim.not)[0];
  return found ? { code: 'void-word', detail: found.member } : null;
};

/** Clauses set against each other do not make one claim together. */
const scattered: Gate = ({ analysis, core, hits }) => {
  if (core.to - core.from > MAX_SPAN) return { code: 'scattered', detail: 'span' };
  for (let i = core.from + 1; i < core.to; i++) {
    const token = analysis.tokens[i];
    if (!token || hits.some(({ from, to }) => from < i && i < to)) continue;
    if (/[;]/.test(token.gap)) return { code: 'scattered', detail: ';' };
    if (/^(?:while|whereas|although|though)$/.test(token.lower)) {
      return { code: 'scattered', detail: token.lower };
    }
    const isButContrast = token.lower === 'but' && !hasNotOnly(analysis, i);
    if (isButContrast && !hits.some(({ from, to }) => from <= i && i < to)) {
      return { code: 'scattered', detail: 'but' };
    }
  }
  return null;
};

function hasNotOnly(analysis: SentenceAnalysis, before: number): boolean {
  return analysis.tokens
    .slice(0, before)
    .some(({ lower }) => lower === 'not' || lower === 'nothing');
}

/** "Somebody other than Russia", "Ukraine instead of Russia": the one who is named is left out. */
const leftOut: Gate = ({ analysis: { tokens }, hits }) => {
  const found = hits.find(({ from, isEntity, isSpeaker }) => {
    if (!isEntity || isSpeaker) return false;
    const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    return EXCEPT.test(`${tokens[at - 1]?.lower} ${tokens[at]?.lower}`);
  });
  return found ? { code: 'polarity', detail: `not ${found.member}` } : null;
};

const EXCEPT =
  /^(?:other than|rather than|instead of|anyone but|anybody but|apart from|\w+ unlike|\w+ except)$/;

const LIMITING = /^(?:only|solely|exclusively|purely|merely|alone)$/;

/** "Not only", "more than just": the limit that the claim sets is what the sentence lifts. */
const unlimited: Gate = ({ analysis: { tokens }, hits }) => {
  const lifted = hits.find(({ from, isEntity }) => {
    if (isEntity || !LIMITING.test(tokens[from]?.lower ?? '')) return false;
    const before = tokens[from - 1]?.lower;
    return before === 'not' || (before === 'than' && tokens[from - 2]?.lower === 'more');
  });
  return lifted ? { code: 'polarity', detail: `not ${lifted.member}` } : null;
};

const otherNumber: Gate = ({ analysis, claim, hits }) => {
  const contrasted = hits.find(
    ({ from }) => isContrastedNumber(analysis, from) || isFarOff(analysis.tokens, from),
  );
  if (contrasted) return { code: 'other-number', detail: contrasted.member };
  if (claim.numbers.length === 0) return null;
  const quantities = findQuantities(analysis.tokens);
  for (const number of claim.numbers) {
    const verdict = compareNumber(analysis.tokens, quantities, number);
    if (verdict === 'different' || (verdict === 'absent' && !claim.numberIsOptional)) {
      return { code: 'other-number', detail: number.unit };
    }
  }
  return null;
};

/** "66 billion, not 350": the number of the claim is what the sentence rejects. */
function isContrastedNumber({ tokens, operators }: SentenceAnalysis, at: number): boolean {
  if (typeof tokens[at]?.number !== 'number') return false;
  return operators.some(
    ({ kind, isContrast, from, to }) =>
      kind === 'negation' && isContrast === true && from <= at && at < to,
  );
}

const otherYear: Gate = ({ analysis, claim, core }) => {
  if (claim.years.length === 0) return null;
  const years: number[] = [];
  for (let i = Math.max(0, core.from - 3); i < Math.min(core.to + 3, analysis.tokens.length); i++) {
    const value = analysis.tokens[i]?.number;
    if (isYear(analysis.tokens, i) && typeof value === 'number') years.push(value);
  }
  const isOther = years.length > 0 && !years.some((year) => claim.years.includes(year));
  return isOther ? { code: 'other-year', detail: String(years[0]) } : null;
};

const rolesSwapped: Gate = ({ analysis, claim, hits, all }) => {
  const known = {
    facts: new Set(claim.facts),
    pairs: new Set(claim.pairs),
    groups: new Set(claim.groupRoles),
  };
  const reversed = reversedRoles(
    roleFacts(analysis, { hits, all, entityGroups: claim.entityGroups }),
    known,
  );
  if (reversed.length > 0) return { code: 'roles-swapped', detail: reversed.join(' ') };
  const sources = sourcesOf(analysis, { hits, all, entityGroups: claim.entityGroups });
  const other = sources.find((group) => claim.sources.length > 0 && !claim.sources.includes(group));
  const isFromAgent = claim.roles !== null && sources.includes(claim.roles.agent);
  if (other !== undefined || (isFromAgent && !claim.sources.includes(claim.roles?.agent ?? -1))) {
    return { code: 'roles-swapped', detail: `from ${other ?? 'agent'}` };
  }
  const isSwapped = claim.roles !== null && areAuthoredRolesSwapped(analysis, hits, claim.roles);
  return isSwapped ? { code: 'roles-swapped', detail: 'authored' } : null;
};

/** The one who does it must be one whom some phrasing or the groups know as doing it. */
const otherAgent: Gate = ({ analysis, claim, all, kinds, frames }) => {
  const speakers = frames.flatMap(({ speaker }) => speaker ?? []);
  const entities = analysis.entities.filter(
    (span) => !speakers.some(({ from, to }) => from <= span.from && span.to <= to),
  );
  for (const { predicate, word, entries } of actorsOf(
    { ...analysis, entities, operators: analysis.operators },
    { all, entityGroups: claim.entityGroups },
    (entry) => isActorKind(kinds[entry]),
  )) {
    const allowed = claim.actors[predicate];
    const isSeen = claim.facts.some(
      (fact) => fact.startsWith(`${word}:`) && fact.endsWith('agent'),
    );
    if (!isSeen || !allowed || allowed.length === 0) continue;
    if (!entries.some((entry) => allowed.includes(entry))) {
      return { code: 'other-agent', detail: `${predicate}:${entries[0] ?? ''}` };
    }
  }
  return otherPatient({ analysis: { ...analysis, entities }, claim, all, kinds });
};

/** "Emboldened the Taliban": where a phrasing names whom it is done to, nobody else will do. */
function otherPatient({
  analysis,
  claim,
  all,
  kinds,
}: Pick<GateInput, 'analysis' | 'claim' | 'all' | 'kinds'>): Rejection | null {
  const members = claim.groups.flat().filter((member) => typeof member === 'string');
  const known = new Set([...members, ...claim.entries]);
  const met = { all, entityGroups: claim.entityGroups };
  for (const { word, entries } of objectsOf(analysis, met, (entry) => isActorKind(kinds[entry]))) {
    const isSeen = claim.facts.some(
      (fact) => fact.startsWith(`${word}:`) && fact.endsWith('patient'),
    );
    if (isSeen && !entries.some((entry) => known.has(entry))) {
      return { code: 'other-patient', detail: `${word} ${entries[0] ?? ''}` };
    }
  }
  return null;
}

/** A condition must hold the same part of the claim as in a phrasing: not "if Y, then X". */
const otherCondition: Gate = ({ analysis, claim, hits }) => {
  const inside = conditionGroups(analysis, hits);
  if (inside === null || claim.conditions.length === 0) return null;
  const isAllInside = inside.split(',').length === hits.length;
  return claim.conditions.includes(inside) && !isAllInside
    ? null
    : { code: 'roles-swapped', detail: `if ${inside}` };
};

/** "Russian exiles", "NATO's critics": the name is there, but somebody else acts. */
const notTheActor: Gate = ({ analysis, hits, claim }) => {
  for (const hit of hits) {
    if (!hit.isEntity) continue;
    const next = analysis.tokens[hit.to];
    if (next?.gap !== '' || !NOT_THE_ACTOR.has(next.stem)) continue;
    if (claim.vocabulary.includes(next.stem)) continue;
    return { code: 'not-the-actor', detail: next.lower };
  }
  return null;
};

/** Clauses with subjects of their own do not make one claim together. */
const otherClause: Gate = ({ analysis, claim, hits }) => {
  const found = clauseBreak(analysis, hits, claim);
  return found ? { code: 'scattered', detail: found } : null;
};

/** "Plans to build", "failed to agree": it is something else that is planned. */
const elsewhere: Gate = ({ analysis, claim, hits }) => {
  const found = otherAct(analysis, hits, claim);
  return found ? { code: 'other-act', detail: found } : null;
};

/** "Surrounded its summit", "pilots are given lessons": it is done to or by something else. */
const stranger: Gate = ({ analysis, claim, hits, frames }) => {
  const found = strangerIn({ analysis, hits, claim, frames });
  return found ? { code: 'stranger', detail: found } : null;
};

const GATES: readonly Gate[] = [
  voidWord,
  scattered,
  otherClause,
  elsewhere,
  leftOut,
  unlimited,
  otherNumber,
  otherYear,
  notTheActor,
  rolesSwapped,
  otherAgent,
  otherCondition,
  stranger,
];

/** Finds an opposite in the sentence for a word that the phrasing has and the sentence lacks. */
export function antonymIn(
  { analysis, core }: Pick<GateInput, 'analysis' | 'core'>,
  text: CompiledText,
  vocabulary: ReadonlySet<string>,
): string | null {
  for (const { stem } of text.words) {
    const opposites = ANTONYMS.get(stem);
    if (!opposites || analysis.positions.has(stem)) continue;
    for (let i = core.from; i < core.to; i++) {
      const found = analysis.tokens[i]?.stem ?? '';
      if (opposites.has(found) && !vocabulary.has(found)) return found;
    }
  }
  return null;
}

/** Finds a negative that the sentence follows more closely than any phrasing. */
export function nearerNegative(input: GateInput, best: number): string | null {
  for (const { text, telling } of input.claim.negatives) {
    if (telling.length === 0) continue;
    const present = telling.filter((stem) => input.analysis.positions.has(stem)).length;
    if (present * 2 < telling.length) continue;
    const coverage = coverageOf(input.analysis, text, []);
    const isAllThere = present === telling.length && coverage >= NEARLY_ALL;
    if (coverage > best || isAllThere) return text.text;
  }
  return null;
}

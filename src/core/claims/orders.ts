/** Who does what between the groups of a claim, as a phrasing or a sentence shows it. */
import type { GroupHit } from './group-hits.ts';
import { canBePredicate, type Role, roleOf } from './roles.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** With the word of group `predicate` as predicate, group `group` has the role. */
export interface RoleFact {
  predicate: number;
  group: number;
  role: Role;
}

/** Returns the token that stands for a hit as a predicate: the last of a noun phrase, else the first. */
function headOf(hit: GroupHit, analysis: SentenceAnalysis): number {
  const isNegatedPhrase = /^(?:no|not|nothing)$/.test(analysis.tokens[hit.from]?.lower ?? '');
  return isNegatedPhrase ? hit.to - 1 : hit.from;
}

/** Returns the roles that the hits show; empty where the surface does not tell. */
export function roleFacts(
  analysis: SentenceAnalysis,
  hits: readonly GroupHit[],
  all: readonly GroupHit[][],
): RoleFact[] {
  const facts: RoleFact[] = [];
  for (const { at, predicate } of predicatesOf(analysis, all)) {
    hits.forEach((target, group) => {
      if (group === predicate) return;
      const role = roleOf(analysis.tokens, at, target);
      if (role) facts.push({ predicate, group, role });
    });
  }
  return facts;
}

/** Every word of a group that can be a predicate, not only the chosen one. */
function predicatesOf(
  analysis: SentenceAnalysis,
  all: readonly GroupHit[][],
): { at: number; predicate: number }[] {
  return all.flatMap((hits, predicate) =>
    hits
      .filter(({ isEntity }) => !isEntity)
      .map((hit) => ({ at: headOf(hit, analysis), predicate }))
      .filter(({ at }) => canBePredicate(analysis.tokens, at)),
  );
}

/** Returns the entries that act on the predicates: "1=russia" for each predicate group. */
export function actorsOf(
  analysis: SentenceAnalysis,
  all: readonly GroupHit[][],
  isActor: (entry: string) => boolean,
): { predicate: number; entries: string[] }[] {
  const actors: { predicate: number; entries: string[] }[] = [];
  for (const { at, predicate } of predicatesOf(analysis, all)) {
    const nearest = analysis.entities
      .filter(
        (span) => isActor(span.entries[0] ?? '') && roleOf(analysis.tokens, at, span) === 'agent',
      )
      .at(-1);
    if (nearest) actors.push({ predicate, entries: nearest.entries });
  }
  return actors;
}

/** Writes a fact as the compiled claim keeps it: "2:0=agent". */
export function factKey({ predicate, group, role }: RoleFact): string {
  return `${predicate}:${group}=${role}`;
}

/** Returns the facts of the sentence that the claim knows the other way round only. */
export function reversedFacts(facts: readonly RoleFact[], known: ReadonlySet<string>): RoleFact[] {
  return facts.filter((fact) => {
    const other: RoleFact = { ...fact, role: fact.role === 'agent' ? 'patient' : 'agent' };
    if (known.has(factKey(fact))) return false;
    return known.has(factKey(other)) || known.has(`*:${other.group}=${other.role}`);
  });
}

/** Who does what between the groups of a claim, as a phrasing or a sentence shows it. */
import { stemWord } from '../text/stem.ts';
import type { GroupHit } from './group-hits.ts';
import { isNominal } from './parts-of-speech.ts';
import { canBePredicate, isThing, ownsForces, type Role, roleAgainst, roleOf } from './roles.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';

/** How a text meets the groups of a claim. */
export interface MetGroups {
  hits: readonly GroupHit[];
  all: readonly GroupHit[][];
  /** Which groups hold entries: they act and are acted upon, they are no predicates. */
  entityGroups: readonly boolean[];
}

/** With the word at `at`, of group `predicate`, as predicate, group `group` has the role. */
export interface RoleFact {
  at: number;
  word: string;
  predicate: number;
  group: number;
  role: Role;
  /** The group is met by a name here. */
  isEntity: boolean;
}

/** Returns the token that stands for a hit as a predicate: "threat" in "no threat". */
function headOf({ from, to }: GroupHit, { tokens }: SentenceAnalysis): number {
  for (let at = from; at < to; at++) if (canBePredicate(tokens, at)) return at;
  return from;
}

/** Returns the roles that the hits show; empty where the surface does not tell. */
export function roleFacts(analysis: SentenceAnalysis, met: MetGroups): RoleFact[] {
  const { hits, entityGroups } = met;
  const facts: RoleFact[] = [];
  for (const { at, predicate } of predicatesOf(analysis, met)) {
    hits.forEach((target, group) => {
      if (group === predicate || target.isSpeaker || !canBeArgument(analysis.tokens, target))
        return;
      const word = analysis.tokens[at]?.stem ?? '';
      const role = roleOf(analysis.tokens, at, target);
      if (role)
        facts.push({ at, word, predicate, group, role, isEntity: entityGroups[group] === true });
    });
  }
  return [...facts, ...factsAgainst(analysis, met)];
}

/** Names and nouns act or are acted upon; verbs do not. */
function canBeArgument(tokens: readonly Token[], { from, to, isEntity }: GroupHit): boolean {
  const last = tokens[to - 1];
  return isEntity || (last !== undefined && (isThing(last) || isNominal(tokens, from)));
}

/** To be blamed for a thing, given or promised it, or to be let in, is not to suffer it. */
const JUDGING = new Set(
  'blame accuse criticise condemn denounce warn tell urge hold persuade talk convince give grant allow offer promise assure show admit take accept welcome bring invite hand let make help want'
    .split(' ')
    .map(stemWord),
);

const AGAINST_WITH_ON = new Set(
  'sanction embargo attack assault pressure restriction ban war'.split(' ').map(stemWord),
);

/** "Against", and "on" after sanctions, attacks and the like. */
function isAgainst(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'against' || (word === 'on' && AGAINST_WITH_ON.has(tokens[at - 1]?.stem ?? ''));
}

/** "Sanctions against Russia": whoever else the predicate is, the preposition tells the patient. */
function factsAgainst({ tokens }: SentenceAnalysis, { hits, entityGroups }: MetGroups): RoleFact[] {
  const facts: RoleFact[] = [];
  tokens.forEach((_, at) => {
    if (!isAgainst(tokens, at)) return;
    hits.forEach((target, group) => {
      const role = entityGroups[group] ? roleAgainst(tokens, at, target) : null;
      if (role) facts.push({ at, word: 'against', predicate: -1, group, role, isEntity: true });
    });
  });
  return facts;
}

/** Every word of a group that can be a predicate, not only the chosen one. */
function predicatesOf(
  analysis: SentenceAnalysis,
  { all, entityGroups }: Omit<MetGroups, 'hits'>,
): { at: number; predicate: number }[] {
  return all.flatMap((hits, predicate) =>
    (entityGroups[predicate] ? [] : hits)
      .filter(({ isEntity }) => !isEntity)
      .map((hit) => ({ at: headOf(hit, analysis), predicate }))
      .filter(({ at }) => canBePredicate(analysis.tokens, at) && tellsRoles(analysis.tokens[at])),
  );
}

/** "NATO expands", "NATO is expanded": who is named does not tell who acts. */
const ONE_SIDED = new Set(
  'expand enlarge expansion enlargement extend extension grow growth hold gather eastward bind binding legally draft member'
    .split(' ')
    .map(stemWord),
);

function tellsRoles(token: Token | undefined): boolean {
  return token !== undefined && token.lower.length > 1 && !ONE_SIDED.has(token.stem);
}

/** Who acts, in the predicate that the word of a group is. */
export interface Actor {
  predicate: number;
  word: string;
  entries: string[];
}

/** Returns the entries that act on the predicates: "1=russia" for each predicate group. */
export function actorsOf(
  analysis: SentenceAnalysis,
  met: Omit<MetGroups, 'hits'>,
  isActor: (entry: string) => boolean,
): Actor[] {
  const actors: Actor[] = [];
  for (const { at, predicate } of predicatesOf(analysis, met)) {
    const nearest = analysis.entities
      .filter(
        (span) => isActor(span.entries[0] ?? '') && roleOf(analysis.tokens, at, span) === 'agent',
      )
      .sort((left, right) => Math.abs(left.from - at) - Math.abs(right.from - at))[0];
    const word = analysis.tokens[at]?.stem ?? '';
    if (nearest) actors.push({ predicate, word, entries: nearest.entries });
  }
  return actors;
}

/** Returns the actor that a predicate's direct object names, close behind it: "emboldened X". */
export function objectsOf(
  analysis: SentenceAnalysis,
  met: Omit<MetGroups, 'hits'>,
  isActor: (entry: string) => boolean,
): Actor[] {
  return predicatesOf(analysis, met).flatMap(({ at, predicate }) => {
    const nearest = analysis.entities
      .filter(({ from, entries }) => from > at && isActor(entries[0] ?? ''))
      .sort((left, right) => left.from - right.from)[0];
    if (!nearest || nearest.from - at > 3) return [];
    if (roleOf(analysis.tokens, at, nearest) !== 'patient') return [];
    return [{ predicate, word: analysis.tokens[at]?.stem ?? '', entries: nearest.entries }];
  });
}

/** Writes a fact with the very word: "encircl:0=agent". */
export function factKey({ word, group, role }: RoleFact): string {
  return `${word}:${group}=${role}`;
}

/** "The war is the fault of X": what stands first is what came about. */
const INVERSE = new Set(
  'fault result consequence product outcome blame responsible'.split(' ').map(stemWord),
);

/** Returns which groups act on which, whatever the predicate: "0>1". */
export function actingPairs(facts: readonly RoleFact[]): string[] {
  const direct = facts.filter(({ word }) => !INVERSE.has(word));
  return direct.flatMap((agent) =>
    direct
      .filter(({ at, role }) => at === agent.at && agent.role === 'agent' && role === 'patient')
      .map((patient) => `${agent.group}>${patient.group}`),
  );
}

/** How many words of a group must agree on a role before others are held to it. */
const AGREEING_WORDS = 2;

/** Returns the roles that every word of a predicate group shows alike: "1:0=agent". */
export function unanimousRoles(facts: readonly RoleFact[]): string[] {
  const words = new Map<string, Set<string>>();
  for (const { predicate, group, role, word, isEntity } of facts) {
    if (!isEntity || predicate < 0) continue;
    const key = `${predicate}:${group}=${role}`;
    words.set(key, (words.get(key) ?? new Set()).add(word));
  }
  return [...words].flatMap(([key, own]) => {
    const opposite = key.endsWith('agent')
      ? key.replace('agent', 'patient')
      : key.replace('patient', 'agent');
    return own.size >= AGREEING_WORDS && !words.has(opposite) ? [key] : [];
  });
}

/** What the claim's texts show of roles. */
export interface KnownRoles {
  /** Facts by word, `*` for the authored roles. */
  facts: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  /** Roles that all words of a predicate group agree on: "1:0=agent". */
  groups: ReadonlySet<string>;
}

/**
 * Tells whether the authored agent and patient have changed places, whatever the verbs are: the
 * agent only ever acted upon, or the patient acting where the agent does not.
 */
export function areAuthoredRolesSwapped(
  { tokens }: SentenceAnalysis,
  hits: readonly GroupHit[],
  roles: { agent: number; patient: number },
): boolean {
  const agent = hits[roles.agent];
  const patient = hits[roles.patient];
  if (!agent || agent.isSpeaker || patient?.isSpeaker) return false;
  const count = { agentActs: 0, agentSuffers: 0, patientActs: 0, patientSuffers: 0 };
  const from = Math.min(...hits.map((hit) => hit.from));
  const to = Math.max(...hits.map((hit) => hit.to));
  for (let at = from; at < to; at++) {
    if (!canBePredicate(tokens, at) || tokens[at]?.isCapital) continue;
    if (JUDGING.has(tokens[at]?.stem ?? '')) continue;
    const ofAgent = roleOf(tokens, at, agent);
    const ofPatient = patient ? roleOf(tokens, at, patient) : null;
    if (ofAgent === 'agent') count.agentActs++;
    if (ofAgent === 'patient') count.agentSuffers++;
    if (ofPatient === 'agent') count.patientActs++;
    if (ofPatient === 'patient') count.patientSuffers++;
  }
  if (patient && ownsForces(tokens, patient)) count.patientActs++;
  if (ownsForces(tokens, agent)) count.agentActs++;
  if (count.agentActs > 0) return false;
  return count.agentSuffers > 0 || (count.patientActs > 0 && count.patientSuffers === 0);
}

/** A word that no phrasing has must show both sides before it can tell who acts. */
function isOfItsKind(fact: RoleFact, facts: readonly RoleFact[]): boolean {
  return facts.some(
    (other) => other.at === fact.at && other.isEntity && other.group !== fact.group,
  );
}

/** Returns what in the sentence the claim knows the other way round only; empty: nothing. */
export function reversedRoles(facts: readonly RoleFact[], known: KnownRoles): string[] {
  const pairs = actingPairs(facts).filter((pair) => {
    const [agent, patient] = pair.split('>');
    return known.pairs.has(`${patient}>${agent}`) && !known.pairs.has(pair);
  });
  const flips = facts.filter((fact) => {
    const other = fact.role === 'agent' ? 'patient' : 'agent';
    if (!fact.isEntity || known.facts.has(factKey(fact))) return false;
    if (known.facts.has(factKey({ ...fact, role: other }))) return true;
    return isOfItsKind(fact, facts) && known.groups.has(`${fact.predicate}:${fact.group}=${other}`);
  });
  return [...pairs, ...flips.map(factKey)];
}

/** Returns the groups named after "from": where it comes from. */
export function sourcesOf(
  { tokens }: SentenceAnalysis,
  { hits, entityGroups }: MetGroups,
): number[] {
  return hits.flatMap((hit, group) => {
    const before = tokens[hit.from - 1]?.lower;
    if (isDistance(tokens, hit.from)) return [];
    const isFrom =
      before === 'from' || (before === 'the' && tokens[hit.from - 2]?.lower === 'from');
    return isFrom && entityGroups[group] ? [group] : [];
  });
}

/** "Seven minutes from Moscow", "far from Russia": how far it is, not where it comes from. */
function isDistance(tokens: readonly Token[], at: number): boolean {
  return /^(?:minutes?|hours?|miles?|kilometres?|kilometers?|km|away|far|days?)$/.test(
    tokens[at - 2]?.lower ?? '',
  );
}

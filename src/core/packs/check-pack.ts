import { comparePartialDates, dayRange, type PartialDate } from '../time/partial-date.ts';
import type { Claim, Entry, Pack, State } from './pack.ts';
import type { PackFault } from './read-pack-file.ts';

/** Words that make a text go stale or take sides (EDITORIAL): none may stand in the set's prose. */
const FORBIDDEN =
  /\b(?:currently|recently|now|today|nowadays|at present|presently|these days|last week|last month|last year|so-called|terrorist regime|regime)\b/i;

/** What holds of a person at one time only: it belongs into states, or an old article gives it away. */
const TIMED =
  /\b(?:since|until|till|to|in) (?:\w+ )?(?:19[89]|20)\d\d\b|\bkilled\b|\bdied\b|[–-] ?20\d\d\)|\b(?:former|ex-?) ?(?:president|prime minister|foreign|defence|minister|chancellor|head of|leader)|\b(?:current|incumbent)\b/i;

/** Offices that more than one person can hold at the same time. */
const SHARED_OFFICE =
  /\b(?:spokes\w+|member|deputy|vice|senator|adviser|advisor|judge|envoy|ambassador|MP|commissioner|congress\w*|leader|co-\w+)\b/i;

export interface CheckPackOptions {
  /**
   * Also holds the pack to the bundled set's own rules: wording, sources for everything, one holder
   * an office, no contested alias. True unless told otherwise; packs of readers are free of them.
   */
  isEditorial?: boolean;
}

/**
 * Checks what the schema cannot see: references, sources, order of dates, overlapping offices,
 * wording, contested aliases. Returns every fault found.
 */
export function checkPack(pack: Pack, { isEditorial = true }: CheckPackOptions = {}): PackFault[] {
  const faults: PackFault[] = [];
  const fault = (path: string, message: string) => faults.push({ file: pack.id, path, message });
  if (!isEditorial) {
    checkReferences(pack, fault);
    return faults;
  }
  const ids = new Set(pack.entries.map((entry) => entry.id));
  for (const claim of pack.claims) {
    if (ids.has(claim.id)) fault(claim.id, 'an entry has this id too');
    ids.add(claim.id);
  }
  const check: Check = { pack, ids, fault };
  for (const entry of pack.entries) checkEntry(entry, check);
  for (const claim of pack.claims) checkClaim(claim, check);
  checkOffices(pack, fault);
  checkAliases(pack, fault);
  return faults;
}

/** What must hold of every pack, or cards would break: ids, references and sources that exist. */
function checkReferences(pack: Pack, fault: Check['fault']): void {
  const ids = new Set(pack.entries.map((entry) => entry.id));
  for (const claim of pack.claims) {
    if (ids.has(claim.id)) fault(claim.id, 'an entry has this id too');
    ids.add(claim.id);
  }
  const check = (id: string, referred: readonly string[]) => {
    for (const one of referred) {
      if (!ids.has(one)) fault(id, `refers to "${one}", which no entry has as id`);
    }
  };
  for (const entry of pack.entries) {
    check(entry.id, references(entry));
    const cited = [...entry.states, ...entry.events].map(({ source }) => source);
    checkSources([...entry.sources, ...cited], entry, pack, fault);
    for (const state of entry.states) checkInterval(entry.id, state, fault);
    if (entry.nameIsNoAlias && entry.aliases.length === 0) {
      fault(entry.id, 'can be reached by no alias: add one');
    }
  }
  for (const claim of pack.claims) {
    const words = [...claim.must.flat(), ...claim.not, ...Object.values(claim.roles ?? {})];
    const named = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
    check(claim.id, [...claim.related, ...named]);
    const cited = [
      ...claim.statuses.flatMap((s) => s.sources),
      ...claim.events.map((e) => e.source),
    ];
    checkSources([...claim.sources, ...cited], claim, pack, fault);
    for (const status of claim.statuses) checkInterval(claim.id, status, fault);
  }
}

interface Check {
  pack: Pack;
  ids: ReadonlySet<string>;
  fault: (path: string, message: string) => void;
}

function checkEntry(entry: Entry, { pack, ids, fault }: Check): void {
  const at = (path: string) => `${entry.id}.${path}`;
  checkWording(at('about'), entry.about, fault);
  if (entry.kind === 'person' && TIMED.test(entry.about)) {
    fault(at('about'), 'holds at one time only: put it into states, keep what is true at any time');
  }
  const cited = [
    ...entry.sources,
    ...entry.states.map((s) => s.source),
    ...entry.events.map((e) => e.source),
  ];
  if (cited.length === 0) fault(entry.id, 'cites no source: add one to `sources`');
  checkSources(cited, entry, pack, fault);
  for (const reference of references(entry)) {
    if (!ids.has(reference)) fault(entry.id, `refers to "${reference}", which no entry has as id`);
  }
  entry.states.forEach((state, i) => {
    checkState(at(`states.${i}`), state, fault);
  });
  entry.events.forEach((event, i) => {
    checkWording(at(`events.${i}`), event.text, fault);
  });
  checkReview(entry.id, entry.reviewed, [...entry.events.map((e) => e.date)], fault);
  if (entry.nameIsNoAlias && entry.aliases.length === 0) {
    fault(entry.id, 'can be reached by no alias: add one');
  }
}

function references(entry: Entry): string[] {
  const conditions = entry.aliases.flatMap((alias) => [
    ...(alias.needs ?? []),
    ...(alias.voids ?? []),
  ]);
  return [
    ...entry.related,
    ...(entry.standsFor ? [entry.standsFor] : []),
    ...entry.states.flatMap((state) => (state.of ? [state.of] : [])),
    ...conditions.filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
  ];
}

function checkClaim(claim: Claim, { pack, ids, fault }: Check): void {
  const at = (path: string) => `${claim.id}.${path}`;
  const cited = [
    ...claim.sources,
    ...claim.statuses.flatMap((s) => s.sources),
    ...claim.events.map((e) => e.source),
  ];
  checkSources(cited, claim, pack, fault);
  const addresses = new Set(cited.map((id) => pack.sources[id]?.publisher));
  if (addresses.size < 2) fault(claim.id, 'needs sources of at least two publishers');
  const groups = [...claim.must.flat(), claim.roles?.agent ?? '', claim.roles?.patient ?? ''];
  for (const word of [...groups, ...claim.not]) {
    if (word.startsWith('@') && !ids.has(word.slice(1))) {
      fault(claim.id, `refers to "${word}", which no entry has as id`);
    }
  }
  for (const id of claim.related) {
    if (!ids.has(id)) fault(at('related'), `refers to "${id}", which no entry has as id`);
  }
  claim.statuses.forEach((status, i) => {
    checkInterval(at(`statuses.${i}`), status, fault);
    checkWording(at(`statuses.${i}`), status.text, fault);
    const next = claim.statuses[i + 1];
    if (next && (!status.to || comparePartialDates(status.to, next.from) > 0)) {
      fault(at(`statuses.${i}`), 'overlaps the next status: statuses are in order of time');
    }
  });
}

function checkState(path: string, state: State, fault: Check['fault']): void {
  checkInterval(path, state, fault);
  if (state.note) checkWording(path, state.note, fault);
  const needsTarget = !['status', 'in-force'].includes(state.relation);
  if (needsTarget && !state.of && !state.ofName) {
    fault(path, `a state of relation "${state.relation}" says of what: add \`of\` or \`ofName\``);
  }
  if ((state.relation === 'office' || state.relation === 'status') && !state.title) {
    fault(path, `a state of relation "${state.relation}" needs a \`title\``);
  }
}

function checkInterval(
  path: string,
  { from, to }: { from: PartialDate; to?: PartialDate },
  fault: Check['fault'],
): void {
  if (to !== undefined && dayRange(to).to <= dayRange(from).from) {
    fault(path, `ends (${to}) before it begins (${from})`);
  }
}

function checkSources(
  cited: readonly string[],
  item: { id: string },
  pack: Pack,
  fault: Check['fault'],
): void {
  for (const id of new Set(cited)) {
    if (!Object.hasOwn(pack.sources, id)) fault(item.id, `cites "${id}", which no ledger holds`);
  }
}

function checkReview(
  path: string,
  reviewed: string,
  dates: readonly PartialDate[],
  fault: Check['fault'],
): void {
  const end = dayRange(reviewed).to;
  for (const date of dates) {
    if (dayRange(date).from >= end) fault(path, `holds an event of ${date}, after its review`);
  }
}

function checkWording(path: string, text: string, fault: Check['fault']): void {
  const found = FORBIDDEN.exec(text);
  if (found) fault(path, `says "${found[0]}": date it, or say it neutrally`);
}

/** One holder at a time for each single-holder office, to the day where the days are known. */
function checkOffices(pack: Pack, fault: Check['fault']): void {
  const offices = new Map<string, { id: string; state: State }[]>();
  for (const entry of pack.entries) {
    for (const state of entry.states) {
      if (state.relation !== 'office' || !state.of || SHARED_OFFICE.test(state.title ?? ''))
        continue;
      const key = `${state.title} / ${state.of}`;
      offices.set(key, [...(offices.get(key) ?? []), { id: entry.id, state }]);
    }
  }
  for (const [office, holders] of offices) {
    holders.sort((a, b) => comparePartialDates(a.state.from, b.state.from));
    holders.forEach((holder, i) => {
      const next = holders[i + 1];
      if (!next || next.id === holder.id) return;
      const end = holder.state.to ? dayRange(holder.state.to).from : Number.POSITIVE_INFINITY;
      if (end >= dayRange(next.state.from).to) {
        fault(holder.id, `holds "${office}" beyond ${next.state.from}, when ${next.id} begins`);
      }
    });
  }
}

/** The same alias on two entries needs a rule that tells them apart. */
function checkAliases(pack: Pack, fault: Check['fault']): void {
  const owners = new Map<string, { id: string; hasRule: boolean; rule: string }[]>();
  for (const entry of pack.entries) {
    const names = entry.nameIsNoAlias ? [] : [{ text: entry.name }];
    for (const alias of [...names, ...entry.aliases]) {
      const hasRule = 'needs' in alias || 'voids' in alias || 'after' in alias || 'exact' in alias;
      const key = alias.text.toLowerCase();
      const rule = JSON.stringify(alias);
      owners.set(key, [...(owners.get(key) ?? []), { id: entry.id, hasRule, rule }]);
    }
  }
  for (const [alias, claimed] of owners) {
    const entries = new Set(claimed.map((c) => c.id));
    if (entries.size > 1 && !claimed.some((c) => c.hasRule)) {
      fault([...entries].join(' and '), `both claim "${alias}" with no rule between them`);
    } else if (new Set(claimed.map((c) => c.rule)).size < claimed.length) {
      fault([...entries].join(), `lists "${alias}" twice`);
    }
  }
}

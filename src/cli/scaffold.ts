import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { ENTRY_KINDS, type EntryKind } from '../core/packs/pack.ts';

/** What still has to be written: `packs check` refuses it. */
export const TODO = 'TODO';

/** A record that was put into a pack's text. */
export interface Scaffold {
  id: string;
  text: string;
}

/** Turns a name into an id: `Šimonytė, Ingrida` is `simonyte-ingrida`. */
export function toId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, 8)
    .join('-');
}

/** Tells whether a word names a kind of entry. */
export function isKind(word: string): word is EntryKind {
  return (ENTRY_KINDS as readonly string[]).includes(word);
}

/**
 * Adds an entry to a pack's text, with a source and notes on every field. All else in the text
 * stays. Throws `RangeError` where the text is no pack or has an entry of this id.
 */
export function addEntry(
  text: string,
  { name, kind, month, file }: { name: string; kind: EntryKind; month: string; file: string },
): Scaffold {
  const id = toId(name);
  const source = `${id}-source`;
  const record = {
    id,
    kind,
    name,
    about: `${TODO} who or what this is, timeless, at most 120 characters`,
    aliases: [],
    ...(kind === 'person' ? { surnames: [name.split(' ').at(-1) ?? name] } : {}),
    ...(kind === 'place' ? { demonyms: [] } : {}),
    states: [
      kind === 'person'
        ? {
            relation: 'office',
            title: `${TODO} the office`,
            ofName: TODO,
            from: TODO,
            source,
          }
        : { relation: 'status', title: `${TODO} what is true`, from: TODO, source },
    ],
    events: [{ date: TODO, weight: 2, source, text: `${TODO} what happened, in a sentence` }],
    sources: [source],
    reviewed: month,
  };
  const notes: Record<string, string> = {
    aliases:
      ' further names as newspapers print them; {text, needs: […], voids: […]} where a name is also another word',
    surnames: ' count only after the full name or a title; standsAlone: true lifts that',
    states:
      ' true from a day to a day (to: is the day it ended); of: ID where the set has the other side, else ofName',
    events: ' on a day; weight 3 is the most telling',
    reviewed: ' the month up to which you checked, never later than your newest source',
  };
  return add(text, { list: 'entries', record, notes, source, file });
}

/** Adds a claim to a pack's text; as `addEntry`. */
export function addClaim(
  text: string,
  { claim, month, file }: { claim: string; month: string; file: string },
): Scaffold {
  const id = toId(claim);
  const source = `${id}-source`;
  const near = ['negated', 'swapped', 'number', 'entity', 'topic', 'question'];
  const record = {
    id,
    claim,
    topic: `${TODO} a short neutral heading`,
    phrasings: ['active', 'passive', 'nominal', 'journalistic'].map((how) => `${TODO} ${how}`),
    must: [
      [`${TODO} words for who`],
      [`${TODO} words for what is done`],
      [`${TODO} words for to whom`],
    ],
    not: [],
    numbers: [],
    negatives: near.map((why) => ({ text: `${TODO} a near miss: ${why}`, why })),
    denials: [`${TODO} a sentence that denies it`, `${TODO} another`],
    statuses: [{ status: 'disputed', from: TODO, text: TODO, sources: [source, `${source}-2`] }],
    events: [],
    sources: [source, `${source}-2`],
    related: [],
    reviewed: month,
  };
  const notes: Record<string, string> = {
    claim: ' the strongest fair version, as its holders would put it',
    phrasings: ' at least four; they show who acts on whom and what may be negated',
    must: ' every group must be met by a sentence: words (all their forms), "@entry-id", "~concept"',
    not: ' words that void the claim: homonyms and neighbouring topics, not negations',
    negatives: ' at least six near misses; none may open the card',
    denials: ' at least two; found and labelled as denials',
    statuses:
      ' supported, contradicted, disputed, outdated, missing-context, prediction-open, -came-true, -did-not; what was known then and now are two statuses',
  };
  return add(text, { list: 'claims', record, notes, source, file, second: `${source}-2` });
}

interface Addition {
  list: 'entries' | 'claims';
  record: { id: string };
  notes: Readonly<Record<string, string>>;
  source: string;
  second?: string;
  file: string;
}

function add(text: string, { list, record, notes, source, second, file }: Addition): Scaffold {
  const document = text.trim() === '' ? newPack(file) : parseDocument(text);
  const [fault] = document.errors;
  if (fault)
    throw new RangeError(`${file} cannot be read as YAML: ${fault.message.split('\n')[0]}`);
  const before = document.toJS() as Record<string, unknown>;
  const records = sequence(document, list);
  const known = records.toJSON() as { id?: string }[];
  if (known.some(({ id }) => id === record.id)) {
    throw new RangeError(
      `${file} has "${record.id}" already: mend that one, or choose another name`,
    );
  }
  const node = document.createNode(record) as YAMLMap;
  for (const pair of node.items) {
    const note = notes[String(pair.key)];
    if (note) (pair.key as { commentBefore?: string }).commentBefore = note;
  }
  node.spaceBefore = known.length > 0;
  records.add(node);
  for (const id of [source, second]) if (id) addSource(document, id);
  const written = document.toString({ lineWidth: 0 });
  if (!holdsAll(parseDocument(written).toJS(), before)) {
    throw new RangeError(`${file} could not be extended without a loss: add the record by hand`);
  }
  return { id: record.id, text: written };
}

function newPack(file: string): Document {
  const id = toId(file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''));
  return new Document({
    pack: { id, title: `${TODO} the title that readers see`, language: 'en', licence: 'CC-BY-4.0' },
    sources: {},
    entries: [],
    claims: [],
  });
}

function sequence(document: Document, list: string): YAMLSeq {
  const found = document.get(list);
  if (isSeq(found)) {
    found.flow = false;
    return found;
  }
  const made = document.createNode([]) as YAMLSeq;
  document.set(list, made);
  return made;
}

function addSource(document: Document, id: string): void {
  const found = document.get('sources');
  const sources = isMap(found) ? found : (document.createNode({}) as YAMLMap);
  sources.flow = false;
  if (found !== sources) document.set('sources', sources);
  if (sources.has(id)) return;
  sources.set(
    id,
    document.createNode({
      url: `https://${TODO.toLowerCase()}.example/the-address-that-you-read`,
      title: TODO,
      publisher: TODO,
      date: TODO,
      fact: `${TODO} the fact as read there, in your own words`,
    }),
  );
}

/** Tells whether everything of `before` stands in `after`: lists may have grown. */
function holdsAll(after: unknown, before: unknown): boolean {
  if (Array.isArray(before)) {
    return Array.isArray(after) && before.every((item, i) => isDeepStrictEqual(after[i], item));
  }
  if (typeof before === 'object' && before !== null) {
    const now = after as Record<string, unknown> | null;
    return Object.entries(before).every(([key, value]) => holdsAll(now?.[key], value));
  }
  return isDeepStrictEqual(after, before);
}

/** What a pack file may hold, checked with valibot; defaults fill what authors may leave out. */
import * as v from 'valibot';
import { conceptMembers } from '../claims/concepts.ts';
import { isPartialDate } from '../time/partial-date.ts';
import { CLAIM_STATUSES, ENTRY_KINDS, NEGATIVE_REASONS, RELATIONS } from './pack.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write an id in kebab-case'));

/** YAML reads a bare year as a number: take it as the text that it is. */
const partialDate = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer())]),
  v.transform(String),
  v.check(isPartialDate, 'write a date as YYYY, YYYY-MM or YYYY-MM-DD'),
);

const month = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'write the month as YYYY-MM'),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const words = v.optional(v.array(text));

const source = v.strictObject({
  url: v.pipe(v.string(), v.url('write a full address'), v.startsWith('https://', 'use https')),
  title: text,
  publisher: text,
  date: v.optional(partialDate),
  fact: v.optional(text),
  party: v.optional(v.boolean()),
});

const alias = v.pipe(
  v.union([
    text,
    v.strictObject({
      text,
      exact: v.optional(v.boolean()),
      needs: words,
      voids: words,
      notBefore: words,
      notAfter: words,
      after: words,
      from: v.optional(partialDate),
      to: v.optional(partialDate),
    }),
  ]),
  v.transform((value) => (typeof value === 'string' ? { text: value } : value)),
);

const state = v.strictObject({
  relation: v.picklist(RELATIONS),
  of: v.optional(id),
  ofName: v.optional(text),
  title: v.optional(text),
  from: partialDate,
  to: v.optional(partialDate),
  source: id,
  note: v.optional(text),
});

const event = v.strictObject({
  date: partialDate,
  text: v.pipe(text, v.maxLength(240, 'keep an event under 240 characters')),
  weight: v.picklist([1, 2, 3] as const),
  source: id,
});

const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);

const entry = v.strictObject({
  id,
  kind: v.picklist(ENTRY_KINDS),
  name: text,
  about: v.pipe(text, v.maxLength(120, '`about` is at most 120 characters')),
  aliases: list(alias),
  nameIsNoAlias: v.optional(v.boolean()),
  surnames: list(text),
  standsAlone: v.optional(v.boolean()),
  demonyms: list(text),
  standsFor: v.optional(id),
  domains: list(v.pipe(text, v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'write a host name'))),
  states: list(state),
  events: list(event),
  sources: list(id),
  related: list(id),
  reviewed: month,
});

/** A word, a phrase, `@entry`, `~concept`; `!` and `?` before words say how they count negated. */
const groupMember = v.pipe(
  text,
  v.check((member) => {
    const concept = /^[!?]?~(.*)$/.exec(member)?.[1];
    return concept === undefined || conceptMembers(concept) !== null;
  }, 'there is no such concept: see docs/claims-format.md'),
);

const claim = v.strictObject({
  id,
  claim: text,
  topic: text,
  phrasings: v.pipe(v.array(text), v.minLength(4, 'a claim needs at least four phrasings')),
  must: v.pipe(
    v.array(v.pipe(v.array(groupMember), v.minLength(1))),
    v.minLength(1, 'a claim needs at least one concept group'),
  ),
  not: list(text),
  roles: v.optional(v.strictObject({ agent: text, patient: text })),
  numbers: list(
    v.strictObject({ value: v.number(), unit: text, tolerance: v.optional(v.number()) }),
  ),
  negatives: v.pipe(
    v.array(v.strictObject({ text, why: v.picklist(NEGATIVE_REASONS) })),
    v.minLength(6, 'a claim needs at least six negatives'),
  ),
  denials: v.pipe(v.array(text), v.minLength(2, 'a claim needs at least two denials')),
  denialIsNotable: v.optional(v.boolean()),
  statuses: v.pipe(
    v.array(
      v.strictObject({
        status: v.picklist(CLAIM_STATUSES),
        from: partialDate,
        to: v.optional(partialDate),
        text,
        sources: v.pipe(v.array(id), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  events: list(event),
  sources: list(id),
  related: list(id),
  reviewed: month,
});

/** One file of a pack. A ledger is a file with `sources` alone. */
export const packFileSchema = v.strictObject({
  pack: v.optional(
    v.strictObject({
      id,
      title: text,
      language: v.optional(v.string(), 'en'),
      licence: v.optional(text, 'unspecified'),
      description: v.optional(text),
    }),
  ),
  sources: v.optional(v.record(id, source), {}),
  entries: list(entry),
  claims: list(claim),
});

export type PackFile = v.InferOutput<typeof packFileSchema>;

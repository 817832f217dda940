import { describe, expect, it } from 'vitest';
import type { CardLookup } from '../../../src/core/cards/card-lookup.ts';
import { entryCard } from '../../../src/core/cards/entry-card.ts';
import type { Entry } from '../../../src/core/packs/pack.ts';

const base: Entry = {
  id: 'ada-example',
  kind: 'person',
  name: 'Ada Example',
  about: 'Invented politician',
  aliases: [],
  surnames: ['Example'],
  demonyms: [],
  domains: [],
  states: [],
  events: [],
  sources: [],
  related: [],
  reviewed: '2025-08',
};

const land: Entry = { ...base, id: 'land', kind: 'place', name: 'Land', surnames: [] };

const leader: Entry = {
  ...base,
  states: [
    {
      relation: 'office',
      title: 'Minister',
      of: 'land',
      from: '2015',
      to: '2021-01-26',
      source: 'a',
    },
    {
      relation: 'office',
      title: 'Prime Minister',
      of: 'land',
      from: '2021-01-26',
      to: '2024-07-23',
      source: 'a',
    },
    { relation: 'office', title: 'Commissioner', ofName: 'Union', from: '2024-12-01', source: 'b' },
  ],
  events: [
    { date: '2021-12-10', text: 'That day itself.', weight: 3, source: 'a' },
    { date: '2022-02-24', text: 'First.', weight: 3, source: 'a' },
    { date: '2023-03-05', text: 'Small.', weight: 1, source: 'b' },
    { date: '2024-07-15', text: 'Second.', weight: 3, source: 'b' },
    { date: '2025-01-01', text: 'Middling.', weight: 2, source: 'c' },
    { date: '2019', text: 'Before.', weight: 3, source: 'c' },
  ],
};

const lookup: CardLookup = {
  entry: (id) => ({ land, 'ada-example': leader })[id] ?? null,
  claim: () => null,
  source: (id) => ({
    url: `https://example.org/${id}`,
    title: id,
    publisher: 'Example',
    fact: 'x',
  }),
};

describe('entryCard', () => {
  const card = entryCard(leader, { published: '2021-12-10' }, lookup);

  it('tells what was true on the day of publication', () => {
    expect(card.then).toMatchObject([
      { title: 'Prime Minister', of: { name: 'Land', card: 'entry:land' }, certain: true },
    ]);
  });

  it('tells at most three later events, the heaviest, in order of time', () => {
    expect(card.since.map((event) => event.text)).toEqual(['First.', 'Second.', 'Middling.']);
    expect(card.moreSince).toBe(1);
  });

  it('tells what holds as of the review, and what has ended', () => {
    expect(card.asOf).toMatchObject({
      month: '2025-08',
      states: [{ title: 'Commissioner', of: { name: 'Union' } }],
      ended: [{ title: 'Prime Minister' }],
      sameAsThen: false,
    });
  });

  it('numbers its sources in the order of their use and ships no ledger text', () => {
    expect(card.sources.map((source) => source.index)).toEqual([1, 2, 3]);
    expect(card.sources.some((source) => 'fact' in source)).toBe(false);
    expect(card.sources[(card.then[0]?.source ?? 0) - 1]?.title).toBe('a');
  });

  it.each([
    ['2021-01-26', ['Prime Minister']],
    ['2021-01-25', ['Minister']],
    ['2024-07-23', []],
    ['2021', ['Prime Minister', 'Minister']],
  ])('on %s the office is %j', (published, titles) => {
    const on = entryCard(leader, { published }, lookup);
    expect(on.then.map((state) => state.title)).toEqual(titles);
  });

  it('names the head of state before the head of government', () => {
    const head = { relation: 'head' as const, of: 'ada-example', source: 'a' };
    const states = [
      { relation: 'member' as const, title: 'Member', ofName: 'Union', from: '2004', source: 'a' },
      { ...head, title: 'Prime Minister', from: '2020-01-16' },
      { ...head, title: 'President', from: '2012-05-07' },
    ];
    const card = entryCard({ ...land, states }, { published: '2021-12-10' }, lookup);
    expect(card.then.map(({ title }) => title)).toEqual(['President', 'Prime Minister', 'Member']);
  });

  it('is unsure where a partial date leaves room', () => {
    const on = entryCard(leader, { published: '2021' }, lookup);
    expect(on.then.map((state) => state.certain)).toEqual([false, false]);
  });

  it('names the last state where none held', () => {
    expect(entryCard(leader, { published: '2024-09-01' }, lookup).before).toMatchObject({
      title: 'Prime Minister',
    });
  });

  it('tells the present only where no date is known', () => {
    const undated = entryCard(leader, { published: null }, lookup);
    expect(undated).toMatchObject({ then: [], since: [], moreSince: 0, published: null });
    expect(undated.asOf?.states).toHaveLength(1);
  });

  it('does not speak for a day after its review', () => {
    const late = entryCard(leader, { published: '2026-03-01' }, lookup);
    expect(late).toMatchObject({ afterReview: true, then: [], since: [] });
  });

  it('hides what came later from readers who ask for that', () => {
    const first = entryCard(leader, { published: '2021-12-10', asFirstReaders: true }, lookup);
    expect(first).toMatchObject({ since: [], moreSince: 0, asOf: null });
    expect(first.then).toHaveLength(1);
  });
});

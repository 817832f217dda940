import type { CardSource, ClaimCard, EntryCard } from '../../../src/core/cards/card.ts';

/** Cards of our own making, as core would compute them for an article of 10 December 2021. */
const SOURCES: CardSource[] = [
  {
    index: 1,
    url: 'https://government.example/members',
    title: 'Members of the government',
    publisher: 'Government of Estonia',
    date: '2021-01-26',
  },
  {
    index: 2,
    url: 'https://mission.example/statement',
    title: 'Statement of the mission',
    publisher: 'Mission',
    party: true,
  },
];

export const personCard: EntryCard = {
  type: 'entry',
  id: 'entry:kaja-kallas',
  entry: 'kaja-kallas',
  kind: 'person',
  name: 'Kaja Kallas',
  about: 'Estonian politician',
  published: '2021-12-10',
  then: [
    {
      relation: 'office',
      title: 'Prime Minister',
      of: { name: 'Estonia', card: 'entry:estonia' },
      from: '2021-01-26',
      certain: true,
      source: 1,
    },
  ],
  since: [
    { date: '2024-07-15', text: 'Resigned as prime minister.', weight: 2, source: 1 },
    { date: '2024-12-01', text: 'Took office in Brussels.', weight: 3, source: 2 },
  ],
  moreSince: 2,
  asOf: {
    month: '2025-08',
    states: [
      {
        relation: 'office',
        title: 'High Representative for Foreign Affairs',
        of: { name: 'European Union' },
        from: '2024-12-01',
        certain: true,
        source: 1,
      },
    ],
    ended: [],
    sameAsThen: false,
  },
  sources: SOURCES,
  links: [{ card: 'entry:estonia', name: 'Estonia' }],
  afterReview: false,
  domains: [],
};

/** As a pack of the reader has it. */
export const packCard: EntryCard = {
  ...personCard,
  id: 'history-form-9/entry:kaja-kallas',
  pack: { id: 'history-form-9', title: 'History, form 9' },
};

export const longCard: EntryCard = {
  ...personCard,
  id: 'entry:long',
  name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  about: 'A name and a text far longer than any card has room for, '.repeat(4),
  since: Array.from({ length: 12 }, (_, i) => ({
    date: `20${String(22 + (i % 3))}-0${(i % 9) + 1}`,
    text: 'Something happened that takes a good many words to tell, and then some more of them. ',
    weight: 3 as const,
    source: 1,
  })),
};

export const claimCard: ClaimCard = {
  type: 'claim',
  id: 'claim:nrc-silence',
  claimId: 'nrc-silence',
  claim: 'The NATO-Russia Council had not met for about a year and a half.',
  topic: 'How long the council had not met',
  published: '2021-12-10',
  then: {
    status: 'contradicted',
    from: '2021-01-05',
    text: 'Its last meeting was on 5 July 2019, some 29 months earlier.',
    sources: [1],
  },
  known: [{ date: '2019-07-05', text: 'The council met in Brussels.', weight: 3, source: 1 }],
  since: [{ date: '2022-01-12', text: 'The council met again.', weight: 3, source: 2 }],
  moreSince: 0,
  asOf: {
    month: '2025-12',
    status: {
      status: 'outdated',
      from: '2022-01-12',
      text: 'It met on 12 January 2022 and not since.',
      sources: [1, 2],
    },
    sameAsThen: false,
  },
  sources: SOURCES,
  links: [],
  afterReview: false,
};

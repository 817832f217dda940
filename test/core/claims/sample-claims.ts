/** A few invented states and claims, so that tests of the machinery hang on no bundled claim. */
import type { NamedEntry } from '../../../src/core/names/name-mention.ts';
import type { Claim } from '../../../src/core/packs/pack.ts';
import { entry } from '../names/sample-entries.ts';
import { makeClaimSet } from './claim-set.ts';

const ENTRIES: NamedEntry[] = [
  entry('ruritania', 'place', 'Ruritania', { demonyms: ['Ruritanian', 'Ruritanians'] }),
  entry('graustark', 'place', 'Graustark', { demonyms: ['Graustarkian', 'Graustarkians'] }),
  entry('strelsau', 'place', 'Strelsau', { standsFor: 'ruritania' }),
  entry('league', 'organisation', 'Harbour League', { aliases: ['the League'] }),
  entry('lake-treaty', 'treaty', 'Lake Treaty'),
  entry('rudolf', 'person', 'Rudolf Elphberg', { surnames: ['Elphberg'] }),
];

function claim(own: Pick<Claim, 'id' | 'claim' | 'phrasings' | 'must'> & Partial<Claim>): Claim {
  return {
    topic: 'A topic',
    not: [],
    numbers: [],
    negatives: [],
    denials: [],
    statuses: [],
    events: [],
    sources: [],
    related: [],
    reviewed: '2024-01',
    ...own,
  };
}

const CLAIMS: Claim[] = [
  claim({
    id: 'ruritania-invaded',
    claim: 'Ruritania invaded Graustark.',
    phrasings: [
      'Ruritania attacked Graustark.',
      'Graustark was invaded by Ruritania.',
      "Ruritania's invasion of Graustark",
      'the Ruritanian attack on Graustark',
    ],
    must: [['@ruritania'], ['@graustark'], ['invade', 'invasion', 'attack']],
    roles: { agent: '@ruritania', patient: '@graustark' },
    not: ['cyber attack'],
  }),
  claim({
    id: 'ruritania-broke-treaty',
    claim: 'Ruritania does not honour the Lake Treaty.',
    phrasings: [
      'Ruritania has violated the Lake Treaty.',
      'The Lake Treaty was broken by Ruritania.',
      'Ruritania has failed to keep the Lake Treaty.',
      'Ruritania is in breach of the Lake Treaty.',
    ],
    must: [['@ruritania'], ['@lake-treaty'], ['~breach', '!~fulfil']],
  }),
  claim({
    id: 'league-has-forty-ships',
    claim: 'The League has forty warships.',
    phrasings: [
      'The League owns 40 warships.',
      'Forty warships belong to the League.',
      'The fleet of the League counts 40 ships.',
      'the forty ships of the League',
    ],
    must: [['@league'], ['ship', 'warship']],
    numbers: [{ value: 40, unit: 'ship', tolerance: 4 }],
  }),
];

export const sampleSet = makeClaimSet(CLAIMS, ENTRIES);

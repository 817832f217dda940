/** A small set of entries for tests of names, with the shapes that rules care about. */
import type { EntrySource, NamedEntry } from '../../../src/core/names/name-mention.ts';

type Partial_ = Omit<Partial<NamedEntry>, 'aliases'> & {
  aliases?: (string | NamedEntry['aliases'][number])[];
};

/** Makes an entry of what is given; aliases may be plain strings. */
export function entry(id: string, kind: string, name: string, rest: Partial_ = {}): NamedEntry {
  const aliases = (rest.aliases ?? []).map((each) =>
    typeof each === 'string' ? { text: each } : each,
  );
  return { id, kind, name, surnames: [], demonyms: [], states: [], events: [], ...rest, aliases };
}

const office = (title: string, of: string, from: string, to?: string) => ({
  relation: 'office' as const,
  title,
  of,
  from,
  source: 'test',
  ...(to === undefined ? {} : { to }),
});

const person = (id: string, name: string, rest: Partial_ = {}) =>
  entry(id, 'person', name, {
    surnames: [name.split(' ').at(-1) ?? name],
    reviewed: '2025-12',
    ...rest,
  });

/** Entries of the test set, in the order in which they are compiled. */
export const SAMPLE: readonly NamedEntry[] = [
  entry('estonia', 'place', 'Estonia', { demonyms: ['Estonian', 'Estonians'] }),
  entry('russia', 'place', 'Russia', {
    aliases: ['Russian Federation'],
    demonyms: ['Russian', 'Russians'],
  }),
  entry('ukraine', 'place', 'Ukraine', { demonyms: ['Ukrainian', 'Ukrainians'] }),
  entry('united-states', 'place', 'United States', {
    aliases: [
      'United States of America',
      { text: 'US', exact: true },
      { text: 'U.S.', exact: true },
      'America',
    ],
    demonyms: ['American', 'Americans'],
  }),
  entry('germany', 'place', 'Germany', { demonyms: ['German', 'Germans'] }),
  entry('france', 'place', 'France', { demonyms: ['French'] }),
  entry('china', 'place', 'China', { demonyms: ['Chinese'] }),
  entry('ireland', 'place', 'Ireland', { demonyms: ['Irish'] }),
  entry('georgia', 'place', 'Georgia', { demonyms: ['Georgian', 'Georgians'] }),
  entry('jordan', 'place', 'Jordan', { demonyms: ['Jordanian'] }),
  entry('chad', 'place', 'Chad', { demonyms: ['Chadian'] }),
  entry('turkey', 'place', 'Turkey', { demonyms: ['Turkish', 'Turks'] }),
  entry('united-kingdom', 'place', 'United Kingdom', {
    aliases: [{ text: 'UK', exact: true }, 'Britain'],
    demonyms: ['British'],
  }),
  entry('moscow', 'place', 'Moscow', { standsFor: 'russia' }),
  entry('tallinn', 'place', 'Tallinn', { standsFor: 'estonia' }),
  entry('warsaw', 'place', 'Warsaw', { standsFor: 'poland' }),
  entry('paris', 'place', 'Paris', { standsFor: 'france' }),
  entry('kyiv', 'place', 'Kyiv', { aliases: ['Kiev'], standsFor: 'ukraine' }),
  entry('lodz', 'place', 'Łódź'),
  entry('washington', 'place', 'Washington', {
    aliases: ['Washington, D.C.'],
    standsFor: 'united-states',
  }),
  entry('victoria', 'place', 'Victoria'),
  entry('samoa', 'place', 'Samoa', {
    nameIsNoAlias: true,
    aliases: [{ text: 'Samoa', notAfter: ['American'], notBefore: ['Airways'] }],
  }),
  person('lloyd-austin', 'Lloyd Austin', {
    states: [office('Secretary of Defense', 'united-states', '2021-01-22', '2025-01-20')],
  }),
  entry('united-nations', 'organisation', 'United Nations', {
    aliases: [{ text: 'UN', exact: true }],
  }),
  entry('us-congress', 'organisation', 'United States Congress', {
    aliases: ['US Congress', 'Congress'],
  }),
  entry('x', 'organisation', 'X Corp', {
    aliases: [
      { text: 'Twitter', to: '2023-07-24' },
      { text: 'the X network', from: '2023-07-24' },
    ],
  }),
  entry('kremlin', 'organisation', 'Kremlin', { aliases: ['the Kremlin'], standsFor: 'russia' }),
  entry('nato', 'organisation', 'NATO', {
    aliases: [
      'North Atlantic Treaty Organization',
      { text: 'the Alliance', exact: true, needs: ['NATO', 'North Atlantic'] },
    ],
  }),
  entry('european-union', 'organisation', 'European Union', {
    aliases: [{ text: 'EU', exact: true }],
  }),
  entry('who', 'organisation', 'World Health Organization', {
    aliases: [{ text: 'WHO', exact: true }],
  }),
  entry('bloomberg', 'organisation', 'Bloomberg', { aliases: ['Bloomberg News'] }),
  entry('johnson-and-johnson', 'organisation', 'Johnson & Johnson'),
  entry('al-qaeda', 'organisation', 'al-Qaeda'),
  entry('red-line', 'term', 'red line', { aliases: ['red lines'] }),
  entry('open-door', 'term', 'open-door policy'),
  entry('media', 'term', 'mainstream media'),
  person('kaja-kallas', 'Kaja Kallas', {
    states: [office('Prime Minister', 'estonia', '2021-01-26', '2024-07-23')],
  }),
  person('kristen-michal', 'Kristen Michal', {
    states: [office('Prime Minister', 'estonia', '2024-07-23')],
  }),
  person('joe-biden', 'Joe Biden', {
    aliases: ['Joseph R. Biden Jr.'],
    states: [office('President', 'united-states', '2021-01-20', '2025-01-20')],
  }),
  person('antony-blinken', 'Antony Blinken', {
    states: [office('Secretary of State', 'united-states', '2021-01-26', '2025-01-20')],
  }),
  person('vladimir-putin', 'Vladimir Putin', {
    standsAlone: true,
    states: [office('President', 'russia', '2012-05-07')],
  }),
  person('volodymyr-zelensky', 'Volodymyr Zelensky', {
    standsAlone: true,
    states: [office('President', 'ukraine', '2019-05-20')],
  }),
  person('donald-trump', 'Donald Trump', {
    standsAlone: true,
    states: [
      office('President', 'united-states', '2017-01-20', '2021-01-20'),
      office('President', 'united-states', '2025-01-20'),
    ],
  }),
  person('sergei-lavrov', 'Sergei Lavrov', {
    states: [office('Foreign Minister', 'russia', '2004-03-09')],
  }),
  person('lee-jae-myung', 'Lee Jae-myung', { surnames: ['Lee'] }),
  person('boris-johnson', 'Boris Johnson', {
    states: [office('Prime Minister', 'united-kingdom', '2019-07-24', '2022-09-06')],
  }),
  person('jens-stoltenberg', 'Jens Stoltenberg', {
    states: [office('Secretary General', 'nato', '2014-10-01', '2024-10-01')],
  }),
  person('olaf-scholz', 'Olaf Scholz', {
    states: [office('Chancellor', 'germany', '2021-12-08', '2025-05-06')],
  }),
  person('ingrida-simonyte', 'Ingrida Šimonytė'),
  person('marco-rubio', 'Marco Rubio', {
    states: [
      office('Senator', 'united-states', '2011-01-03', '2025-01-20'),
      office('Secretary of State', 'united-states', '2025-01-21'),
    ],
  }),
  entry('bradley', 'weapon', 'Bradley', { aliases: ['Bradleys'] }),
  person('yvette-cooper', 'Yvette Cooper'),
];

/** Wraps entries as the lazy source that names are resolved with. */
export function sourceOf(entries: readonly NamedEntry[]): EntrySource {
  const numbers = new Map(entries.map(({ id }, number): [string, number] => [id, number]));
  return {
    count: entries.length,
    at(number) {
      const found = entries[number];
      if (!found) throw new RangeError(`no entry ${number}`);
      return found;
    },
    indexOf: (id) => numbers.get(id) ?? -1,
  };
}

import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../src/core/names/compile-names.ts';
import { matchNames } from '../../../src/core/names/match-names.ts';
import { openNames } from '../../../src/core/names/open-names.ts';
import { entry, sourceOf } from './sample-entries.ts';

const place = (id: string, name: string, demonyms: string[], aliases: string[] = []) =>
  entry(id, 'place', name, { demonyms, aliases });

const ENTRIES = [
  entry('opec', 'organisation', 'OPEC', { aliases: [{ text: 'OPEC', exact: true }] }),
  entry('opec-plus', 'organisation', 'OPEC+', { aliases: [{ text: 'OPEC+', exact: true }] }),
  entry('eu', 'organisation', 'European Union', { aliases: [{ text: 'EU', exact: true }] }),
  entry('rfk-jr', 'person', 'Robert F. Kennedy Jr.', {
    aliases: ['Robert F. Kennedy Jr', 'RFK Jr.'],
    surnames: ['Kennedy'],
  }),
  entry('trump', 'person', 'Donald Trump', { surnames: ['Trump'], standsAlone: true }),
  entry('bush', 'person', 'George W. Bush', { surnames: ['Bush'] }),
  entry('store', 'person', 'Jonas Gahr Støre', {
    aliases: ['Jonas Gahr Store'],
    surnames: ['Støre'],
  }),
  entry('us-senate', 'organisation', 'US Senate', {
    aliases: ['Senate', 'Senate of the United States'],
  }),
  place('united-states', 'United States', ['American'], ['US', 'America']),
  place('france', 'France', ['French']),
  place('washington', 'Washington', []),
  place('nigeria', 'Nigeria', ['Nigerian']),
  entry('x', 'organisation', 'X', {
    nameIsNoAlias: true,
    aliases: [{ text: 'X', exact: true, from: '2023-07-24' }],
  }),
  entry('department', 'organisation', 'Department of War', {
    aliases: [{ text: 'Department of War', from: '2025-09-05' }],
  }),
];

const index = openNames(compileNames(ENTRIES));

function marksOf(text: string, published: string | null = '2024-05-01'): string {
  const mentions = matchNames({ text, index, entries: sourceOf(ENTRIES), published });
  return mentions.map(({ start, end, entry: id }) => `${text.slice(start, end)}>${id}`).join(' | ');
}

const table = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s', (text, marks) => expect(marksOf(text)).toBe(marks));

describe('a sign that belongs to a name', () => {
  table([
    ['Oil rose as OPEC+ met.', 'OPEC+>opec-plus'],
    ['Oil rose as OPEC met.', 'OPEC>opec'],
    ['the OPEC+-led cut', 'OPEC+>opec-plus'],
    ['the EU+ list', ''],
    ['in EU+UK trade', 'EU>eu'],
  ]);
});

describe('fathers and sons', () => {
  table([
    ['In 1968 Robert Kennedy ran. Kennedy was shot.', ''],
    ['Robert F. Kennedy was shot.', ''],
    ['Robert F. Kennedy Jr. spoke. Kennedy left.', 'Robert F. Kennedy Jr.>rfk-jr | Kennedy>rfk-jr'],
    ['Robert F. Kennedy, Jr. spoke.', 'Robert F. Kennedy>rfk-jr'],
    ['RFK Jr. spoke. His father, Robert Kennedy, was shot. Kennedy died.', 'RFK Jr.>rfk-jr'],
    ['Donald Trump Jr. spoke. Donald Trump, Jr. left.', ''],
    ['Donald Trump Jr. spoke. Trump left.', ''],
    ['Donald Trump spoke. Trump Jr. left.', 'Donald Trump>trump'],
  ]);
});

describe('initials between', () => {
  table([
    ['George W. Bush spoke.', 'George W. Bush>bush'],
    ['George Walker Bush spoke.', 'George Walker Bush>bush'],
    ['George H. W. Bush spoke. Bush left.', ''],
    ['George H.W. Bush spoke.', ''],
    ['George Herbert Walker Bush spoke.', ''],
    ['Donald J. Trump spoke.', 'Donald J. Trump>trump'],
  ]);
});

describe('a name with marks that is a word without them', () => {
  table([
    ['Jonas Gahr Støre spoke. Støre left.', 'Jonas Gahr Støre>store | Støre>store'],
    [
      'Jonas Gahr Støre spoke. Store shelves are empty. The Store is new.',
      'Jonas Gahr Støre>store',
    ],
    ['Jonas Gahr Store spoke. Mr Store left.', 'Jonas Gahr Store>store | Store>store'],
    ['Jonas Gahr Store spoke. Store shelves are empty.', 'Jonas Gahr Store>store'],
  ]);
});

describe('institutions that many countries have', () => {
  table([
    ['The Senate voted.', 'Senate>us-senate'],
    ['The US Senate and the American Senate voted.', 'US Senate>us-senate | Senate>us-senate'],
    ['The French Senate voted. The Senate adjourned.', ''],
    ['Nigeria’s Senate voted. The Senate adjourned.', 'Nigeria>nigeria'],
    ['The Senate of Nigeria voted.', 'Nigeria>nigeria'],
    ['America’s Senate voted.', 'America>united-states | Senate>us-senate'],
  ]);
});

describe('states of the same name', () => {
  table([
    ['in Vermont, Washington and Ohio', ''],
    ['- Oregon\n- Vermont\n- Washington\n- District of Columbia', ''],
    ['Rhode Island - Vermont - Washington - District of Columbia', ''],
    ['offices in New York, Washington and London', 'Washington>washington'],
    ['talks in Paris, Washington, and Abuja', 'Washington>washington'],
  ]);
});

describe('a name of some days only', () => {
  it.each([
    ['X and the Department of War', '2021-05-01', ''],
    ['X and the Department of War', '2024-05-01', 'X>x'],
    ['X and the Department of War', '2025-10-01', 'X>x | Department of War>department'],
  ])('%s on %s', (text, day, marks) => expect(marksOf(text, day)).toBe(marks));
});

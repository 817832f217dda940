import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/core/packs/check-pack.ts';
import { readPackLines } from '../../src/core/packs/pack-lines.ts';
import { createWords } from '../../src/locales/words.ts';
import { faultPlace, faultWords } from '../../src/options/packs/fault-words.ts';
import { type Fault, readSmallPack } from '../../src/options/packs/read-pack.ts';
import { englishWords } from '../locales/english-words.ts';

const german = JSON.parse(readFileSync('src/locales/de/messages.json', 'utf8')) as Record<
  string,
  { message: string } | undefined
>;
const words = createWords(
  (key, filled = []) =>
    (german[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => [filled].flat()[Number(n) - 1] ?? ''),
  'de',
);

const ENTRY = { id: 'a', kind: 'term', name: 'A b', about: 'x', reviewed: '2025-01' };
const small = (data: object) => readSmallPack('a.json', JSON.stringify(data)).faults;
const entry = (changes: object) => small({ entries: [{ ...ENTRY, ...changes }] });
const claim = (changes: object) =>
  small({ claims: [{ id: 'c', claim: 'C', topic: 'T', reviewed: '2025-01', ...changes }] });
const state = { relation: 'office', title: 'T', of: 'a', from: '2020', source: 's' };
const event = { date: '2020', text: 'x', weight: 1, source: 's' };

function lines(...records: unknown[]): Fault[] {
  const head = { id: 'a', title: 'A', language: 'en', licence: 'x' };
  const reader = readPackLines('a.jsonl', head);
  for (const record of records) {
    reader.add(typeof record === 'string' ? record : JSON.stringify(record));
  }
  const late = checkPack(reader.pack(), { isEditorial: false });
  return [...reader.faults, ...late].map((fault) => ({ ...fault, line: 1 }));
}

/** Packs with every sort of fault that a reader's pack can have. */
const FAULTY: [string, Fault[], string][] = [
  ['a missing field', small({ entries: [{ id: 'a' }] }), '„kind“ fehlt'],
  ['an unknown field', entry({ colour: 'red' }), 'das Feld „colour“'],
  ['a wrong type', entry({ related: 5 }), 'Hierher gehört Array, nicht 5'],
  ['a kind that there is not', entry({ kind: 'thing' }), '„thing“ ist nichts davon: person, org'],
  [
    'a weight that there is not',
    entry({ events: [{ ...event, weight: 7 }] }),
    '„7“ ist nichts davon: 1, 2, 3',
  ],
  ['an empty text', entry({ name: ' ' }), 'darf nicht leer sein'],
  ['an id with capitals', entry({ id: 'A b' }), 'Kleinbuchstaben'],
  ['a wrong date', entry({ states: [{ ...state, from: 'May' }] }), 'Datum als YYYY'],
  ['a wrong month', entry({ reviewed: '2025' }), 'Monat als YYYY-MM'],
  [
    'an address without https',
    small({ sources: { s: { url: 'http://x.example', title: 'x', publisher: 'x' } } }),
    'https://',
  ],
  [
    'no address',
    small({ sources: { s: { url: 'x', title: 'x', publisher: 'x' } } }),
    'vollständige Adresse',
  ],
  ['a domain that is none', entry({ domains: ['Paper'] }), 'news.example.org'],
  ['a long text', entry({ about: 'x'.repeat(121) }), 'höchstens 120 Zeichen'],
  ['a long event', entry({ events: [{ ...event, text: 'x'.repeat(241) }] }), 'höchstens 240'],
  ['few phrasings', claim({ phrasings: ['x'] }), 'mindestens 4'],
  ['few groups', claim({ must: [] }), 'mindestens 1'],
  ['few statuses', claim({ statuses: [] }), 'mindestens 1'],
  ['few negatives', claim({ negatives: [] }), 'mindestens 6'],
  ['a concept that there is not', claim({ must: [['~nothing-of-the-sort']] }), 'Begriff'],
  ['an id twice', small({ entries: [ENTRY, ENTRY] }), 'zweimal'],
  ['an id twice in lines', lines({ entry: ENTRY }, { entry: ENTRY }), 'zweimal'],
  ['a reference to nobody', entry({ related: ['nobody'] }), 'verweist auf „nobody“'],
  ['a source that there is not', entry({ sources: ['book'] }), 'beruft sich auf „book“'],
  [
    'an end before the beginning',
    entry({ states: [{ ...state, to: '2010' }] }),
    'endet (2010), bevor es beginnt (2020)',
  ],
  ['no way to it', entry({ nameIsNoAlias: true }), 'keine Wörter'],
  ['a line that is not JSON', lines('nothing'), 'kein JSON'],
  ['a line that is no object', lines('5'), 'ein Objekt in jede Zeile'],
  ['a record of no sort', lines({ thing: 1 }), 'ein Objekt in jede Zeile'],
  ['broken YAML', readSmallPack('a.yaml', 'a: [').faults, 'nicht als YAML oder JSON'],
  [
    'too many records',
    small({ entries: Array.from({ length: 2_001 }, (_, i) => ({ ...ENTRY, id: `e-${i}` })) }),
    'mehr als 2000 Datensätze',
  ],
];

describe('what is wrong with a pack is said in the language of its reader:', () => {
  it.each(FAULTY)('%s', (_name, faults, said) => {
    expect(faults.length).toBeGreaterThan(0);
    const all = faults.map((fault) => faultWords(fault, words));
    expect(all.join('\n')).toContain(said);
    // What passes for translated but is the checks' own English would be found here.
    for (const [i, fault] of faults.entries()) expect(all[i]).not.toBe(fault.message);
  });

  it.each([
    ['larger than 256 MB', 'größer als 256 MB'],
    ['more than 500000 records', 'mehr als 500000 Datensätze nimmt'],
    ['this is no backup of Sidelight', 'keine Sicherung'],
    ['the disk is full', 'the disk is full'],
  ])('%s', (message, said) => {
    expect(faultWords({ message }, words)).toContain(said);
  });

  it('and in plain English too', () => {
    const [first] = entry({ kind: 'thing' });
    expect(faultWords(first ?? { message: '' }, englishWords())).toMatch(
      /^“thing” is none of these: person, organisation/,
    );
  });
});

describe('where it is', () => {
  it.each([
    ['entries.1 (tallinn).states.0.from', 'tallinn › states › 1 › from'],
    ['entry (tallinn).about', 'tallinn › about'],
    ['tallinn', 'tallinn'],
    ['entries.0.name', 'entries › 1 › name'],
    ['sources.book.url', 'sources › book › url'],
  ])('%s', (path, place) => {
    expect(faultPlace({ path })).toBe(place);
  });
});

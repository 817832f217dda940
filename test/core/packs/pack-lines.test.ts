import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/core/packs/check-pack.ts';
import { readPackLines, writePackLines } from '../../../src/core/packs/pack-lines.ts';

const HEAD = { id: 'school', title: 'School', language: 'en', licence: 'unspecified' };
const source = {
  source: { id: 'paper', url: 'https://paper.example/a', title: 'A', publisher: 'Paper' },
};
const entry = (id: string, more: object = {}) => ({
  entry: {
    id,
    kind: 'term',
    name: `Name ${id}`,
    about: 'What it is.',
    reviewed: '2025-08',
    ...more,
  },
});

function read(lines: readonly (object | string)[]) {
  const reader = readPackLines('school.jsonl', HEAD);
  for (const line of lines) reader.add(typeof line === 'string' ? line : JSON.stringify(line));
  return reader;
}

describe('packs as JSON Lines', () => {
  it('are read record by record, and empty lines count', () => {
    const head = { pack: { id: 'history', title: 'History', language: 'de' } };
    const reader = read([head, source, '', entry('a', { sources: ['paper'] })]);
    expect(reader.faults).toEqual([]);
    expect(reader.pack()).toMatchObject({ id: 'history', title: 'History', language: 'de' });
    expect(reader.lineOf('a')).toBe(4);
    expect(reader.records).toBe(2);
    expect(checkPack(reader.pack(), { isEditorial: false })).toEqual([]);
  });

  it.each([
    ['broken JSON', '{"entry": ', 'line 2', 'not JSON'],
    ['no object', '7', 'line 2', 'object'],
    ['an unknown key', { thing: {} }, 'line 2', 'pack, source, entry or claim'],
    ['two keys', { ...entry('b'), ...source }, 'line 2', 'pack, source, entry or claim'],
    ['a missing name', { entry: { id: 'b' } }, 'line 2: entry', 'kind'],
    ['an id twice', entry('a'), 'line 2: a', 'line 1'],
    [
      'a bad date',
      entry('b', { states: [{ relation: 'status', from: '2021-02-30', source: 'paper' }] }),
      'line 2: entry',
      'YYYY',
    ],
    ['a claim without phrasings', { claim: { id: 'c' } }, 'line 2: claim', ''],
  ])('tell the line and the reason: %s', (_name, line, place, reason) => {
    const [fault] = read([entry('a'), line]).faults;
    expect(fault?.path).toContain(place);
    expect(`${fault?.path} ${fault?.message}`).toContain(reason);
  });

  it('survive being written and read again', () => {
    const reader = read([source, entry('a', { sources: ['paper'] }), entry('b')]);
    const again = readPackLines('again', { ...HEAD, id: 'other' });
    for (const line of writePackLines(reader.pack())) again.add(line);
    expect(again.faults).toEqual([]);
    expect(again.pack()).toEqual(reader.pack());
  });

  it('do not take a hostile id for a property of every object', () => {
    const reader = read([
      '{"source":{"id":"__proto__","url":"https://a.example/","title":"A","publisher":"B"}}',
      entry('a'),
    ]);
    expect(reader.faults.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).url).toBeUndefined();
  });
});

describe('packs of readers', () => {
  it('need no sources and choose their own words, but refer only to what is there', () => {
    const pack = read([
      entry('a', { about: 'What is now called so.' }),
      entry('b', { related: ['nobody'], sources: ['nowhere'] }),
    ]).pack();
    const faults = checkPack(pack, { isEditorial: false }).map(({ path, message }) => [
      path,
      message,
    ]);
    expect(faults).toEqual([
      ['b', 'refers to "nobody", which no entry has as id'],
      ['b', 'cites "nowhere", which no ledger holds'],
    ]);
    expect(checkPack(pack).length).toBeGreaterThan(2);
  });
});

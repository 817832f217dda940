import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headFor, readSmallPack, SMALL } from '../../src/options/packs/read-pack.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/packs/${name}`, 'utf8');
const lines = (text: string) =>
  readSmallPack('a.yaml', text).faults.map(({ line, path }) => [line, path]);

describe('reading a pack in YAML or JSON', () => {
  it('takes a good one', () => {
    const { pack, faults } = readSmallPack('small.yaml', fixture('small.yaml'));
    expect(faults).toEqual([]);
    expect(pack).toMatchObject({ id: 'history-form-9', title: 'History, form 9' });
    expect(pack?.entries.map(({ id }) => id)).toEqual(['video-summit', 'herald']);
  });

  it('names every fault with its line', () => {
    expect(lines(fixture('broken.yaml'))).toEqual([
      [11, 'entries (second).1 (second).kind'.replace('entries (second)', 'entries')],
      [12, 'entries.1 (second).name'],
      [14, 'entries.1 (second).reviewed'],
    ]);
  });

  it.each([
    ['an indent that does not fit', 'entries:\n  - id: a\n kind: event\n', 3],
    ['a key twice', 'pack:\n  id: a\n  id: b\n', 3],
    ['broken JSON', '{\n  "entries": [\n    {"id" "b"}\n  ]\n', 3],
    [
      'a reference to nobody',
      'entries:\n  - id: a\n    kind: term\n    name: A b\n    about: x\n    reviewed: 2025-01\n    related: [nobody]\n',
      2,
    ],
    ['an unknown field', 'entries: []\nthings: []\n', 2],
  ])('tells the line of %s', (_name, text, line) => {
    expect(lines(text)[0]?.[0]).toBe(line);
  });

  it('sends large ones to JSON Lines', () => {
    const entry = (i: number) => ({
      id: `e-${i}`,
      kind: 'term',
      name: `Name ${i}`,
      about: 'x',
      reviewed: '2025-01',
    });
    const entries = Array.from({ length: SMALL.records + 1 }, (_, i) => entry(i));
    const { faults } = readSmallPack('large.json', JSON.stringify({ entries }));
    expect(faults[0]?.message).toContain('JSON Lines');
  });

  it("does not let a pack take the place of Sidelight's own", () => {
    const { pack } = readSmallPack('x.json', '{"pack": {"id": "sidelight", "title": "Mine"}}');
    expect(pack?.id).toBe('sidelight-imported');
  });

  it('does not blow up on aliases that refer to aliases', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
      .join('\n')}`;
    expect(() => readSmallPack('bomb.yaml', bomb)).toThrow(/alias/i);
  });

  it.each([
    ['Ajalugu 9. klass.yaml', 'ajalugu-9-klass'],
    ['???.json', 'pack'],
  ])('names a pack that does not name itself by its file: %s', (file, id) => {
    expect(headFor(file).id).toBe(id);
  });
});

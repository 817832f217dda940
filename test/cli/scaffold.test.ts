import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePackText } from '../../src/cli/load-pack.ts';
import { addClaim, addEntry, toId } from '../../src/cli/scaffold.ts';
import { ENTRY_KINDS } from '../../src/core/packs/pack.ts';

const month = '2025-08';
const file = 'history.yaml';

/** Writes over every TODO, as an editor would. */
const written = (text: string) =>
  text
    .replace(/(date|from): TODO/g, '$1: 2021-03-01')
    .replaceAll('https://todo.example/', 'https://example.org/')
    .replace(/TODO/g, () => `words ${++count}`);
let count = 0;

describe('toId', () => {
  it.each([
    ['Ingrida Šimonytė', 'ingrida-simonyte'],
    ['Łódź', 'lodz'],
    ['  NATO–Russia Council ', 'nato-russia-council'],
    [
      'A claim of so many words that nobody would want it whole',
      'a-claim-of-so-many-words-that-nobody',
    ],
  ])('%s', (name, id) => {
    expect(toId(name)).toBe(id.split('-').slice(0, 8).join('-'));
  });
});

describe('a new record', () => {
  it.each(ENTRY_KINDS)(
    'of kind %s is refused until it is written, and then has the right shape',
    (kind) => {
      const { text } = addEntry('', { name: 'Example Name', kind, month, file });
      const open = parsePackText(file, text);
      expect(open.file).toBeNull();
      expect(open.faults.length).toBeGreaterThan(5);
      expect(open.faults[0]).toMatchObject({ message: 'is still to be written' });
      const { faults, file: read } = parsePackText(file, written(text));
      expect(faults).toEqual([]);
      expect(read?.entries[0]).toMatchObject({ id: 'example-name', kind, reviewed: month });
    },
  );

  it('may be a claim', () => {
    const { text } = addClaim('', { claim: 'Ruritania broke the Lake Treaty.', month, file });
    expect(parsePackText(file, text).file).toBeNull();
    const { faults, file: read } = parsePackText(file, written(text));
    expect(faults).toEqual([]);
    expect(read?.claims[0]?.negatives).toHaveLength(6);
  });

  it('leaves all that stood there, comments too', () => {
    const before =
      '# Scope: lakes.\nentries:\n  - {id: lake, kind: place, name: Lake, about: Water, reviewed: 2024-01} # deep\n';
    const { text } = addEntry(before, { name: 'River', kind: 'place', month, file });
    expect(text).toContain('# Scope: lakes.');
    expect(text).toContain('# deep');
    expect(parse(text).entries[0]).toEqual(parse(before).entries[0]);
    expect(parse(text).entries[1].id).toBe('river');
  });

  it.each([
    ['an id that is taken', 'entries: [{id: lake}]', /has "lake" already/],
    ['text that is no YAML', 'entries: [', /cannot be read as YAML/],
  ])('is refused for %s', (_name, text, message) => {
    expect(() => addEntry(text, { name: 'Lake', kind: 'place', month, file })).toThrow(message);
  });
});

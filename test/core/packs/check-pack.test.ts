import { describe, expect, it } from 'vitest';
import { parsePackText } from '../../../src/cli/load-pack.ts';
import { checkPack } from '../../../src/core/packs/check-pack.ts';
import { mergePack } from '../../../src/core/packs/merge-pack.ts';

const GOOD = `
sources:
  page: { url: https://example.org/a, title: A page, publisher: Example, date: 2021-01-26 }
entries:
  - id: ada-example
    kind: person
    name: Ada Example
    about: Invented politician
    states:
      - { relation: office, title: Prime Minister, of: land, from: 2021-01-26, to: 2024, source: page }
    reviewed: 2025-08
  - id: land
    kind: place
    name: Land
    about: Invented country
    sources: [page]
    reviewed: 2025-08
`;

function faultsOf(text: string): string[] {
  const { file, faults } = parsePackText('test.yaml', text);
  if (!file) return faults.map(({ path, message }) => `${path}: ${message}`);
  const head = { id: 'test', title: 'Test', language: 'en', licence: 'none' };
  const merged = mergePack([{ name: 'test.yaml', file }], head);
  return [...merged.faults, ...checkPack(merged.pack)].map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

describe('pack checks', () => {
  it('find nothing in a good pack', () => {
    expect(faultsOf(GOOD)).toEqual([]);
  });

  it.each([
    ['a missing source', ['source: page }', 'source: paper }'], /cites "paper"/],
    ['a dangling reference', ['of: land', 'of: moon'], /refers to "moon"/],
    ['an impossible date', ['from: 2021-01-26', 'from: 2021-02-30'], /YYYY-MM-DD/],
    ['an end before the start', ['to: 2024', 'to: 2020'], /ends \(2020\) before it begins/],
    ['stale wording', ['Invented country', 'Currently a country'], /says "Currently"/],
    ['what holds at one time', ['Invented politician', 'President until 2024'], /at one time only/],
    ['an unknown key', ['kind: place', 'kind: place\n    colour: red'], /colour/],
    ['an address that is not https', ['https://example.org/a', 'http://example.org/a'], /https/],
    ['a bad kind', ['kind: place', 'kind: planet'], /planet|Expected/],
    ['an office without a title', ['title: Prime Minister, ', ''], /needs a `title`/],
  ])('find %s', (_fault, [from, to], expected) => {
    const faults = faultsOf(GOOD.replace(from as string, to as string));
    expect(faults.join('\n')).toMatch(expected as RegExp);
  });

  it('name the line of what cannot be read', () => {
    expect(faultsOf(`${GOOD}\n  - id: [`).join()).toMatch(/^line \d+: /);
  });

  it('find two holders of one office', () => {
    const second = GOOD.replace(
      '  - id: land',
      `  - id: bo-example
    kind: person
    name: Bo Example
    about: Another politician
    states:
      - { relation: office, title: Prime Minister, of: land, from: 2022-01-01, source: page }
    reviewed: 2025-08
  - id: land`,
    );
    expect(faultsOf(second).join()).toMatch(/holds "Prime Minister \/ land" beyond 2022-01-01/);
  });

  it('find an alias that two entries claim', () => {
    const contested = GOOD.replace('name: Land', 'name: Land\n    aliases: [Ada Example]');
    expect(faultsOf(contested).join()).toMatch(/both claim "ada example"/);
  });
});

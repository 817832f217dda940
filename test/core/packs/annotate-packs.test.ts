import { describe, expect, it } from 'vitest';
import { annotateWithPacks, cardOfPacks } from '../../../src/core/packs/annotate-packs.ts';
import { compileSet } from '../../../src/core/packs/compile-set.ts';
import { openSet } from '../../../src/core/packs/open-set.ts';
import { readPackLines } from '../../../src/core/packs/pack-lines.ts';
import { utf8 } from '../../../src/extension/utf8.ts';

function packOf(id: string, language: string, entries: object[]) {
  const reader = readPackLines(id, { id, title: id, language, licence: 'unspecified' });
  for (const entry of entries) {
    const whole = { kind: 'organisation', about: `Of ${id}.`, reviewed: '2025-08', ...entry };
    reader.add(JSON.stringify({ entry: whole }));
  }
  expect(reader.faults).toEqual([]);
  return { id, set: openSet(compileSet(reader.pack(), utf8), utf8, true) };
}

const bundled = packOf('sidelight', 'en', [
  { id: 'acme', name: 'Acme Steel', domains: ['acme.example'] },
]);
const school = packOf('school', 'en', [
  { id: 'acme', name: 'Acme Steel', related: ['borough'] },
  { id: 'borough', name: 'Borough Council', domains: ['acme.example', 'borough.example'] },
]);
const notes = packOf('my-notes', 'mul', [{ id: 'vald', name: 'Harku Vallavalitsus' }]);

const text = 'Acme Steel told Borough Council on Monday that Harku Vallavalitsus had agreed.';
const article = { text, published: null, language: 'en', host: 'www.acme.example' };
const cards = (packs: Parameters<typeof annotateWithPacks>[1], language = 'en') =>
  annotateWithPacks({ ...article, language }, packs).annotations.map(({ card }) => card);

describe('several packs', () => {
  it('annotate together, the earlier one first where both know the words', () => {
    expect(cards([bundled, school, notes])).toEqual([
      'entry:acme',
      'school/entry:borough',
      'my-notes/entry:vald',
    ]);
    expect(cards([school, bundled])).toEqual(['school/entry:acme', 'school/entry:borough']);
  });

  it('give each annotation its card, whose links stay in its pack', () => {
    const { annotations, cards, publisherCard } = annotateWithPacks(article, [school, bundled]);
    expect(annotations.every(({ card }) => cards[card]?.id === card)).toBe(true);
    expect(cards['school/entry:acme']?.links).toEqual([
      { card: 'school/entry:borough', name: 'Borough Council' },
    ]);
    expect(publisherCard).toBe('school/entry:borough');
  });

  it('open a card by its whole id', () => {
    const options = { published: null };
    expect(cardOfPacks('school/entry:acme', options, [bundled, school])).toMatchObject({
      id: 'school/entry:acme',
      about: 'Of school.',
      pack: { id: 'school', title: 'school' },
    });
    expect(cardOfPacks('entry:acme', options, [bundled])).not.toHaveProperty('pack');
    expect(cardOfPacks('entry:acme', options, [bundled, school])?.id).toBe('entry:acme');
    expect(cardOfPacks('other/entry:acme', options, [bundled])).toBeNull();
  });

  it('cover a language when one of them does', () => {
    expect(cards([bundled, notes], 'et')).toEqual(['my-notes/entry:vald']);
    const { languageNotCovered } = annotateWithPacks({ ...article, language: 'et' }, [bundled]);
    expect(languageNotCovered).toBe(true);
  });
});

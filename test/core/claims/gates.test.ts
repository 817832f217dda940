import { describe, expect, it } from 'vitest';
import { matchText, opensCard } from './claim-set.ts';
import { sampleSet } from './sample-claims.ts';

const cardsOf = (text: string) =>
  matchText(sampleSet, text)
    .mentions.filter(opensCard)
    .map(({ claim }) => claim);
const codesOf = (text: string) => matchText(sampleSet, text).rejections.map(({ code }) => code);

describe('a paraphrase opens the card', () => {
  it.each([
    'Ruritania invaded Graustark at dawn.',
    'Graustark has been attacked by Ruritania.',
    'The invasion of Graustark by Ruritania shocked its neighbours.',
    'Strelsau has attacked Graustark.',
    'It was Ruritania that attacked Graustark.',
  ])('%s', (text) => {
    expect(cardsOf(text)).toEqual(['ruritania-invaded']);
  });
});

describe('roles that are the other way round close it', () => {
  it.each([
    'Graustark invaded Ruritania.',
    'Ruritania was attacked by Graustark.',
    'The invasion of Ruritania by Graustark failed.',
    "Graustark's attack on Ruritania came at dawn.",
  ])('%s', (text) => {
    expect(cardsOf(text)).toEqual([]);
    expect(codesOf(text)).toContain('roles-swapped');
  });
});

describe('a gate names its reason', () => {
  it.each([
    ['A cyber attack by Ruritania hit Graustark.', 'void-word'],
    ['Ruritania sells grain; Graustark fears an attack.', 'scattered'],
    ['Ruritania lost at chess, and Graustark was on the brink of an attack.', 'scattered'],
    ['The League owns 90 warships.', 'other-number'],
    ['Ruritania attacked smugglers near Graustark.', 'stranger'],
  ])('%s: %s', (text, code) => {
    expect(cardsOf(text)).toEqual([]);
    expect(codesOf(text)).toContain(code);
  });
});

describe('numbers match in figures and in words, within the tolerance', () => {
  it.each([
    ['The League has 42 ships.', true],
    ['The League has forty-two ships.', true],
    ['The League has some forty warships.', true],
    ['The League has 400 ships.', false],
    ['The League has four ships.', false],
  ])('%s', (text, opens) => {
    expect(cardsOf(text)).toEqual(opens ? ['league-has-forty-ships'] : []);
  });
});

describe('a word that is wanted under a negation', () => {
  it.each([
    'Ruritania has not kept the Lake Treaty.',
    'Ruritania never honoured the Lake Treaty.',
    'Ruritania refuses to implement the Lake Treaty.',
    'Ruritania has broken the Lake Treaty.',
  ])('counts in “%s”', (text) => {
    expect(cardsOf(text)).toEqual(['ruritania-broke-treaty']);
  });

  it.each([
    'Ruritania has kept the Lake Treaty.',
    'Ruritania has not broken the Lake Treaty.',
    'Ruritania has never failed to keep the Lake Treaty.',
  ])('denies in “%s”', (text) => {
    expect(cardsOf(text)).toEqual([]);
  });
});

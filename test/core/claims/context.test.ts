import { describe, expect, it } from 'vitest';
import { matchText, opensCard } from './claim-set.ts';
import { sampleSet } from './sample-claims.ts';

const cards = (text: string) => matchText(sampleSet, text).mentions.filter(opensCard);

describe('what stood before', () => {
  it.each([
    ['a pronoun', 'Ruritania closed its ports. In May it attacked Graustark.'],
    ['a speaker who says "we"', '“We have attacked Graustark,” Ruritania said.'],
    ['a speaker who says "it"', 'Ruritania says that it has attacked Graustark.'],
  ])('resolves %s', (_, text) => {
    expect(cards(text).map(({ claim }) => claim)).toEqual(['ruritania-invaded']);
  });

  it('leaves a pronoun open where two names could be meant', () => {
    expect(cards('Ruritania wrote to the League. In May it attacked Graustark.')).toEqual([]);
  });

  it('carries a quotation over to the sentences that it runs on to', () => {
    const text = '“The harbour is closed. Ruritania has attacked Graustark. Nobody is safe.”';
    expect(cards(text).map(({ stance }) => stance)).toEqual(['attributed']);
  });

  it('never joins words of two sentences or two blocks', () => {
    expect(cards('Ruritania is near. Graustark fears an attack.')).toEqual([]);
    expect(cards('Ruritania\n\nGraustark attacked')).toEqual([]);
  });
});

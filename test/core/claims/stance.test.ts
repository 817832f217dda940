import { describe, expect, it } from 'vitest';
import { matchText } from './claim-set.ts';
import { sampleSet } from './sample-claims.ts';

const first = (text: string) => matchText(sampleSet, text).mentions[0];

describe('stance', () => {
  it.each([
    ['Ruritania invaded Graustark.', 'asserted'],
    ['Elphberg said that Ruritania had invaded Graustark.', 'attributed'],
    ['“Ruritania has invaded Graustark,” Elphberg told reporters.', 'attributed'],
    ['According to Elphberg, Ruritania invaded Graustark.', 'attributed'],
    ['Elphberg: Ruritania invaded Graustark', 'attributed'],
    ['Elphberg spoke of an invasion of Graustark by Ruritania.', 'attributed'],
    ['For Elphberg, Ruritania attacked Graustark.', 'attributed'],
    ['Ruritania did not invade Graustark.', 'denied'],
    ['It is a lie that Ruritania invaded Graustark.', 'denied'],
    ['The tale of a Ruritanian attack on Graustark is a legend.', 'denied'],
    ['Elphberg denied that Ruritania had invaded Graustark.', 'denied'],
    ['It was never true that Ruritania invaded Graustark.', 'denied'],
    ['Elphberg falsely claimed that Ruritania invaded Graustark.', 'denied'],
    ['Nobody believes that Ruritania invaded Graustark.', 'denied'],
    ['The supposed invasion of Graustark by Ruritania made headlines.', 'denied'],
    ['That Ruritania invaded Graustark has no basis in fact.', 'denied'],
    ['Did Ruritania invade Graustark?', 'questioned'],
    ['Elphberg wondered whether Ruritania had invaded Graustark.', 'questioned'],
    ['If Ruritania invaded Graustark, the League would act.', 'hypothetical'],
    ['Had Ruritania invaded Graustark, the League would have acted.', 'hypothetical'],
    ['Ruritania wants to invade Graustark.', 'hypothetical'],
  ])('of “%s” is %s', (text, stance) => {
    expect(first(text)?.stance ?? 'no mention').toBe(stance);
  });

  it('names who says so, and the entry where it is one', () => {
    expect(first('Elphberg said that Ruritania had invaded Graustark.')?.speaker).toEqual({
      text: 'Elphberg',
      entry: 'rudolf',
    });
    expect(first('A miller said that Ruritania had invaded Graustark.')?.speaker).toEqual({
      text: 'A miller',
    });
  });

  it('explains the match by its words, its phrasing and its gates', () => {
    const mention = first('Strelsau has attacked Graustark.');
    const reasons = new Map(mention?.reasons.map(({ code, detail }) => [code, detail]));
    expect(reasons.get('groups-met')).toBe('strelsau · graustark · attacked');
    expect(reasons.get('close-to')).toBe(mention?.phrasing);
    expect([...reasons.keys()]).toEqual(
      expect.arrayContaining(['same-polarity', 'same-roles', 'no-frame']),
    );
    expect(mention?.matched).toEqual([
      { start: 0, end: 8 },
      { start: 13, end: 21 },
      { start: 22, end: 31 },
    ]);
  });
});

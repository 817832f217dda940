import { describe, expect, it } from 'vitest';
import { marksOf } from './read-marks.ts';

const table = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s', (text, marks) => expect(marksOf(text).join(' | ')).toBe(marks));

describe('surnames', () => {
  table([
    ['Kallas spoke.', ''],
    [
      'Kaja Kallas spoke. Kallas left. KALLAS!',
      'Kaja Kallas>kaja-kallas | Kallas>kaja-kallas | KALLAS>kaja-kallas',
    ],
    ['Kallas spoke. Kaja Kallas left.', 'Kaja Kallas>kaja-kallas'],
    ['Putin spoke of Zelenskyy.', 'Putin>vladimir-putin | Zelenskyy>volodymyr-zelensky'],
    [
      'Boris Johnson spoke. Then Ron Johnson objected. Johnson left.',
      'Boris Johnson>boris-johnson',
    ],
    [
      'Boris Johnson spoke. Ron Johnson objected. Boris Johnson left. Johnson ate.',
      'Boris Johnson>boris-johnson | Boris Johnson>boris-johnson | Johnson>boris-johnson',
    ],
    ['Igor Putin and Lyudmila Putina', ''],
    ['Joe Biden and Jill Biden left. Biden slept.', 'Joe Biden>joe-biden'],
    ['Joe Biden spoke. Mrs Biden and Mrs. Biden smiled.', 'Joe Biden>joe-biden'],
    ['Joe R. Biden Jr. said. Biden left.', 'Joe R. Biden>joe-biden | Biden>joe-biden'],
    ['Vladimir Vladimirovich Putin', 'Vladimir Vladimirovich Putin>vladimir-putin'],
    ['Mr. Putin, Mr Putin', 'Putin>vladimir-putin | Putin>vladimir-putin'],
    ['Mr Kallas', ''],
    ['Magic Johnson played', ''],
    ['van Biden, bin Putin, al-Putin', ''],
    ['Joe Biden, the Bidens', 'Joe Biden>joe-biden'],
    ['Putin-Biden call', 'Putin>vladimir-putin'],
  ]);
});

describe('a title or a country before a surname', () => {
  table([
    ['President Biden spoke. Biden left.', 'Biden>joe-biden | Biden>joe-biden'],
    ['Prime Minister Kallas spoke.', 'Kallas>kaja-kallas'],
    ['Estonian PM Kallas visits Kyiv', 'Estonian>estonia | Kallas>kaja-kallas | Kyiv>kyiv'],
    ['Estonia’s Kallas left.', 'Estonia>estonia | Kallas>kaja-kallas'],
    ['President Kallas spoke.', ''],
    ['Senator Johnson left. Johnson ate.', ''],
    [
      'Secretary of State Blinken and Secretary Blinken',
      'Blinken>antony-blinken | Blinken>antony-blinken',
    ],
    [
      'NATO Chief Stoltenberg Warns Russia',
      'NATO>nato | Stoltenberg>jens-stoltenberg | Russia>russia',
    ],
    ['Presidents Biden and Putin met.', 'Biden>joe-biden | Putin>vladimir-putin'],
  ]);

  it('counts by the article’s day', () => {
    expect(marksOf('Secretary of State Rubio left.', '2021-12-10')).toEqual([]);
    expect(marksOf('Secretary of State Rubio left.', '2025-03-01')).toEqual(['Rubio>marco-rubio']);
    expect(marksOf('former President Biden left.', '2025-03-01')).toEqual(['Biden>joe-biden']);
  });
});

describe('a headline', () => {
  const text = 'Kallas warns Russia\n\nEstonian Prime Minister Kaja Kallas spoke.';
  it('may lean on the full name below it', () => {
    expect(marksOf(text, '2021-12-10', { start: 0, end: 19 })[0]).toBe('Kallas>kaja-kallas');
    expect(marksOf(text, '2021-12-10')[0]).toBe('Russia>russia');
  });
  it('may not where the article names another person so', () => {
    const rivalled = `${text} Siim Kallas agreed.`;
    expect(marksOf(rivalled, '2021-12-10', { start: 0, end: 19 })[0]).toBe('Russia>russia');
  });
});

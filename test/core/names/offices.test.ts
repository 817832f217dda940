import { describe, expect, it } from 'vitest';
import { canonicalTitle } from '../../../src/core/names/offices/canonical-title.ts';
import { marksOf, mentionsOf } from './read-marks.ts';

const DAY = '2021-12-10';

describe('an office beside a country or an organisation', () => {
  it.each([
    ['the Estonian prime minister', 'Estonian prime minister!kaja-kallas'],
    ['the Estonian Prime Minister said', 'Estonian Prime Minister!kaja-kallas'],
    ['Estonian PM visits', 'Estonian PM!kaja-kallas'],
    ["Estonia's premier said", "Estonia's premier!kaja-kallas"],
    ['the prime minister of Estonia', 'prime minister of Estonia!kaja-kallas'],
    ['NATO secretary-general said', 'NATO secretary-general!jens-stoltenberg'],
    ['NATO’s Secretary General', 'NATO’s Secretary General!jens-stoltenberg'],
    ['the secretary general of NATO', 'secretary general of NATO!jens-stoltenberg'],
    ['NATO chief warns', 'NATO chief!jens-stoltenberg'],
    ['the US Secretary of State', 'US Secretary of State!antony-blinken'],
    ['the German chancellor', 'German chancellor!olaf-scholz'],
    ['the president of the United States', 'president of the United States!joe-biden'],
    ['U.S. president warns', 'U.S. president!joe-biden'],
    [
      'Russia’s president, Vladimir Putin,',
      'Russia’s president!vladimir-putin | Vladimir Putin>vladimir-putin',
    ],
    ['the current Russian president', 'Russian president!vladimir-putin'],
  ])('%s', (text, marks) => expect(marksOf(text, DAY).join(' | ')).toBe(marks));

  it('says which office of which entry it names', () => {
    const [mention] = mentionsOf('the Estonian prime minister', DAY);
    expect(mention?.office).toEqual({ title: 'Prime Minister', of: 'estonia' });
    expect(mention?.reasons[0]).toEqual({ code: 'office-holder', detail: 'Prime Minister' });
  });
});

describe('the holder is who held it on the article’s day', () => {
  it.each([
    ['2021-01-25', 'Estonian>estonia'],
    ['2021-01-26', 'Estonian prime minister!kaja-kallas'],
    ['2024-07-22', 'Estonian prime minister!kaja-kallas'],
    ['2024-07-23', 'Estonian prime minister!kristen-michal'],
    ['2024-07', 'Estonian>estonia'],
    ['2025-03-01', 'Estonian prime minister!kristen-michal'],
    ['2025-12-31', 'Estonian prime minister!kristen-michal'],
    ['2026-01-01', 'Estonian>estonia'],
    [null, 'Estonian>estonia'],
  ])('%s', (day, marks) => expect(marksOf('the Estonian prime minister', day).join()).toBe(marks));
});

describe('no office is named by', () => {
  it.each([
    'the former Estonian prime minister',
    "Estonia's former prime minister",
    'the ex-Estonian prime minister',
    'the then-Estonian prime minister',
    'the acting Estonian prime minister',
    'the deputy Estonian prime minister',
    'the next Estonian prime minister',
    'a future Estonian prime minister',
    'an Estonian prime minister',
    'Estonian prime ministers',
    'Estonian prime minister-elect',
    'the Estonian prime minister candidate',
    'the Estonian prime minister at the time',
    'the Estonian prime minister in 2008',
    'she became Estonian prime minister',
    'served as prime minister of Estonia',
    'elected prime minister of Estonia',
    'The Estonian and Latvian prime ministers',
    'the Estonian prime minister, Jüri Ratas, said',
    'Jüri Ratas, the Estonian prime minister, said',
    'Estonian Prime Minister Jüri Ratas said',
    'the US senator',
    'the US vice president',
  ])('%s', (text) => expect(marksOf(text, DAY).filter((mark) => mark.includes('!'))).toEqual([]));
});

describe('titles', () => {
  it.each([
    ['Secretary-General', 'Secretary General'],
    ['Minister of Foreign Affairs', 'foreign minister'],
    ['Defense Minister', 'Minister of Defence'],
    ['Secretary of Defense', 'Defence Secretary'],
    ['PM', 'Prime Minister'],
    ['premier', 'Prime Minister'],
    [
      'EU foreign policy chief'.slice(3),
      'High Representative for Foreign Affairs and Security Policy',
    ],
    ['National Security Advisor', 'National Security Adviser'],
  ])('%s is %s', (a, b) => expect(canonicalTitle(a)).toBe(canonicalTitle(b)));

  it.each([
    ['Foreign Minister', 'Finance Minister'],
    ['President', 'Vice President'],
    ['Prime Minister', 'Deputy Prime Minister'],
  ])('%s is not %s', (a, b) => expect(canonicalTitle(a)).not.toBe(canonicalTitle(b)));
});

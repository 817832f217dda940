import { describe, expect, it } from 'vitest';
import { datesIn, parseDate } from '../../../src/dom/article/parse-date.ts';

const cases: [text: string, language: string, date: string | null][] = [
  ['2021-12-10T12:40:00+02:00', 'en', '2021-12-10'],
  ['2021-12-10T23:30:00-08:00', 'en', '2021-12-10'],
  ['20211210', 'en', '2021-12-10'],
  ['20211210T124000', 'en', '2021-12-10'],
  ['2021/12/10', 'en', '2021-12-10'],
  ['2021年12月10日', 'ja', '2021-12-10'],
  ['2021년 12월 10일', 'ko', '2021-12-10'],
  ['Fri, 12/10/2021 - 12:40', 'en', '2021-12-10'],
  ['Fri, 12/10/2021 - 12:40', 'en-gb', '2021-12-10'],
  ['Fri, 10/12/2021 - 12:40', 'en-us', '2021-12-10'],
  ['Fri, 10 Dec 2021 12:40:00 GMT', 'en', '2021-12-10'],
  ['Published: December 10, 2021 at 4 pm', 'en', '2021-12-10'],
  ['10th of December 2021', 'en', '2021-12-10'],
  ['Dec. 10, 2021', 'en', '2021-12-10'],
  ['10. Dezember 2021', 'de', '2021-12-10'],
  ['10. März 2021, 8:15 Uhr', 'de', '2021-03-10'],
  ['le 10 décembre 2021 à 12h40', 'fr', '2021-12-10'],
  ['1er août 2021', 'fr', '2021-08-01'],
  ['10 de diciembre de 2021', 'es', '2021-12-10'],
  ['10 de dezembro de 2021', 'pt', '2021-12-10'],
  ['10 dicembre 2021', 'it', '2021-12-10'],
  ['10 december 2021', 'nl', '2021-12-10'],
  ['10 grudnia 2021', 'pl', '2021-12-10'],
  ['10. prosince 2021', 'cs', '2021-12-10'],
  ['10 december 2021', 'sv', '2021-12-10'],
  ['10. desember 2021', 'no', '2021-12-10'],
  ['10. joulukuuta 2021', 'fi', '2021-12-10'],
  ['2021. december 10.', 'hu', '2021-12-10'],
  ['10 decembrie 2021', 'ro', '2021-12-10'],
  ['10 Aralık 2021', 'tr', '2021-12-10'],
  ['10 декабря 2021 г.', 'ru', '2021-12-10'],
  ['10 грудня 2021', 'uk', '2021-12-10'],
  ['10 декември 2021', 'bg', '2021-12-10'],
  ['10 Δεκεμβρίου 2021', 'el', '2021-12-10'],
  ['10. detsember 2021', 'et', '2021-12-10'],
  ['2021. gada 10. decembris', 'lv', '2021-12-10'],
  ['2021 m. gruodžio 10 d.', 'lt', '2021-12-10'],
  ['10. listopada 2021', 'hr', '2021-10-10'],
  ['10 listopada 2021', 'pl', '2021-11-10'],
  ['10.12.2021', 'de', '2021-12-10'],
  ['10.12.21, 12:40', 'de', '2021-12-10'],
  ['03/04/2021', 'en-us', '2021-03-04'],
  ['03/04/2021', 'en-gb', '2021-04-03'],
  ['03/04/2021', 'fr', '2021-04-03'],
  ['12/31/2021', 'fr', '2021-12-31'],
  ['December 2021', 'en', '2021-12'],
  ['Herbst 2021', 'de', null],
  ['31.02.2021', 'de', null],
  ['1970-01-01T00:00:00Z', 'en', null],
  ['may contain 2021 words', 'en', null],
  ['12 of 30 people', 'en', null],
  ['', 'en', null],
];

describe('parseDate', () => {
  it.each(cases)('reads %j in %s as %s', (text, language, date) => {
    expect(parseDate(text, language)?.date ?? null).toBe(date);
  });

  it('says when only custom decided between day and month', () => {
    expect(parseDate('03/04/2021', 'en-us')?.isGuess).toBe(true);
    expect(parseDate('13/04/2021', 'en-us')?.isGuess).toBe(false);
    expect(parseDate('03.04.2021', 'de')?.isGuess).toBe(false);
  });

  it('reads every date of a line in order', () => {
    const found = datesIn('Published 9 Dec 2021, updated 10 Dec 2021', 'en');
    expect(found.map(({ date }) => date)).toEqual(['2021-12-09', '2021-12-10']);
  });
});

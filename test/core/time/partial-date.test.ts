import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  dayNumber,
  dayRange,
  isPartialDate,
} from '../../../src/core/time/partial-date.ts';
import { heldDuring, isAfter, isUpTo } from '../../../src/core/time/state-interval.ts';

describe('partial dates', () => {
  it.each([
    ['2021', true],
    ['2021-12', true],
    ['2021-12-10', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2021-13', false],
    ['2021-00', false],
    ['2021-12-00', false],
    ['21-12-10', false],
    ['2021-12-10T00:00', false],
    ['', false],
  ])('takes %s for a date: %s', (text, expected) => {
    expect(isPartialDate(text)).toBe(expected);
  });

  it('stands for every day it may mean', () => {
    expect(dayRange('1970-01-01')).toEqual({ from: 0, to: 1 });
    expect(dayRange('2021-12')).toEqual({
      from: dayNumber(2021, 12, 1),
      to: dayNumber(2022, 1, 1),
    });
    expect(dayRange('2024').to - dayRange('2024').from).toBe(366);
  });

  it('throws a RangeError that says what to write', () => {
    expect(() => dayRange('10 Dec 2021')).toThrow(RangeError);
    expect(() => dayRange('2021-02-30')).toThrow(/YYYY-MM-DD/);
  });

  it('orders by first day, the coarser first', () => {
    const dates = ['2021-12-10', '2022', '2021', '2021-01', '2021-01-01'];
    expect(dates.sort(comparePartialDates)).toEqual([
      '2021',
      '2021-01',
      '2021-01-01',
      '2021-12-10',
      '2022',
    ]);
  });
});

describe('intervals', () => {
  const office = { from: '2021-01-26', to: '2024-07-23' };
  it.each([
    ['2021-01-25', 'no'],
    ['2021-01-26', 'yes'],
    ['2021-12-10', 'yes'],
    ['2024-07-22', 'yes'],
    ['2024-07-23', 'no'],
    ['2021-01', 'perhaps'],
    ['2022', 'yes'],
    ['2024', 'perhaps'],
    ['2025', 'no'],
  ])('on %s a term from 26 Jan 2021 to 23 Jul 2024 held: %s', (day, expected) => {
    expect(heldDuring(office, dayRange(day))).toBe(expected);
  });

  it.each([
    [{ from: '2021' }, '2021-06-01', 'perhaps'],
    [{ from: '2021' }, '2022-01-01', 'yes'],
    [{ from: '2020', to: '2021-12' }, '2021-12-10', 'perhaps'],
    [{ from: '2020', to: '2021-12' }, '2021-11-30', 'yes'],
    [{ from: '2020', to: '2021-12' }, '2022-01-01', 'no'],
  ])('a partial end or start leaves room: %o on %s', (interval, day, expected) => {
    expect(heldDuring(interval, dayRange(day))).toBe(expected);
  });

  it('is sure of after and up to only where no reading says otherwise', () => {
    const day = dayRange('2021-12-10');
    expect(isAfter('2021-12-11', day)).toBe(true);
    expect(isAfter('2021-12-10', day)).toBe(false);
    expect(isAfter('2021-12', day)).toBe(false);
    expect(isAfter('2022', day)).toBe(true);
    expect(isUpTo('2021-12-10', day)).toBe(true);
    expect(isUpTo('2021-12', day)).toBe(false);
    expect(isUpTo('2020', day)).toBe(true);
  });
});

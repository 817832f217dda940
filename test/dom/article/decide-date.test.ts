import { describe, expect, it } from 'vitest';
import type { DateCue } from '../../../src/dom/article/date-cue.ts';
import { decide } from '../../../src/dom/article/find-date.ts';

const cue = (name: string, date: string, weight: number, isUpdate = false): DateCue => ({
  name,
  date,
  weight,
  isUpdate,
});

describe('decide', () => {
  it('goes with the votes, not with the first cue', () => {
    const found = decide([
      cue('json-ld', '2021-12-11', 2.6),
      cue('url', '2021-12-10', 3.4),
      cue('printed', '2021-12-10', 2.4),
    ]);
    expect(found).toMatchObject({ date: '2021-12-10', cues: ['url', 'printed'], precision: 'day' });
    expect(found?.confidence).toBeCloseTo(5.8 / 8.4);
  });

  it('lets a month in the address speak for a day in it', () => {
    const found = decide([
      cue('url', '2021-12', 3.4),
      cue('json-ld', '2021-12-10', 2),
      cue('meta', '2021-11-30', 2.5),
    ]);
    expect(found?.date).toBe('2021-12-10');
  });

  it('gives a month where there is no day', () => {
    expect(decide([cue('url', '2021-12', 3.4)])).toMatchObject({
      date: '2021-12',
      precision: 'month',
    });
  });

  it('never takes an update for the publication', () => {
    const cues = [cue('json-ld', '2021-12-10', 2), cue('meta-modified', '2022-01-05', 9, true)];
    expect(decide(cues)).toMatchObject({ date: '2021-12-10', updatedOnly: false });
    expect(decide(cues.slice(1))).toMatchObject({ date: '2022-01-05', updatedOnly: true });
  });

  it('says nothing without cues', () => {
    expect(decide([])).toBeNull();
  });
});

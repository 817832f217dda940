import { describe, expect, it } from 'vitest';
import {
  createDateCorrections,
  DATES_KEY,
} from '../../../src/extension/content/date-corrections.ts';

function storage(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (changes: Record<string, unknown>) => void Object.assign(items, changes),
  };
}

async function open(
  area: ReturnType<typeof storage>,
  { address = 'https://paper.example/a-story', isPrivate = false } = {},
) {
  const dates = createDateCorrections({ area, address: () => address, isPrivate });
  await dates.load();
  return dates;
}

describe('corrected dates', () => {
  it('are there when the page is opened again, whatever its query', async () => {
    const area = storage();
    await (await open(area)).set('A story', '2021-12-10');
    const again = await open(area, { address: 'https://paper.example/a-story?from=mail#top' });
    expect(again.of('A story')).toBe('2021-12-10');
  });

  it('belong to one article of one page', async () => {
    const area = storage();
    await (await open(area)).set('A story', '2021-12-10');
    expect((await open(area)).of('The next story')).toBeNull();
    const other = await open(area, { address: 'https://paper.example/another' });
    expect(other.of('A story')).toBeNull();
  });

  it('are forgotten when the reader goes back to the date that was found', async () => {
    const area = storage();
    const dates = await open(area);
    await dates.set('A story', '2021-12-10');
    await dates.set('A story', null);
    expect(dates.of('A story')).toBeNull();
    expect(area.items[DATES_KEY]).toEqual([]);
  });

  it('keep what another tab has stored meanwhile', async () => {
    const area = storage();
    const [one, two] = [await open(area), await open(area)];
    await one.set('A story', '2021-12-10');
    await two.set('Another story', '2021-12');
    const again = await open(area);
    expect([again.of('A story'), again.of('Another story')]).toEqual(['2021-12-10', '2021-12']);
  });

  it('are stored nowhere in a private window', async () => {
    const area = storage();
    const dates = await open(area, { isPrivate: true });
    await dates.set('A story', '2021-12-10');
    expect(dates.of('A story')).toBe('2021-12-10');
    expect(area.items).toEqual({});
  });

  it('number 500, the oldest forgotten first', async () => {
    const area = storage();
    const dates = await open(area);
    for (let i = 0; i <= 500; i++) await dates.set(`Story ${i}`, '2021');
    const again = await open(area);
    expect(again.of('Story 0')).toBeNull();
    expect(again.of('Story 1')).toBe('2021');
  });

  it.each([
    [null],
    ['words'],
    [[['https://paper.example/a-story A story', 'yesterday']]],
    [[1, null]],
  ])('pass over what is no list of dates: %j', async (stored) => {
    const dates = await open(storage({ [DATES_KEY]: stored }));
    expect(dates.of('A story')).toBeNull();
  });
});

import { isPartialDate, type PartialDate } from '../../core/time/partial-date.ts';

/** The part of a storage area that the corrections need. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The dates that the reader has set for articles, by where and what they are. */
export interface DateCorrections {
  /** Reads what is stored; until then nothing is known to be corrected. */
  load(): Promise<void>;
  /** Returns the date that the reader set for the article of this headline at this address. */
  of(headline: string | null): PartialDate | null;
  /** Remembers a date, or forgets it with `null`. */
  set(headline: string | null, date: PartialDate | null): Promise<void>;
}

/** Where they are stored: a list of `[article, date]`, the latest last. */
export const DATES_KEY = 'dates';
/** So many are remembered; the oldest are forgotten first. */
const MOST = 500;

/**
 * Makes the corrections of a page. They are kept on this device only, and in private windows
 * (`isPrivate`) only as long as the page lives.
 */
export function createDateCorrections({
  area,
  address,
  isPrivate,
}: {
  area: Area;
  /** The page's address as it is now: it may change without loading. */
  address(): string;
  isPrivate: boolean;
}): DateCorrections {
  let dates = new Map<string, PartialDate>();
  // An article belongs to its path: queries tell where the reader came from.
  const keyOf = (headline: string | null) => {
    const { origin, pathname } = new URL(address());
    return `${origin}${pathname} ${headline ?? ''}`;
  };
  return {
    async load() {
      if (!isPrivate) dates = new Map([...(await read(area)), ...dates]);
    },
    of: (headline) => dates.get(keyOf(headline)) ?? null,
    async set(headline, date) {
      const key = keyOf(headline);
      dates.delete(key);
      if (date !== null) dates.set(key, date);
      if (isPrivate) return;
      // Other tabs may have stored theirs since this page was opened.
      const others = (await read(area)).filter(([other]) => other !== key);
      const all = date === null ? others : [...others, [key, date]];
      await area.set({ [DATES_KEY]: all.slice(-MOST) });
    },
  };
}

/** Reads what is stored; anything that is no list of dates is passed over. */
async function read(area: Area): Promise<[article: string, date: PartialDate][]> {
  const { [DATES_KEY]: list } = await area.get(DATES_KEY);
  if (!Array.isArray(list)) return [];
  return list.filter(
    (one): one is [string, PartialDate] =>
      Array.isArray(one) && typeof one[0] === 'string' && isPartialDate(one[1]),
  );
}

import { isPartialDate, type PartialDate } from '../../core/time/partial-date.ts';

const DAYS = [
  /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/\-_.?]|$)/,
  /(?<!\d)((?:19|20)\d{2})[-_/](\d{2})[-_/](\d{2})(?!\d)/,
  /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/,
];
const DAY_FIRST = /(?<!\d)(\d{2})-?(\d{2})-?(20\d{2})(?!\d)/;
const NAMED =
  /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = /\/((?:19|20)\d{2})[/-](\d{2})(?=\/)/;

/** Reads the date out of an address (`/2021/12/10/`, `-20211210-`, `/2021/12/`), if it has one. */
export function urlDate(url: string): PartialDate | null {
  const path = pathOf(url);
  // Every form has a year of four digits or one in a longer number.
  if (!path.includes('20') && !path.includes('19')) return null;
  for (const pattern of DAYS) {
    const date = join(pattern.exec(path));
    if (date) return date;
  }
  const named = NAMED.exec(path);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
    return join([named[0], named[1] ?? '', String(month), named[3] ?? '']);
  }
  return dayFirst(path) ?? join(MONTH.exec(path));
}

/** `/29-10-2021`, only where day and month cannot be swapped. */
function dayFirst(path: string): PartialDate | null {
  const match = DAY_FIRST.exec(path);
  if (!match) return null;
  const [whole, first = '', second = '', year = ''] = match;
  if (Number(first) > 12) return join([whole, year, second, first]);
  return Number(second) > 12 ? join([whole, year, first, second]) : null;
}

function join(match: readonly string[] | null): PartialDate | null {
  if (!match) return null;
  const [, year = '', ...rest] = match;
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return isPartialDate(date) ? date : null;
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, search } = new URL(url);
  return pathname + search;
}

import { dayRange, type PartialDate } from '../../time/partial-date.ts';
import { heldDuring, isAfter } from '../../time/state-interval.ts';
import { canonicalTitle } from './canonical-title.ts';
import type { Office } from './office-table.ts';

/** Offices that several people hold at once: "the US senator" is nobody in particular. */
const SHARED =
  /\b(?:senator|deputy|member|ambassador|judge|commissioner|delegate|congress|mp|mep|lawmaker|governor|general|official|officer|diplomat|envoy|candidate)\b/;

/** Offices whose title has such a word and yet one holder. */
const SINGLE = /^secretary general$|^attorney general$|\bsecretary general\b/;

/** Tells whether an office has one holder at a time. */
export function isSingleOffice(title: string): boolean {
  const canonical = canonicalTitle(title);
  return SINGLE.test(canonical) || !SHARED.test(canonical);
}

/**
 * Returns the office row of whoever held a title (canonical) on all the days of a date, if that is
 * one person for certain; else `null`. An open row says nothing of days after its review.
 */
export function findHolder(
  offices: readonly Office[],
  title: string,
  published: PartialDate,
): Office | null {
  const when = dayRange(published);
  const possible = offices.filter(
    (office) => canonicalTitle(office.title) === title && heldDuring(office, when) !== 'no',
  );
  const [first] = possible;
  if (!first || possible.some(({ holder }) => holder !== first.holder)) return null;
  const certain = possible.find((office) => {
    const isOpen = office.to === undefined && office.reviewed !== undefined;
    return (
      heldDuring(office, when) === 'yes' &&
      !(isOpen && isReviewedBefore(office.reviewed, published))
    );
  });
  return certain ?? null;
}

/** Tells whether the article is of a later day than the last that the review covers. */
function isReviewedBefore(reviewed: PartialDate | undefined, published: PartialDate): boolean {
  return reviewed !== undefined && isAfter(published, dayRange(reviewed));
}

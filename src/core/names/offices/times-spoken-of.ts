import type { PartialDate } from '../../time/partial-date.ts';
import type { Scene } from '../rules/scene.ts';

/** A year that stands for a time: "in 2008", "the 2008 war"; not "2008 people", "$2008", "2,008". */
const YEAR = /(?<![\p{L}\p{N}$€£#.,-])(?:1[6-9]|20)\d\d(?![\p{L}\p{N}%]|[.,]\d)/gu;

/** Times that are past and that no year is given for. */
const LONG_AGO =
  /\b(?:(?:years|decades|centuries|generations) (?:ago|earlier|before)|(?:a|one) (?:decade|century|generation) (?:ago|earlier)|last (?:decade|century)|(?:in|during|of|since) the (?:(?:early|mid|late)[ -])?(?:1[6-9]|20)?\d0s|at (?:the|that) time|back then|in those days|cold war era|world war)\b/i;

const LAST_YEAR = /\b(?:last year|a year (?:ago|earlier))\b/i;

/**
 * Returns the years that the sentence around an offset speaks of, but for the article's own; `null`
 * where it speaks of a past that has no year. Whoever holds an office today may not have held it
 * then.
 */
export function timesOf(at: number, { reading, published }: Scene): PartialDate[] | null {
  const { start, end } = reading.sentenceAround(at);
  const sentence = reading.text.slice(start, end);
  if (LONG_AGO.test(sentence)) return null;
  const own = published?.slice(0, 4) ?? '';
  const years = new Set((sentence.match(YEAR) ?? []).filter((year) => year !== own));
  if (own !== '' && LAST_YEAR.test(sentence)) years.add(String(Number(own) - 1));
  return [...years];
}

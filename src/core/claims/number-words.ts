/** Number words and the values they stand for. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 3) * 10]),
  ['dozen', 12],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** Returns the value of a numeral ("1,500", "2.5") or a number word, else `null`. */
export function numberOf(lower: string): number | null {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const value = Number(lower.replace(/,(?=\d{3})/g, ''));
    return Number.isFinite(value) ? value : null;
  }
  return WORDS.get(lower) ?? null;
}

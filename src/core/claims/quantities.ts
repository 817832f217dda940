/** Numbers with their units: "18 months", "five to ten minutes", "two and a half years". */
import { stemWord } from '../text/stem.ts';
import type { CompiledNumber } from './compiled-claim.ts';
import { areSynonyms } from './synonyms.ts';
import type { Token } from './token.ts';

export interface Quantity {
  /** A range has two ends; a plain number has the same twice. */
  low: number;
  high: number;
  /** Stems of the words that may name the unit: the few that follow the number. */
  units: string[];
  at: number;
}

/** How many days or minutes a unit of time holds, so that 29 months compare with years. */
const TIME: ReadonlyMap<string, number> = new Map(
  (
    [
      ['second', 1 / 86_400],
      ['minute', 1 / 1440],
      ['hour', 1 / 24],
      ['day', 1],
      ['week', 7],
      ['month', 30.44],
      ['year', 365.25],
      ['decade', 3652.5],
    ] as const
  ).map(([word, days]) => [stemWord(word), days]),
);
const UNIT_REACH = 4;

/** Returns the quantities of a sentence in reading order. */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]?.number;
    if (first === null || first === undefined || isYear(tokens, at)) continue;
    const run = readRun(tokens, at, first);
    quantities.push({ low: run.low, high: run.high, units: unitsAfter(tokens, run.end), at });
    at = run.end - 1;
  }
  return quantities.concat(aYearAndAHalf(tokens));
}

/** Tells whether the numeral at `at` is a calendar year. */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^(?:1[89]|20)\d\d$/.test(token.lower);
}

interface Run {
  low: number;
  high: number;
  end: number;
}

/** Joins "two and a half", "five to ten", "5-7", "between five and ten". */
function readRun(tokens: readonly Token[], at: number, first: number): Run {
  const words = [1, 2, 3].map((ahead) => tokens[at + ahead]?.lower ?? '');
  if (words.join(' ') === 'and a half') return { low: first + 0.5, high: first + 0.5, end: at + 4 };
  const second = tokens[at + 2]?.number;
  const joins = /^(?:to|or|and)$/.test(words[0] ?? '');
  if (joins && typeof second === 'number' && second > first) {
    const isRange = words[0] !== 'and' || tokens[at - 1]?.lower === 'between';
    if (isRange) return { low: first, high: second, end: at + 3 };
  }
  const next = tokens[at + 1];
  if (next?.number != null && isTens(first) && next.number < 10 && /^-?$/.test(next.gap)) {
    return { low: first + next.number, high: first + next.number, end: at + 2 };
  }
  if (next?.number != null && /^[-–—]$/.test(next.gap) && next.number > first) {
    return { low: first, high: next.number, end: at + 2 };
  }
  if (next?.number != null && next.gap === '' && next.number >= 100) {
    return { low: first * next.number, high: first * next.number, end: at + 2 };
  }
  return { low: first, high: first, end: at + 1 };
}

/** Twenty to ninety, before "-two". */
function isTens(value: number): boolean {
  return value >= 20 && value <= 90 && value % 10 === 0;
}

function unitsAfter(tokens: readonly Token[], from: number): string[] {
  const units: string[] = [];
  for (let i = from; i < tokens.length && i < from + UNIT_REACH; i++) {
    const token = tokens[i];
    if (!token || (i > from && /[,;:.]/.test(token.gap)) || token.number !== null) break;
    units.push(token.stem);
    if (TIME.has(token.stem)) break;
  }
  return units;
}

function aYearAndAHalf(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  tokens.forEach((token, at) => {
    const words = [1, 2, 3].map((ahead) => tokens[at + ahead]?.lower ?? '').join(' ');
    const isUnit = TIME.has(token.stem) && /^(?:a|an|one)$/.test(tokens[at - 1]?.lower ?? '');
    if (isUnit && words === 'and a half')
      found.push({ low: 1.5, high: 1.5, units: [token.stem], at });
    else if (isUnit && tokens[at - 1]?.number == null) {
      found.push({ low: 1, high: 1, units: [token.stem], at });
    }
  });
  return found;
}

const TIMES = new Set(TIME.keys());

/** "Far fewer than 100,000", "less than 350 billion", "well above four": it is another number. */
export function isFarOff(tokens: readonly Token[], at: number): boolean {
  if (typeof tokens[at]?.number !== 'number') return false;
  const before = [3, 2, 1].map((back) => tokens[at - back]?.lower ?? '').join(' ');
  const isTime = tokens.slice(at + 1, at + 4).some(({ stem }) => TIMES.has(stem));
  const isLeast = /\b(?:no|not) (?:fewer|less) than$/.test(before);
  return FAR_OFF.test(before) || (!isTime && !isLeast && /(?:fewer|less) than$/.test(before));
}

const FAR_OFF =
  /(?:far|much|well|way) (?:fewer|less|more) than$|(?:far|well|way|much) (?:above|below|under|beyond)$|nothing like$|short of$|nowhere near$|fraction of$/;

/** Less than a count is another count; less than a time is within it. */
function isLess(tokens: readonly Token[], { at, units }: Quantity): boolean {
  if (units.some((unit) => TIMES.has(unit))) return false;
  const before = `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`;
  return /^(?:fewer|less) than$| (?:below|under)$/.test(before);
}

/** How a sentence's quantities stand to a claim's number. */
export function compareNumber(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  number: CompiledNumber,
): 'same' | 'different' | 'absent' {
  let verdict: 'different' | 'absent' = 'absent';
  for (const quantity of quantities) {
    const factor = unitFactor(quantity.units, number.unit);
    if (factor === null) continue;
    const isIn =
      quantity.low * factor <= number.value + number.tolerance + 1e-9 &&
      quantity.high * factor >= number.value - number.tolerance - 1e-9;
    if (isIn && !isFarOff(tokens, quantity.at) && !isLess(tokens, quantity)) return 'same';
    verdict = 'different';
  }
  return verdict;
}

function unitFactor(units: readonly string[], wanted: string): number | null {
  if (units.some((unit) => unit === wanted || areSynonyms(unit, wanted))) return 1;
  const target = TIME.get(wanted);
  if (target === undefined) return null;
  for (const unit of units) {
    const days = TIME.get(unit);
    if (days !== undefined) return days / target;
  }
  return null;
}

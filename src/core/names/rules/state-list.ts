import { foldWords } from '../../text/fold-words.ts';
import { REGION_NAMES } from './place-tails.ts';
import type { Found, Scene } from './scene.ts';

/** American states whose names the world knows for something else. Folded. */
const ALSO_STATES = new Set(['washington', 'georgia']);

/** A city as well: beside it a name says nothing. Folded. */
const ALSO_CITY = 'new york';

/** Shorter ones are abbreviations, and words. */
const MIN_STATE = 4;

/** A comma, a dash of a list, a line break, "and": what stands between the items of a list. */
const ITEM_BEFORE =
  /(?:^|[^\p{L}\s]|\s)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:,\s+(?:and\s+|or\s+)?|\s+[-–—•*]\s+|\s*\n\s*(?:[-–—•*]\s+)?)$/u;
const ITEM_AFTER =
  /^(?:,\s+(?:and\s+|or\s+)?|\s+[-–—•*]\s+|\s*\n\s*(?:[-–—•*]\s+)?)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;

/** More units than two items and what is between them. */
const REACH = 40;

/** "Vermont, Washington, Wisconsin": in a list of American states Washington is one. */
export function inStateList(found: Found, { reading }: Scene): 'place-of-same-name' | null {
  const { entry, key, start, end } = found;
  if (entry.kind !== 'place' || !ALSO_STATES.has(key)) return null;
  const before = ITEM_BEFORE.exec(reading.text.slice(Math.max(0, start - REACH), start))?.[1];
  const after = ITEM_AFTER.exec(reading.text.slice(end, end + REACH))?.[1];
  return isState(before, 'last') || isState(after, 'first') ? 'place-of-same-name' : null;
}

/** Tells whether an item is a state, whole or by its word on the near side. */
function isState(item: string | undefined, side: 'first' | 'last'): boolean {
  if (item === undefined) return false;
  const whole = foldWords(item);
  const near = whole.split(' ').at(side === 'first' ? 0 : -1) ?? '';
  return [whole, near].some(
    (name) => name.length >= MIN_STATE && REGION_NAMES.has(name) && name !== ALSO_CITY,
  );
}

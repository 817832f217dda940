import { foldWords } from '../../text/fold-words.ts';
import { isCommonWord } from './common-words.ts';
import { IDIOM_BEFORE, IDIOM_NEXT, REGION_NAMES } from './place-tails.ts';
import {
  type Found,
  isAcronym,
  isDemonym,
  isHyphenGap,
  isSpaceGap,
  isSurname,
  isTerm,
  type Scene,
} from './scene.ts';

/** US$5, US dollars: money, not the country. */
const CURRENCY = /^[^\S\n]?(?:[$€£¥₽]|[-\s]dollars?\b)/iu;

/** Singapore dollar, Thai baht: money by the country's name, but for words that mean more. Folded. */
const MONEY =
  /^(?:dollar|peso|franc|krona|krone|kroner|kronor|lira|rupee|rupiah|dinar|dirham|rial|riyal|shilling|yuan|baht|rouble|ruble|hryvnia|zloty|forint|koruna|tenge|manat|ringgit|naira|cedi|guarani|quetzal|lempira)s?$/;

/** Russian roulette, chicken Kiev: fixed phrases that are about neither. */
export function idiom({ key, start, end, alias }: Found, { reading }: Scene): 'idiom' | null {
  if (isAcronym(alias.text) && CURRENCY.test(reading.text.slice(end, end + 12))) return 'idiom';
  const after = reading.after(end);
  if (after && isSpaceGap(after.gap) && !after.isCapital && MONEY.test(after.folded))
    return 'idiom';
  if (after && isSpaceGap(after.gap) && IDIOM_NEXT[key]?.includes(after.folded)) return 'idiom';
  const before = reading.before(start);
  const isBefore = before && isSpaceGap(before.gap) && IDIOM_BEFORE[key]?.includes(before.folded);
  return isBefore ? 'idiom' : null;
}

const SPEAKING =
  /^(?:speak|speaks|speaking|spoke|spoken|fluent|learn|learns|learning|learned|learnt)$/;
const INTO = /^(?:in|into|from)$/;
const AFTER_LANGUAGE =
  /^(?:and|or|but|on|at|to|with|by|that|as|for|language|translation|speakers?|speaking)$/;

/** "Speaks Estonian", "said in Russian": the language, not the country. */
export function language(found: Found, { reading }: Scene): 'language' | null {
  if (!isDemonym(found) || /s$/.test(found.key)) return null;
  const before = reading.before(found.start);
  const after = reading.after(found.end);
  const next = after && isSpaceGap(after.gap) ? after.folded : '';
  if (next === 'language' || next === 'speakers' || next === 'speaker') return 'language';
  if (after && /^[-‐‑]$/u.test(after.gap) && /^(?:language|speaking)$/.test(after.folded))
    return 'language';
  if (!before || !isSpaceGap(before.gap)) return null;
  if (SPEAKING.test(before.folded)) return 'language';
  const isJoined = after !== null && isHyphenGap(after.gap);
  const isAlone = !isJoined && (next === '' || AFTER_LANGUAGE.test(next));
  return INTO.test(before.folded) && isAlone ? 'language' : null;
}

/** Before a surname these make it a town, unless one believes in people. */
const INSIDE = /^(?:in|near|outside|downtown|around)$/;
const BELIEVING =
  /^(?:confidence|confident|faith|trust|trusts|trusted|believe|believes|believed|belief|interest|interested|hope|hopes|disappointed|disappointment|change|see|sees|saw|lies|rests|vested|found|has|have|had)$/;

function isTownLike({ start }: Found, { reading }: Scene): boolean {
  const before = reading.before(start);
  if (!before || !isSpaceGap(before.gap) || !INSIDE.test(before.folded)) return false;
  const first = reading.before(before.start);
  return !(first && isSpaceGap(first.gap) && BELIEVING.test(first.folded));
}

/** "Moscow, Idaho", "Paris, Texas": another place of this name; "in Austin": a town, no surname. */
export function placeOfSameName(found: Found, scene: Scene): 'place-of-same-name' | null {
  const { entry, end } = found;
  const { reading } = scene;
  const isOwner = /^['’]/u.test(reading.text.slice(end, end + 1));
  if (isSurname(found) && !isOwner && isTownLike(found, scene)) return 'place-of-same-name';
  if (entry.kind !== 'place' && !isSurname(found)) return null;
  const tail = /^,\s([\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)/u.exec(
    reading.text.slice(end, end + 40),
  )?.[1];
  if (tail === undefined || !/^\p{Lu}/u.test(tail)) return null;
  const words = foldWords(tail);
  const isRegion = REGION_NAMES.has(words) || REGION_NAMES.has(words.split(' ')[0] ?? '');
  return isRegion ? 'place-of-same-name' : null;
}

/** Names that are ordinary words too, folded, beyond those of the common list. */
const ALSO_WORDS = new Set([
  'polish',
  'bush',
  'frank',
  'rose',
  'rice',
  'turkey',
  'baker',
  'miller',
  'hill',
]);

/** Letters with marks that English has not: Støre is no store, Store may be one. */
const isMarked = (text: string): boolean => /[^\0-\x7f’]/u.test(text);

/**
 * A name that is also an ordinary word needs a capital that only a name would have; without its own
 * marks, in an article that writes it with them, it is the word wherever it stands.
 */
export function commonWord(found: Found, { reading }: Scene): 'common-word' | null {
  const { key, start, alias, surface } = found;
  const isSingle = !key.includes(' ') && !isAcronym(alias.text) && !isTerm(alias.text);
  if (!isSingle || (isMarked(alias.text) && isMarked(surface))) return null;
  const isUnmarked = isMarked(alias.text) && reading.text.includes(alias.text);
  const isPlaced = reading.casing(start) !== 'running' || reading.startsSentence(start);
  if (!isPlaced && !isUnmarked) return null;
  const mayBeWord = ALSO_WORDS.has(key) || isMarked(alias.text);
  const isWord = isCommonWord(key) || (mayBeWord && reading.isWrittenSmall(key));
  return isWord ? 'common-word' : null;
}

import type { Neighbour } from '../reading.ts';
import { isCommonWord } from './common-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { generationAfter, isOtherGeneration } from './generation.ts';
import {
  type Found,
  isAcronym,
  isDemonym,
  isHyphenGap,
  isKnown,
  isSpaceGap,
  isSurname,
  isTerm,
  knownSources,
  type Scene,
} from './scene.ts';
import {
  CALENDAR,
  HYPHEN_WORDS,
  LEADING_PARTS,
  OFFICE_WORDS,
  PARTICLES,
  PERSON_TITLES,
  TITLE_HEADS,
  TRAILING_PARTS,
} from './title-words.ts';
import { WORLD_NAMES } from './world-names.ts';

/*
 * The neighbour guard. A bare list of countries is right 83–90 % of the time on news, and most of
 * its faults lie inside longer names: China Moly, Northern Ireland, Paris St Germain. A capital
 * beside a name is evidence of such a name, unless something else explains the capital: a title,
 * a calendar word, the start of a sentence, a headline, or a name that the set holds too.
 */
export function partOfLongerName(found: Found, scene: Scene): 'part-of-longer-name' | null {
  if (isTerm(found.alias.text)) return null;
  const before = scene.reading.before(found.start);
  const after = scene.reading.after(found.end);
  const isPart =
    isOtherGeneration(found, scene) ||
    (before !== null && !isSurname(found) && joinsBefore(before, found, scene)) ||
    (after !== null && joinsAfter(after, found, scene));
  return isPart ? 'part-of-longer-name' : null;
}

/** Tells whether the word before belongs to the same longer name. */
export function joinsBefore(before: Neighbour, found: Found, scene: Scene): boolean {
  const { gap, folded } = before;
  if (gap.includes('&')) return true;
  if (/^['’]$/u.test(gap)) return true;
  if (isHyphenGap(gap)) return joinsByHyphen(before, 'before', scene);
  if (/^\.\s+$/u.test(gap)) return joinsByStop(before, found, scene);
  if (!isSpaceGap(gap)) return false;
  const of = folded === 'the' ? ofBefore(before, scene) : before;
  if (of && OF.test(of.folded) && !of.isCapital) return isOfSomething(of, scene);
  if (isLeadingPart(before, found)) return true;
  if (found.entry.kind === 'person' && found.key.includes(' ') && !isSurname(found)) {
    return before.isCapital && isFirstName(before, found, scene);
  }
  return before.isCapital && !isExplained(before, { found, scene, side: 'before' });
}

/** "Mary Joe Biden" is another; before a full name other capitals are titles and houses. */
function isFirstName(before: Neighbour, found: Found, scene: Scene): boolean {
  if (!FIRST_NAMES.has(before.folded) && !PARTICLES.has(before.folded)) return false;
  return !isExplained(before, { found, scene, side: 'before' });
}

/** Words between the head of a longer name and the place or house that it is of. */
const OF = /^(?:of|for|de)$/;

/** "Central Bank of the UAE": the word before the article. */
function ofBefore(the: Neighbour, { reading }: Scene): Neighbour | null {
  const of = reading.before(the.start);
  return of && isSpaceGap(of.gap) ? of : null;
}

/** Tells whether the word after belongs to the same longer name. */
export function joinsAfter(after: Neighbour, found: Found, scene: Scene): boolean {
  const { gap } = after;
  if (after.text === '&') return isSpaceGap(gap);
  if (isHyphenGap(gap)) return joinsByHyphen(after, 'after', scene);
  if (gap === '') return true;
  if (gap === '.' && after.isCapital) return true;
  if (!isSpaceGap(gap)) return false;
  if (/^(?:19|20)\d\d$/.test(after.text)) return found.entry.kind !== 'person' && !isDemonym(found);
  if (generationAfter(found.end, scene) !== null && found.entry.kind === 'person') return false;
  const isCaps = scene.reading.casing(after.start) === 'caps';
  if (TRAILING_PARTS.has(after.folded) && (after.isCapital || isCaps) && !isOffice(after, scene)) {
    return !isKnownBeyond(after, scene);
  }
  if (SMALL_PARTS.test(after.folded) && !after.isCapital) return isCapitalNext(after, scene);
  if (/\.$/.test(found.surface) && after.isCapital && headsName(after, found, scene)) return true;
  return after.isCapital && !isExplained(after, { found, scene, side: 'after' });
}

/** "RT en Español": small words that join names in languages of their own. */
const SMALL_PARTS = /^(?:en|du|des|del|da|di|der|ka|ya|wa)$/;

function isCapitalNext(word: Neighbour, { reading }: Scene): boolean {
  const next = reading.after(word.end);
  return next !== null && isSpaceGap(next.gap) && next.isCapital;
}

/** "U.S. Sex Offender Registry" is one name; "in the U.S. Officials said" ends a sentence. */
function headsName(word: Neighbour, found: Found, scene: Scene): boolean {
  const { reading } = scene;
  if (reading.casing(word.start) !== 'running' || OFFICE_WORDS.has(word.folded)) return false;
  if (isNeighbourKnown(word, { found, scene, side: 'after' })) return false;
  const next = reading.after(word.end);
  const isNear = next !== null && isSpaceGap(next.gap) && next.isCapital;
  return isNear && !isKnown(next, 'after', scene) && !CALENDAR.has(next.folded);
}

/** "Colombian Congress" is not ours because another "Congress" is: a longer name must begin here. */
function isKnownBeyond(word: Neighbour, scene: Scene): boolean {
  const span = scene.startingAt.get(word.start);
  return isKnown(word, 'after', scene) && span !== undefined && span.end > word.end + 1;
}

/** "State" and "court" name offices too: US State Secretary. */
function isOffice(after: Neighbour, scene: Scene): boolean {
  const next = scene.reading.after(after.end);
  return (
    next !== null &&
    isSpaceGap(next.gap) &&
    /^(?:secretary|minister|judge|justice)$/.test(next.folded)
  );
}

function isLeadingPart(before: Neighbour, found: Found): boolean {
  if (!before.isCapital || !LEADING_PARTS.has(before.folded)) return false;
  return found.entry.kind !== 'person' && !isAcronym(found.alias.text);
}

interface Side {
  found: Found;
  scene: Scene;
  side: 'before' | 'after';
}

/** "Ambassador to Nicaragua Daniel Capitanich": a title before the place has its bearer after it. */
function isBearerNamed({ start, entry }: Found, { reading }: Scene): boolean {
  const of = entry.kind === 'person' ? null : reading.before(start);
  const title = of && /^(?:of|to)$/.test(of.folded) ? reading.before(of.start) : null;
  return title !== null && TITLE_HEADS.has(title.folded);
}

/** A first name, or the initial of one: "President of Mongolia U.Khurelsukh". */
function isFirstNameLike(word: Neighbour, { reading }: Scene): boolean {
  if (FIRST_NAMES.has(word.folded)) return true;
  return word.text.length === 1 && reading.text.charAt(word.end) === '.';
}

/** A title is no longer than this, in words, before its last one: Minister, Secretary. */
const MAX_TITLE = 4;

/** "Estonian Defence Minister" leads to a title, "Kenya Defence Forces" to an institution. */
function leadsToTitle(first: Neighbour, { reading }: Scene): boolean {
  let word: Neighbour | null = first;
  for (let k = 0; k < MAX_TITLE && word && OFFICE_WORDS.has(word.folded); k++) {
    const next: Neighbour | null = reading.after(word.end);
    const isNear = next !== null && (isSpaceGap(next.gap) || isHyphenGap(next.gap));
    if (TITLE_HEADS.has(word.folded)) {
      if (next && isOwnersHouse(next, reading)) return false;
      return !(isNear && next.isCapital && TRAILING_PARTS.has(next.folded));
    }
    word = isNear ? next : null;
  }
  return false;
}

/** "Nicaraguan Prosecutor's Office": what belongs to the office is an institution. */
function isOwnersHouse(possessive: Neighbour, reading: Scene['reading']): boolean {
  if (possessive.folded !== 's' || !/^['’]$/u.test(possessive.gap)) return false;
  const house = reading.after(possessive.end);
  return house?.isCapital === true && isSpaceGap(house.gap) && TRAILING_PARTS.has(house.folded);
}

/** Tells whether a capital beside a name has another reason than a longer name. */
function isExplained(word: Neighbour, { found, scene, side }: Side): boolean {
  const { reading } = scene;
  if (side === 'before' && word.folded === 'the') return true;
  if (side === 'after' && isFirstNameLike(word, scene) && isBearerNamed(found, scene)) return true;
  if (reading.casing(word.start) === 'caps') return true;
  if (isNeighbourKnown(word, { found, scene, side })) return true;
  if (CALENDAR.has(word.folded)) return !isHyphenated(word, scene);
  if (isMasthead(word, { found, scene, side })) return false;
  if (OFFICE_WORDS.has(word.folded)) {
    if (side === 'after') return leadsToTitle(word, scene);
    if (found.entry.kind === 'person') return true;
  }
  if (side === 'before' && TRAILING_PARTS.has(word.folded)) return false;
  const isPlaced =
    side === 'before' ? reading.startsSentence(word.start) : /\.$/.test(found.surface);
  if (!isPlaced && reading.casing(word.start) === 'running') return false;
  return isCommonWord(word.folded) || reading.isWrittenSmall(word.folded);
}

/** "Lee Jun-seok": no month. */
function isHyphenated(word: Neighbour, { reading }: Scene): boolean {
  const next = reading.after(word.end);
  return next !== null && isHyphenGap(next.gap) && !/^\d/.test(next.text);
}

/** "TODAY NICARAGUA – The government …": two words in capitals before small ones are one name. */
function isMasthead(word: Neighbour, { found, side }: Side): boolean {
  if (side !== 'before' || isAcronym(found.alias.text)) return false;
  const isShouted = (text: string) => text.length > 3 && text === text.toUpperCase();
  return isShouted(word.text) && isShouted(found.surface);
}

/** British Indians are neither; Paris Johnson is not Paris, even where Johnson is a surname of ours; Estonian Kallas is both. */
function isNeighbourKnown(word: Neighbour, { found, scene, side }: Side): boolean {
  if (isDemonym(found) && knownSources(word, side, scene).includes('demonym')) return false;
  if (side === 'before' && isFirstNameOfAnother(word, { found, scene })) return false;
  if (isKnown(word, side, scene)) return true;
  return isDemonym(found) && knownSources(word, side, scene).length > 0;
}

/** Bradley Cooper is not our Cooper, even where Bradley is a vehicle of ours; places stay places. */
function isFirstNameOfAnother(word: Neighbour, { found, scene }: Omit<Side, 'side'>): boolean {
  if (!isSurname(found) || !FIRST_NAMES.has(word.folded)) return false;
  const span = scene.endingAt.get(word.end);
  return (span?.candidates ?? []).every(({ entry }) => scene.entries.at(entry).kind !== 'place');
}

/** Port-of-Spain, Stratford-upon-Avon: hyphens on both sides of these make one name. */
const HYPHEN_PARTS = /^(?:of|on|upon|sur|sous|de|la|le|les|en|am|an|der|al|el|in|the)$/;

function joinsByHyphen(word: Neighbour, side: 'before' | 'after', scene: Scene): boolean {
  if (HYPHEN_PARTS.test(word.folded)) return true;
  if (/^(?:african|native|asian|latin)$/.test(word.folded)) return side === 'before';
  if (HYPHEN_WORDS.has(word.folded)) return false;
  if (knownSources(word, side, scene).length > 0 || WORLD_NAMES.has(word.folded)) {
    return side === 'after' && sharesHead(word, scene);
  }
  if (/^\d/.test(word.text)) return true;
  return word.isCapital;
}

/** "EU-Africa Summit" is one name, "EU-Africa relations" are two. */
function sharesHead(word: Neighbour, { reading }: Scene): boolean {
  const next = reading.after(word.end);
  const isNear = next !== null && isSpaceGap(next.gap) && next.isCapital;
  return isNear && reading.casing(next.start) === 'running' && !OFFICE_WORDS.has(next.folded);
}

/** "St. Petersburg", "J. Johnson"; but not the end of a sentence before. */
function joinsByStop(before: Neighbour, { entry }: Found, scene: Scene): boolean {
  if (isKnown(before, 'before', scene)) return false;
  if (/^(?:St|Mt|Ft|\p{Lu})$/u.test(before.text)) return true;
  return entry.kind !== 'person' && before.isCapital && PERSON_TITLES.has(before.folded);
}

/** Institutions and realms that are "of" a place, beyond those that stand after one too. Folded. */
const OF_HEADS =
  /^(?:party|republic|kingdom|emirate|sultanate|duchy|duke|duchess|battle|siege|treaty|embassy|theatre|theater|voice|commonwealth|confederation)$/;

/** A ministry is of no more words than this: Foreign, Defence and European Affairs. */
const MAX_MINISTRY = 7;

/** "Ministry of Foreign Affairs of Ukraine": the words of office are what the ministry is of. */
function isOfMinistry(last: Neighbour, { reading }: Scene): boolean {
  let word: Neighbour | null = last;
  for (let k = 0; k < MAX_MINISTRY && word && isSpaceGap(word.gap); k++) {
    if (word.folded === 'of') {
      const head = reading.before(word.start);
      const isNear = head !== null && isSpaceGap(head.gap) && head.isCapital;
      return isNear && TRAILING_PARTS.has(head.folded) && !TITLE_HEADS.has(head.folded);
    }
    if (!OFFICE_WORDS.has(word.folded) && word.folded !== 'and') return false;
    word = reading.before(word.start);
  }
  return false;
}

/**
 * "University of Washington", "Communist Party of China"; but not "President of Russia", "Alfredo
 * Hawit of Honduras" or, at the start of a sentence, "Because of Russia".
 */
function isOfSomething(of: Neighbour, scene: Scene): boolean {
  const { reading } = scene;
  const head = reading.before(of.start);
  if (!head?.isCapital || !isSpaceGap(head.gap) || CALENDAR.has(head.folded)) return false;
  const isHead = TRAILING_PARTS.has(head.folded) && !TITLE_HEADS.has(head.folded);
  if (OFFICE_WORDS.has(head.folded) && !isHead) return isOfMinistry(head, scene);
  if (isKnown(head, 'before', scene) || reading.casing(head.start) === 'caps') return false;
  if (TRAILING_PARTS.has(head.folded) || OF_HEADS.test(head.folded)) return true;
  const first = reading.before(head.start);
  if (first && isSpaceGap(first.gap) && FIRST_NAMES.has(first.folded)) return false;
  const isPlaced = reading.startsSentence(head.start) || reading.casing(head.start) === 'title';
  const isOrdinary = isCommonWord(head.folded) || reading.isWrittenSmall(head.folded);
  return !(isPlaced && isOrdinary);
}

import { foldWords } from '../../text/fold-words.ts';
import type { NamedEntry } from '../name-mention.ts';
import { canonicalTitle } from '../offices/canonical-title.ts';
import type { Neighbour } from '../reading.ts';
import { MALE_NAMES } from './first-name-genders.ts';
import { lacksGeneration } from './generation.ts';
import { joinsBefore } from './part-of-longer-name.ts';
import { type Found, isSpaceGap, type Scene } from './scene.ts';
import { titleCue } from './title-cue.ts';
import { PARTICLES } from './title-words.ts';

/** What stands before a surname, and what it makes of it. */
export type SurnameContext =
  | { kind: 'bare' }
  /** A title or a country before it says that ours is meant. */
  | { kind: 'titled'; words: string }
  /** Our first name stands before it, with another name or an initial between. */
  | { kind: 'whole'; start: number }
  /** Another first name, or a rank that ours never had: someone else. */
  | { kind: 'rival' };

/** Ranks that name their bearer: before a surname they fit its entry or mean another person. */
const RANKS = new Set(
  (
    'president senator sen governor gov judge justice king queen prince princess pope chancellor mayor rep ' +
    'representative congressman congresswoman general gen colonel col captain capt admiral sheikh bishop ' +
    'cardinal archbishop ambassador sergeant lieutenant professor prof'
  ).split(' '),
);

/** Reads what stands before a found surname. */
export function surnameContext(found: Found, scene: Scene): SurnameContext {
  const words = titleCue(found, scene);
  if (words !== null) return { kind: 'titled', words };
  const before = scene.reading.before(found.start);
  if (!before) return { kind: 'bare' };
  const whole = lacksGeneration(found, scene) ? null : wholeNameStart(before, found, scene);
  if (whole !== null) return { kind: 'whole', start: whole };
  const isParticle = isSpaceGap(before.gap) && PARTICLES.has(before.folded);
  if (isOurInitial(before, found)) return { kind: 'bare' };
  if (
    isParticle ||
    isForeignRank(before, found) ||
    isOtherGender(before, found) ||
    joinsBefore(before, found, scene)
  ) {
    return { kind: 'rival' };
  }
  return { kind: 'bare' };
}

/** "V. Putin" may be ours; like a bare surname it wants an introduction. */
function isOurInitial({ text, gap }: Neighbour, { entry }: Found): boolean {
  return /^\p{Lu}$/u.test(text) && /^\.\s?$/u.test(gap) && entry.name.startsWith(text);
}

/** "Mrs Biden" is not Joe Biden. */
function isOtherGender({ folded, gap }: Neighbour, { entry }: Found): boolean {
  if (!/^(?:mrs|ms|miss|lady|madame)$/.test(folded) || !/^\.?\s$/u.test(gap)) return false;
  return MALE_NAMES.has(foldWords(entry.name).split(' ')[0] ?? '');
}

function isForeignRank(before: Neighbour, { entry }: Found): boolean {
  const isNear = isSpaceGap(before.gap) || /^\.\s$/u.test(before.gap);
  if (!isNear || !before.isCapital || !RANKS.has(before.folded)) return false;
  return !entry.states.some(({ relation, title = '' }) => {
    return relation === 'office' && canonicalTitle(title).split(' ').includes(before.folded);
  });
}

/** No one has more names between the first and the last in the news. */
const MAX_MIDDLE = 3;

/** Finds our first name before up to three middle names or initials. */
function wholeNameStart(before: Neighbour, { entry }: Found, { reading }: Scene): number | null {
  const first = foldWords(entry.name).split(' ')[0] ?? '';
  const initials: string[] = [];
  let word: Neighbour | null = before;
  for (let k = 0; k <= MAX_MIDDLE && word; k++) {
    const isJoined = isSpaceGap(word.gap) || (/^\.\s?$/u.test(word.gap) && word.text.length === 1);
    if (!isJoined || !word.isCapital) return null;
    if (word.folded === first) return isOtherMiddle(initials, entry) ? null : word.start;
    initials.unshift(word.folded.charAt(0));
    word = reading.before(word.start);
  }
  return null;
}

/** "George H. W. Bush" is not our George W. Bush: where we know the initials between, they decide. */
function isOtherMiddle(initials: readonly string[], { name, aliases }: NamedEntry): boolean {
  if (initials.length === 0) return false;
  const known = [name, ...aliases.map(({ text }) => text)].flatMap(middleInitials);
  return known.length > 0 && !known.some((own) => own.startsWith(initials.join('')));
}

/** The initials between a first name and a surname, where a name has any: `w`, `hw`. */
function middleInitials(name: string): string[] {
  const initials = / ((?:\p{Lu}\. ?)+)\S+$/u.exec(name)?.[1];
  return initials === undefined ? [] : [foldWords(initials).replaceAll(' ', '')];
}

import type { Neighbour } from '../reading.ts';
import { AMBIGUOUS_NAMES, type AmbiguousName } from './ambiguous-names.ts';
import { isDefinedOtherwise } from './defined-acronym.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { Judged } from './judged.ts';
import { isSpaceGap, isSurname, type Scene } from './scene.ts';
import { PERSON_TITLES } from './title-words.ts';

/**
 * Holds one sense a document (true of 98–100 % of names in news): where the article uses a name
 * for a person who is not ours (Denzel Washington, Mr Bloomberg) or spells an acronym out as
 * something else, the name is not ours anywhere in it.
 * Then weighs the cues of names that mean several things.
 */
export function judgeSenses(items: readonly Judged[], scene: Scene): void {
  const otherSenses = new Set<string>();
  const defined = new Map<string, boolean>();
  for (const item of items) if (namesSomeone(item, scene)) otherSenses.add(item.found.key);
  for (const item of items) {
    if (item.drop !== null || isSurname(item.found) || item.found.entry.kind === 'person') continue;
    const place = `${item.found.entry.id} ${item.found.surface}`;
    if (!defined.has(place)) defined.set(place, isDefinedOtherwise(item.found, scene));
    if (otherSenses.has(item.found.key) || defined.get(place)) item.drop = 'other-sense';
    else weighCues(item, scene);
  }
}

/** Tells whether a name that is no person of ours is used as the name of someone here. */
function namesSomeone({ found, drop }: Judged, { reading }: Scene): boolean {
  if (drop !== 'part-of-longer-name' || found.entry.kind === 'person' || found.key.includes(' '))
    return false;
  const before = reading.before(found.start);
  return before !== null && before.folded !== PAGEANT && isPersonWord(before);
}

/** Miss Namibia does not make a person of Namibia. */
const PAGEANT = 'miss';

function isPersonWord(before: Neighbour): boolean {
  if (!before.isCapital) return false;
  const isStop = /^\.\s$/u.test(before.gap);
  if (!isSpaceGap(before.gap) && !isStop) return false;
  return (
    FIRST_NAMES.has(before.folded) ||
    PERSON_TITLES.has(before.folded) ||
    (isStop && before.text.length === 1)
  );
}

function weighCues(item: Judged, { reading }: Scene): void {
  const name = ambiguousName(item);
  if (!name) return;
  const cue = name.cues.find((word) => reading.has(word));
  const cues = name.cues.filter((word) => reading.has(word)).length;
  const against = name.against.filter((word) => reading.has(word)).length;
  if (against > cues) item.drop = 'other-sense';
  else if (against > 0 && against === cues) item.drop = 'ambiguous';
  else if (cue !== undefined) item.reasons.push({ code: 'context-cue', detail: cue });
  else if (name.wantsCue && !(name.isPlaceAfterIn && isAfterIn(item, reading)))
    item.drop = 'ambiguous';
}

function isAfterIn({ found }: Judged, reading: Scene['reading']): boolean {
  const before = reading.before(found.start);
  return (
    before !== null && isSpaceGap(before.gap) && /^(?:in|to|from|into|across)$/.test(before.folded)
  );
}

function ambiguousName({ found }: Judged): AmbiguousName | null {
  const name = Object.hasOwn(AMBIGUOUS_NAMES, found.key) ? AMBIGUOUS_NAMES[found.key] : undefined;
  return name && name.kind === found.entry.kind ? name : null;
}

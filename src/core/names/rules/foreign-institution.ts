import { foldWords } from '../../text/fold-words.ts';
import type { NamedEntry } from '../name-mention.ts';
import type { Neighbour } from '../reading.ts';
import type { Judged } from './judged.ts';
import { type Found, isSpaceGap, type Scene } from './scene.ts';
import { TRAILING_PARTS } from './title-words.ts';

/** Drops an institution that has the country of another beside it. */
export function foreignInstitution(found: Found, scene: Scene): 'foreign-institution' | null {
  return isForeign(found, scene) ? 'foreign-institution' : null;
}

/**
 * Many countries have a Senate. Where the set has one country's by that word alone, another's name
 * before or after it says that another is meant: the French Senate, Nigeria's Senate, the Senate of
 * Chile. Its own country's would have been found as one name ("US Senate"), or is named in its states.
 */
function isForeign(found: Found, scene: Scene): boolean {
  const isGeneric = found.entry.kind === 'organisation' && TRAILING_PARTS.has(found.key);
  if (!isGeneric) return false;
  const countries = [...countriesBefore(found, scene), ...countriesAfter(found, scene)];
  return countries.length > 0 && !countries.some((place) => isOwn(place, found));
}

/** "American Senate": the entry has "US Senate" for a name, and US is one of that place's. */
function isOwn(place: NamedEntry, { entry, key }: Found): boolean {
  if (entry.states.some(({ of }) => of === place.id)) return true;
  const own = new Set([entry.name, ...entry.aliases.map(({ text }) => text)].map(foldWords));
  const names = [place.name, ...place.aliases.map(({ text }) => text), ...place.demonyms];
  return names.some((name) => own.has(`${foldWords(name)} ${key}`));
}

/** Where it once is another country's, it is so in the whole article. */
export function spreadForeign(items: readonly Judged[]): void {
  const foreign = new Set<string>();
  for (const { drop, found } of items) if (drop === 'foreign-institution') foreign.add(found.key);
  for (const item of items) {
    const isSame = foreign.has(item.found.key) && item.found.entry.kind === 'organisation';
    if (item.drop === null && isSame) item.drop = 'foreign-institution';
  }
}

function countriesBefore({ start }: Found, scene: Scene): NamedEntry[] {
  const before = scene.reading.before(start);
  if (!before || !isSpaceGap(before.gap)) return [];
  if (before.folded !== 's') return placesOf(before, 'before', scene);
  const owner = scene.reading.before(before.start);
  return owner && /^['’]$/u.test(owner.gap) ? placesOf(owner, 'before', scene) : [];
}

function countriesAfter({ end }: Found, scene: Scene): NamedEntry[] {
  const { reading } = scene;
  const of = reading.after(end);
  if (of?.folded !== 'of' || !isSpaceGap(of.gap)) return [];
  const next = reading.after(of.end);
  const place = next?.folded === 'the' ? reading.after(next.end) : next;
  return place ? placesOf(place, 'after', scene) : [];
}

/** Returns the places that a word names, or whose people it names. */
function placesOf(word: Neighbour, side: 'before' | 'after', scene: Scene): NamedEntry[] {
  const span = side === 'before' ? scene.endingAt.get(word.end) : scene.startingAt.get(word.start);
  const entries = (span?.candidates ?? []).map(({ entry }) => scene.entries.at(entry));
  return entries.filter(({ kind }) => kind === 'place');
}

import { foldWords } from '../../text/fold-words.ts';
import { isOtherGeneration } from './generation.ts';
import type { Judged } from './judged.ts';
import { isSpaceGap, isSurname, type Scene } from './scene.ts';
import { type SurnameContext, surnameContext } from './surname-context.ts';
import { TRAILING_PARTS } from './title-words.ts';

/*
 * Surnames. News names a person in full once and by the surname from then on, so a surname counts
 * once its person has been introduced: by the full name or by a title. It stops to count when
 * another person of that surname is named, until ours is introduced again. Headlines come first
 * and may lean on the whole article.
 */

/** Somebody is named so that a surname after it means them; `entry` is null for someone not ours. */
interface Introduction {
  at: number;
  entry: string | null;
  /** Folded surnames that it introduces. */
  surnames: readonly string[];
}

/** Judges every surname by who was introduced before it. Changes the items in place. */
export function judgeSurnames(items: readonly Judged[], scene: Scene): void {
  const contexts = new Map<Judged, SurnameContext>();
  for (const item of items) {
    if (isSurname(item.found) && item.drop === null)
      contexts.set(item, surnameContext(item.found, scene));
  }
  const introductions = introductionsOf(items, { contexts, scene });
  for (const [item, context] of contexts) judge(item, { context, introductions, scene });
}

function introductionsOf(
  items: readonly Judged[],
  { contexts, scene }: { contexts: ReadonlyMap<Judged, SurnameContext>; scene: Scene },
): Introduction[] {
  const found: Introduction[] = [];
  const fitting = new Set<string>();
  for (const [item, { kind }] of contexts)
    if (kind === 'titled' || kind === 'whole') fitting.add(placeOf(item));
  for (const item of items) {
    const { entry, key } = item.found;
    const context = contexts.get(item);
    const isRival = context?.kind === 'rival' || isNamesake(item, scene);
    if (isRival && !fitting.has(placeOf(item))) {
      found.push({ at: item.start, entry: null, surnames: [key] });
    } else if (isOtherGeneration(item.found, scene)) {
      found.push({ at: item.start, entry: null, surnames: entry.surnames.map(foldWords) });
    }
    const isOurs = context
      ? context.kind === 'titled' || context.kind === 'whole'
      : isFullName(item);
    if (isOurs) found.push({ at: item.start, entry: entry.id, surnames: surnamesOf(item, key) });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "Lee Jun-seok": another of a family name that stands first. */
function isNamesake({ found, drop }: Judged, { reading }: Scene): boolean {
  if (drop !== 'part-of-longer-name' || !isSurname(found)) return false;
  if (!foldWords(found.entry.name).startsWith(`${found.key} `)) return false;
  const given = reading.after(found.end);
  const isNear = given !== null && isSpaceGap(given.gap) && given.isCapital;
  return isNear && !TRAILING_PARTS.has(given.folded);
}

const placeOf = ({ start, end }: Judged): string => `${start}-${end}`;

const isFullName = ({ found, drop }: Judged): boolean =>
  drop === null && found.entry.kind === 'person' && !isSurname(found);

/** A full name introduces each surname of its entry, in every spelling that the article uses. */
function surnamesOf({ found }: Judged, key: string): string[] {
  return isSurname(found) ? [key] : [];
}

interface Judgement {
  context: SurnameContext;
  introductions: readonly Introduction[];
  scene: Scene;
}

function judge(item: Judged, { context, introductions, scene }: Judgement): void {
  if (context.kind === 'rival') {
    item.drop = 'rival-person';
  } else if (context.kind === 'titled') {
    item.reasons = [{ code: 'title-cue', detail: context.words }];
  } else if (context.kind === 'whole') {
    item.start = context.start;
    item.reasons = [
      { code: 'middle-name', detail: scene.reading.text.slice(context.start, item.end) },
    ];
  } else {
    judgeBare(item, introductions, scene);
  }
}

function judgeBare(
  item: Judged,
  introductions: readonly Introduction[],
  { headline }: Scene,
): void {
  const { entry, key, start } = item.found;
  const isInHeadline = headline !== null && start >= headline.start && start < headline.end;
  const concerns = ({ entry: who, surnames }: Introduction) =>
    who === entry.id || (who === null && surnames.includes(key));
  const relevant = introductions.filter(
    (each) => concerns(each) && (isInHeadline || each.at < start),
  );
  const isRivalled = isInHeadline
    ? relevant.some(({ entry: who }) => who === null)
    : relevant.at(-1)?.entry === null;
  if (isRivalled) item.drop = 'rival-person';
  else if (relevant.length > 0)
    item.reasons = [{ code: 'surname-after-full-name', detail: entry.name }];
  else if (entry.standsAlone) item.reasons = [{ code: 'stands-alone', detail: item.found.surface }];
  else item.drop = 'surname-alone';
}

import type { NameMention } from '../name-mention.ts';
import type { Judged } from '../rules/judged.ts';
import { isSurname, type Scene } from '../rules/scene.ts';
import { canonicalTitle } from './canonical-title.ts';
import { findHolder, isSingleOffice } from './find-holder.ts';
import { type OfficePhrase, titleAfter, titleBefore } from './office-phrases.ts';
import { type Office, officesOf } from './office-table.ts';
import { timesOf } from './times-spoken-of.ts';
import { isNamedAfter, isNamedBefore, isVoided } from './void-contexts.ts';

/**
 * Finds offices named by a country or an organisation and a title ("the Estonian prime
 * minister"), and who held them on the article's day. Nothing where the day is not known, where
 * the set is not certain, or where a name stands beside the title and speaks for itself.
 */
export function officeMentions(standing: readonly Judged[], scene: Scene): NameMention[] {
  const { published } = scene;
  if (published === null) return [];
  return standing.flatMap((item) => {
    if (isSurname(item.found)) return [];
    const offices = officesOf(scene.index.offices, item.found.candidate.entry).filter(({ title }) =>
      isSingleOffice(title),
    );
    if (offices.length === 0) return [];
    const titles = new Set(offices.map(({ title }) => canonicalTitle(title)));
    const phrase = phraseBeside(item, titles, scene);
    const office = phrase && findHolder(offices, phrase.title, published);
    if (!phrase || !office || speaksForItself(phrase, office.holder, scene)) return [];
    if (!heldWhenSpokenOf(phrase, { office, offices, scene })) return [];
    return [mentionOf(phrase, { office, item, scene })];
  });
}

function phraseBeside(
  { start, end }: Judged,
  titles: ReadonlySet<string>,
  { reading }: Scene,
): OfficePhrase | null {
  const beside = { start, end, titles };
  return titleAfter(beside, reading) ?? titleBefore(beside, reading);
}

/** Somebody else is meant, nobody in particular, or somebody who is named. */
function speaksForItself(phrase: OfficePhrase, holder: number, scene: Scene): boolean {
  return (
    isVoided(phrase, scene) ||
    isNamedAfter(phrase, holder, scene) ||
    isNamedBefore(phrase, holder, scene)
  );
}

/** "In 2008, the US president said": the holder must have held the office in those years too. */
function heldWhenSpokenOf(
  phrase: OfficePhrase,
  { office, offices, scene }: { office: Office; offices: readonly Office[]; scene: Scene },
): boolean {
  const times = timesOf(phrase.start, scene);
  if (times === null) return false;
  return times.every((year) => findHolder(offices, phrase.title, year)?.holder === office.holder);
}

function mentionOf(
  { start, end }: OfficePhrase,
  { office, item, scene }: { office: Office; item: Judged; scene: Scene },
): NameMention {
  return {
    start,
    end,
    entry: scene.entries.at(office.holder).id,
    sense: 'office',
    office: { title: office.title, of: item.found.entry.id },
    reasons: [{ code: 'office-holder', detail: office.title }, ...item.reasons],
  };
}

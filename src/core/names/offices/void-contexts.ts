import { foldWords } from '../../text/fold-words.ts';
import type { Neighbour } from '../reading.ts';
import { isCommonWord } from '../rules/common-words.ts';
import { isSpaceGap, type Scene } from '../rules/scene.ts';
import type { OfficePhrase } from './office-phrases.ts';

/** Before the phrase, these say that somebody else is meant, or nobody in particular. */
const VOID_BEFORE =
  /(?:^| )(?:former|ex|then|acting|deputy|vice|next|future|incoming|new|previous|last|late|first|second|third|a|an|any|every|each|no|another|as|become|becomes|became|becoming|elected|appointed|named|nominated|served|serving|was|were|been|being|longest serving|one time|onetime|interim|caretaker|shadow|honorary|aspiring|would be|assistant|under|designated|youngest|oldest|only|whose|self declared|self proclaimed|ousted|deposed|toppled|overthrown|jailed|imprisoned|exiled|disgraced|fugitive|impeached|assassinated|murdered|slain|retired|departed|erstwhile|sometime|fictional|fake|whoever is|\d+(?:st|nd|rd|th)|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: the)?$/;

/** After the phrase: "prime minister-elect", "presidential candidate", "at the time", "in 2008". */
const VOID_AFTER =
  /^(?:elect|to be|in waiting|in exile|designate|candidate|candidates|hopeful|nominee|contender|contenders|aspirant|election|elections|race|vote|post|job|at the time|until|from \d{4}|in \d{4}|between \d{4}|during|since|when|for \d+|for (?:two|three|four|five|six|seven|eight|nine|ten)|and (?:prime|vice|deputy|foreign))\b/;

/** Inside the phrase: "Estonia's former prime minister" does not even fold to the title. */
export function isVoided(phrase: OfficePhrase, scene: Scene): boolean {
  const { text } = scene.reading;
  const sentence = scene.reading.sentenceAround(phrase.start);
  const before = foldWords(text.slice(Math.max(sentence.start, phrase.start - 60), phrase.start));
  if (VOID_BEFORE.test(before)) return true;
  const after = foldWords(
    text.slice(phrase.end, Math.min(text.length, phrase.end + 30)).split(/[.;\n]/u)[0] ?? '',
  );
  return VOID_AFTER.test(after);
}

/**
 * Tells whether somebody is named directly after the phrase: "Estonian Prime Minister Kaja
 * Kallas", "the Estonian prime minister, Jüri Ratas". The name then speaks for itself; after a
 * comma the holder's own name does no harm.
 */
export function isNamedAfter(phrase: OfficePhrase, holder: number, scene: Scene): boolean {
  const next = scene.reading.after(phrase.end);
  if (!next?.isCapital) return false;
  if (isSpaceGap(next.gap)) return next.text !== 'I' && !isHeadlineWord(next, scene);
  if (!/^,\s$/u.test(next.gap)) return false;
  const span = scene.startingAt.get(next.start);
  if (span) return !span.candidates.some(({ entry }) => entry === holder);
  const second = scene.reading.after(next.end);
  return second !== null && isSpaceGap(second.gap) && second.isCapital;
}

/** In headlines the next word has its capital from the line: "Estonian PM Warns". */
function isHeadlineWord({ start, folded }: Neighbour, { reading }: Scene): boolean {
  if (reading.casing(start) === 'running') return false;
  return isCommonWord(folded) || reading.isWrittenSmall(folded);
}

/** Tells whether another's name and a comma stand before: "Jüri Ratas, the Estonian …". */
export function isNamedBefore(phrase: OfficePhrase, holder: number, scene: Scene): boolean {
  let before = scene.reading.before(phrase.start);
  if (before && isSpaceGap(before.gap) && before.folded === 'the') {
    before = scene.reading.before(before.start);
  }
  if (!before?.isCapital || !/^,\s$/u.test(before.gap)) return false;
  const span = scene.endingAt.get(before.end);
  return !span?.candidates.some(({ entry }) => entry === holder);
}

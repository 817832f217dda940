import { foldWords } from '../../text/fold-words.ts';

/** Phrases that newspapers use for one office, folded; the last of each line is what is compared. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/g, 'defence'],
  [/\badvisor\b/g, 'adviser'],
  [/\borganization\b/g, 'organisation'],
  [/^pm$|^premier$/, 'prime minister'],
  [/^first minister of state$/, 'prime minister'],
  [/^sec gen$|^secgen$|^general secretary$|^chief$/, 'secretary general'],
  [/^(?:chairman|chairwoman|chairperson|chair)\b/, 'chair'],
  [/^spokes(?:man|woman|person)\b/, 'spokesperson'],
  [/\bspokes(?:man|woman|person)$/, 'spokesperson'],
  [/^foreign affairs minister$|^minister (?:of|for) foreign affairs$/, 'foreign minister'],
  [/^minister (?:of|for) (?:the )?([a-z ]+)$/, '$1 minister'],
  [
    /^secretary (?:of|for) (defence|the treasury|homeland security|commerce|energy)$/,
    '$1 secretary',
  ],
  [/^secdef$/, 'defence secretary'],
  [/^defence secretary$/, 'defence minister'],
  [/^federal chancellor$/, 'chancellor'],
  [/^federal president$/, 'president'],
  [/^foreign policy chief$|^top diplomat$/, 'high representative'],
  [/^high representative .*$/, 'high representative'],
  [/^us president$/, 'president'],
];

/**
 * Returns what a title is compared by: `Minister of Foreign Affairs` and `foreign minister` are
 * one, `Defense` is `Defence`. Takes a title in any spelling and case.
 */
export function canonicalTitle(title: string): string {
  let folded = foldWords(title);
  for (const [pattern, instead] of SYNONYMS) folded = folded.replace(pattern, instead);
  return folded;
}

/** No title that is compared is longer than this, in words. */
export const MAX_TITLE_WORDS = 9;

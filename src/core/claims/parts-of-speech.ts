/** Guesses from the words around it whether a word is used as a noun or in the passive. */
import { IRREGULARS } from '../text/stem-irregulars.ts';
import type { Token } from './token.ts';
import { AUXILIARIES, BE_FORMS, SAY_VERBS } from './word-lists.ts';

const NOUN_BEFORE =
  /^(?:the|a|an|of|its|his|her|their|our|this|that|any|no|further|first|by|from|in|for|against|on|about|with|without|legal|military|verbal|broken)$/;
const NOMINAL_ENDING = /(?:[st]ions?|ments?|ances?|ences?|sals?|ships?|ncy)$/;
/** End like nouns and are verbs as often. */
const VERBAL_TOO =
  /^(?:mention|question|position|sanction|implement|supplement|station|condition)s?$/;
const IRREGULAR_PARTICIPLES = new Set(
  `broken driven led met sent given taken made held put brought caught fought struck hit built
  drawn won lost laid shown seen told known torn thrown shot blown overthrown overrun chosen
  shaken written spoken hidden undone`.split(/\s+/),
);

/** Tells whether the word at `at` is used as a noun. */
export function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.lower ?? '';
  if (!token) return false;
  if (NOMINAL_ENDING.test(token.lower) && !VERBAL_TOO.test(token.lower)) return true;
  if (!before) return next === 'of' || next === 'by';
  if (/(?:ing|ed)$/.test(token.lower))
    return /^(?:the|a|an)$/.test(before.lower) || before.isPossessive;
  if (before.lower === 'to') return false;
  if (followsAdjective(tokens, at)) return true;
  if (before.isPossessive || (NOUN_BEFORE.test(before.lower) && token.gap === '')) return true;
  return next === 'of';
}

const DEMONYM = /(?:ian|ean|can|ese|ish|ench|utch)$/;

/** "A Russian attack", "a multi-front attack": an article or a demonym, and an adjective. */
function followsAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const own = tokens[at];
  if (!before || own?.gap !== '' || SAY_VERBS.has(own.stem) || IRREGULARS.has(own.lower))
    return false;
  if (before.isCapital && DEMONYM.test(before.lower)) return true;
  if (before.isCapital || AUXILIARIES.has(before.lower) || /s$/.test(tokens[at]?.lower ?? '')) {
    return false;
  }
  return [2, 3].some(
    (back) =>
      /^(?:a|an)$/.test(tokens[at - back]?.lower ?? '') && isUnbroken(tokens, at - back, at),
  );
}

function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (/^(?:to|that|who|which|and|of|in|on|for|by|from|with)$/.test(tokens[i]?.lower ?? '')) {
      return false;
    }
  }
  return true;
}

/** Tells whether the word at `at` is a participle in the passive: "was surrounded", "seen by". */
export function isPassiveVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!/ed$/.test(word) && !IRREGULAR_PARTICIPLES.has(word)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const before = tokens[i]?.lower ?? '';
    if (BE_FORMS.has(before)) return true;
    if (!AUXILIARIES.has(before) && !/ly$/.test(before)) break;
  }
  return tokens[at + 1]?.lower === 'by';
}

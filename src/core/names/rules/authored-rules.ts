import { containsWords, foldWords } from '../../text/fold-words.ts';
import { dayRange } from '../../time/partial-date.ts';
import { heldDuring } from '../../time/state-interval.ts';
import { aliasKey } from '../alias-key.ts';
import type { Found, Scene } from './scene.ts';

/** The set rules out certain next words: Washington, not before Post. */
export function notBefore({ alias, end }: Found, { reading }: Scene): 'not-before' | null {
  if (!alias.notBefore) return null;
  const following = foldWords(reading.text.slice(end, end + 80).split(/[\n;!?]/u)[0] ?? '');
  return alias.notBefore.some((word) => isFirst(following, foldWords(word))) ? 'not-before' : null;
}

/** The set rules out certain words before: Washington, not after George. */
export function notAfter({ alias, start }: Found, { reading }: Scene): 'not-after' | null {
  if (!alias.notAfter) return null;
  const leading = wordsBefore(reading.text, start);
  return alias.notAfter.some((word) => isLast(leading, foldWords(word))) ? 'not-after' : null;
}

/** The set wants certain words directly before: President. */
export function afterMissing({ alias, start }: Found, { reading }: Scene): 'after-missing' | null {
  if (!alias.after) return null;
  const leading = wordsBefore(reading.text, start);
  return alias.after.some((word) => isLast(leading, foldWords(word))) ? null : 'after-missing';
}

/** The set gives the days on which this name is in use; without a date of the article it counts. */
export function otherTime({ alias }: Found, { published }: Scene): 'other-time' | null {
  if (published === null || (alias.from === undefined && alias.to === undefined)) return null;
  const { from = '0001', to } = alias;
  const inUse = heldDuring({ from, ...(to === undefined ? {} : { to }) }, dayRange(published));
  return inUse === 'no' ? 'other-time' : null;
}

/** The set rules out certain words in the same sentence. Mentions (`@id`) are met later. */
export function voidWord({ alias, start, end }: Found, { reading }: Scene): 'void-word' | null {
  const phrases = (alias.voids ?? []).filter((phrase) => !phrase.startsWith('@'));
  if (phrases.length === 0) return null;
  const sentence = reading.sentenceAround(start);
  const rest = [reading.text.slice(sentence.start, start), reading.text.slice(end, sentence.end)];
  const words = rest.map(foldWords);
  const isVoid = (phrase: string) => words.some((part) => containsWords(part, phrase));
  return phrases.some((phrase) => isVoid(phraseKey(phrase))) ? 'void-word' : null;
}

/** Folds a phrase of a rule as `foldWords` folds the article. */
export function phraseKey(phrase: string): string {
  return aliasKey(phrase).replaceAll(',', ' ');
}

function wordsBefore(text: string, start: number): string {
  const part = text.slice(Math.max(0, start - 80), start).split(/[\n;!?]/u);
  return foldWords(part.at(-1) ?? '');
}

const isFirst = (words: string, word: string) => ` ${words} `.startsWith(` ${word} `);
const isLast = (words: string, word: string) => ` ${words} `.endsWith(` ${word} `);

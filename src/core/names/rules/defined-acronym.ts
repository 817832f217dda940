import { foldWords } from '../../text/fold-words.ts';
import { type Found, isAcronym, type Scene } from './scene.ts';

/** Words of an expansion that the acronym leaves out. */
const LEFT_OUT = /^(?:of|the|and|for|in|on|at|to|de|du|des|la|le)$/;

/** An article that spells an acronym out does so in as many words as it has letters, and a few. */
const MAX_LEFT_OUT = 4;

/**
 * Tells whether the article says that an acronym stands for something else here: "Certified
 * Internal Auditor (CIA)", "FSB (Financial Stability Board)". An expansion that shares most of its
 * words with a name of the entry is the entry's own.
 */
export function isDefinedOtherwise({ surface, entry, alias }: Found, { reading }: Scene): boolean {
  if (!isAcronym(alias.text) || !/^\p{Lu}{2,6}$/u.test(surface)) return false;
  const expansion = expansionOf(surface, reading.text);
  if (expansion === null) return false;
  const names = [entry.name, ...entry.aliases.map(({ text }) => text)];
  return !names.some((name) => sharesMost(expansion, wordsOf(name)));
}

function expansionOf(acronym: string, text: string): string[] | null {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
    const end = at + acronym.length;
    const inside = /^\s?\(([^()\n]{4,80})\)/u.exec(text.slice(end, end + 90))?.[1];
    const isInside = text.charAt(at - 1) === '(' && /^[)®™;,]/u.test(text.slice(end));
    const before = isInside ? text.slice(Math.max(0, at - 100), at - 1) : '';
    const found =
      spellOut(acronym, wordsOf(before.split(/[\n.;:()]/u).at(-1) ?? '')) ??
      spellOut(acronym, wordsOf(inside ?? ''), true);
    if (found) return found;
  }
  return null;
}

/** Reads an acronym backwards off the last words; `null` where their initials are others. */
function spellOut(acronym: string, words: readonly string[], isWhole = false): string[] | null {
  const letters = [...acronym.toLowerCase()];
  const used: string[] = [];
  let at = words.length - 1;
  for (let skipped = 0; letters.length > 0 && at >= 0; at--) {
    const word = words[at] ?? '';
    if (word.startsWith(letters.at(-1) ?? '')) letters.pop();
    else if (!LEFT_OUT.test(word) || ++skipped > MAX_LEFT_OUT) return null;
    used.unshift(word);
  }
  return letters.length === 0 && !(isWhole && at >= 1) ? used : null;
}

/** Folded words, in one spelling of organisation. */
function wordsOf(text: string): string[] {
  const words = foldWords(text).replace(/is(ation|e)\b/g, 'iz$1');
  return words === '' ? [] : words.split(' ');
}

function sharesMost(expansion: readonly string[], name: readonly string[]): boolean {
  const own = expansion.filter((word) => !LEFT_OUT.test(word));
  return own.filter((word) => name.includes(word)).length * 2 >= own.length;
}

import { tokens } from '../../text/tokens.ts';
import { acronymVariant } from '../name-variants.ts';
import { isCommonWord } from './common-words.ts';
import { type Found, isAcronym, isTerm, type Scene } from './scene.ts';

/** The capitals of the words must be the alias's, as far as the line's casing tells anything. */
export function caseDiffers(found: Found, scene: Scene): 'case-differs' | null {
  const { surface, key, start } = found;
  const given = found.alias.text.replace(/\+$/, '');
  const casing = scene.reading.casing(start);
  const isOrdinary = casing === 'caps' && isCommonWord(key.replaceAll(' ', ''));
  if (isOrdinary) return 'case-differs';
  if (found.alias.exact) {
    return isExactly(surface, given) || isDateline(found, scene) ? null : 'case-differs';
  }
  if (isAcronym(given)) return fitsAcronym(surface, given) ? null : 'case-differs';
  if (isTerm(given)) return fitsTerm(found, scene) ? null : 'case-differs';
  return fitsName(found, scene) ? null : 'case-differs';
}

/** MOSCOW in capitals at the head of a report, or in a line of capitals, is Moscow all the same. */
function isDateline({ surface, alias, start }: Found, { reading }: Scene): boolean {
  if (isTerm(alias.text) || surface.length <= MAX_SHOUTED_ACRONYM) return false;
  const isPlaced = reading.casing(start) === 'caps' || reading.startsSentence(start);
  return isPlaced && plainMarks(surface) === plainMarks(alias.text).toUpperCase();
}

function isExactly(surface: string, given: string): boolean {
  const plain = plainMarks(surface);
  return plain === plainMarks(given) || plain === acronymVariant(given);
}

/** Takes typographic marks, spaces and hidden characters to their ASCII forms; case stays. */
function plainMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–−]/g, '-')
    .replace(/\s+/g, ' ');
}

/** NATO may be printed Nato; shorter acronyms are words when not in capitals. */
const MIN_CAPITALISED_ACRONYM = 4;

/** Capitalised, these are words and names of their own: the Swift language, Taylor Swift. */
const ALSO_WORDS =
  /^(?:swift|doge|salt|start|isis|aids|pace|care|mercy|hope|rest|step|best|star|stars|sting|shape|seal|seals)$/i;

function fitsAcronym(surface: string, given: string): boolean {
  if (!/\p{Ll}/u.test(surface)) return true;
  if (ALSO_WORDS.test(surface) || isCommonWord(surface.toLowerCase())) return false;
  const letters = given.replace(/\P{L}/gu, '');
  return letters.length >= MIN_CAPITALISED_ACRONYM && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(surface);
}

/** A term in capitals is a name of something else, but for headlines and sentence starts. */
function fitsTerm({ surface, start }: Found, { reading }: Scene): boolean {
  if (reading.casing(start) !== 'running') return true;
  const capitals = wordsOf(surface).map((word) => /^\p{Lu}/u.test(word));
  if (capitals.slice(1).some(Boolean)) return false;
  return !capitals[0] || reading.startsSentence(start);
}

/** Words that stay small in headlines and may be capitals in names. */
const SMALL = /^(?:of|the|and|for|in|on|de|du|da|la|le|al|el|von|van|to|at)$/i;

/** Capitals of three letters or fewer are an acronym of something else, but in a line of capitals. */
const MAX_SHOUTED_ACRONYM = 4;

function fitsName({ surface, alias, start }: Found, { reading }: Scene): boolean {
  const own = wordsOf(surface);
  const given = wordsOf(alias.text);
  const isShouted = !/\p{Ll}/u.test(surface) && /\p{Ll}/u.test(alias.text);
  if (isShouted && own.length === 1 && reading.casing(start) !== 'caps') {
    if (surface.length < MAX_SHOUTED_ACRONYM) return false;
    if (surface.length === MAX_SHOUTED_ACRONYM && !reading.startsSentence(start)) return false;
  }
  if (own.length !== given.length) return /^\p{Lu}/u.test(surface) || !/^\p{Lu}/u.test(alias.text);
  return given.every((word, k) => {
    const wantsCapital = /^\p{Lu}/u.test(word) && !SMALL.test(word);
    return !wantsCapital || !/^\p{Ll}/u.test(own[k] ?? '');
  });
}

function wordsOf(text: string): string[] {
  return tokens(text).map(({ start, end }) => text.slice(start, end));
}

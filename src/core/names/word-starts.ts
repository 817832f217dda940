import { isWordStart } from '../text/tokens.ts';
import { CLASS, CLASS_SEPARATOR } from './character-classes.ts';
import { STARTS_DIGIT, STARTS_SMALL } from './index-layout.ts';
import type { NameIndex } from './open-names.ts';

/*
 * Where a word begins that may begin a name. Most names begin with a capital, and engines look for
 * one of a class of characters in half the time that a loop over `charCodeAt` takes. Where an index
 * has aliases that begin small, that would stop at every word: then a loop holds the classes of the
 * last three units (15 bits), and a table says which windows begin such a word.
 */
const STATE_MASK = 0x7fff;
const BEFORE_SHIFT = 10;

/** Everything that starts a word but a–z (a test holds them against CLASS), and somewhat more. */
const CAPITAL = /[&A-Z\u00aa-\u1fff\u2071-\u209c\u2102-\u2188\u2c00-\uffff]/g;
const CAPITAL_OR_DIGIT = /[&0-9A-Z\u00aa-\u1fff\u2071-\u209c\u2102-\u2188\u2c00-\uffff]/g;

/**
 * Returns where the next word at or after `from` begins that may begin a name of the index, or -1.
 * `from` lies between words.
 */
export function nextStart(text: string, from: number, index: NameIndex): number {
  if ((index.starts & STARTS_SMALL) !== 0) return nextTriggered(text, from, index.triggers);
  return nextCapital(text, from, (index.starts & STARTS_DIGIT) !== 0 ? CAPITAL_OR_DIGIT : CAPITAL);
}

function nextCapital(text: string, from: number, capital: RegExp): number {
  capital.lastIndex = from;
  while (capital.test(text)) {
    const at = capital.lastIndex - 1;
    if (isWordStart(text, at)) return at;
  }
  return -1;
}

function nextTriggered(text: string, from: number, triggers: Uint8Array): number {
  const classes = CLASS;
  const { length } = text;
  let state = CLASS_SEPARATOR;
  for (let at = from; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    state = ((state << 5) | (classes[unit] as number)) & STATE_MASK;
    if (triggers[state] === 0) continue;
    if (state >> BEFORE_SHIFT === CLASS_SEPARATOR || isWordStart(text, at - 1)) return at - 1;
  }
  return -1;
}

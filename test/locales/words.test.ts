import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEEP_CODES } from '../../src/core/names/reason-codes.ts';
import { CLAIM_STATUSES, ENTRY_KINDS, RELATIONS } from '../../src/core/packs/pack.ts';
import english from '../../src/locales/en/messages.json';
import { createWords } from '../../src/locales/words.ts';

const catalogue = english as Record<string, { message: string }>;

/** What the browser does with a catalogue: an empty string for an unknown key. */
function getMessage(key: string, substitutions: string[] = []): string {
  const message = catalogue[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
}

const words = createWords(getMessage, 'en-GB');
const underscored = (code: string) => code.replaceAll('-', '_');

describe('the words of the interface', () => {
  it.each([
    ...ENTRY_KINDS.flatMap((kind) => [`kind_${kind}`, `kinds_${kind}`]),
    ...CLAIM_STATUSES.map((status) => `claim_status_${underscored(status)}`),
    ...['asserted', 'attributed', 'denied', 'questioned', 'hypothetical'].map((s) => `stance_${s}`),
    ...RELATIONS.filter((relation) => relation !== 'status').map(
      (r) => `relation_${underscored(r)}`,
    ),
    ...Object.keys(KEEP_CODES).map((code) => `reason_${underscored(code)}`),
  ])('have %s', (key) => {
    expect(getMessage(key)).not.toBe('');
  });

  it('have a word for every reason that a claim can give', () => {
    const source = readFileSync('src/core/claims/reason-codes.ts', 'utf8');
    const union = /ClaimReasonCode =([\s\S]+?';)/.exec(source)?.[1] ?? '';
    const codes = [...union.matchAll(/\| '([a-z-]+)'/g)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => getMessage(`reason_${underscored(code)}`) === '')).toEqual([]);
  });

  it('choose plural forms and put dates as precisely as they are', () => {
    expect(words.count('card_more', 1)).toBe('1 more event');
    expect(words.count('card_more', 3)).toBe('3 more events');
    expect(words.date('2021-12-10')).toBe('10 Dec 2021');
    expect(words.date('2025-08')).toBe('Aug 2025');
    expect(words.date('2021')).toBe('2021');
  });
});

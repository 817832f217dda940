import { expect, it } from 'vitest';
import { nameInText } from '../../../src/core/names/name-in-text.ts';

it.each([
  ['term', 'Sphere of influence', 'sphere of influence'],
  ['term', 'Open door policy of NATO', 'Open door policy of NATO'],
  ['event', 'Withdrawal from Kabul', 'Withdrawal from Kabul'],
  ['place', 'Donbas', 'Donbas'],
])('a %s named "%s" reads "%s" in a text', (kind, name, expected) => {
  expect(nameInText({ kind, name })).toBe(expected);
});

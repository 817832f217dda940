import { expect, it } from 'vitest';
import { nameInText } from '../../../src/core/names/name-in-text.ts';

it.each([
  ['term', 'Sphere of influence', [], 'sphere of influence'],
  ['term', 'Sphere of influence', ['spheres of influence'], 'sphere of influence'],
  ['term', 'Open door policy of NATO', [], 'Open door policy of NATO'],
  ['term', 'Rohingya', ['Rohingyas'], 'Rohingya'],
  ['term', 'Uyghurs', ['Uighur', 'Uyghur'], 'Uyghurs'],
  ['event', 'Withdrawal from Kabul', [], 'Withdrawal from Kabul'],
  ['place', 'Donbas', [], 'Donbas'],
])('a %s named "%s", also %j, reads "%s" in a text', (kind, name, others, expected) => {
  const aliases = others.map((text) => ({ text }));
  expect(nameInText({ kind, name, aliases })).toBe(expected);
});

import { expect, it } from 'vitest';
import { needsArticle } from '../../../src/dom/card/needs-article.ts';

it.each([
  ['United States', true],
  ['European Union', true],
  ['Riigikogu Foreign Affairs Committee', true],
  ['G7', true],
  ['Soviet Union', true],
  ['Estonia', false],
  ['NATO', false],
  ['the European Central Bank', false],
  ['Russia’s Foreign Ministry', false],
  ['Thomson Reuters', false],
  ['Austin', false],
])('%s in a sentence takes an article: %s', (name, takes) => {
  expect(needsArticle(name)).toBe(takes);
});

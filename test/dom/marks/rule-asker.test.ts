// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createRuleAsker, type MarkRules } from '../../../src/dom/marks/marks-rules.ts';

function highlights(tag: string): ReadonlyMap<string, Range[]> {
  const element = document.createElement(tag);
  element.textContent = 'NATO';
  document.body.append(element);
  const range = document.createRange();
  range.selectNodeContents(element.firstChild as Text);
  return new Map([['sidelight-organisation', [range]]]);
}

describe('asking for rules', () => {
  it('asks once for what a page has then', async () => {
    const asked: MarkRules[][] = [];
    const ask = createRuleAsker(async (rules) => asked.push(rules) > 0);
    ask(highlights('p'));
    ask(highlights('p'));
    expect(asked).toEqual([[{ keys: ['sidelight-organisation'], within: 'p' }]]);
    ask(highlights('h2'));
    expect(asked.length).toBe(2);
  });

  it('asks again where the page could not have them', async () => {
    let asked = 0;
    const ask = createRuleAsker(async () => {
      asked += 1;
      return asked > 1;
    });
    ask(highlights('p'));
    await Promise.resolve();
    await Promise.resolve();
    ask(highlights('p'));
    expect(asked).toBe(2);
    await Promise.resolve();
    await Promise.resolve();
    ask(highlights('p'));
    expect(asked).toBe(2);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutRules } from '../../../src/dom/marks/marks-rules.ts';

const STYLE = readFileSync(new URL('../../../src/dom/marks/marks.css', import.meta.url), 'utf8');
const keysIn = (css: string) =>
  [...new Set([...css.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, key = '']) => key))].sort();
const selectorsIn = (css: string) =>
  [...css.matchAll(/([^{}]*)\{[^{}]*\}/g)].flatMap(([, selectors = '']) =>
    selectors.split(',').map((one) => one.trim()),
  );

describe('rules cut down to what a page needs', () => {
  it('hold the wanted keys and no others', () => {
    const keys = ['sidelight-claim', 'sidelight-person'];
    expect(keysIn(cutRules(STYLE, { keys, within: '' }))).toEqual(keys);
  });

  it('keep every declaration of a key, in its media', () => {
    const keys = keysIn(STYLE);
    const whole = cutRules(STYLE, { keys, within: '' });
    const bare = (css: string) => css.replace(/\/\*[\s\S]*?\*\/|\s/g, '');
    expect(bare(whole)).toBe(bare(STYLE));
  });

  it('reach what holds the text and what is in it', () => {
    const css = cutRules(STYLE, { keys: ['sidelight-term'], within: 'p' });
    expect(new Set(selectorsIn(css))).toEqual(
      new Set(['p::highlight(sidelight-term)', 'p *::highlight(sidelight-term)']),
    );
  });

  it('take no selector from elsewhere', () => {
    const rules = { keys: ['sidelight-term'], within: '*{color:red} p' };
    expect(() => cutRules(STYLE, rules)).toThrow(RangeError);
  });
});

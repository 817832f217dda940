import { describe, expect, it } from 'vitest';
import { defaults, type Settings } from '../../../src/core/settings/defaults.ts';
import {
  coversHost,
  isHidden,
  isOffOn,
  opensMore,
  switchSite,
  toHost,
  worksUnasked,
} from '../../../src/core/settings/site-rules.ts';

describe('toHost', () => {
  it.each([
    ['https://www.Example.org/path?x#y', 'example.org'],
    ['example.org:8080', 'example.org'],
    [' *.example.org ', 'example.org'],
    ['localhost', 'localhost'],
    ['õhtuleht.ee', 'õhtuleht.ee'],
    ['not a host', null],
    ['', null],
    ['-bad-.org', null],
  ])('reads %j as %j', (typed, host) => {
    expect(toHost(typed)).toBe(host);
  });
});

describe('the rules of sites', () => {
  const listed = { ...defaults, when: 'listed-sites' as const, onSites: ['paper.example'] };

  it('cover subdomains and nothing that only ends alike', () => {
    expect(coversHost(['paper.example'], 'news.paper.example')).toBe(true);
    expect(coversHost(['paper.example'], 'wallpaper.example')).toBe(false);
  });

  it.each([
    ['every page', defaults, 'any.example', true],
    ['a site that is off', { ...defaults, offSites: ['any.example'] }, 'any.example', false],
    ['a listed site', listed, 'paper.example', true],
    ['a site that is not listed', listed, 'any.example', false],
    ['by click only', { ...defaults, when: 'on-click' as const }, 'any.example', false],
    ['the master switch', { ...defaults, isOn: false }, 'any.example', false],
  ])('decide what is annotated unasked: %s', (_name, settings, host, works) => {
    expect(worksUnasked(host, settings)).toBe(works);
  });

  it('leave the click where a site is merely not listed', () => {
    expect(isOffOn('any.example', listed)).toBe(false);
    expect(isOffOn('any.example', { ...listed, offSites: ['any.example'] })).toBe(true);
  });

  it.each([
    [defaults, false, { offSites: ['a.example'] }],
    [{ ...defaults, offSites: ['a.example', 'b.example'] }, true, { offSites: ['b.example'] }],
    [listed, true, { offSites: [], onSites: ['paper.example', 'a.example'] }],
  ])('switch a site in the list that counts', (settings, isOn, changes) => {
    expect(switchSite('a.example', isOn, settings)).toEqual(changes);
  });

  it('hide a card everywhere or on one host', () => {
    const settings = { hiddenEntries: ['entry:a', 'entry:b paper.example'] };
    expect(isHidden('entry:a', 'x.example', settings)).toBe(true);
    expect(isHidden('entry:b', 'x.example', settings)).toBe(false);
    expect(isHidden('entry:b', 'news.paper.example', settings)).toBe(true);
  });
});

describe('opensMore', () => {
  it.each<[string, Partial<Settings>, Partial<Settings>, boolean]>([
    ['switched on', { isOn: false }, { isOn: true }, true],
    ['switched off', { isOn: true }, { isOn: false }, false],
    ['a site taken off the list', { offSites: ['a.example'] }, { offSites: [] }, true],
    ['a site put on the list', { offSites: [] }, { offSites: ['a.example'] }, false],
    [
      'a site allowed',
      { when: 'listed-sites' },
      { when: 'listed-sites', onSites: ['a.example'] },
      true,
    ],
    ['from click to every page', { when: 'on-click' }, { when: 'every-page' }, true],
    ['from every page to click', { when: 'every-page' }, { when: 'on-click' }, false],
    ['another look', { theme: 'light' }, { theme: 'dark' }, false],
  ])('%s', (_name, before, after, expected) => {
    expect(opensMore({ ...defaults, ...before }, { ...defaults, ...after })).toBe(expected);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../src/dom/article/find-articles.ts';
import { parsePage, prose } from './sample-page.ts';

const isPartial = (html: string) => findArticles(parsePage(html), { force: true })[0]?.isPartial;

const story = (...rest: string[]) =>
  `<article><h1>The council meets again</h1><div>${prose('council')}${prose('clerk')}${prose('mayor')}</div>${rest.join('')}</article>`;
const paid =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The council meets again","isAccessibleForFree":"False"}</script>';
const long = Array.from({ length: 40 }, (_, i) => prose(`party ${i}`)).join('');

describe('a text behind a paywall', () => {
  it.each([
    [
      'a wall that calls to subscribe',
      '',
      '<div class="paywall-offer">Subscribe to continue</div>',
    ],
    ['a call in German right after the text', '', '<div>Jetzt weiterlesen mit dem Abo</div>'],
    ['a call in French right after the text', '', '<div>Article réservé aux abonnés</div>'],
    ['a wall on a page that is not free', paid, '<div class="piano-offer"><p>Welcome</p></div>'],
  ])('is partial: %s', (_name, head, wall) => {
    expect(isPartial(`${head}${story(wall)}`)).toBe(true);
  });

  it('is partial where the page promises many more words', () => {
    const data = '{"@type":"NewsArticle","headline":"The council meets again","wordCount":1200}';
    expect(isPartial(`<script type="application/ld+json">${data}</script>${story()}`)).toBe(true);
  });

  it.each([
    ['no wall', story()],
    ['not free, but no wall: the reader has paid', `${paid}${story()}`],
    ['an empty wall', story('<div class="paywall"></div>')],
    [
      'a long text under a banner',
      `${story(long)}<div class="paywall">Subscribe to continue</div>`,
    ],
  ])('is whole: %s', (_name, html) => {
    expect(isPartial(html)).toBe(false);
  });
});

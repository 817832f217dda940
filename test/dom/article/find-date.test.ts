// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findDate } from '../../../src/dom/article/find-date.ts';

const find = (html: string, url = 'https://paper.example/news/a-story') =>
  findDate(new DOMParser().parseFromString(html, 'text/html'), { url, latest: '2026-01-01' });

describe('findDate', () => {
  it('reads the day as written, whatever the zone', () => {
    const html = '<meta property="article:published_time" content="2021-12-10T23:59:00-08:00">';
    expect(find(html)).toMatchObject({ date: '2021-12-10', cues: ['meta'] });
  });

  it('tells published from updated in one line', () => {
    const html = '<h1>A story of two dates</h1><p>Updated 12 Dec 2021, published 10 Dec 2021</p>';
    expect(find(html)).toMatchObject({ date: '2021-12-10', updatedOnly: false });
  });

  it('labels a page that shows only an update', () => {
    const html = '<h1>A story of one date</h1><p>Last updated: 12 December 2021</p>';
    expect(find(html)).toMatchObject({ date: '2021-12-12', updatedOnly: true });
  });

  it('passes over dates beside the article', () => {
    const html =
      '<h1>A story of two dates</h1><p>10 December 2021</p>' +
      '<aside><time datetime="2023-05-05">5 May 2023</time></aside>';
    expect(find(html)?.date).toBe('2021-12-10');
  });

  it('keeps day and time apart that stand in neighbouring elements', () => {
    const html = '<h1>A story with a clock</h1><p><span>28.09.19</span><span>12:44</span></p>';
    expect(find(html)?.date).toBe('2019-09-28');
  });

  it('does not believe the future', () => {
    expect(find('<meta name="date" content="2031-01-01">')).toBeNull();
  });

  it('finds nothing on a page without dates', () => {
    expect(find('<h1>A story without any</h1><p>In 2021 it was so.</p>')).toBeNull();
  });

  const told = (day: string) =>
    `<meta property="article:published_time" content="${day}T08:00:00Z">` +
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-12-10"}</script>`;
  const printed = '<h1>A story of two dates</h1><p>Published: 12 December 2021</p>';

  it('reads no further where two sources agree on the day', () => {
    const cues = ['meta', 'json-ld'];
    expect(find(told('2021-12-10') + printed)).toMatchObject({ date: '2021-12-10', cues });
  });

  it('lets what is printed decide where they do not', () => {
    const found = find(told('2021-12-12') + printed);
    expect(found).toMatchObject({ date: '2021-12-12', cues: ['meta', 'printed'] });
  });
});

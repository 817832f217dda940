import { expect, it } from 'vitest';
import { urlDate } from '../../../src/dom/article/url-date.ts';

it.each([
  ['https://a.example/2021/12/10/title', '2021-12-10'],
  ['https://a.example/world/2021/dec/10/title', '2021-12-10'],
  ['https://a.example/news/2021-12-10-title', '2021-12-10'],
  ['https://a.example/news/title-20211210.html', '2021-12-10'],
  ['https://a.example/news/29-10-2021', '2021-10-29'],
  ['https://a.example/news/09-10-2021', null],
  ['https://a.example/2021/12/title', '2021-12'],
  ['https://a.example/2021/13/45/title', null],
  ['https://a.example/article/20219999', null],
  ['not an address', null],
])('reads %s as %s', (url, date) => {
  expect(urlDate(url)).toBe(date);
});

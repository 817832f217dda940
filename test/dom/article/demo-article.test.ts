import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledSet } from '../../../src/cli/vite/annotation-set.ts';
import { annotate } from '../../../src/core/annotate.ts';
import type { AnnotateResult } from '../../../src/core/annotation.ts';
import { openSet } from '../../../src/core/packs/open-set.ts';
import { findArticles } from '../../../src/dom/article/find-articles.ts';
import { readText } from '../../../src/dom/article/read-text.ts';
import { utf8 } from '../../../src/extension/utf8.ts';

const DEMO = new URL(
  '../../fixtures/sites/herald/2021/12/10/allies-uneasy-after-video-summit.html',
  import.meta.url,
);

let text = '';
let result: AnnotateResult;

beforeAll(async () => {
  const { window } = new JSDOM(await readFile(DEMO, 'utf8'), {
    url: 'http://herald.localhost/2021/12/10/allies-uneasy-after-video-summit.html',
  });
  const [article] = findArticles(window.document as unknown as Document, {
    url: window.location.href,
    force: false,
  });
  if (!article) throw new Error('no article was found');
  ({ text } = readText(article));
  const published = article.published?.date ?? null;
  const set = openSet((await compiledSet()).buffer as ArrayBuffer, utf8);
  result = annotate({ text, published, language: article.language }, set);
});

const cardsOf = (words: string) =>
  result.annotations
    .filter(({ start, end, type }) => type === 'name' && text.slice(start, end) === words)
    .map(({ card }) => card);

describe('every name of the story that stands in the demo article has its card', () => {
  it.each([
    ['eastern flank', 'nato-eastern-flank'],
    ['TALLINN', 'tallinn'],
    ['Joe Biden', 'joe-biden'],
    ['Vladimir Putin', 'vladimir-putin'],
    ['Warsaw', 'warsaw'],
    ['Moscow', 'moscow'],
    ['Russian troop build-up', 'russian-troop-build-up-2021'],
    ['Ukraine', 'ukraine'],
    ['Russia', 'russia'],
    ['US', 'united-states'],
    ['Kremlin', 'kremlin'],
    ['Dmitry Peskov', 'dmitry-peskov'],
    ['Maria Zakharova', 'maria-zakharova'],
    ['Kaja Kallas', 'kaja-kallas'],
    ['Marko Mihkelson', 'marko-mihkelson'],
    ['sphere of influence', 'sphere-of-influence'],
    ['Washington', 'washington'],
    ['White House', 'white-house'],
    ['Jake Sullivan', 'jake-sullivan'],
    ['Volodymyr Zelensky', 'volodymyr-zelensky'],
    ['Bucharest Nine', 'bucharest-nine'],
    ['Antony Blinken', 'antony-blinken'],
    ['Dmytro Kuleba', 'dmytro-kuleba'],
    ['Poland', 'poland'],
    ['Latvia', 'latvia'],
    ['Lithuania', 'lithuania'],
    ['Estonia', 'estonia'],
    ['Gitanas Nausėda', 'gitanas-nauseda'],
    ['Mateusz Morawiecki', 'mateusz-morawiecki'],
    ['Baltic states', 'baltic-states'],
    ['Olaf Scholz', 'olaf-scholz'],
    ['security guarantees', 'security-guarantees'],
    ['NATO', 'nato'],
    ['Sergei Lavrov', 'sergei-lavrov'],
    ['Jens Stoltenberg', 'jens-stoltenberg'],
    ['open-door policy', 'open-door-policy'],
    ['2008 Bucharest summit', 'bucharest-summit-2008'],
    ['NATO-Russia Council', 'nato-russia-council'],
    ['annexation of Crimea', 'annexation-of-crimea'],
    ['Donbas', 'donbas'],
    ['Minsk agreements', 'minsk-agreements'],
    ['Kyiv', 'kyiv'],
    ['Budapest Memorandum', 'budapest-memorandum'],
    ['withdrawal from Afghanistan', 'withdrawal-from-afghanistan'],
    ['hybrid warfare', 'hybrid-warfare'],
    ['Belarus', 'belarus'],
    ['Reuters', 'reuters'],
    ['Bloomberg', 'bloomberg'],
  ])('%s', (words, id) => {
    expect(cardsOf(words)).toContain(`entry:${id}`);
    expect(new Set(cardsOf(words)).size).toBe(1);
  });
});

it('knows who held an office on that day', () => {
  expect(cardsOf('Estonia’s prime minister')).toEqual(['entry:kaja-kallas']);
  expect(cardsOf('Polish prime minister')).toEqual(['entry:mateusz-morawiecki']);
});

import { namesIn } from './read-linked-data.ts';
import { metaContent, type PageFacts } from './read-page.ts';

const META = ['author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'article:author'];
const SPOTS =
  '[rel~="author"],[itemprop~="author"] [itemprop="name"],[itemprop~="author"],.byline a,.byline,.author-name,.author a,.author';
const LONGEST = 120;
/** "By", as bylines of other languages begin. */
const BY = /^(?:by|von|par|por|di|door|av|af|autor:?|text:?)\s+/i;

/** Finds who wrote the article, as the page says it, without "by". */
export function findByline(page: PageFacts): string | null {
  const told = namesIn(page.article?.author).join(', ');
  if (told) return told;
  for (const name of META) {
    const author = metaContent(page, name);
    if (author && author.length < LONGEST && !/^(?:https?:|www\.)/.test(author)) return author;
  }
  const spot = page.document.querySelector(SPOTS);
  const words = spot?.textContent?.replace(/\s+/g, ' ').trim().replace(BY, '');
  return words && words.length < LONGEST ? words : null;
}

import { metaContent, type PageFacts } from './read-page.ts';

export interface Headline {
  text: string;
  /** Where it stands on the page, if it does. */
  element: Element | null;
}

/** Below this likeness a heading is not the one that the metadata names. */
const ALIKE = 0.5;
const SHORTEST = 8;
const LONGEST = 300;

/** Finds the headline: the heading most like what the metadata calls the page. */
export function findHeadline(page: PageFacts, scope: ParentNode = page.document): Headline | null {
  const told = [
    page.article?.headline,
    metaContent(page, 'og:title', 'twitter:title'),
    storyIn(page.document.title),
    page.document.title,
  ]
    .filter((title): title is string => typeof title === 'string' && title.trim() !== '')
    .map((title) => title.replace(/\s+/g, ' ').trim());
  const headings = headingsOf(scope);
  const element = likeliest(headings, told) ?? loneFirst(headings);
  const text = element ? headlineWords(element) : told[0];
  return text ? { text, element } : null;
}

/** Titles name the paper too, before or behind the story, which is what takes more words. */
function storyIn(title: string): string {
  return title.split(/\s[|–—·•:»-]\s/).reduce((a, b) => (b.length > a.length ? b : a));
}

function headingsOf(scope: ParentNode): Element[] {
  const first = [...scope.querySelectorAll('h1')];
  const second = [...scope.querySelectorAll('h2')].slice(0, 6);
  return [...first, ...second].filter((element) => {
    const { length } = plain(headlineWords(element));
    return length >= SHORTEST && length <= LONGEST;
  });
}

function likeliest(headings: readonly Element[], told: readonly string[]): Element | null {
  let best: Element | null = null;
  let bestLikeness = ALIKE;
  const titles = told.map(plain);
  for (const heading of headings) {
    const words = plain(headlineWords(heading));
    const bonus = heading.tagName === 'H1' ? 0.3 : 0;
    titles.forEach((title, i) => {
      const likeness = alike(words, title) + bonus - 0.02 * i;
      if (likeness <= bestLikeness) return;
      best = heading;
      bestLikeness = likeness;
    });
  }
  return best;
}

function loneFirst(headings: readonly Element[]): Element | null {
  const first = headings.filter((heading) => heading.tagName === 'H1');
  return first.length === 1 ? (first[0] ?? null) : null;
}

/** 3 for the same words, 2 at most where a title holds the heading, else the share of words. */
function alike(heading: string, title: string): number {
  if (heading === title) return 3;
  if (title.includes(heading)) return 2 * Math.min(1, heading.length / title.length + 0.3);
  if (title.length >= SHORTEST && heading.includes(title)) return 1.5;
  const words = new Set(heading.split(' '));
  const others = title.split(' ');
  return others.filter((word) => words.has(word)).length / Math.max(words.size, others.length);
}

/** Returns the words of a heading with white space collapsed. */
export function headlineWords(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Punctuation and space; written out, since compiling `\p{L}` takes a millisecond. */
const NO_WORDS =
  /[\0-\x2f\x3a-\x60\x7b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u2bff\u3000-\u303f]+/g;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(NO_WORDS, ' ').trim();

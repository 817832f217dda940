import { namesIn } from './read-linked-data.ts';
import { metaContent, type PageFacts } from './read-page.ts';

/** Finds the name of who published the article; the host where nothing else is said. */
export function findPublisher(page: PageFacts): string | null {
  const told = namesIn(page.article?.publisher)[0];
  return told ?? metaContent(page, 'og:site_name', 'application-name') ?? hostName(page.url);
}

function hostName(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

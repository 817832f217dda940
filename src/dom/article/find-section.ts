import { typesOf } from './read-linked-data.ts';
import { metaContent, type PageFacts } from './read-page.ts';

const LONGEST = 60;

/** Finds the section of the paper that the article stands in ("World", "Opinion"). */
export function findSection(page: PageFacts): string | null {
  const told = page.article?.articleSection;
  const first = Array.isArray(told) ? told[0] : told;
  if (typeof first === 'string' && isName(first)) return first.trim();
  const meta = metaContent(
    page,
    'article:section',
    'og:article:section',
    'parsely-section',
    'section',
  );
  return meta && isName(meta) ? meta : sectionOfTrail(page);
}

const isName = (text: string) => text.trim() !== '' && text.length <= LONGEST;

/** The last but one step of a breadcrumb trail is the section; the last is the page itself. */
function sectionOfTrail(page: PageFacts): string | null {
  const trail = page.linkedData.find((data) => typesOf(data).includes('BreadcrumbList'));
  const steps = trail?.itemListElement;
  if (!Array.isArray(steps) || steps.length < 2) return null;
  const step = steps.at(steps.length > 2 ? -2 : -1) as {
    name?: unknown;
    item?: { name?: unknown };
  };
  const name = step?.name ?? step?.item?.name;
  return typeof name === 'string' && isName(name) ? name.trim() : null;
}

import { metaContent, type PageFacts } from './read-page.ts';

/** Finds the language of the article: BCP 47 in lower case, or `null` where nothing says it. */
export function findLanguage(page: PageFacts, root?: Element | ShadowRoot): string | null {
  const element = !root
    ? page.document.documentElement
    : root.nodeType === 11
      ? (root as ShadowRoot).host
      : (root as Element);
  const told = page.article?.inLanguage;
  const named =
    element.closest('[lang]')?.getAttribute('lang') ??
    (typeof told === 'string' ? told : null) ??
    metaContent(page, 'og:locale', 'content-language', 'dc.language', 'language');
  const tag = named?.trim().toLowerCase().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(tag) ? tag : null;
}

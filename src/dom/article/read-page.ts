import { isArticleData, type LinkedData, readLinkedData } from './read-linked-data.ts';

/** What a page says of itself outside its text, read once. */
export interface PageFacts {
  document: Document;
  url: string;
  /** Content of `<meta>` by lower-case name, property or itemprop, in page order. */
  meta: ReadonlyMap<string, readonly string[]>;
  linkedData: readonly LinkedData[];
  /** The linked data that describes an article, the first one. */
  article: LinkedData | null;
}

/** Reads the metadata of a page: its `<meta>` elements and JSON-LD. */
export function readPage(document: Document, url: string): PageFacts {
  const linkedData = readLinkedData(document);
  const article = linkedData.find(isArticleData) ?? null;
  return { document, url, meta: readMeta(document), linkedData, article };
}

/** Returns the first content that a page gives under one of these names. */
export function metaContent(page: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const content = page.meta.get(name)?.find((value) => value !== '');
    if (content) return content;
  }
  return null;
}

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    const values = meta.get(key);
    if (values) values.push(content);
    else meta.set(key, [content]);
  }
  return meta;
}

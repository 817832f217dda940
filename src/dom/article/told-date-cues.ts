import type { CueKind, DateCue } from './date-cue.ts';
import { parseDate } from './parse-date.ts';
import type { LinkedData } from './read-linked-data.ts';
import { isArticleData } from './read-linked-data.ts';
import type { PageFacts } from './read-page.ts';
import { urlDate } from './url-date.ts';

/** Collects the dates that a page tells machines: address, JSON-LD, meta. */
export function toldDateCues(page: PageFacts, language: string): DateCue[] {
  return [
    ...urlCues(page),
    ...linkedDataCues(page, language),
    ...metaCues(page, language),
    ...cueOf({ name: 'title', weight: 0.6 }, page.document.title, language),
  ];
}

/** Makes a cue of a machine-readable value, or none where it holds no date. */
export function cueOf(kind: CueKind, value: unknown, language: string): DateCue[] {
  const text = String(Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim();
  const date = /^\d{10}(?:\d{3})?$/.test(text)
    ? dayOfEpoch(text)
    : parseDate(text.slice(0, 80), language)?.date;
  if (!date) return [];
  return [{ name: kind.name, weight: kind.weight, date, isUpdate: kind.isUpdate === true }];
}

/** Seconds or milliseconds since 1970; a number has no zone, so UTC is the day as written. */
const dayOfEpoch = (text: string) =>
  new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10);

function urlCues({ url, document, meta }: PageFacts): DateCue[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const own = urlDate(url) ?? urlDate(canonical ?? '') ?? urlDate(meta.get('og:url')?.[0] ?? '');
  return own ? [{ name: 'url', weight: 3.4, date: own, isUpdate: false }] : [];
}

function linkedDataCues({ article, linkedData }: PageFacts, language: string): DateCue[] {
  const cue = (name: string, weight: number, key: string, data: LinkedData | null | undefined) =>
    cueOf({ name, weight, isUpdate: key === 'dateModified' }, data?.[key], language);
  const loose = (key: string) =>
    linkedData.find((data) => data[key] && !isArticleData(data) && !isOtherThing(data));
  const published = cue('json-ld', 2.6, 'datePublished', article);
  return [
    ...published,
    ...(published.length > 0 ? [] : cue('json-ld', 1.6, 'dateCreated', article)),
    ...(published.length > 0 ? [] : cue('json-ld', 2, 'datePublished', loose('datePublished'))),
    ...cue('json-ld-video', 0.8, 'uploadDate', loose('uploadDate')),
    ...cue('json-ld-modified', 1.2, 'dateModified', article ?? loose('dateModified')),
  ];
}

/** Reviews and comments carry their own dates. */
function isOtherThing(data: LinkedData): boolean {
  return /Review|Comment|Rating|Event|Person|Organization|Product/.test(String(data['@type']));
}

const PUBLISHED =
  /^(?:(?:og:)?(?:article:)?published_time|og:pubdate|og:publish_date|article:publicationdate|article:post_date|article:create(?:d|_at)|datepublished|date-?published|date_published|pub-?_?date|publish-?_?(?:date|time)|publish(?:ed)?(?:-?_?(?:date|time|at|on))?|publication[-_ ]?(?:date|time)?|dc\.?date\.?(?:issued|created)|dc\.terms\.(?:issued|created)|dcterms\.(?:created|issued|available)|parsely-pub-date|sailthru\.date|cxenseparse:(?:recs:)?publishtime|article[.-]published|originalpublicationdate|citation_(?:publication_|online_)?date|bt:pubdate|rnews:datepublished|article_date_original|vr:published_time|shareaholic:article_published_time|blogger:published|nyt\.published|pdate|rbpubdate|displaydate|ptime|article\.created)$/;
const DATED =
  /^(?:date|dc\.?date|dcterms\.date|dc\.terms\.date|date\.(?:created|issued)|created|doc_date|posting_date|timestamp|analyticsattributes\.articledate|article\.date|last-?edit)$/;
const MODIFIED =
  /^(?:(?:og:)?(?:article:)?(?:modified|updated)_time|last-?_?modified|dcterms\.modified|dc\.date\.modified|datemodified|revised|date\.modified|updated)$/;

/** What the names above have in common: most names have none of it and need no closer look. */
const DATE_WORDS = ['dat', 'tim', 'publ', 'creat', 'issued', 'modif', 'revis', 'edit', 'avail'];

/** The usual names are compared first: compiling a pattern takes longer. */
const isModified = (name: string) =>
  name === 'article:modified_time' || (name !== 'article:published_time' && MODIFIED.test(name));
const isPublished = (name: string) => name === 'article:published_time' || PUBLISHED.test(name);

function metaCues({ meta }: PageFacts, language: string): DateCue[] {
  const cues: DateCue[] = [];
  let isTold = false;
  let isDated = false;
  for (const [name, values] of meta) {
    if (!DATE_WORDS.some((word) => name.includes(word))) continue;
    if (isModified(name)) cues.push(...metaCue('meta-modified', 1.1, values));
    else if (isPublished(name)) {
      // Sites repeat one stamp under many names; they are one witness.
      const found = metaCue(
        'meta',
        isTold ? 0.4 : name.endsWith('published_time') ? 2.9 : 2.5,
        values,
      );
      isTold ||= found.length > 0;
      cues.push(...found);
    } else if (DATED.test(name)) {
      cues.push(...metaCue('meta-date', isDated ? 0.3 : 1.7, values));
      isDated = true;
    }
  }
  return cues;

  function metaCue(kind: string, weight: number, values: readonly string[]): DateCue[] {
    return cueOf({ name: kind, weight, isUpdate: kind === 'meta-modified' }, values[0], language);
  }
}

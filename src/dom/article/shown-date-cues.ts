import type { DateCue } from './date-cue.ts';
import { datesIn } from './parse-date.ts';
import type { Run } from './scan-page.ts';
import { cueOf } from './told-date-cues.ts';

/** Parts of a page whose dates are of other things. */
const ELSEWHERE =
  'aside,footer,nav,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[class*="trending" i],[class*="popular" i],[class*="teaser" i]';
const UPDATED_NAME = /updat|modif|lastmod|revis/i;

/** Where the article is, for judging which of the dates shown are its own. */
export interface DatePlace {
  scope: ParentNode;
  headline: Element | null;
  language: string;
}

/** What holds the headline, or is the page, is not beside the article, whatever its name. */
function isElsewhere(element: Element, headline: Element | null): boolean {
  const other = element.closest(ELSEWHERE);
  return other !== null && other.tagName !== 'BODY' && !other.contains(headline);
}

/** Collects dates from microdata, RDFa and `<time>`. */
export function markedDateCues(place: DatePlace): DateCue[] {
  return [...microdataCues(place), ...timeCues(place)];
}

function microdataCues({ scope, headline, language }: DatePlace): DateCue[] {
  const read = (query: string, name: string, weight: number) => {
    for (const element of scope.querySelectorAll(query)) {
      if (isElsewhere(element, headline)) continue;
      const value =
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
      const cues = cueOf({ name, weight, isUpdate: name.endsWith('modified') }, value, language);
      if (cues.length > 0) return cues;
    }
    return [];
  };
  return [
    ...read(
      '[itemprop~="datePublished"],[property~="datePublished"],[property="schema:datePublished"],[property="dc:date"],[property="dc:created"]',
      'microdata',
      2.9,
    ),
    ...read('[itemprop~="dateModified"]', 'microdata-modified', 1),
  ];
}

function timeCues({ scope, headline, language }: DatePlace): DateCue[] {
  const times = [...scope.querySelectorAll('time')]
    .filter((time) => !isElsewhere(time, headline))
    .slice(0, 30);
  const named = (time: Element) => `${time.className} ${time.parentElement?.className ?? ''}`;
  const cuesOf = (name: string, weight: number, time: Element | undefined) => {
    if (!time) return [];
    const isUpdate = UPDATED_NAME.test(named(time)) && !/publi/i.test(time.className);
    const kind = {
      name: isUpdate ? 'time-modified' : name,
      weight: isUpdate ? 1 : weight,
      isUpdate,
    };
    const told = cueOf(kind, time.getAttribute('datetime'), language);
    return told.length > 0 ? told : cueOf(kind, time.textContent, language);
  };
  const marked = times.find(
    (time) =>
      time.hasAttribute('pubdate') ||
      (/publi|entry-date|posted/i.test(named(time)) && !UPDATED_NAME.test(time.className)),
  );
  const near = nearest(times, headline).flatMap((time) => cuesOf('time', 2.6, time));
  const first = near.find(({ isUpdate }) => !isUpdate);
  return [...cuesOf('time-published', 1.6, marked), ...(first ? [first] : near.slice(0, 1))];
}

/** After the headline first, then before it, the closest first; in page order without a headline. */
function nearest(elements: readonly Element[], headline: Element | null): Element[] {
  if (!headline) return [...elements];
  const isAfter = (element: Element) => (headline.compareDocumentPosition(element) & 4) !== 0;
  const near = headline.parentElement?.parentElement;
  const after = elements.filter(isAfter);
  const before = elements.filter((element) => !isAfter(element)).reverse();
  const inNear = [...after, ...before].filter((element) => near?.contains(element));
  return [...new Set([...inNear, ...after, ...before])];
}

/** So many runs of text after the headline, and before it, may hold its date. */
const RUNS_AFTER = 25;
const RUNS_BEFORE = 4;
const LONGEST_LINE = 240;
/** Where in a paragraph its dateline begins at the latest, and how much it counts. */
const LATEST_DATELINE = 24;
const DATELINE = 1.8;
const FAR = 0.8;

const UPDATED =
  /updated|modified|last (?:edit|change|revis)|edited|aktualisiert|geändert|änderung|stand:|mis à jour|modifié|actualizad|modificad|atualizad|aggiornat|ultima modifica|bijgewerkt|gewijzigd|aktualizac|zaktualizowan|aktualizov|uppdatera|opdatere|oppdatert|päivitetty|frissít|actualizat|güncelle|обновл|оновл|ενημέρωσ|diperbarui/g;
const PUBLISHED =
  /publi|posted|created|first|erschienen|veröffentlicht|erstellt|inserito|geplaatst|opublikow|dodano|vydáno|skapad|julkaistu|megjelen|yayın|опубл|δημοσ/g;
const OTHER = /©|copyright|\(c\)|all rights reserved|joined|member since|born|founded/;

/**
 * Collects the first date printed near the headline, its label deciding what it is; failing that
 * the first one anywhere in the page, a weak sign.
 */
export function printedDateCues(runs: readonly Run[], place: DatePlace): DateCue[] {
  const { headline } = place;
  const at = headline
    ? runs.findIndex(({ element }) => headline === element || headline.contains(element))
    : -1;
  const start = Math.max(0, at);
  const after = runs.slice(start, start + RUNS_AFTER);
  const before = runs.slice(Math.max(0, at - RUNS_BEFORE), start).reverse();
  const near = firstCues([...after, ...before], place);
  if (near.some(({ isUpdate, date }) => !isUpdate && date.length === 10)) return near;
  const isOther = (run: Run) => run.isFarAside || isElsewhere(run.element, headline);
  const far = firstCues(runs, place, isOther).filter(({ date }) => date.length === 10);
  return [...near, ...far.map((cue) => ({ ...cue, name: `${cue.name}-far`, weight: FAR }))];
}

/** Asks whether a run is elsewhere only once it has a date: most have none, and asking is dear. */
function firstCues(
  runs: readonly Run[],
  { language }: DatePlace,
  isOther: (run: Run) => boolean = () => false,
): DateCue[] {
  const others: DateCue[] = [];
  for (const run of runs) {
    const cues = runCues(run, language);
    if (cues.length === 0 || isOther(run)) continue;
    for (const cue of cues) {
      if (!cue.isUpdate && cue.date.length === 10) return [...others.slice(0, 1), cue];
      others.push(cue);
    }
  }
  return others.slice(0, 1);
}

/** Dates of a short line, or the one that a paragraph begins with. */
function runCues(run: Run, language: string): DateCue[] {
  if (!run.nodes.some((node) => node.nodeType === 3 && /\d/.test((node as Text).data))) return [];
  const text = spacedText(run).slice(0, LONGEST_LINE);
  if (!/\d/.test(text) || OTHER.test(text.toLowerCase())) return [];
  const cues = lineCues(text, run, language);
  if (run.length <= LONGEST_LINE) return cues.map(({ index: _, ...cue }) => cue);
  return cues
    .filter(({ index, date }) => index < LATEST_DATELINE && date.length === 10)
    .map(({ index: _, ...cue }) => ({ ...cue, weight: DATELINE }));
}

/** Day and time often stand in elements of their own with nothing between. */
const spacedText = (run: Run) =>
  run.nodes
    .map((node) => (node.nodeType === 3 ? (node as Text).data : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function lineCues(text: string, run: Run, language: string): (DateCue & { index: number })[] {
  const names = `${run.element.className} ${run.element.parentElement?.className ?? ''}`;
  const isNamedUpdate = UPDATED_NAME.test(names) && !/publi/i.test(names);
  let from = 0;
  return datesIn(text.slice(0, 160), language).map(({ date, index, isGuess }) => {
    const label = text.slice(from, index).toLowerCase();
    from = index;
    const isPublished = lastOf(PUBLISHED, label) >= 0;
    const isUpdate =
      lastOf(UPDATED, label) > lastOf(PUBLISHED, label) || (isNamedUpdate && !isPublished);
    const weight = (isPublished ? 2.8 : 2.4) - (isGuess ? 1.2 : 0);
    const name = isUpdate ? 'printed-modified' : 'printed';
    return { name, date, weight: isUpdate ? 0.9 : weight, isUpdate, index };
  });
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

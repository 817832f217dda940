import type { DateCue } from './date-cue.ts';
import { runText } from './keep-runs.ts';
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

/** Collects dates from microdata, RDFa and `<time>`. */
export function markedDateCues(place: DatePlace): DateCue[] {
  return [...microdataCues(place), ...timeCues(place)];
}

function microdataCues({ scope, language }: DatePlace): DateCue[] {
  const read = (query: string, name: string, weight: number) => {
    for (const element of scope.querySelectorAll(query)) {
      if (element.closest(ELSEWHERE)) continue;
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
    .filter((time) => !time.closest(ELSEWHERE))
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

const UPDATED =
  /updated|modified|last (?:edit|change|revis)|edited|aktualisiert|geändert|stand:|mis à jour|modifié|actualizad|modificad|atualizad|aggiornat|ultima modifica|bijgewerkt|gewijzigd|aktualizac|zaktualizowan|aktualizov|uppdatera|opdatere|oppdatert|päivitetty|frissít|actualizat|güncelle|обновл|оновл|ενημέρωσ|diperbarui/gi;
const PUBLISHED =
  /publi|posted|created|first|erschienen|veröffentlicht|erstellt|inserito|geplaatst|opublikow|dodano|vydáno|skapad|julkaistu|megjelen|yayın|опубл|δημοσ/gi;
const OTHER = /©|copyright|\(c\)|all rights reserved|joined|member since|born|founded/i;

/** Collects the first date printed near the headline, its label deciding what it is. */
export function printedDateCues(
  runs: readonly Run[],
  { headline, language }: DatePlace,
): DateCue[] {
  const at = headline
    ? runs.findIndex(({ element }) => headline === element || headline.contains(element))
    : -1;
  const start = Math.max(0, at);
  const order = [
    ...runs.slice(start, start + RUNS_AFTER),
    ...runs.slice(Math.max(0, at - RUNS_BEFORE), start).reverse(),
  ];
  let update: DateCue | null = null;
  for (const run of order) {
    if (run.length > LONGEST_LINE) continue;
    const text = runText(run);
    if (!/\d/.test(text) || OTHER.test(text)) continue;
    for (const cue of lineCues(text, run, language)) {
      if (!cue.isUpdate) return [...(update ? [update] : []), cue];
      update ??= cue;
    }
  }
  return update ? [update] : [];
}

function lineCues(text: string, run: Run, language: string): DateCue[] {
  const names = `${run.element.className} ${run.element.parentElement?.className ?? ''}`;
  const isNamedUpdate = UPDATED_NAME.test(names) && !/publi/i.test(names);
  let from = 0;
  return datesIn(text.slice(0, 160), language).map(({ date, index, isGuess }) => {
    const label = text.slice(from, index);
    from = index;
    const isUpdate =
      lastOf(UPDATED, label) > lastOf(PUBLISHED, label) ||
      (isNamedUpdate && lastOf(PUBLISHED, label) < 0);
    const weight = isUpdate
      ? 0.9
      : (lastOf(PUBLISHED, label) >= 0 ? 2.8 : 2.4) - (isGuess ? 1.2 : 0);
    return { name: isUpdate ? 'printed-modified' : 'printed', date, weight, isUpdate };
  });
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

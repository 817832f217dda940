import { datePrecision, isPartialDate } from '../../core/time/partial-date.ts';
import type { FoundDate } from './article.ts';
import type { DateCue } from './date-cue.ts';
import { findHeadline } from './find-headline.ts';
import { type PageFacts, readPage } from './read-page.ts';
import { type Scan, scanPage } from './scan-page.ts';
import { markedDateCues, printedDateCues } from './shown-date-cues.ts';
import { toldDateCues } from './told-date-cues.ts';

export interface FindDateOptions {
  url?: string;
  /** What was read of the page already. */
  page?: PageFacts;
  scan?: Scan;
  headline?: Element | null;
  /** The part of the page to look in; what the page says of itself then does not count. */
  scope?: Element;
  /** The last day that can be, `YYYY-MM-DD`: tomorrow anywhere on earth. */
  latest?: string;
}

const DAY = 86_400_000;

/** Finds the day of publication by a vote of all cues; `null` where the page shows none. */
export function findDate(document: Document, options: FindDateOptions = {}): FoundDate | null {
  const page = options.page ?? readPage(document, options.url ?? document.URL);
  const { scope } = options;
  const headline = options.headline ?? findHeadline(page, scope ?? document)?.element ?? null;
  const language = page.document.documentElement.lang?.toLowerCase() || 'en';
  const place = { scope: scope ?? document, headline, language };
  const runs = (options.scan ?? (document.body && scanPage(document.body)))?.runs ?? [];
  const inScope = scope ? runs.filter(({ element }) => scope.contains(element)) : runs;
  const latest = options.latest ?? new Date(Date.now() + DAY).toISOString().slice(0, 10);
  const cues = [
    ...(scope ? [] : toldDateCues(page, language)),
    ...markedDateCues(place),
    ...printedDateCues(inScope, place),
  ].filter(({ date, name }) => {
    // On a home page a date far from any headline belongs to one of its teasers.
    if (isHome(page.url) && name.endsWith('-far')) return false;
    return isPartialDate(date) && date <= latest;
  });
  return decide(cues);
}

const isHome = (url: string) => URL.canParse(url) && new URL(url).pathname.length < 2;

/** Counts the votes. An update decides only where nothing else speaks. */
export function decide(cues: readonly DateCue[]): FoundDate | null {
  const published = cues.filter(({ isUpdate }) => !isUpdate);
  const voters = published.length > 0 ? published : cues;
  let date: string | null = null;
  let most = 0;
  for (const one of new Set(voters.map((cue) => cue.date))) {
    const votes = votesFor(one, voters);
    if (votes < most || (votes === most && date !== null && one.length <= date.length)) continue;
    date = one;
    most = votes;
  }
  if (date === null) return null;
  const winner = date;
  const all = voters.reduce((sum, { weight }) => sum + weight, 0);
  const names = voters
    .filter((cue) => agrees(winner, cue.date))
    .sort((a, b) => b.weight - a.weight);
  return {
    date,
    precision: datePrecision(date),
    cues: [...new Set(names.map(({ name }) => name))],
    confidence: all > 0 ? Math.min(1, most / all) : 0,
    updatedOnly: published.length === 0,
  };
}

/** A coarse date agrees with every day in it, and speaks for each a little less. */
const COARSE_VOTE = 0.8;

function votesFor(date: string, cues: readonly DateCue[]): number {
  let votes = 0;
  for (const cue of cues) {
    if (cue.date === date) votes += date.length === 10 ? cue.weight : 0.5 * cue.weight;
    else if (agrees(date, cue.date)) votes += COARSE_VOTE * cue.weight;
  }
  return votes;
}

const agrees = (date: string, coarse: string) => date.startsWith(coarse);

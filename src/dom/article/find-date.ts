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

/** What the vote came to. */
export interface DateVote {
  published: FoundDate | null;
  /** Tells whether a date in the page's own text, near the headline, agrees. */
  isInPrint(): boolean;
  /** False where the dates that the page shows have not been read: those it tells settled it. */
  hasReadPrint: boolean;
}

/** Finds the day of publication by a vote of all cues; `null` where the page shows none. */
export function findDate(document: Document, options: FindDateOptions = {}): FoundDate | null {
  return voteOnDate(document, options).published;
}

/**
 * Votes on the day of publication. What a page shows is read only where what it tells machines
 * does not settle the day: two sources of one mind are outvoted so seldom that reading on, which
 * takes longer than all the rest, would change nothing.
 */
export function voteOnDate(document: Document, options: FindDateOptions = {}): DateVote {
  const page = options.page ?? readPage(document, options.url ?? document.URL);
  const { scope } = options;
  const language = page.document.documentElement.lang?.toLowerCase() || 'en';
  const latest = options.latest ?? new Date(Date.now() + DAY).toISOString().slice(0, 10);
  const valid = ({ date, name }: DateCue) => {
    // On a home page a date far from any headline belongs to one of its teasers.
    if (name.endsWith('-far') && isHome(page.url)) return false;
    return isPartialDate(date) && date <= latest;
  };
  const told = scope ? [] : toldDateCues(page, language).filter(valid);
  const hasReadPrint = !isSettled(told);
  const readAll = () => decide([...told, ...shownCues(page, language, options).filter(valid)]);
  const published = hasReadPrint ? readAll() : decide(told);
  const isInPrint = () => isPrinted(hasReadPrint ? published : readAll());
  return { published, isInPrint, hasReadPrint };
}

function shownCues(page: PageFacts, language: string, options: FindDateOptions): DateCue[] {
  const { document } = page;
  const { scope } = options;
  const headline = options.headline ?? findHeadline(page, scope ?? document)?.element ?? null;
  const place = { scope: scope ?? document, headline, language };
  const runs = (options.scan ?? (document.body && scanPage(document.body)))?.runs ?? [];
  const inScope = scope ? runs.filter(({ element }) => scope.contains(element)) : runs;
  return [...markedDateCues(place), ...printedDateCues(inScope, place)];
}

/** So much weight behind one day, and none behind another, settles it: any two good sources. */
const SETTLING = 5;

function isSettled(cues: readonly DateCue[]): boolean {
  const published = cues.filter(({ isUpdate }) => !isUpdate);
  const first = published.find(({ date }) => date.length === 10)?.date;
  if (first === undefined || !published.every(({ date }) => agrees(first, date))) return false;
  const days = published.filter(({ date }) => date === first);
  return days.reduce((sum, { weight }) => sum + weight, 0) >= SETTLING;
}

function isPrinted(found: FoundDate | null): boolean {
  if (!found || found.updatedOnly) return false;
  const { cues } = found;
  return cues.some((cue) => /^(?:printed|time)(?!.*-far)/.test(cue));
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

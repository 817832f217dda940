import marksStyle from '../../dom/marks/marks.css?inline';
import { cutRules, type MarkRules } from '../../dom/marks/marks-rules.ts';
import { browser } from '../browser.ts';
import annotatorFile from '../content/annotator.iife.ts?script';
import cardsFile from '../content/cards.iife.ts?script';

/**
 * Puts the annotator into a tab. Returns false where the browser forbids it (its own pages, stores,
 * a page without access). A tab that has it already is left as it is.
 */
export async function inject(tabId: number): Promise<boolean> {
  return run(tabId, annotatorFile);
}

/** Puts the cards into a tab that has the annotator. Returns false where the browser forbids it. */
export async function injectCards(tabId: number): Promise<boolean> {
  return run(tabId, cardsFile);
}

/** Gives the page of a tab rules for its marks. Returns false where the browser forbids it. */
export async function dressMarks(tabId: number, rules: readonly MarkRules[]): Promise<boolean> {
  const css = rules.map((one) => cutRules(marksStyle, one)).join('\n');
  try {
    await browser.scripting.insertCSS({ target: { tabId }, css });
    return true;
  } catch {
    return false;
  }
}

async function run(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false; // The browser says no: the popup tells the reader that the page is restricted.
  }
}

import marksStyle from '../../dom/marks/marks.css?inline';
import { browser } from '../browser.ts';
import annotatorFile from '../content/annotator.iife.ts?script';

/**
 * Puts the annotator and its style sheet into a tab. Returns false where the browser forbids it
 * (its own pages, stores, a page without access). A tab that has it already is left as it is.
 */
export async function inject(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: marksStyle });
    await browser.scripting.executeScript({ target, files: [annotatorFile] });
    return true;
  } catch {
    return false; // The browser says no: the popup tells the reader that the page is restricted.
  }
}

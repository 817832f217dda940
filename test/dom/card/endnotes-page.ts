/** What the endnotes' tests run inside a page. */
import { createEndnotes, type Endnote } from '../../../src/dom/card/endnotes.ts';
import { englishWords } from '../../locales/english-words.ts';
import { claimCard, personCard } from './sample-cards.ts';

const NOTES: Endnote[] = [
  { words: 'Kallas', card: personCard },
  { words: 'had not met', card: claimCard },
];

let controller = new AbortController();

/** Appends the sample notes when the page is printed, if they are wanted. */
export function start(isWanted: boolean): void {
  controller = new AbortController();
  createEndnotes({
    document,
    signal: controller.signal,
    words: englishWords(),
    language: 'en',
    direction: 'ltr',
    textLanguage: () => 'en',
    mode: 'open',
    notes: () => (isWanted ? NOTES : []),
  });
}

export function stop(): void {
  controller.abort();
}

import type { Card } from '../../core/cards/card.ts';
import type { Words } from '../../locales/words.ts';
import { addStyle } from './add-style.ts';
import { packLine } from './card-content.ts';
import { asWritten, type CardMaking, sourceList } from './card-parts.ts';
import { claimView } from './claim-view.ts';
import { makerFor } from './element.ts';
import { ENDNOTES_STYLE } from './endnotes-style.ts';
import { entryView } from './entry-view.ts';

/** A note for paper: the words that it is about, and their card. */
export interface Endnote {
  words: string;
  card: Card;
}

export interface EndnotesOptions {
  document: Document;
  signal: AbortSignal;
  words: Words;
  language: string;
  direction: 'ltr' | 'rtl';
  mode: ShadowRootMode;
  /** The notes of the page as it is now, in reading order; none where they are not wanted. */
  notes(): readonly Endnote[];
  /** Language of the cards' own words; `null` where unknown. */
  textLanguage(): string | null;
}

/**
 * Appends notes to the page while it is printed and takes them away afterwards, until the signal is
 * aborted. They stand after the page's body, in a shadow root, and are never seen on a screen.
 */
export function createEndnotes(options: EndnotesOptions): void {
  const { document, signal, notes } = options;
  const view = document.defaultView;
  let host: HTMLElement | null = null;
  const takeAway = () => {
    host?.remove();
    host = null;
  };
  const append = () => {
    takeAway();
    const wanted = notes();
    if (wanted.length === 0) return;
    host = endnotesHost(wanted, options);
    document.documentElement.append(host);
  };
  view?.addEventListener('beforeprint', append, { signal });
  view?.addEventListener('afterprint', takeAway, { signal });
  signal.addEventListener('abort', takeAway);
}

function endnotesHost(notes: readonly Endnote[], options: EndnotesOptions): HTMLElement {
  const { document, words, language: lang, direction: dir, mode } = options;
  const make = makerFor(document);
  const host = make('div', {});
  const root = host.attachShadow({ mode });
  addStyle(root, ENDNOTES_STYLE);
  const textLanguage = options.textLanguage();
  const making: CardMaking = {
    make,
    words,
    follow: () => {},
    isOnPaper: true,
    ...(textLanguage ? { textLanguage } : {}),
  };
  const items = notes.map((note) => make('li', {}, ...noteContent(note, making)));
  const heading = make('h1', {}, words('card_endnotes'));
  root.append(make('section', { class: 'notes', lang, dir }, heading, make('ol', {}, ...items)));
  return host;
}

function noteContent({ words: marked, card }: Endnote, making: CardMaking): Node[] {
  const { make } = making;
  const isClaim = card.type === 'claim';
  const name = isClaim ? card.claim : card.name;
  const rest = isClaim ? card.topic : card.about;
  const pack = packLine(card, making);
  const body = isClaim ? claimView(card, making) : entryView(card, making);
  return [
    make('h2', asWritten(making), marked),
    make('p', asWritten(making), name === marked ? rest : `${name}: ${rest}`),
    ...(pack ? [pack] : []),
    ...body,
    sourceList(making, card),
  ];
}

import { createCard } from '../../dom/card/create-card.ts';
import { createHover } from '../../dom/card/create-hover.ts';
import { createEndnotes } from '../../dom/card/endnotes.ts';
import { createWords } from '../../locales/words.ts';
import { type CardDesk, takeDesk } from './card-desk.ts';
import { pageCardDeeds } from './page-card-deeds.ts';
import { pageCards } from './page-cards.ts';

/** Puts the cards of a page together and hands them to its annotator. */
export function startCards(): void {
  const desk = takeDesk();
  if (!desk) return;
  const { document, signal, annotator, marks, send, host, version, i18n } = desk;
  const cards = pageCards({ annotator, marks, send });
  const face = {
    document,
    signal,
    words: createWords(i18n.getMessage, i18n.getUILanguage()),
    mode: 'closed',
    ...languageOf(i18n),
    // Articles are annotated in the set's own language only.
    textLanguage: () => annotator.articles[0]?.article.language ?? null,
  } as const;
  const deedsFor = pageCardDeeds({
    document,
    host,
    version,
    hidden: async () => (await send('settings', {})).settings.hiddenEntries,
    async setHidden(hiddenEntries) {
      await send('change-settings', { changes: { hiddenEntries } });
    },
  });
  const card = createCard({ ...face, loadCard: cards.load, deedsFor });
  const wantsNotes = () => desk.settings()?.printEndnotes === true;
  createEndnotes({ ...face, notes: () => (wantsNotes() ? cards.endnotes() : []) });
  const { contextOf } = cards;
  const hover = createHover({ document, signal, marks, card, contextOf, place: desk.pointer });
  const settings = desk.settings();
  if (settings) hover.configure(settings);
  desk.receive({ ...hover, close: card.close });
}

/** The language of the interface's words and the way it is written. */
function languageOf(i18n: CardDesk['i18n']) {
  const direction = i18n.getMessage('@@bidi_dir') === 'rtl' ? ('rtl' as const) : ('ltr' as const);
  return { language: i18n.getUILanguage(), direction };
}

import { useState } from 'preact/hooks';
import type { Card } from '../core/cards/card.ts';
import type { Settings } from '../core/settings/defaults.ts';
import { isOffOn } from '../core/settings/site-rules.ts';
import type { ArticleSummary, PageState, PageSummary } from '../extension/messages.ts';
import type { Note } from '../extension/packs/note.ts';
import type { WordKey, Words } from '../locales/words.ts';
import { ArticleView } from './ArticleView.tsx';
import { CardPane } from './CardPane.tsx';
import { Finder, type Hit } from './Finder.tsx';
import { fitsQuery } from './fits-query.ts';
import { NoteForm } from './NoteForm.tsx';
import { Publisher } from './Publisher.tsx';
import { Switches } from './Switches.tsx';

/** What the popup knows of the tab: a page with an annotator, one without, or a closed one. */
export type PageView =
  | { kind: 'page'; page: PageSummary }
  | { kind: 'silent' | 'restricted' | 'failed'; host: string };

export interface PopupProps {
  view: PageView;
  settings: Settings;
  words: Words;
  /** The tab is in a private window. */
  isPrivate: boolean;
  /** What is selected on the page. */
  selection: string;
  /** Who runs the site, where the page has no article that would tell. */
  publisher: Card | null;
  /** The browser lets Sidelight work on all pages, not only where its button is clicked. */
  hasAccess: boolean;
  onChange(changes: Partial<Settings>): void;
  onAnnotate(): void;
  onGrant(): void;
  onDate(article: number, date: string | null): void;
  onJump(annotation: string): void;
  onOptions(): void;
  onLookUp(query: string): Promise<Hit[]>;
  onCard(card: string, published: string | null): Promise<Card | null>;
  onExport(article: ArticleSummary): Promise<void>;
  onNote(note: Note): Promise<void>;
}

/** The popup: what was found on the page, the switches, and a look-up of everything else. */
export function Popup(props: PopupProps) {
  const { view, words, settings, onOptions, onCard } = props;
  const host = view.kind === 'page' ? view.page.host : view.host;
  const [opened, setOpened] = useState<Card[]>([]);
  const [query, setQuery] = useState('');
  const day = dayOf(view);
  const open = async (id: string) => {
    const card = await onCard(id, day);
    if (card) setOpened((cards) => [...cards, card]);
  };
  const top = opened.at(-1);
  return (
    <main>
      <header>
        <h1>{words('popup_title')}</h1>
        <button type="button" class="plain" onClick={onOptions}>
          {words('popup_options')}
        </button>
      </header>
      {top ? (
        <CardPane
          key={`${opened.length} ${top.id}`}
          card={top}
          words={words}
          theme={settings.theme}
          onFollow={open}
          onBack={() => setOpened((cards) => cards.slice(0, -1))}
        />
      ) : (
        <>
          <Switches {...props} host={host} />
          {props.isPrivate && <p class="hint">{words('popup_private')}</p>}
          <Access {...props} />
          <NoteForm {...props} />
          <input
            type="search"
            class="find"
            aria-label={words('popup_find')}
            placeholder={words('popup_find')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <Page
            {...props}
            host={host}
            query={query}
            onOpen={open}
            onShow={(card) => setOpened([card])}
          />
          <Finder
            query={query}
            words={words}
            shown={shownCards(view, query)}
            onLookUp={props.onLookUp}
            onCard={open}
          />
        </>
      )}
    </main>
  );
}

/** Says that pages are closed until a click. Whoever has set it so knows. */
function Access({ hasAccess, view, settings, words, onGrant }: PopupProps) {
  if (hasAccess || view.kind === 'restricted' || settings.when === 'on-click') return null;
  return (
    <p class="hint access">
      {words('popup_noAccess')}{' '}
      <button type="button" class="plain" name="grant" onClick={onGrant}>
        {words('welcome_grant')}
      </button>
    </p>
  );
}

/** The day that cards are keyed to: that of the first article. */
function dayOf(view: PageView): string | null {
  const first = view.kind === 'page' ? view.page.articles[0] : undefined;
  const found = first?.found?.updatedOnly ? null : first?.found;
  return first?.corrected ?? found?.date ?? null;
}

function shownCards(view: PageView, query: string): Set<string> {
  const articles = view.kind === 'page' ? view.page.articles : [];
  const items = articles.flatMap((article) => article.items);
  return new Set(items.filter((item) => fitsQuery(item, query)).map(({ card }) => card));
}

/** What is said where nothing is shown: a sentence and a hint. */
const SAID: Partial<Record<PageState | PageView['kind'], [WordKey, WordKey?]>> = {
  working: ['popup_working'],
  'no-article': ['popup_noArticle', 'popup_noArticleHint'],
  silent: ['popup_noArticle', 'popup_noArticleHint'],
  restricted: ['popup_restricted', 'popup_restrictedHint'],
  failed: ['popup_error', 'popup_errorHint'],
  'nothing-matched': ['popup_nothing', 'popup_nothingHint'],
  'language-not-covered': ['popup_language', 'popup_languageHint'],
};

interface PageProps extends PopupProps {
  host: string;
  query: string;
  onOpen(card: string): void;
  onShow(card: Card): void;
}

function Page(props: PageProps) {
  const { view, settings, words, host, onAnnotate, publisher } = props;
  const state = view.kind === 'page' ? view.page.state : view.kind;
  if (isOffOn(host, settings) && state !== 'restricted') {
    return (
      <p class="said">{settings.isOn ? words('popup_offHere', [host]) : words('popup_off')}</p>
    );
  }
  const [said, hint] = saidOf(state, settings);
  const articles = view.kind === 'page' ? view.page.articles : [];
  const mayAnnotate = state === 'silent' || state === 'no-article' || state === 'off';
  return (
    <>
      {said && (
        <div class="said" role={state === 'failed' ? 'alert' : 'status'}>
          <p>{words(said)}</p>
          {hint && <p class="hint">{words(hint)}</p>}
          {mayAnnotate && (
            <button type="button" class="main" onClick={onAnnotate}>
              {words('popup_anyway')}
            </button>
          )}
        </div>
      )}
      {articles.length === 0 && publisher?.type === 'entry' && (
        <Publisher card={publisher} words={words} onShow={props.onShow} />
      )}
      {articles.map((article, i) => (
        <ArticleView
          key={article.headline ?? i}
          {...props}
          article={article}
          onDate={(date) => props.onDate(i, date)}
        />
      ))}
    </>
  );
}

/** Where Sidelight waits to be asked, that is said rather than that nothing was found. */
function saidOf(state: PageState | PageView['kind'], { when }: Settings): [WordKey?, WordKey?] {
  const isWaiting = state === 'silent' || state === 'off';
  if (isWaiting && when === 'on-click') return ['popup_byClick'];
  if (isWaiting && when === 'listed-sites') return ['popup_unlisted'];
  return SAID[state] ?? [];
}

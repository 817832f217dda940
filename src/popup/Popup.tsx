import type { Settings } from '../core/settings/defaults.ts';
import type { PageState, PageSummary } from '../extension/messages.ts';
import type { WordKey, Words } from '../locales/words.ts';
import { ArticleView } from './ArticleView.tsx';
import { Switches } from './Switches.tsx';

/** What the popup knows of the tab: a page with an annotator, one without, or a closed one. */
export type PageView =
  | { kind: 'page'; page: PageSummary }
  | { kind: 'silent' | 'restricted'; host: string };

export interface PopupProps {
  view: PageView;
  settings: Settings;
  words: Words;
  onChange(changes: Partial<Settings>): void;
  onAnnotate(): void;
  onDate(article: number, date: string | null): void;
  onJump(annotation: string): void;
  onOptions(): void;
}

/** The popup: what was found on the page, and the switches. */
export function Popup(props: PopupProps) {
  const { view, words, onOptions } = props;
  const host = view.kind === 'page' ? view.page.host : view.host;
  return (
    <main>
      <header>
        <h1>{words('popup_title')}</h1>
        <button type="button" class="plain" onClick={onOptions}>
          {words('popup_options')}
        </button>
      </header>
      <Switches {...props} host={host} />
      <Page {...props} host={host} />
    </main>
  );
}

/** What is said where nothing is shown: a sentence and a hint. */
const SAID: Partial<Record<PageState | 'silent' | 'restricted', [WordKey, WordKey?]>> = {
  working: ['popup_working'],
  'no-article': ['popup_noArticle', 'popup_noArticleHint'],
  silent: ['popup_noArticle', 'popup_noArticleHint'],
  restricted: ['popup_restricted', 'popup_restrictedHint'],
  'nothing-matched': ['popup_nothing', 'popup_nothingHint'],
  'language-not-covered': ['popup_language', 'popup_languageHint'],
};

function Page({ view, settings, words, host, onAnnotate, ...rest }: PopupProps & { host: string }) {
  const state = view.kind === 'page' ? view.page.state : view.kind;
  const isOff = !settings.isOn || settings.offSites.includes(host);
  if (isOff && state !== 'restricted') {
    return (
      <p class="said">{settings.isOn ? words('popup_offHere', [host]) : words('popup_off')}</p>
    );
  }
  const [said, hint] = SAID[state] ?? [];
  const articles = view.kind === 'page' ? view.page.articles : [];
  const mayAnnotate = state === 'silent' || state === 'no-article';
  return (
    <>
      {said && (
        <div class="said" role="status">
          <p>{words(said)}</p>
          {hint && <p class="hint">{words(hint)}</p>}
          {mayAnnotate && (
            <button type="button" onClick={onAnnotate}>
              {words('popup_anyway')}
            </button>
          )}
        </div>
      )}
      {articles.map((article, i) => (
        <ArticleView
          key={article.headline ?? i}
          article={article}
          settings={settings}
          words={words}
          onDate={(date) => rest.onDate(i, date)}
          onJump={rest.onJump}
        />
      ))}
    </>
  );
}

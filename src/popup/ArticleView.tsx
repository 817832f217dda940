import { useState } from 'preact/hooks';
import type { AnnotationKind } from '../core/annotation.ts';
import type { Settings } from '../core/settings/defaults.ts';
import type { ArticleSummary, SummaryItem } from '../extension/messages.ts';
import type { WordKey, Words } from '../locales/words.ts';
import { articleDigest } from './article-digest.ts';
import { DateLine } from './DateLine.tsx';
import { markdownOf } from './markdown-of.ts';

export interface ArticleViewProps {
  article: ArticleSummary;
  settings: Settings;
  words: Words;
  onDate(date: string | null): void;
  onJump(annotation: string): void;
}

/** One article of the page: its date, where its annotations stand, and the list of them. */
export function ArticleView({ article, settings, words, onDate, onJump }: ArticleViewProps) {
  const [order, setOrder] = useState<'reading' | 'kind'>('reading');
  const [filter, setFilter] = useState('');
  const visible = article.items.filter((item) => settings.kinds[item.kind]);
  const listed = visible.filter((item) => item.isFirst && fits(item, filter));
  const digest = articleDigest(article);
  return (
    <article>
      <h2>{article.headline ?? article.publisher}</h2>
      <p class="meta">{[article.publisher, article.byline].filter(Boolean).join(' · ')}</p>
      <DateLine article={article} words={words} onDate={onDate} />
      {article.isPartial && <p class="hint">{words('popup_partial')}</p>}
      {visible.length > 0 && (
        <>
          <Strip items={visible} words={words} />
          <div class="tools">
            <input
              type="search"
              aria-label={words('popup_filter')}
              placeholder={words('popup_filter')}
              value={filter}
              onInput={(event) => setFilter(event.currentTarget.value)}
            />
            <select
              aria-label={words('popup_byReading')}
              value={order}
              onChange={(event) => setOrder(event.currentTarget.value as typeof order)}
            >
              <option value="reading">{words('popup_byReading')}</option>
              <option value="kind">{words('popup_byKind')}</option>
            </select>
          </div>
          <p class="meta" role="status">
            {words.count('popup_count', visible.length)}
          </p>
          {listed.length === 0 && <p class="hint">{words('popup_noneFiltered')}</p>}
          {groupsOf(listed, order).map(({ kind, items }) => (
            <List
              key={kind ?? 'all'}
              kind={kind}
              items={items}
              all={visible}
              words={words}
              onJump={onJump}
            />
          ))}
        </>
      )}
      {digest.length > 0 && (
        <details class="digest">
          <summary>{words('popup_digest')}</summary>
          <ul>
            {digest.map(({ date, name, text }) => (
              <li key={`${date} ${text}`}>
                <time dateTime={date}>{words.date(date)}</time> <b>{name}</b> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {visible.length > 0 && <Copy article={article} words={words} />}
    </article>
  );
}

function fits({ words, name, about }: SummaryItem, filter: string): boolean {
  return `${words} ${name} ${about}`.toLowerCase().includes(filter.trim().toLowerCase());
}

interface Group {
  kind: AnnotationKind | null;
  items: SummaryItem[];
}

function groupsOf(items: SummaryItem[], order: 'reading' | 'kind'): Group[] {
  if (order === 'reading') return [{ kind: null, items }];
  const byKind = Map.groupBy(items, (item) => item.kind);
  return [...byKind].map(([kind, group]) => ({ kind, items: group }));
}

interface ListProps extends Group {
  all: SummaryItem[];
  words: Words;
  onJump(annotation: string): void;
}

function List({ kind, items, all, words, onJump }: ListProps) {
  const mentions = (card: string) => all.filter((item) => item.card === card).length;
  return (
    <section>
      {kind && <h3>{words(`kinds_${kind}` as WordKey)}</h3>}
      <ul class="list">
        {items.map((item) => (
          <li key={item.annotation}>
            <button
              type="button"
              class={`item ${item.kind}`}
              onClick={() => onJump(item.annotation)}
            >
              <span class="name">{item.kind === 'claim' ? item.about : item.name}</span>
              <span class="count">{mentions(item.card) > 1 ? `×${mentions(item.card)}` : ''}</span>
              <span class="about">{item.kind === 'claim' ? item.name : item.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How densely the annotations lie along the article. */
function Strip({ items, words }: { items: SummaryItem[]; words: Words }) {
  return (
    <svg class="strip" viewBox="0 0 100 6" preserveAspectRatio="none" role="img">
      <title>{words('popup_strip')}</title>
      {items.map((item) => (
        <rect
          key={item.annotation}
          class={item.kind}
          x={Math.min(99.4, item.position * 100)}
          width={0.6}
          y={item.kind === 'claim' ? 0 : 1}
          height={item.kind === 'claim' ? 6 : 4}
        />
      ))}
    </svg>
  );
}

function Copy({ article, words }: { article: ArticleSummary; words: Words }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(markdownOf(article, words));
    setCopied(true);
  };
  return (
    <p class="tools">
      <button type="button" onClick={copy}>
        {isCopied ? words('popup_copied') : words('popup_copy')}
      </button>
    </p>
  );
}

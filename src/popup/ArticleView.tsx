import { useEffect, useState } from 'preact/hooks';
import type { AnnotationKind } from '../core/annotation.ts';
import type { Card } from '../core/cards/card.ts';
import type { Settings } from '../core/settings/defaults.ts';
import type { ArticleSummary, SummaryItem } from '../extension/messages.ts';
import type { Words } from '../locales/words.ts';
import { articleDigest } from './article-digest.ts';
import { DateLine } from './DateLine.tsx';
import type { Hit } from './Finder.tsx';
import { fitsQuery } from './fits-query.ts';
import { markdownOf } from './markdown-of.ts';
import { Publisher } from './Publisher.tsx';
import { Strip } from './Strip.tsx';

export interface ArticleViewProps {
  article: ArticleSummary;
  settings: Settings;
  words: Words;
  query: string;
  onDate(date: string | null): void;
  onJump(annotation: string): void;
  onExport(article: ArticleSummary): Promise<void>;
  onLookUp(query: string): Promise<Hit[]>;
  onCard(card: string, published: string | null): Promise<Card | null>;
  onShow(card: Card): void;
}

/** One article of the page: its date, where its annotations stand, and the list of them. */
export function ArticleView(props: ArticleViewProps) {
  const { article, settings, words, query, onDate, onJump } = props;
  const [order, setOrder] = useState<'reading' | 'kind'>('reading');
  const visible = article.items.filter((item) => settings.kinds[item.kind]);
  const listed = visible.filter((item) => item.isFirst && fitsQuery(item, query));
  return (
    <article>
      <h2>{article.headline ?? article.publisher}</h2>
      <By {...props} />
      <DateLine article={article} words={words} onDate={onDate} />
      {article.isPartial && <p class="hint">{words('popup_partial')}</p>}
      <Digest article={article} words={words} />
      {visible.length > 0 && (
        <>
          <Strip items={visible} words={words} onJump={onJump} />
          <div class="tools counted">
            <p class="meta" role="status">
              {words.count('popup_count', visible.length)}
            </p>
            <select
              aria-label={words('popup_order')}
              value={order}
              onChange={(event) => setOrder(event.currentTarget.value as typeof order)}
            >
              <option value="reading">{words('popup_byReading')}</option>
              <option value="kind">{words('popup_byKind')}</option>
            </select>
          </div>
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
      {visible.length > 0 && <WaysOut {...props} />}
    </article>
  );
}

/** Who publishes the page and who wrote it: by their entries, or as the page says. */
function By({ article, words, onLookUp, onCard, onShow }: ArticleViewProps) {
  const { byline, publisher: name } = article;
  const [author, setAuthor] = useState<Card | null>(null);
  const publisher = article.publisherCard ? article.cards[article.publisherCard] : undefined;
  useEffect(() => {
    if (!byline) return;
    const isAuthor = (hit: Hit) =>
      hit.kind === 'person' && hit.name.toLowerCase() === byline.toLowerCase();
    const find = async () => {
      const hit = (await onLookUp(byline)).find(isAuthor);
      setAuthor(hit ? await onCard(hit.card, null) : null);
    };
    find().catch(() => {}); // The name stands there as the page has it.
  }, [byline, onLookUp, onCard]);
  const plain = [publisher ? null : name, author ? null : byline].filter(Boolean).join(' · ');
  return (
    <>
      {publisher?.type === 'entry' && <Publisher card={publisher} words={words} onShow={onShow} />}
      {author?.type === 'entry' && (
        <Publisher card={author} words={words} says="popup_author" onShow={onShow} />
      )}
      {plain && <p class="meta">{plain}</p>}
    </>
  );
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
      {kind && <h3>{words(`kinds_${kind}`)}</h3>}
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

function Digest({ article, words }: { article: ArticleSummary; words: Words }) {
  const digest = articleDigest(article);
  if (digest.length === 0) return null;
  return (
    <details class="digest">
      <summary>{words('popup_digest')}</summary>
      <ol>
        {digest.map(({ date, name, text }) => (
          <li key={`${date} ${text}`}>
            <time dateTime={date}>{words.date(date)}</time>
            <span>
              <b>{name}</b> {text}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function WaysOut({ article, words, onExport }: ArticleViewProps) {
  const [done, setDone] = useState<'copied' | 'exported' | 'failed' | null>(null);
  const attempt = async (work: Promise<void>, way: 'copied' | 'exported') => {
    setDone(
      await work.then(
        () => way,
        () => 'failed' as const,
      ),
    );
  };
  const copy = () => navigator.clipboard.writeText(markdownOf(article, words));
  return (
    <footer class="ways-out">
      <p class="tools">
        <button type="button" name="copy" onClick={() => attempt(copy(), 'copied')}>
          {words('popup_copy')}
        </button>
        <button type="button" name="export" onClick={() => attempt(onExport(article), 'exported')}>
          {words('popup_export')}
        </button>
      </p>
      <p class="meta" role="status">
        {done && words(`popup_${done}`)}
      </p>
    </footer>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { BackgroundMessages } from '../extension/messages.ts';
import type { Words } from '../locales/words.ts';

export type Hit = BackgroundMessages['look-up']['reply'][number];

export interface FinderProps {
  query: string;
  words: Words;
  /** Cards that the page's own list shows already. */
  shown: ReadonlySet<string>;
  onLookUp(query: string): Promise<Hit[]>;
  onCard(card: string): void;
}

/** What the packs know under a name, whether or not it is on the page. */
export function Finder({ query, words, shown, onLookUp, onCard }: FinderProps) {
  const [found, setFound] = useState<{ query: string; hits: Hit[] } | null>(null);
  const wanted = query.trim();
  useEffect(() => {
    let isCurrent = true;
    if (wanted.length >= 2) {
      onLookUp(wanted).then(
        (hits) => isCurrent && setFound({ query: wanted, hits }),
        () => isCurrent && setFound(null), // The background is starting: the next letter asks again.
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [wanted, onLookUp]);
  if (wanted.length < 2 || found?.query !== wanted) return null;
  const others = found.hits.filter(({ card }) => !shown.has(card));
  if (others.length === 0) {
    return shown.size > 0 ? null : <p class="hint">{words('popup_notInSet')}</p>;
  }
  return (
    <section>
      <h2 class="small">{words('popup_inSet')}</h2>
      <ul class="list">
        {others.map((hit) => (
          <li key={hit.card}>
            <button type="button" class={`item ${hit.kind}`} onClick={() => onCard(hit.card)}>
              <span class="name">{hit.name}</span>
              <span class="count">{words(`kind_${hit.kind}`)}</span>
              <span class="about">{hit.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Card } from '../../core/cards/card.ts';
import type { PartialDate } from '../../core/time/partial-date.ts';
import type { CardContext } from '../../dom/card/card-content.ts';
import type { sendToBackground } from '../send.ts';
import type { Annotator } from './create-annotator.ts';

/** Cards of the page's annotations, and those that links inside cards lead to. */
export interface PageCards {
  /** Returns a card of the page or asks the background; `null` where the set has none. */
  load(id: string, published?: PartialDate | null): Promise<Card | null>;
  /** Returns the annotation of a mark and its card, or `null` where it has left the page. */
  contextOf(mark: string): { card: Card; context: CardContext } | null;
}

/** Looks cards up in what the background has sent with the annotations. */
export function pageCards(annotator: Annotator, send: typeof sendToBackground): PageCards {
  return {
    async load(id, published) {
      for (const { result } of annotator.articles) {
        const card = result.cards[id];
        if (card && (published === undefined || card.published === published)) return card;
      }
      const day = published === undefined ? firstDate(annotator) : published;
      return send('card', { id, published: day }).catch(() => null);
    },
    contextOf(mark) {
      const found = annotator.find(mark);
      const card = found?.holder.result.cards[found.annotation.card];
      if (!found || !card) return null;
      const all = annotator.articles.flatMap(({ result }) => result.annotations);
      const index = all.indexOf(found.annotation) + 1;
      return {
        card,
        context: { annotation: found.annotation, position: { index, count: all.length } },
      };
    },
  };
}

function firstDate(annotator: Annotator): PartialDate | null {
  const first = annotator.articles[0];
  return first?.corrected ?? first?.article.published?.date ?? null;
}

import type { Card } from '../../core/cards/card.ts';
import type { PartialDate } from '../../core/time/partial-date.ts';
import type { CardContext } from '../../dom/card/card-content.ts';
import type { Endnote } from '../../dom/card/endnotes.ts';
import type { Marks } from '../../dom/marks/create-marks.ts';
import { opensCard } from '../../dom/marks/opens-card.ts';
import type { sendToBackground } from '../send.ts';
import { type Annotator, annotationId } from './create-annotator.ts';

type Found = NonNullable<ReturnType<Annotator['find']>>;

/** Cards of the page's annotations, and those that links inside cards lead to. */
export interface PageCards {
  /** Returns a card of the page or asks the background; `null` where the set has none. */
  load(id: string, published?: PartialDate | null): Promise<Card | null>;
  /** Returns the annotation of a mark and its card, or `null` where it has left the page. */
  contextOf(mark: string): { card: Card; context: CardContext } | null;
  /** The page's cards in reading order, each with the words of its first mention. */
  endnotes(): Endnote[];
}

export interface PageCardsOptions {
  annotator: Annotator;
  marks: Pick<Marks, 'ids'>;
  send: typeof sendToBackground;
}

/** Looks cards up in what the background has sent with the annotations. */
export function pageCards({ annotator, marks, send }: PageCardsOptions): PageCards {
  const contextOf = (mark: string) => {
    const found = annotator.find(mark);
    const card = found?.holder.result.cards[found.annotation.card];
    if (!found || !card) return null;
    const { annotation, holder } = found;
    const ids = marks.ids();
    const position = { index: ids.indexOf(mark) + 1, count: ids.length };
    const words = holder.text.text.slice(annotation.start, annotation.end);
    const context = { annotation, words, position, within: claimsAround(found) };
    const speaker = speakerOf(found);
    return { card, context: speaker ? { ...context, speaker } : context };
  };

  /** The claims inside which a name stands. */
  const claimsAround = ({ annotation, holder }: Found): CardContext['within'] => {
    if (annotation.type === 'claim') return [];
    const article = annotator.articles.indexOf(holder);
    return holder.result.annotations.flatMap((claim, i) => {
      const isAround = claim.start <= annotation.start && claim.end >= annotation.end;
      if (claim.type !== 'claim' || !isAround || !opensCard(claim)) return [];
      const found = contextOf(annotationId(article, i));
      if (found?.card.type !== 'claim') return [];
      return [{ card: found.card.id, name: found.card.topic, context: found.context }];
    });
  };

  return {
    async load(id, published) {
      for (const { result } of annotator.articles) {
        const card = result.cards[id];
        if (card && (published === undefined || card.published === published)) return card;
      }
      const day = published === undefined ? firstDate(annotator) : published;
      return send('card', { id, published: day }).catch(() => null);
    },
    contextOf,
    endnotes() {
      const shown = new Set(marks.ids().map((id) => annotator.find(id)?.annotation));
      const byCard = new Map<string, Endnote>();
      for (const { text, result } of annotator.articles) {
        for (const annotation of result.annotations) {
          const { card: id, start, end } = annotation;
          const card = result.cards[id];
          if (!card || byCard.has(id) || !shown.has(annotation)) continue;
          byCard.set(id, { words: text.text.slice(start, end), card });
        }
      }
      return [...byCard.values()];
    },
  };
}

/** "The American president" is Joe Biden where the set knows who it was. */
function speakerOf({ annotation, holder }: Found): string | null {
  const id = annotation.type === 'claim' ? annotation.speaker?.entry : undefined;
  const card = id === undefined ? undefined : holder.result.cards[`entry:${id}`];
  return card?.type === 'entry' ? card.name : null;
}

function firstDate(annotator: Annotator): PartialDate | null {
  const first = annotator.articles[0];
  return first?.corrected ?? first?.article.published?.date ?? null;
}

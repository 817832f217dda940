import type { Annotation } from '../../core/annotation.ts';
import { opensCard } from '../../dom/marks/opens-card.ts';
import type { ArticleSummary, PageState, PageSummary, SummaryItem } from '../messages.ts';
import { type AnnotatedArticle, annotationId } from './create-annotator.ts';

/** Writes down what is on the page, as the popup shows it. */
export function summarise(
  page: { state: PageState; articles: readonly AnnotatedArticle[] },
  host: string,
): PageSummary {
  return { state: page.state, host, articles: page.articles.map(articleSummary) };
}

function articleSummary(holder: AnnotatedArticle, number: number): ArticleSummary {
  const { article, result, corrected } = holder;
  const seen = new Set<string>();
  const items = result.annotations.flatMap((annotation, i): SummaryItem[] => {
    if (!opensCard(annotation)) return [];
    const isFirst = !seen.has(annotation.card);
    seen.add(annotation.card);
    return [{ ...itemOf(annotation, holder), annotation: annotationId(number, i), isFirst }];
  });
  return {
    headline: article.headline,
    publisher: article.publisher,
    byline: article.byline,
    language: article.language,
    isPartial: article.isPartial,
    found: article.published,
    corrected,
    items,
    cards: result.cards,
    publisherCard: result.publisherCard ?? null,
  };
}

function itemOf(
  annotation: Annotation,
  { text, result }: AnnotatedArticle,
): Omit<SummaryItem, 'annotation' | 'isFirst'> {
  const card = result.cards[annotation.card];
  const isClaim = card?.type === 'claim';
  return {
    card: annotation.card,
    kind: annotation.kind,
    words: text.text.slice(annotation.start, annotation.end),
    name: card ? (isClaim ? card.topic : card.name) : '',
    about: card ? (isClaim ? card.claim : card.about) : '',
    ...(annotation.type === 'claim' ? { stance: annotation.stance } : {}),
    position: text.text.length === 0 ? 0 : annotation.start / text.text.length,
  };
}

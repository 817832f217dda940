import type { Card } from '../core/cards/card.ts';
import type {
  ArticleSummary,
  PageSelectors,
  Selectors,
  SummaryItem,
} from '../extension/messages.ts';

/** A W3C Web Annotation, as far as Sidelight writes one (https://www.w3.org/TR/annotation-model/). */
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'assessing';
  generator: { type: 'Software'; name: string };
  body: { type: 'TextualBody'; purpose: string; value: string; format: string; language: string }[];
  target: { source: string; selector: WebSelector[] };
}

export type WebSelector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

export interface WebAnnotations {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { type: 'AnnotationPage'; startIndex: 0; items: WebAnnotation[] };
}

/**
 * Writes an article's annotations as a W3C annotation collection. Positions count code points of
 * the text of the page's body; quotations carry what stands around them.
 */
export function webAnnotations(article: ArticleSummary, selectors: PageSelectors): WebAnnotations {
  const items = article.items.flatMap((item): WebAnnotation[] => {
    const place = selectors.byAnnotation[item.annotation];
    const card = article.cards[item.card];
    return place && card ? [annotationOf(item, { card, place, url: selectors.url })] : [];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: article.headline ?? selectors.url,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf(
  item: SummaryItem,
  { card, place, url }: { card: Card; place: Selectors; url: string },
): WebAnnotation {
  const isClaim = card.type === 'claim';
  const said = isClaim
    ? [card.claim, card.then?.text ?? card.asOf?.status?.text]
    : [`${card.name}: ${card.about}`];
  const since = card.since.map(({ date, text }) => `${date}: ${text}`);
  const { exact, prefix, suffix, position } = place;
  return {
    id: `${url}#sidelight-${item.annotation}`,
    type: 'Annotation',
    motivation: isClaim ? 'assessing' : 'identifying',
    generator: { type: 'Software', name: 'Sidelight' },
    body: [
      {
        type: 'TextualBody',
        purpose: isClaim ? 'assessing' : 'identifying',
        value: [...said, ...since].filter(Boolean).join('\n'),
        format: 'text/plain',
        language: 'en',
      },
    ],
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(position ? [{ type: 'TextPositionSelector' as const, ...position }] : []),
      ],
    },
  };
}

import type { AnnotateResult, Annotation, ArticleInput } from './annotation.ts';
import type { Card } from './cards/card.ts';
import { claimCard } from './cards/claim-card.ts';
import { type CardOptions, entryCard } from './cards/entry-card.ts';
import { matchClaims } from './claims/match-claims.ts';
import { matchNames } from './names/match-names.ts';
import type { AnnotationSet } from './packs/open-set.ts';

export interface AnnotateOptions {
  /** Cards show only what was known on the article's day. */
  asFirstReaders?: boolean;
}

/**
 * Annotates one article: the whole product as a pure function of its text and what is known of it.
 * Offsets in the result are UTF-16 code units into `article.text`, half-open.
 */
export function annotate(
  article: ArticleInput,
  set: AnnotationSet,
  options: AnnotateOptions = {},
): AnnotateResult {
  if (!coversLanguage(article.language, set.head.language)) {
    return { annotations: [], cards: {}, languageNotCovered: true };
  }
  const { text, published } = article;
  const mentions = matchNames({
    text,
    index: set.names,
    entries: set.entries,
    published,
    ...(article.headline ? { headline: article.headline } : {}),
  });
  const claims = matchClaims({ text, index: set.claims, mentions, published });
  const annotations = [
    ...mentions.flatMap((mention): Annotation[] => {
      const entry = set.entry(mention.entry);
      if (!entry) return [];
      return [{ ...mention, type: 'name', kind: entry.kind, card: `entry:${entry.id}` }];
    }),
    ...claims.map(
      (mention): Annotation => ({
        ...mention,
        type: 'claim',
        kind: 'claim',
        card: `claim:${mention.claim}`,
      }),
    ),
  ].sort(inReadingOrder);
  const cardOptions: CardOptions = { published, ...options };
  const cards: Record<string, Card> = {};
  for (const { card } of annotations) {
    cards[card] ??= cardOf(card, cardOptions, set) as Card;
  }
  const publisher = article.host ? set.publisherOf(article.host) : null;
  if (!publisher) return { annotations, cards, languageNotCovered: false };
  const publisherCard = `entry:${publisher.id}`;
  cards[publisherCard] ??= entryCard(publisher, cardOptions, set);
  return { annotations, cards, publisherCard, languageNotCovered: false };
}

/** Computes the card of an id such as `entry:kaja-kallas`; `null` where the set has none. */
export function cardOf(id: string, options: CardOptions, set: AnnotationSet): Card | null {
  const [type, name = ''] = id.split(':');
  if (type === 'entry') {
    const entry = set.entry(name);
    return entry && entryCard(entry, options, set);
  }
  const claim = type === 'claim' ? set.claim(name) : null;
  return claim && claimCard(claim, options, set);
}

/** By start; where two start together the longer, a claim, stands before the names inside it. */
function inReadingOrder(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * An article of unknown language is tried: matching finds nothing where it is another one. A set
 * of several languages (`mul` in BCP 47), such as a reader's own notes, covers all of them.
 */
function coversLanguage(article: string | null, set: string): boolean {
  if (set === 'mul') return true;
  return article === null || article === '' || article.split('-')[0] === set.split('-')[0];
}

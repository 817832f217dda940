import type { ArticleSummary } from '../extension/messages.ts';

/** A line of "since this was published". */
export interface DigestLine {
  date: string;
  /** The entry or topic that it is about. */
  name: string;
  text: string;
}

const MOST = 8;
/** No single entry tells more than this, or it would drown the others. */
const MOST_OF_ONE = 3;

/** Gathers the heaviest later events of everything the article names, in order of time. */
export function articleDigest(article: ArticleSummary): DigestLine[] {
  const named = new Set(article.items.map((item) => item.card));
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const lines = Object.values(article.cards)
    .filter((card) => named.has(card.id))
    .flatMap((card) =>
      card.since.map((event) => ({
        ...event,
        name: card.type === 'claim' ? card.topic : card.name,
        mentions: article.items.filter((item) => item.card === card.id).length,
      })),
    )
    .sort((a, b) => b.weight - a.weight || b.mentions - a.mentions)
    .filter(({ date, name }) => {
      const told = counts.get(name) ?? 0;
      if (seen.has(date) || told >= MOST_OF_ONE) return false;
      counts.set(name, told + 1);
      seen.add(date);
      return true;
    });
  return lines
    .slice(0, MOST)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, name, text }) => ({ date, name, text }));
}

import type { ArticleSummary } from '../extension/messages.ts';
import type { Words } from '../locales/words.ts';

/** Writes an article's annotations down as Markdown: one line each, with their later events. */
export function markdownOf(article: ArticleSummary, words: Words): string {
  const day = article.corrected ?? (article.found?.updatedOnly ? null : article.found?.date);
  const head = [`# ${escaped(article.headline ?? words('popup_title'))}`];
  if (day) head.push('', words('popup_published', [words.date(day)]));
  const cards = [...new Set(article.items.map((item) => item.card))]
    .map((id) => article.cards[id])
    .filter((card) => card !== undefined);
  const body = cards.flatMap((card) => [
    '',
    card.type === 'claim' ? `## ${escaped(card.claim)}` : `## ${escaped(card.name)}`,
    '',
    escaped(card.type === 'claim' ? card.topic : card.about),
    ...card.since.map((event) => `- ${words.date(event.date)}: ${escaped(event.text)}`),
    ...card.sources.map(
      (source) => `- ${escaped(source.title)}, ${escaped(source.publisher)}: <${source.url}>`,
    ),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

/** Keeps names and texts from being read as Markdown of their own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`);
}

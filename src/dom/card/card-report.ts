import type { Card } from '../../core/cards/card.ts';
import type { CardContext } from './card-content.ts';

/**
 * Writes a report on a card for whoever keeps the set: which card, which words, why and where. The
 * labels are those of the data, the same in every language, so that reports can be compared.
 */
export function cardReport(
  card: Card,
  context: CardContext | null,
  { address, version }: { address: string; version: string },
): string {
  const lines = [
    ['sidelight', version],
    ['card', card.id],
    ['name', card.type === 'claim' ? card.topic : card.name],
    ['published', card.published ?? 'unknown'],
    ['page', address],
  ];
  if (context) {
    const { annotation, words } = context;
    lines.push(['words', words]);
    if (annotation.type === 'claim') lines.push(['stance', annotation.stance]);
    else lines.push(['sense', annotation.sense]);
    for (const { code, detail } of annotation.reasons) {
      lines.push(['reason', detail ? `${code} (${detail})` : code]);
    }
  }
  return `${lines.map(([label, value]) => `${label}: ${value}`).join('\n')}\n`;
}

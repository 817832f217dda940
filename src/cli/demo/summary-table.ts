import type { Card } from '../../core/cards/card.ts';
import type { PageSummary } from '../../extension/messages.ts';

/** Writes what was annotated as a table: the words, their kind, and what was true that day. */
export function summaryTable({ articles }: PageSummary): string {
  return articles
    .map(({ headline, found, items, cards }) => {
      const rows = items
        .filter((item) => item.isFirst)
        .map((item) => [item.words, item.kind, item.name, thenOf(cards[item.card])]);
      const head = `${headline ?? 'Article'} (${found?.date ?? 'no date found'})`;
      return [head, '', ...columns([['words', 'kind', 'card', 'that day'], ...rows])].join('\n');
    })
    .join('\n\n');
}

/** What a card says of the article's day, in a few words. */
export function thenOf(card: Card | undefined): string {
  if (!card) return '';
  if (card.type === 'claim') return plain(card.then?.status ?? '');
  const [first] = card.then;
  if (!first) return '';
  return [plain(first.title ?? first.relation), first.of?.name].filter(Boolean).join(', ');
}

/** Keys are joined by hyphens: "prediction-open". */
function plain(key: string): string {
  return /^[a-z]+(?:-[a-z]+)+$/.test(key) ? key.replaceAll('-', ' ') : key;
}

const WIDEST = 44;

function columns(rows: readonly string[][]): string[] {
  const cut = rows.map((row) =>
    row.map((cell) => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)),
  );
  const widths = [0, 1, 2, 3].map((i) => Math.max(...cut.map((row) => row[i]?.length ?? 0)));
  return cut.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Precision and recall of an extracted text against gold. */
export interface Score {
  precision: number;
  recall: number;
}

/** Scores as article-extraction-benchmark does: shared runs of four words, each page counting 1. */
export function shingleScore(gold: string, found: string): Score {
  return overlap(shingles(gold), shingles(found));
}

/** Scores the bags of words, lower case: order does not count. */
export function wordScore(gold: string, found: string): Score {
  return overlap(countOf(wordsOf(gold.toLowerCase())), countOf(wordsOf(found.toLowerCase())));
}

function overlap(wanted: Map<string, number>, got: Map<string, number>): Score {
  let both = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const a = wanted.get(key) ?? 0;
    const b = got.get(key) ?? 0;
    both += Math.min(a, b);
    extra += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  const ratio = (others: number) => (others === 0 ? 1 : both / (both + others));
  return { precision: ratio(extra), recall: ratio(missed) };
}

/** Means over pages, and the F1 of the means. */
export function meanScore(scores: readonly Score[]): Score & { f1: number } {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const count = Math.max(1, words.length - 3);
  return countOf(Array.from({ length: count }, (_, i) => words.slice(i, i + 4).join(' ')));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

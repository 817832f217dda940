/** Precision and recall of an extracted text against gold. */
export interface Score {
  precision: number;
  recall: number;
}

/** Scores as article-extraction-benchmark does: shared runs of four words, each page counting 1. */
export function shingleScore(gold: string, found: string): Score {
  const wanted = shingles(gold);
  const got = shingles(found);
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
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

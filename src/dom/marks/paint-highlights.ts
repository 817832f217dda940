/** Highlights of one page, by key. Setting a key changes only the ranges that differ. */
export interface Paint {
  /** The ranges to paint under a key and no others; none take the key away. */
  set(key: string, ranges: readonly Range[]): void;
  keys(): string[];
  /** Takes every key away that was set here. */
  clear(): void;
}

/**
 * Paints ranges as a diff: an article is looked at again whenever its page changes, mostly to find
 * what is there already, and whatever is taken away and put back is painted anew.
 */
export function paintHighlights(registry: HighlightRegistry): Paint {
  const painted = new Map<string, Painted>();
  const remove = (key: string) => {
    registry.delete(key);
    painted.delete(key);
  };
  return {
    set(key, ranges) {
      if (ranges.length === 0) return remove(key);
      const one = painted.get(key) ?? { highlight: new Highlight(), ranges: [] };
      one.ranges = change(one, ranges);
      if (!painted.has(key) || !registry.has(key)) registry.set(key, one.highlight);
      painted.set(key, one);
    },
    keys: () => [...painted.keys()],
    clear() {
      for (const key of [...painted.keys()]) remove(key);
    },
  };
}

/** A highlight and its ranges, which Firefox does not let an extension's world read back. */
interface Painted {
  highlight: Highlight;
  ranges: readonly Range[];
}

/** Ranges live: only equal boundaries tell that two are the same stretch of the same text. */
function change({ highlight, ranges }: Painted, wanted: readonly Range[]): Range[] {
  const old = Map.groupBy(ranges, (range) => range.startContainer);
  const next = wanted.map(
    (range) => old.get(range.startContainer)?.find((one) => isSame(one, range)) ?? range,
  );
  const kept = new Set(next);
  for (const range of ranges) if (!kept.has(range)) highlight.delete(range);
  const before = new Set(ranges);
  for (const range of kept) if (!before.has(range)) highlight.add(range);
  return [...kept];
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.startOffset === b.startOffset &&
    a.endOffset === b.endOffset &&
    a.startContainer === b.startContainer &&
    a.endContainer === b.endContainer
  );
}

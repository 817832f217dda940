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
  const painted = new Map<string, Highlight>();
  const remove = (key: string) => {
    registry.delete(key);
    painted.delete(key);
  };
  return {
    set(key, ranges) {
      if (ranges.length === 0) return remove(key);
      const highlight = painted.get(key) ?? new Highlight();
      change(highlight, ranges);
      if (registry.get(key) !== highlight) registry.set(key, highlight);
      painted.set(key, highlight);
    },
    keys: () => [...painted.keys()],
    clear() {
      for (const key of [...painted.keys()]) remove(key);
    },
  };
}

/** Ranges live: only equal boundaries tell that two are the same stretch of the same text. */
function change(highlight: Highlight, wanted: readonly Range[]): void {
  const old = Map.groupBy(highlight as unknown as Set<Range>, (range) => range.startContainer);
  const kept = new Set<Range>();
  const fresh: Range[] = [];
  for (const range of wanted) {
    const same = old.get(range.startContainer)?.find((one) => isSame(one, range));
    if (same) kept.add(same);
    else fresh.push(range);
  }
  for (const range of [...(highlight as unknown as Set<Range>)]) {
    if (!kept.has(range)) highlight.delete(range);
  }
  for (const range of fresh) highlight.add(range);
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.startOffset === b.startOffset &&
    a.endOffset === b.endOffset &&
    a.startContainer === b.startContainer &&
    a.endContainer === b.endContainer
  );
}

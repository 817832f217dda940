/** The rules that marks on a page need: of which highlights, and how far they must reach. */
export interface MarkRules {
  /** Keys of highlights. */
  keys: string[];
  /** False where all that is marked stands in `<p>` elements. */
  isWide: boolean;
}

/** The innermost blocks of a style sheet: selectors and declarations. */
const RULE = /([^{}]*)\{([^{}]*)\}/g;
const HIGHLIGHT = /::highlight\(([\w-]+)\)/g;

/**
 * Cuts a style sheet of highlights down to the rules of some keys, in `<p>` elements only unless
 * they are wide. A page whose sheets change asks again for the style of every element that the new
 * rules may apply to: for rules of all elements that takes longer than everything else Sidelight
 * does in a page (5 of 12 ms in the median, and 1 ms for paragraphs alone).
 */
export function cutRules(style: string, { keys, isWide }: MarkRules): string {
  return style.replace(RULE, (_, selectors: string, declarations: string) => {
    const kept = [...selectors.matchAll(HIGHLIGHT)].filter(([, key = '']) => keys.includes(key));
    if (kept.length === 0) return '';
    const reaching = kept.flatMap(([one]) => (isWide ? [one] : [`p${one}`, `p *${one}`]));
    return `${reaching.join(',')}{${declarations}}`;
  });
}

/** Remembers which rules a page has and asks for those that it lacks. */
export function createRuleAsker(ask: (rules: MarkRules) => void) {
  const narrow = new Set<string>();
  const wide = new Set<string>();
  /** Asks for what these highlights need; text in shadow roots has rules of its own. */
  return (highlights: ReadonlyMap<string, readonly Range[]>): void => {
    const lacking = { narrow: [] as string[], wide: [] as string[] };
    for (const [key, ranges] of highlights) {
      if (wide.has(key)) continue;
      const reach = reachOf(ranges);
      if (reach === null || (reach === 'narrow' && narrow.has(key))) continue;
      (reach === 'wide' ? wide : narrow).add(key);
      lacking[reach].push(key);
    }
    if (lacking.narrow.length > 0) ask({ keys: lacking.narrow, isWide: false });
    if (lacking.wide.length > 0) ask({ keys: lacking.wide, isWide: true });
  };
}

function reachOf(ranges: readonly Range[]): 'narrow' | 'wide' | null {
  let reach: 'narrow' | null = null;
  for (const { startContainer, endContainer } of ranges) {
    if (startContainer.getRootNode().nodeType === 11) continue;
    const isIn = (node: Node) => node.parentElement?.closest('p') != null;
    if (!isIn(startContainer) || (endContainer !== startContainer && !isIn(endContainer)))
      return 'wide';
    reach = 'narrow';
  }
  return reach;
}

/** Rules that marks on a page need. */
export interface MarkRules {
  /** Keys of highlights. */
  keys: string[];
  /** What holds the marked text, as a selector: `p`, `article li`; empty for any element. */
  within: string;
}

/** The innermost blocks of a style sheet: selectors and declarations. */
const RULE = /([^{}]*)\{([^{}]*)\}/g;
const HIGHLIGHT = /::highlight\(([\w-]+)\)/g;
/** What `within` may be: Sidelight's own words, not a page's. */
const WITHIN = /^(?:(?:article |main )?[a-z][a-z0-9]*)?$/;

/**
 * Cuts a style sheet of highlights down to the rules of some keys within some elements. When its
 * sheets change, a page works out anew the style of every element that a new rule may apply to:
 * for rules of all elements some 5 ms on a middling page, for those of paragraphs 1. Throws
 * `RangeError` where `within` is something else than it may be.
 */
export function cutRules(style: string, { keys, within }: MarkRules): string {
  if (!WITHIN.test(within)) throw new RangeError(`no selector of marked text: ${within}`);
  return style.replace(RULE, (_, selectors: string, declarations: string) => {
    const kept = [...selectors.matchAll(HIGHLIGHT)].filter(([, key = '']) => keys.includes(key));
    if (kept.length === 0) return '';
    const reaching = kept.flatMap(([one]) =>
      within ? [`${within}${one}`, `${within} *${one}`] : [one],
    );
    return `${reaching.join(',')}{${declarations}}`;
  });
}

/** Rules of more kinds of elements than these cost a page more than those of all elements. */
const MOST_KINDS = 3;

/**
 * Remembers which rules a page has and asks for those that it lacks. `ask` resolves to whether the
 * page has them then; where it has not, the next showing asks again.
 */
export function createRuleAsker(ask: (rules: MarkRules[]) => Promise<boolean>) {
  const had = new Map<string, Set<string>>();
  const lacks = (key: string, within: string) => {
    const reached = had.get(key);
    return reached === undefined || !(reached.has('') || reached.has(within));
  };
  const askFor = async (lacking: ReadonlyMap<string, ReadonlySet<string>>) => {
    const rules = [...lacking].map(([within, keys]) => ({ keys: [...keys], within }));
    if (await ask(rules)) return;
    for (const { keys, within } of rules) {
      for (const key of keys) had.get(key)?.delete(within);
    }
  };
  /** Asks for what these highlights need; text in shadow roots has rules of its own. */
  return (highlights: ReadonlyMap<string, readonly Range[]>): void => {
    const lacking = new Map<string, Set<string>>();
    for (const [key, ranges] of highlights) {
      for (const within of reachOf(ranges)) {
        if (!lacks(key, within)) continue;
        lacking.set(within, (lacking.get(within) ?? new Set()).add(key));
        had.set(key, (had.get(key) ?? new Set()).add(within));
      }
    }
    if (lacking.size > 0) void askFor(lacking);
  };
}

function reachOf(ranges: readonly Range[]): ReadonlySet<string> {
  const reach = new Set<string>();
  for (const { startContainer, endContainer } of ranges) {
    if (startContainer.getRootNode().nodeType === 11) continue;
    reach.add(holderOf(startContainer));
    if (endContainer !== startContainer) reach.add(holderOf(endContainer));
  }
  return reach.size > MOST_KINDS ? new Set(['']) : reach;
}

/** Tags that hold little but a story's text. */
const STORY = 'p,h1,h2,h3,h4,h5,h6';
/** Tags that menus are made of too, so that only those in an article are meant. */
const BLOCK = `${STORY},li,td,dd,blockquote,div`;

function holderOf(node: Node): string {
  const block = node.parentElement?.closest(BLOCK);
  if (!block) return '';
  const tag = block.localName;
  if (block.matches(STORY)) return tag;
  const around = block.parentElement?.closest('article,main');
  return around ? `${around.localName} ${tag}` : '';
}

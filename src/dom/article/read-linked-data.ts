/** An object of a page's JSON-LD, as written there. */
export type LinkedData = Record<string, unknown>;

/** JSON-LD nests; deeper than this nothing describes the page. */
const DEEPEST = 6;

/** Reads every typed object of a page's JSON-LD blocks; broken blocks are mended or left out. */
export function readLinkedData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseLoosely(script.textContent ?? ''), { found, depth: 0 });
  }
  return found;
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Many sites wrap the block in CDATA, end it with a semicolon or leave line breaks in strings.
    const mended = text
      .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, { found, depth }: { found: LinkedData[]; depth: number }): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, { found, depth: depth + 1 });
    return;
  }
  const data = value as LinkedData;
  if (data['@type']) found.push(data);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
    collect(data[key], { found, depth: depth + 1 });
  }
}

/** Returns the types of a linked-data object without their vocabulary's address. */
export function typesOf(data: LinkedData): string[] {
  const types = data['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:]/, ''));
}

const ARTICLE =
  /^(?:(?:News|Tech|Scholarly|AdvertiserContent|Satirical|(?:Reportage|Opinion|Analysis|Background|Review|AskPublic)News)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;

/** Tells whether linked data describes an article. */
export function isArticleData(data: LinkedData): boolean {
  return typesOf(data).some((type) => ARTICLE.test(type));
}

/** Reads a name out of a string, an object with `name`, or a list of these. */
export function namesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .map((one) => (typeof one === 'object' && one !== null ? (one as LinkedData).name : one))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    .map((name) => name.trim())
    .filter((name) => !/^(?:https?:|www\.)/.test(name));
}

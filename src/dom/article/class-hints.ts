/** What an element's class, id and test names say about its text. */
export interface ClassHints {
  /** 2: almost surely beside the article (comments, sidebar); 1: perhaps; 0: nothing said. */
  aside: 0 | 1 | 2;
  isCaption: boolean;
  /** Names the article's body. */
  isBody: boolean;
  isCode: boolean;
}

/*
 * Names are cut into words, and words are looked up, alone and joined with those before them.
 * Patterns would say the same, but five of this length take longer to compile than all the names
 * of a page take to be looked up, and on every page they would be compiled anew.
 */
const STRONG = 1;
const WEAK = 2;
const BODY = 4;
const CAPTION = 8;
const CODE = 16;

/** Single words. Strong ones are beside the article on nearly every site that uses them. */
const WORDS = tableOf({
  [STRONG]:
    'comment comments disqus replies respond outbrain taboola cookie cookies consent gdpr modal ' +
    'popup footer trending teaser teasers',
  // These may also stand on a wrapper of the article itself.
  [WEAK]:
    'ad ads banner breadcrumb breadcrumbs combx community disclaimer extra header hidden legends ' +
    'menu nav navbar navigation pager pagination overlay rss sharing shoutbox skyscraper ' +
    'subscribe subscription signup supplemental tag tags taxonomy toolbar tooltip popular toc ' +
    'byline bio meta metadata dateline timestamp copyright print login paywall cta survey poll ' +
    'rating',
  [CAPTION]: 'credit credits figcaption',
  [CODE]: 'code highlight codehilite syntaxhighlighter',
});

/** Words that are written in one or with hyphens: `most-read`, `mostread`. */
const JOINED = tableOf({
  [STRONG]:
    'commentlist commentslist mostread mostpopular mostviewed authorbio authorbox authorcard ' +
    'aboutauthor abouttheauthor',
  [WEAK]:
    'footnotelinks footnoteslinks gallerythumbs signup taglist readmore readnext morestories ' +
    'morenews morefrom moreon alsoread alsolike youmay upnext tableofcontents authorinfo ' +
    'authormeta inlinepromo inlinerelated pullquote sronly visuallyhidden screenreadertext',
  [BODY]:
    'articlebody articlecontent articletext entrycontent postbody postcontent storybody ' +
    'storycontent storytext bodytext bodycopy bodycontent maincontent contentbody contentarticle',
  [CAPTION]: 'photocredit photocaption imagecaption imagecredit',
  [CODE]: 'codeblock',
});

/** Beginnings of words, by their first letters. */
const FIRST_LETTERS = 5;
const BEGINNINGS = new Map(
  (
    [
      [STRONG, 'sidebar related recirc recommend newsletter promo'],
      [WEAK, 'advert sponsor share social'],
      [CAPTION, 'caption'],
    ] as const
  ).flatMap(([sign, words]) =>
    words.split(' ').map((word) => [word.slice(0, FIRST_LETTERS), { word, sign }] as const),
  ),
);

function tableOf(lists: Record<number, string>): Map<string, number> {
  const table = new Map<string, number>();
  for (const sign in lists)
    for (const word of lists[sign]?.split(' ') ?? []) table.set(word, Number(sign));
  return table;
}

const NOTHING: ClassHints = { aside: 0, isCaption: false, isBody: false, isCode: false };

/** Makes a reader of names that judges each string once: pages repeat theirs a lot. */
export function createClassReader(): (names: string) => ClassHints {
  const seen = new Map<string, ClassHints>();
  return (names) => {
    if (names.length < 2) return NOTHING;
    let hints = seen.get(names);
    if (!hints) {
      hints = readClass(names);
      seen.set(names, hints);
    }
    return hints;
  };
}

function readClass(names: string): ClassHints {
  let signs = 0;
  for (const name of spaced(names).split(/[\s_]+/)) signs |= signsOf(name);
  if (signs === 0) return NOTHING;
  const isBody = (signs & BODY) !== 0;
  const aside = isBody ? 0 : signs & STRONG ? 2 : signs & WEAK ? 1 : 0;
  return { aside, isCaption: (signs & CAPTION) !== 0, isBody, isCode: (signs & CODE) !== 0 };
}

/** `articleBody__main` reads as `article-body-main`. */
function spaced(names: string): string {
  const lower = names.toLowerCase();
  const parted = lower === names ? lower : names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return parted.replace(/__|--/g, '-');
}

function signsOf(name: string): number {
  let signs = 0;
  let before = '';
  let twoBefore = '';
  for (const word of name.split('-')) {
    signs |= WORDS.get(word) ?? beginningOf(word);
    signs |= JOINED.get(word) ?? 0;
    if (before) signs |= JOINED.get(before + word) ?? 0;
    if (twoBefore) signs |= JOINED.get(twoBefore + before + word) ?? 0;
    twoBefore = before;
    before = word;
  }
  return signs;
}

function beginningOf(word: string): number {
  const one = BEGINNINGS.get(word.slice(0, FIRST_LETTERS));
  return one && word.startsWith(one.word) ? one.sign : 0;
}

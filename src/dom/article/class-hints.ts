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
/** Not a sign: the word may end one of several. */
const ENDING = 32;

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

/** The last words of those that are written with hyphens: after no others are they looked up. */
for (const word of (
  'list read popular viewed bio box card author links thumbs up more next stories news from on ' +
  'like may contents info meta promo related quote only hidden text body content copy article ' +
  'caption credit block'
).split(' '))
  WORDS.set(word, (WORDS.get(word) ?? 0) | ENDING);

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
  const words = name.split('-');
  let signs = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const known = WORDS.get(word) ?? JOINED.get(word) ?? beginningOf(word);
    signs |= known;
    if ((known & ENDING) === 0) continue;
    signs |= beginningOf(word);
    if (i === 0) continue;
    const two = `${words[i - 1]}${word}`;
    signs |= JOINED.get(two) ?? 0;
    if (i > 1) signs |= JOINED.get(`${words[i - 2]}${two}`) ?? 0;
  }
  return signs & ~ENDING;
}

function beginningOf(word: string): number {
  if (word.length < FIRST_LETTERS) return 0;
  const one = BEGINNINGS.get(word.slice(0, FIRST_LETTERS));
  return one && word.startsWith(one.word) ? one.sign : 0;
}

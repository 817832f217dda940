/** What an element's class, id and test names say about its text. */
export interface ClassHints {
  /** 2: almost surely beside the article (comments, sidebar); 1: perhaps; 0: nothing said. */
  aside: 0 | 1 | 2;
  isCaption: boolean;
  /** Names the article's body. */
  isBody: boolean;
  isCode: boolean;
}

const NOTHING: ClassHints = { aside: 0, isCaption: false, isBody: false, isCode: false };

const words = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list})(?=$|[\\s_-])`);

/** Names that are beside the article on nearly every site that uses them. */
const STRONG = words(
  'comments?|comment-?list|disqus|replies|respond|sidebar\\w*|related\\w*|recirc\\w*|recommend\\w*|' +
    'newsletter\\w*|outbrain|taboola|cookies?|consent|gdpr|modal|popup|footer|' +
    'most-?(?:read|popular|viewed)|trending|promo\\w*|teasers?|author-?(?:bio|box|card)|' +
    'about-?(?:the-)?author',
);

/** Names that may also stand on a wrapper of the article itself. */
const WEAK = words(
  'ads?|advert\\w*|sponsor\\w*|banner|breadcrumbs?|combx|community|disclaimer|extra|' +
    'footnotes?-links|gallery-thumbs|header|hidden|legends|menu|nav|navbar|navigation|pager|' +
    'pagination|overlay|rss|share\\w*|sharing|shoutbox|skyscraper|social\\w*|subscribe|' +
    'subscription|signup|sign-up|supplemental|tags?|tag-?list|tags?-links|taxonomy|toolbar|' +
    'tooltip|popular|read-?(?:more|next)|more-?(?:stories|news|from|on)|also-?(?:read|like)|' +
    'you-?may|up-?next|toc|table-of-contents|byline|author-?(?:info|meta)|bio|meta|metadata|' +
    'entry-meta|post-meta|dateline|timestamp|copyright|print|login|paywall|' +
    'inline-?(?:promo|related)|cta|survey|poll|rating|pull-?quote|sr-only|visually-?hidden|' +
    'screen-reader-text',
);

const BODY = words(
  'article-?(?:body|content|text)|entry-?content|post-?(?:body|content)|' +
    'story-?(?:body|content|text)|body-?(?:text|copy|content)|main-?content|' +
    'content-?(?:body|article)',
);

const CAPTION = words(
  'caption\\w*|credits?|wp-caption-text|photo-?(?:credit|caption)|image-?(?:caption|credit)|figcaption',
);

const CODE = words('code|highlight|codehilite|code-?block|syntaxhighlighter');

/** `articleBody__main` reads as `article-Body-main`. */
const spaced = (names: string) =>
  names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__|--/g, '-')
    .toLowerCase();

/** Makes a reader of names that judges each string once: pages repeat theirs a lot. */
export function createClassReader(): (names: string) => ClassHints {
  const seen = new Map<string, ClassHints>();
  return (names) => {
    if (names.length < 2) return NOTHING;
    let hints = seen.get(names);
    if (!hints) {
      hints = readClass(spaced(names));
      seen.set(names, hints);
    }
    return hints;
  };
}

function readClass(names: string): ClassHints {
  const isBody = BODY.test(names);
  const isStrong = STRONG.test(names);
  const aside = isBody ? 0 : isStrong ? 2 : WEAK.test(names) ? 1 : 0;
  return { aside, isCaption: CAPTION.test(names), isBody, isCode: CODE.test(names) };
}

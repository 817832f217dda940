const LEFT_OUT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH math OBJECT EMBED VIDEO AUDIO CANVAS SELECT ' +
    'TEXTAREA INPUT BUTTON NAV DIALOG HEAD LINK META MAP PROGRESS METER PICTURE IMG LABEL MENU ' +
    'CODE KBD SAMP RT RP'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'P DIV LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TBODY THEAD TFOOT TR TD TH ' +
    'SECTION ARTICLE MAIN ASIDE HEADER FOOTER FIGURE FIGCAPTION ADDRESS DETAILS SUMMARY BODY ' +
    'CENTER FORM CAPTION HGROUP'
  ).split(' '),
);

/** Tells whether elements of this tag are blocks in every browser's own style sheet. */
export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** Tells a heading tag, `H1`–`H6`. */
export function isHeadingTag(tag: string): boolean {
  return tag.length === 2 && tag[0] === 'H' && tag !== 'HR';
}

/** A form longer than this wraps the page (ASP.NET) and is no form to fill in. */
const PAGE_FORM_LENGTH = 2000;

/** Tells whether elements of this tag never hold prose: scripts, media, controls, code. */
export function isLeftOutTag(tag: string): boolean {
  return LEFT_OUT.has(tag);
}

/** Tells a form that is there to be filled in. */
export function isSmallForm(form: Element): boolean {
  return (form.textContent?.length ?? 0) < PAGE_FORM_LENGTH;
}

/** What an element's attributes say, as far as the finder minds. */
export interface Told {
  /** Class, id and the names that components and tests give. */
  names: string;
  role: string;
  /** By attributes alone; style sheets are asked later, for few. */
  isHidden: boolean;
  /** Kept from screen readers. */
  isSilent: boolean;
  isEditable: boolean;
  /** Marked up as an article's body. */
  isBody: boolean;
}

const NOTHING: Told = {
  names: '',
  role: '',
  isHidden: false,
  isSilent: false,
  isEditable: false,
  isBody: false,
};
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const NOT_EDITABLE = ['false', 'inherit'];
/** The attributes that matter. */
const MINDED = new Set(
  'class id data-component data-testid role hidden style aria-hidden contenteditable itemprop'.split(
    ' ',
  ),
);

/**
 * Reads an element's attributes. Asking which there are first saves most of the questions: half of
 * all elements have none, and most others a class alone.
 */
export function readAttributes(element: Element): Told {
  if (!element.hasAttributes()) return NOTHING;
  const told = { ...NOTHING };
  let component = '';
  for (const name of element.getAttributeNames()) {
    if (!MINDED.has(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (name === 'class') told.names = `${value} ${told.names}`;
    else if (name === 'id') told.names += ` ${value}`;
    else if (name === 'data-component' || (name === 'data-testid' && !component)) component = value;
    else if (name === 'role') told.role = value;
    else if (name === 'hidden') told.isHidden = true;
    else if (name === 'style') told.isHidden ||= isHiding(value);
    else if (name === 'aria-hidden') told.isSilent = value === 'true';
    else if (name === 'contenteditable')
      told.isEditable = !NOT_EDITABLE.includes(value.toLowerCase());
    else if (name === 'itemprop')
      told.isBody = value.includes('articleBody') || value.includes('reviewBody');
  }
  if (component) told.names += ` ${component}`;
  return told;
}

/** Most styles hide nothing, and then no pattern is compiled. */
function isHiding(style: string): boolean {
  const mayHide =
    style.includes('none') || style.includes('hidden') || style !== style.toLowerCase();
  return mayHide && HIDING.test(style);
}

/** A frame with less text than this holds an advertisement or a player. */
const FRAME_LENGTH = 500;

/** Tells whether a frame shows a text of this same site. */
export function isReadableFrame(frame: HTMLIFrameElement): boolean {
  try {
    const text = frame.contentDocument?.body?.textContent ?? '';
    return text.length >= FRAME_LENGTH;
  } catch {
    // Access throws for frames of other sites in some browsers, where others give null.
    return false;
  }
}

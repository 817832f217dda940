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

/** Tells whether an element never holds prose: scripts, media, controls, code, editable text. */
export function isLeftOut(element: Element): boolean {
  const tag = element.tagName;
  if (LEFT_OUT.has(tag)) return true;
  if (tag === 'FORM') return (element.textContent?.length ?? 0) < PAGE_FORM_LENGTH;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && editable !== 'inherit';
}

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Tells whether attributes alone hide an element; style sheets are asked later, for few. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
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

import { type ClassHints, createClassReader } from './class-hints.ts';
import { measureText } from './measure-text.ts';
import {
  isBlockTag,
  isHeadingTag,
  isLeftOutTag,
  isReadableFrame,
  isSmallForm,
  readAttributes,
  type Told,
} from './page-elements.ts';

/**
 * A sign that a subtree stands beside the article. It is lifted where the subtree turns out to
 * hold much of the page's paragraph text ("forgiveness": sites name wrappers carelessly).
 */
export interface AsideSign {
  outer: AsideSign | null;
  isStrong: boolean;
  isHidden: boolean;
  isLifted: boolean;
  /** Paragraph text beneath it, in characters. */
  length: number;
}

/** Text nodes that flow together between two block borders. */
export interface Run {
  /** The block element (or shadow host) that they stand in. */
  element: Element;
  nodes: (Text | HTMLBRElement)[];
  /** In characters with white space collapsed; a CJK character counts 2.5. */
  length: number;
  linkLength: number;
  isCaption: boolean;
  isInQuote: boolean;
  isInItem: boolean;
  sign: AsideSign | null;
  isAside: boolean;
  isFarAside: boolean;
  isHidden: boolean;
}

/** A container and the runs in it: `from` is the first, `to` is past the last. */
export interface Span {
  root: Element | ShadowRoot;
  from: number;
  to: number;
  isBody: boolean;
}

export interface Scan {
  runs: Run[];
  spans: Span[];
}

/** Where the walk is: what the containers so far say about the text to come. */
interface Place {
  block: Element;
  isInLink: boolean;
  isCaption: boolean;
  isInQuote: boolean;
  isInItem: boolean;
  sign: AsideSign | null;
}

type MakeSign = (outer: AsideSign | null, isStrong: boolean, isHidden?: boolean) => AsideSign;

/** From this length on a run counts as a paragraph. */
export const PARAGRAPH_LENGTH = 65;
/** From this share of link text on it does not. */
export const LINK_SHARE = 0.4;
/** Share of the page's paragraph text that lifts a weak sign, and a strong one. */
const LIFT_WEAK = 0.25;
const LIFT_STRONG = 0.6;
/** Hidden text is read where it is nearly all: a page that shows itself once it is complete. */
const LIFT_HIDDEN = 0.8;
/** Deeper trees than this are broken markup; the walk must not overflow the stack. */
const DEEPEST = 1500;

/** Reads a subtree once, depth first, in rendered order. Writes nothing, asks for no layout. */
export function scanPage(start: Element | ShadowRoot): Scan {
  const runs: Run[] = [];
  const spans: Span[] = [];
  const signs: AsideSign[] = [];
  const readClass = createClassReader();
  let open: Run | null = null;
  let depth = 0;

  const addText = (node: Text, place: Place) => {
    const { length, isBlank } = measureText(node.data);
    if (isBlank) {
      if (length > 0) open?.nodes.push(node);
      return;
    }
    if (!open || open.element !== place.block || open.sign !== place.sign) {
      open = newRun(place);
      runs.push(open);
    }
    open.nodes.push(node);
    open.length += length;
    if (place.isInLink) open.linkLength += length;
  };

  const addBreak = (node: Element, tag: string) => {
    if (tag === 'HR' || isBeforeBreak(node)) open = null;
    else open?.nodes.push(node as HTMLBRElement);
  };

  const sign: MakeSign = (outer, isStrong, isHidden = false) => {
    const made = { outer, isStrong, isHidden, isLifted: false, length: 0 };
    signs.push(made);
    return made;
  };

  const walkInto = (root: Element | ShadowRoot, place: Place, isBody: boolean) => {
    const from = runs.length;
    for (let node = root.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) addText(node as Text, place);
      else if (type === 1) visitElement(node as Element, place);
    }
    if (runs.length > from) spans.push({ root, from, to: runs.length, isBody });
  };

  const visit = (node: Node, place: Place) => {
    if (node.nodeType === 3) addText(node as Text, place);
    else if (node.nodeType === 1) visitElement(node as Element, place);
  };

  const visitElement = (element: Element, place: Place) => {
    const tag = element.tagName;
    if (tag === 'BR' || tag === 'HR') return addBreak(element, tag);
    if (depth > DEEPEST) return;
    if (tag === 'IFRAME') return visitFrame(element as HTMLIFrameElement, place);
    if (isLeftOutTag(tag)) return;
    const { shadowRoot } = element;
    if (!shadowRoot && tag !== 'SLOT' && !element.firstChild) {
      if (isBlockTag(tag)) open = null;
      return;
    }
    const told = readAttributes(element);
    if (told.isEditable || (tag === 'FORM' && isSmallForm(element))) return;
    const hints = readClass(told.names);
    if (tag === 'PRE' && (hints.isCode || isCode(element.textContent ?? ''))) return;
    const inner = placeIn({ element, tag, hints, told }, place, sign);
    depth++;
    const isBlock = inner.block === element;
    if (isBlock) open = null;
    if (shadowRoot) walkApart(shadowRoot, { ...inner, block: element });
    else if (tag === 'SLOT' && (element as HTMLSlotElement).assignedNodes)
      visitSlot(element as HTMLSlotElement, inner);
    else walkInto(element, inner, hints.isBody || told.isBody);
    depth--;
    if (isBlock) open = null;
  };

  /** A range cannot cross the border of a tree, so no run may. */
  const walkApart = (root: Element | ShadowRoot, place: Place) => {
    open = null;
    walkInto(root, place, false);
    open = null;
  };

  const visitSlot = (slot: HTMLSlotElement, place: Place) => {
    const given = slot.assignedNodes();
    if (given.length === 0) return walkInto(slot, place, false);
    open = null;
    for (const node of given) visit(node, { ...place, block: node.parentElement ?? place.block });
    open = null;
  };

  const visitFrame = (frame: HTMLIFrameElement, place: Place) => {
    if (readAttributes(frame).isHidden || !isReadableFrame(frame)) return;
    const body = frame.contentDocument?.body;
    if (!body) return;
    depth++;
    walkApart(body, { ...place, block: body });
    depth--;
  };

  const block = start.nodeType === 1 ? (start as Element) : (start as ShadowRoot).host;
  walkInto(start, { ...NOWHERE, block }, false);
  forgive(runs, signs);
  return { runs, spans };
}

const NOWHERE: Omit<Place, 'block'> = {
  isInLink: false,
  isCaption: false,
  isInQuote: false,
  isInItem: false,
  sign: null,
};

function newRun(place: Place): Run {
  const { block: element, isCaption, isInQuote, isInItem, sign } = place;
  return {
    element,
    nodes: [],
    length: 0,
    linkLength: 0,
    isCaption,
    isInQuote,
    isInItem,
    sign,
    isAside: false,
    isFarAside: false,
    isHidden: false,
  };
}

/** Tags whose own names say nothing about the text inside them. */
const UNNAMED = new Set(['BODY', 'ARTICLE', 'MAIN', 'HTML', 'A', 'EM', 'STRONG', 'B', 'I']);
const ASIDE_ROLE =
  /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog|banner|contentinfo|search|toolbar|tablist)$/;

interface Holder {
  element: Element;
  tag: string;
  hints: ClassHints;
  told: Told;
}

function placeIn(holder: Holder, outer: Place, makeSign: MakeSign): Place {
  const { element, tag, hints } = holder;
  const isNamedCaption = hints.isCaption && !UNNAMED.has(tag);
  return {
    block: isBlockTag(tag) ? element : outer.block,
    isInLink: outer.isInLink || (tag === 'A' && leadsAway(element)),
    isCaption: outer.isCaption || tag === 'FIGCAPTION' || tag === 'CAPTION' || isNamedCaption,
    isInQuote: outer.isInQuote || tag === 'BLOCKQUOTE',
    isInItem: outer.isInItem || tag === 'LI' || tag === 'DD' || tag === 'DT',
    sign: signOf(holder, outer.sign, makeSign),
  };
}

function signOf(
  { tag, hints, told }: Holder,
  outer: AsideSign | null,
  makeSign: MakeSign,
): AsideSign | null {
  if (told.isHidden) return makeSign(outer, true, true);
  const isAside = tag === 'ASIDE' || tag === 'FOOTER' || told.isSilent;
  if (isAside || (told.role !== '' && ASIDE_ROLE.test(told.role))) return makeSign(outer, true);
  if (hints.aside === 0 || UNNAMED.has(tag)) return outer;
  // A heading's own name is about its looks (`header-anchor`, `section-header`).
  if (hints.aside === 1 && isHeadingTag(tag)) return outer;
  return makeSign(outer, hints.aside === 2 && tag !== 'P' && tag !== 'SPAN');
}

/** From this share of signs that prose hardly has, preformatted text is a program or its output. */
const CODE_SHARE = 0.04;

function isCode(text: string): boolean {
  return (text.match(/[{}()[\]<>=;#$|\\/_*]/g)?.length ?? 0) > CODE_SHARE * text.length;
}

/** Links within the page (a heading's anchor, a footnote) say nothing against its text. */
function leadsAway(link: Element): boolean {
  return link.getAttribute('href')?.startsWith('#') !== true;
}

/** Two line breaks in a row part paragraphs. */
function isBeforeBreak(node: Element): boolean {
  let next = node.nextSibling;
  while (next && next.nodeType === 3 && (next as Text).data.trim() === '') next = next.nextSibling;
  return next?.nodeName === 'BR';
}

function forgive(runs: Run[], signs: AsideSign[]): void {
  let shown = 0;
  for (const run of runs) {
    for (let sign = run.sign; sign; sign = sign.outer) run.isHidden ||= sign.isHidden;
    const isProse = run.length >= PARAGRAPH_LENGTH && run.linkLength < LINK_SHARE * run.length;
    if (!isProse || run.isCaption) continue;
    if (!run.isHidden) shown += run.length;
    for (let sign = run.sign; sign; sign = sign.outer) {
      if (sign.isHidden === run.isHidden) sign.length += run.length;
    }
  }
  for (const sign of signs) {
    if (sign.isHidden) sign.isLifted = sign.length >= LIFT_HIDDEN * (shown + sign.length);
    else sign.isLifted = sign.length >= (sign.isStrong ? LIFT_STRONG : LIFT_WEAK) * shown;
  }
  for (const run of runs) settle(run);
}

/** Lets a run be what the signs say that were not lifted. */
function settle(run: Run): void {
  run.isHidden = false;
  for (let sign = run.sign; sign; sign = sign.outer) {
    if (sign.isLifted) continue;
    run.isAside = true;
    run.isFarAside ||= sign.isStrong;
    run.isHidden ||= sign.isHidden;
  }
}

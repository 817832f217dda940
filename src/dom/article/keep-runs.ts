import type { Block } from './article.ts';
import { isProse } from './choose-root.ts';
import { isAppendix, isBiography, isFurniture, isTailHeading, isTailLine } from './is-furniture.ts';
import { isHeadingTag } from './page-elements.ts';
import { PARAGRAPH_LENGTH, type Run, type Scan, type Span } from './scan-page.ts';

/** A run of the article with what it reads as. */
export interface KeptRun {
  run: Run;
  kind: Block['kind'];
}

/** Keeps the runs of a container that are the article's, in order, its ends trimmed. */
export function keepRuns(scan: Scan, span: Span): KeptRun[] {
  const inside = scan.runs.slice(span.from, span.to);
  const isAsideWhole = asideShare(inside) > 0.9;
  const flow = mainFlow(inside);
  const kept: KeptRun[] = [];
  for (const run of inside) {
    if (run.isCaption || run.isHidden || (run.isAside && !isAsideWhole)) continue;
    const kind = kindOf(run, flow);
    if (kind) kept.push({ run, kind });
  }
  return dropBareHeadings(cutBiography(trimEnds(cutTail(dropTeasers(kept, span.root)))));
}

/** Several short `<article>`s among longer text, together no more than this share, are teasers. */
const LARGEST_TEASERS = 0.5;
const LONGEST_TEASER = 700;

function dropTeasers(kept: readonly KeptRun[], root: Span['root']): readonly KeptRun[] {
  // Most articles have no others inside.
  if (!root.querySelector('article')) return kept;
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const { run } of kept) {
    all += run.length;
    const inner = innerArticle(run, root);
    if (inner) lengths.set(inner, (lengths.get(inner) ?? 0) + run.length);
  }
  const teasers = [...lengths].filter(([, length]) => length < LONGEST_TEASER);
  const sum = teasers.reduce((total, [, length]) => total + length, 0);
  if (teasers.length < 2 || sum > LARGEST_TEASERS * all) return kept;
  const short = new Set<Element | null>(teasers.map(([element]) => element));
  return kept.filter(({ run }) => !short.has(innerArticle(run, root)));
}

function innerArticle({ element }: Run, root: Span['root']): Element | null {
  const inner = element.closest('article');
  return inner !== root && inner && root.contains(inner) ? inner : null;
}

/** A sign above the container says nothing about what is inside. */
function asideShare(runs: readonly Run[]): number {
  let aside = 0;
  let all = 0;
  for (const run of runs) {
    all += run.length;
    if (run.isAside && run.length > 80) aside += run.length;
  }
  return all === 0 ? 0 : aside / all;
}

/** The element whose own paragraphs hold the most text. */
function mainFlow(runs: readonly Run[]): Element | null {
  const lengths = new Map<Element | null, number>();
  let longest = 0;
  let flow: Element | null = null;
  for (const run of runs) {
    if (!isProse(run) || run.isAside) continue;
    const parent = run.element.parentElement;
    const length = (lengths.get(parent) ?? 0) + run.length;
    lengths.set(parent, length);
    if (length <= longest) continue;
    longest = length;
    flow = parent;
  }
  return flow;
}

/** In characters. */
const LONGEST_FURNITURE = 140;
const SENTENCE_ENDS = '.!?…”"';

function kindOf(run: Run, flow: Element | null): Block['kind'] | null {
  const tag = run.element.tagName;
  const links = run.linkLength / Math.max(1, run.length);
  if (isHeadingTag(tag))
    return links > 0.6 && run.element.parentElement !== flow ? null : 'heading';
  // What is longer is no line of furniture, and its words need no look.
  const text = run.length < LONGEST_FURNITURE ? runText(run) : null;
  if (text === '') return null;
  if (text !== null && isTailLine(text)) return 'paragraph';
  if (links > 0.5 && run.length < 400) {
    return tag === 'P' && run.length >= 70 && links < 0.75 ? 'paragraph' : null;
  }
  if (text !== null && isFurniture(text)) return null;
  const isShortCell = (tag === 'TD' || tag === 'TH') && run.length < PARAGRAPH_LENGTH;
  if (run.isInItem || isShortCell) return 'item';
  if (run.isInQuote) return 'quote';
  const isParagraph = run.length >= PARAGRAPH_LENGTH || tag === 'P' || tag === 'PRE';
  return isParagraph || (run.length >= 20 && SENTENCE_ENDS.includes(text?.at(-1) ?? ' '))
    ? 'paragraph'
    : null;
}

/** Reads a run's words with white space collapsed. */
export function runText(run: Run): string {
  let text = '';
  for (const node of run.nodes) text += node.nodeType === 3 ? (node as Text).data : ' ';
  return text.replace(/\s+/g, ' ').trim();
}

/** What follows a heading like "Related articles" goes, if it is no more than this share. */
const LARGEST_TAIL = 0.4;

function cutTail(kept: readonly KeptRun[]): readonly KeptRun[] {
  const end = kept.findIndex(
    (one, i) => opensTail(one) && isTail(one, { tail: kept.slice(i), whole: lengthOf(kept) }),
  );
  return end < 0 ? kept : kept.slice(0, end);
}

/** A line that announces other stories stands amid a story too, which then goes on around it. */
const LARGEST_SEQUEL = 0.08;

function isTail(
  opening: KeptRun,
  { tail, whole }: { tail: readonly KeptRun[]; whole: number },
): boolean {
  if (lengthOf(tail) > LARGEST_TAIL * whole) return false;
  if (opening.kind === 'heading' || isAppendix(runText(opening.run))) return true;
  const flow = flowOf(opening);
  const sequel = tail.filter((one) => one.kind === 'paragraph' && flowOf(one) === flow);
  return lengthOf(sequel) <= LARGEST_SEQUEL * whole;
}

const lengthOf = (kept: readonly KeptRun[]) => kept.reduce((sum, { run }) => sum + run.length, 0);

function opensTail({ run, kind }: KeptRun): boolean {
  if (kind === 'heading') return isTailHeading(runText(run));
  return run.length < PARAGRAPH_LENGTH && isTailLine(runText(run));
}

/** Of so many runs at the end one may tell who the author is; it and the rest go. */
const BIOGRAPHY_REACH = 3;
const LARGEST_BIOGRAPHY = 0.2;

function cutBiography(kept: readonly KeptRun[]): readonly KeptRun[] {
  const from = Math.max(1, kept.length - BIOGRAPHY_REACH);
  const end = kept.findIndex(
    ({ run, kind }, i) => i >= from && kind === 'paragraph' && isBiography(runText(run)),
  );
  if (end < 0 || lengthOf(kept.slice(end)) > LARGEST_BIOGRAPHY * lengthOf(kept)) return kept;
  return kept.slice(0, end);
}

function trimEnds(kept: readonly KeptRun[]): KeptRun[] {
  const isFull = ({ run, kind }: KeptRun) => kind !== 'heading' && run.length >= PARAGRAPH_LENGTH;
  const opening = kept.findIndex((one) => isFull(one) && one.kind !== 'item');
  let first = opening < 0 ? kept.findIndex(isFull) : opening;
  let last = kept.findLastIndex((one) => isFull(one) || one.kind === 'item');
  if (first < 0) return [];
  // What is short at either end belongs to the article where it flows with the rest.
  const flow = flowOf(kept[first]);
  while (first > 0 && flowOf(kept[first - 1]) === flow) first--;
  const end = flowOf(kept[last]);
  while (last + 1 < kept.length && flowOf(kept[last + 1]) === end) last++;
  return kept.slice(first, last + 1);
}

/** The element that a run's paragraph stands in beside others; a list's items stand in its list's. */
function flowOf(one: KeptRun | undefined): Element | null {
  const element = one?.run.element;
  const parent = element?.parentElement ?? null;
  return element?.tagName === 'LI' ? (parent?.parentElement ?? null) : parent;
}

/** A heading with nothing under it belonged to something left out. */
function dropBareHeadings(kept: readonly KeptRun[]): KeptRun[] {
  return kept.filter((one, i) => {
    if (one.kind !== 'heading') return true;
    const next = kept[i + 1];
    if (!next) return false;
    if (next.kind !== 'heading') return true;
    return next.run.element.tagName > one.run.element.tagName && kept[i + 2] !== undefined;
  });
}

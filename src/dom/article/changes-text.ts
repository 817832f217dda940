/** Text shorter than this (characters) is a clock, a counter or a ticker, not an article's. */
const SHORTEST = 20;
/** Containers with more children are not read whole for a short child. */
const MOST_CHILDREN = 30;
const SILENT = /^(?:script|style|link|meta|noscript|template|svg|img|video|iframe|#comment)$/i;

/** Tells whether a mutation adds, takes away or changes text that may be an article's. */
export function changesText(record: MutationRecord, isIgnored: (node: Node) => boolean): boolean {
  const { target, type } = record;
  if (isIgnored(target)) return false;
  if (type === 'characterData') return isLong(target) || isInProse(target.parentNode);
  const changed = [...record.addedNodes, ...record.removedNodes];
  const telling = changed.filter((node) => !SILENT.test(node.nodeName) && !isIgnored(node));
  if (telling.some((node) => isLong(node) || hasShadow(node))) return true;
  return telling.some(isPrinted) && isInProse(target);
}

const lengthOf = (node: Node) => (node.textContent ?? '').trim().length;
const isLong = (node: Node) => lengthOf(node) >= SHORTEST;
const isPrinted = (node: Node) => lengthOf(node) > 0;
const hasShadow = (node: Node) => (node as Element).shadowRoot != null;

/** A word put into a paragraph changes it; one put among a page's containers does not matter. */
function isInProse(parent: Node | null): boolean {
  if (parent === null || parent.childNodes.length > MOST_CHILDREN || !isLong(parent)) return false;
  return [...parent.childNodes].some((child) => child.nodeType === 3 && isPrinted(child));
}

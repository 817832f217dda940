/** What may draw a line under its text. */
const LINED = 'a[href], u, ins';

/** Tells whether a range's first words have a line under them already, as most links do. */
export function isOnLine({ startContainer: node }: Range): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const lined = element?.closest(LINED);
  const style = lined?.ownerDocument.defaultView?.getComputedStyle(lined);
  if (!style) return false;
  const hasBorder = style.borderBottomStyle !== 'none' && style.borderBottomWidth !== '0px';
  return style.textDecorationLine.includes('underline') || hasBorder;
}

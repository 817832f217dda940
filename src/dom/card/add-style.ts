/**
 * Gives a shadow root its rules. A constructed style sheet is allowed under every content security
 * policy; where the browser refuses one from an extension's world, a style element does.
 */
export function addStyle(root: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = root.ownerDocument.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}

import MARKS_STYLE from './marks.css?inline';

const STYLED = new WeakSet<ShadowRoot>();

/**
 * Gives open shadow roots the marks' rules until the signal is aborted: a document's style sheets
 * do not reach the highlights of text inside them.
 */
export function styleShadowRoots(roots: readonly ShadowRoot[], signal: AbortSignal): void {
  for (const root of roots) {
    if (STYLED.has(root)) continue;
    const sheet = sheetFor(root);
    if (!sheet) continue;
    STYLED.add(root);
    signal.addEventListener('abort', () => {
      STYLED.delete(root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }
}

/** Adds the sheet; `null` where a browser refuses sheets that an extension's world has made. */
function sheetFor(root: ShadowRoot): CSSStyleSheet | null {
  try {
    const sheet = new (root.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(MARKS_STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return null; // The marks there answer all the same, only unseen.
  }
}

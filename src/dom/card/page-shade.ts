/** What a computed colour is like: how light (0 black, 1 white, relative luminance) and how opaque. */
export interface Shade {
  luminance: number;
  alpha: number;
}

/** Below this luminance white text has more contrast with a colour than black text (WCAG 2.2). */
const DARK = 0.179;

/** What is left to see through when nothing below matters any more. */
const OPAQUE = 0.05;

/**
 * Tells whether marked words stand on a dark ground: the backgrounds of the elements around them,
 * one over the other, down to the browser's own canvas. Over a picture the colour of the words
 * tells: they are set to be read.
 */
export function isOnDark(range: Range): boolean {
  const { startContainer: node } = range;
  const view = node.ownerDocument?.defaultView;
  let element = node instanceof Element ? node : node.parentElement;
  if (!view || !element) return false;
  const ink = shadeOf(view.getComputedStyle(element).color)?.luminance ?? 0;
  let luminance = 0;
  let left = 1;
  for (; element && left > OPAQUE; element = parentOf(element)) {
    const { backgroundColor, backgroundImage, colorScheme } = view.getComputedStyle(element);
    const shade = shadeOf(backgroundColor);
    const isWhole = shade !== null && shade.alpha * left > 0.5;
    if (backgroundImage !== 'none' && !isWhole) return ink > 0.5;
    luminance += left * (shade?.alpha ?? 0) * (shade?.luminance ?? 0);
    left *= 1 - (shade?.alpha ?? 0);
    if (!parentOf(element)) luminance += left * canvasLuminance(colorScheme, view);
  }
  return luminance < DARK;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Behind everything is the browser's canvas, dark only where the page says that it can be. */
function canvasLuminance(colorScheme: string, view: Window): number {
  const isDarkWanted = view.matchMedia('(prefers-color-scheme: dark)').matches;
  const [mayDark, mayLight] = ['dark', 'light'].map((name) => colorScheme.includes(name));
  return mayDark && (isDarkWanted || !mayLight) ? 0.01 : 1;
}

/** Reads a colour as `getComputedStyle` writes it; `null` for forms that it does not know. */
export function shadeOf(color: string): Shade | null {
  const [, form = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const numbers = inside.match(/(?<![\w-])-?[\d.]+(?:e-?\d+)?%?/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers.map(numberOf);
  if (form === 'rgb' || form === 'rgba') {
    return { luminance: mixed([first / 255, second / 255, third / 255]), alpha };
  }
  if (form === 'color' && /^(?:srgb|display-p3) /.test(inside)) {
    return { luminance: mixed([first, second, third]), alpha };
  }
  if (form === 'oklab' || form === 'oklch') return { luminance: first ** 3, alpha };
  if (form === 'lab' || form === 'lch') return { luminance: ((first + 16) / 116) ** 3, alpha };
  return null;
}

function numberOf(written: string): number {
  return written.endsWith('%') ? Number.parseFloat(written) / 100 : Number(written);
}

/** Relative luminance of gamma-encoded parts from 0 to 1, as WCAG 2.2 defines it. */
function mixed(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

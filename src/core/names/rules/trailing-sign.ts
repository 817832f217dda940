import type { Found, Scene } from './scene.ts';

/** A plus that ends a name, not one that adds: OPEC+, not EU+UK. */
const SIGN = /^\+(?![\p{L}\p{N}])/u;

/** Returns how many units of a sign stand after an alias that ends with one: OPEC+. */
export function signLength(alias: string, text: string, end: number): number {
  return alias.endsWith('+') && SIGN.test(text.slice(end, end + 2)) ? 1 : 0;
}

/** OPEC+ is not OPEC, nor OPEC the wider group: the scan reads words, not signs. */
export function signDiffers({ alias, end }: Found, { reading }: Scene): 'case-differs' | null {
  const hasSign = SIGN.test(reading.text.slice(end, end + 2));
  return hasSign === alias.text.endsWith('+') ? null : 'case-differs';
}

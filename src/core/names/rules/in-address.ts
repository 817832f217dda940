import type { Found, Scene } from './scene.ts';

const ADDRESS =
  /:\/\/|^www\.|[\w)]@\w|^@|[\p{L}\p{N}]\.[a-z]{2,}(?:[/:?#]|$)|[\\_=]|\/\S+\/|\w\/\w+\.\w/u;

/** Characters around an address that are not of it. */
const TRIM = /^["'“”‘’«»([{<]+|["'“”‘’«»)\]}>.,;:!?]+$/gu;

/** Addresses, handles, hashtags and file names hold names that are not said. */
export function inAddress({ start, end }: Found, { reading }: Scene): 'in-address' | null {
  const { text } = reading;
  const before = text.charAt(start - 1);
  if (before === '@' || before === '#' || before === '$') return 'in-address';
  let from = start;
  while (from > 0 && !/\s/u.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !/\s/u.test(text.charAt(to))) to++;
  if (to - from === end - start) return null;
  const chunk = text.slice(from, to).replace(TRIM, '');
  return ADDRESS.test(chunk) ? 'in-address' : null;
}

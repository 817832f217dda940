import type { NamedEntry } from './name-mention.ts';

/** So many letters of a first word make it the same in another alias: Uyghurs, Uyghur. */
const STEM = 4;

/**
 * Returns an entry's name as a text has it: a term heads its card with a capital that it has
 * nowhere else ("Sphere of influence"), unless its aliases have it too (Rohingya, Rohingyas).
 */
export function nameInText({
  kind,
  name,
  aliases = [],
}: Pick<NamedEntry, 'kind' | 'name'> & Partial<Pick<NamedEntry, 'aliases'>>): string {
  const isPlain = kind === 'term' && /^\p{Lu}[^\p{Lu}]*$/u.test(name);
  const start = name.slice(0, STEM);
  if (!isPlain || aliases.some(({ text }) => text.startsWith(start))) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

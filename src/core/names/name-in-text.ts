import type { NamedEntry } from './name-mention.ts';

/**
 * Returns an entry's name as a text has it: a term heads its card with a capital that it has
 * nowhere else ("Sphere of influence").
 */
export function nameInText({ kind, name }: Pick<NamedEntry, 'kind' | 'name'>): string {
  const isPlain = kind === 'term' && /^\p{Lu}[^\p{Lu}]*$/u.test(name);
  return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

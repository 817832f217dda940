/** Tells whether an item of the list fits what the reader types. */
export function fitsQuery(
  { words, name, about }: { words: string; name: string; about: string },
  query: string,
): boolean {
  return `${words} ${name} ${about}`.toLowerCase().includes(query.trim().toLowerCase());
}

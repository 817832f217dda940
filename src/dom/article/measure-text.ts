const ALL_COLLAPSING = /\s{2,}/g;
/** Scripts that write without spaces: Thai, kana, Han, Hangul. */
const ALL_DENSE = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/g;
/** Either: most nodes have none of both, and one look tells. */
const UNUSUAL = /\s{2}|[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
/** How much more a character of theirs counts: a word takes fewer of them. */
const DENSE_EXTRA = 1.5;

/**
 * Measures a text node as it counts for the article: characters with white space collapsed, CJK
 * and Thai ones 2.5 times. `isBlank` where nothing is printed. Only calls into the engine: on a
 * page just loaded, a loop over characters would run interpreted.
 */
export function measureText(data: string): { length: number; isBlank: boolean } {
  const words = data.trim();
  if (words === '') return { length: data.length, isBlank: true };
  if (!UNUSUAL.test(words)) return { length: words.length, isBlank: false };
  const dense = words.match(ALL_DENSE)?.length ?? 0;
  const length = words.replace(ALL_COLLAPSING, ' ').length + DENSE_EXTRA * dense;
  return { length, isBlank: false };
}

/** Where white space collapses: a single plain space stays as it is. */
const COLLAPSING = /\s{2,}/;
const ALL_COLLAPSING = /\s{2,}/g;
/** Scripts that write without spaces: Thai, kana, Han, Hangul. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
const ALL_DENSE = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/g;
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
  let { length } = COLLAPSING.test(words) ? words.replace(ALL_COLLAPSING, ' ') : words;
  if (DENSE.test(words)) length += DENSE_EXTRA * (words.match(ALL_DENSE)?.length ?? 0);
  return { length, isBlank: false };
}

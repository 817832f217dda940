/**
 * Measures a text node as it counts for the article: characters with white space collapsed, CJK
 * and Thai ones 2.5 times, since a word takes fewer of them. `isBlank` where nothing is printed.
 */
export function measureText(data: string): { length: number; isBlank: boolean } {
  let length = 0;
  let isBlank = true;
  let wasSpace = true;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    const isSpace = code <= 32 || code === 160;
    if (!isSpace) {
      isBlank = false;
      length += code >= 0xe00 && isDense(code) ? 2.5 : 1;
    } else if (!wasSpace) length++;
    wasSpace = isSpace;
  }
  return { length: isBlank ? data.length : wasSpace ? length - 1 : length, isBlank };
}

/** Scripts that write without spaces: Thai, kana, Han, Hangul. */
function isDense(code: number): boolean {
  return code <= 0xe7f || (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

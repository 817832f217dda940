/** Follows quotations over sentences and blocks, so that each sentence knows if it is quoted. */
import type { Sentence } from '../text/sentences.ts';

/** Tells for each sentence whether it begins inside a quotation that an earlier one opened. */
export function findQuoted(text: string, sentences: readonly Sentence[]): boolean[] {
  let isOpen = false;
  let block = -1;
  return sentences.map(({ start, end, block: own }) => {
    const part = text.slice(start, end);
    if (own !== block) {
      // A block that goes on with a quotation repeats the opening mark.
      isOpen = false;
      block = own;
    }
    const wasOpen = isOpen;
    isOpen = openAfter(part, isOpen);
    return wasOpen || isWhollyQuoted(part);
  });
}

function openAfter(part: string, isOpen: boolean): boolean {
  let open = isOpen;
  for (const char of part) {
    if (char === '“') open = true;
    else if (char === '”') open = false;
    else if (char === '"') open = !open;
  }
  return open;
}

function isWhollyQuoted(part: string): boolean {
  return /^["“]/.test(part) && !/["”].+/.test(part.slice(1));
}

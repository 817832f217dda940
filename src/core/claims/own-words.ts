/** The words of a claim's phrasings: where they frame the claim they belong to it. */
import type { CompiledClaim } from './compiled-claim.ts';

const ownWordsByClaim = new WeakMap<object, ReadonlySet<string>>();

/** Returns the words of all phrasings, as written in lower case and as stems. */
export function ownWords(claim: Pick<CompiledClaim, 'phrasings'>): ReadonlySet<string> {
  const known = ownWordsByClaim.get(claim);
  if (known) return known;
  const own = new Set(
    claim.phrasings.flatMap(({ text, words }) => [
      ...words.map(({ stem }) => stem),
      ...text.toLowerCase().split(/\P{L}+/u),
    ]),
  );
  ownWordsByClaim.set(claim, own);
  return own;
}

/** What must hold of every authored claim, as functions that return what does not hold. */
import type { ClaimMention } from '../../../src/core/claims/claim-mention.ts';
import type { Claim } from '../../../src/core/packs/pack.ts';
import { type ClaimSet, makeClaimSet, matchText, opensCard } from './claim-set.ts';
import { mutationsOf } from './mutations.ts';

/** Phrasings are often noun phrases or lack their stop; all are read as sentences. */
function asSentence(text: string): string {
  return /[.?!]["”]?$/.test(text) ? text : `${text}.`;
}

/** Returns the mentions of a text that would open a card. */
function cardsOf(set: ClaimSet, text: string): ClaimMention[] {
  return matchText(set, asSentence(text)).mentions.filter(opensCard);
}

function explain(set: ClaimSet, text: string, id: string): string {
  const { mentions, rejections } = matchText(set, asSentence(text));
  const own = rejections.find(({ claim }) => claim === id);
  const found = mentions.map(({ claim, stance }) => `${claim} ${stance}`).join(', ');
  return `${id}: “${text}” gives ${found || 'nothing'}${own ? ` (${own.code} ${own.detail})` : ''}`;
}

const wordings = (claim: Claim) => [claim.claim, ...claim.phrasings];

/** Wordings of the claim that do not open its card. */
export function unmatchedWordings(set: ClaimSet, claim: Claim): string[] {
  return wordings(claim)
    .filter((text) => !cardsOf(set, text).some((mention) => mention.claim === claim.id))
    .map((text) => explain(set, text, claim.id));
}

/** Negatives that open the card of the claim that they are a negative of. */
export function openNegatives(set: ClaimSet, claim: Claim): string[] {
  return claim.negatives
    .filter(({ text }) => cardsOf(set, text).some((mention) => mention.claim === claim.id))
    .map(({ text }) => explain(set, text, claim.id));
}

/** Denials that are not labelled as denied. */
export function unlabelledDenials(set: ClaimSet, claim: Claim): string[] {
  return claim.denials
    .filter((text) => {
      const { mentions } = matchText(set, asSentence(text));
      return !mentions.some(({ claim: id, stance }) => id === claim.id && stance === 'denied');
    })
    .map((text) => explain(set, text, claim.id));
}

/** Denials that open the card of what they deny: never allowed, labelled or not. */
export function openDenials(set: ClaimSet, claim: Claim): string[] {
  return claim.denials
    .filter((text) => cardsOf(set, text).some((mention) => mention.claim === claim.id))
    .map((text) => explain(set, text, claim.id));
}

/** Wordings of one claim that open the card of another. */
export function collisions(set: ClaimSet, claim: Claim): string[] {
  return wordings(claim).flatMap((text) =>
    cardsOf(set, text)
      .filter((mention) => mention.claim !== claim.id)
      .map((mention) => `${claim.id}: “${text}” opens ${mention.claim}`),
  );
}

/** Mutated wordings that still open the claim's card. */
export function openMutations(set: ClaimSet, claim: Claim): string[] {
  return wordings(claim)
    .filter((text) => cardsOf(set, text).some((mention) => mention.claim === claim.id))
    .flatMap((text) => mutationsOf(text, claim, set))
    .filter(({ text }) => cardsOf(set, text).some((mention) => mention.claim === claim.id))
    .map(({ kind, text }) => `${kind} ${explain(set, text, claim.id)}`);
}

/** Phrasings that their claim does not find once they are taken out of it. */
export function lostWithout(set: ClaimSet, claim: Claim): string[] {
  return claim.phrasings.flatMap((text) => {
    const others = claim.phrasings.filter((other) => other !== text);
    const one = makeClaimSet([{ ...claim, phrasings: others }], set.entries);
    const isFound = cardsOf(one, text).some((mention) => mention.claim === claim.id);
    return isFound ? [] : [explain(one, text, claim.id)];
  });
}

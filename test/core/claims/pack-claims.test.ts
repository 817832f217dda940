import { describe, expect, it } from 'vitest';
import { packClaims, unpackClaims } from '../../../src/core/claims/pack-claims.ts';
import { sampleSet } from './sample-claims.ts';

const { claims, triggers, ...tables } = sampleSet.index;
const compiled = { ...tables, claims: [...claims], triggers: [] };
const sorted = (stems: readonly string[]) => [...stems].sort();

describe('packed claims', () => {
  it('come back as they were, with the same words in their vocabularies', () => {
    const back = unpackClaims(JSON.parse(JSON.stringify(packClaims(compiled))));
    const plain = (list: typeof compiled.claims) =>
      list.map((claim) => ({ ...claim, vocabulary: sorted(claim.vocabulary) }));
    expect(plain(back.claims)).toEqual(plain(compiled.claims));
  });

  it('hold a group once that several claims have', () => {
    const twice = packClaims({ ...compiled, claims: [...claims, ...claims] });
    expect(twice.groups).toEqual(packClaims(compiled).groups);
    expect(twice.claims).toHaveLength(claims.length * 2);
  });
});

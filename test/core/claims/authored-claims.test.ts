import { describe, expect, it } from 'vitest';
import * as checks from './authored-checks.ts';
import { readClaimSet } from './claim-set.ts';

const set = readClaimSet();
const faultsOf = (check: (typeof checks)['collisions']) =>
  set.claims.flatMap((claim) => check(set, claim));

/** Of all phrasings, each matched against its claim without it. */
const LEAST_LEAVE_ONE_OUT_RECALL = 0.9;

describe('the claims of the bundled set', () => {
  it('match in each of their wordings', () => {
    expect(faultsOf(checks.unmatchedWordings)).toEqual([]);
  });

  it('open no card for any of their negatives', () => {
    expect(faultsOf(checks.openNegatives)).toEqual([]);
  });

  it('label every denial as denied', () => {
    expect(faultsOf(checks.unlabelledDenials)).toEqual([]);
  });

  it('open no card of another claim with their wordings', () => {
    expect(faultsOf(checks.collisions)).toEqual([]);
  });

  it('open no card once negated, swapped, asked, denied or with another number', () => {
    expect(faultsOf(checks.openMutations)).toEqual([]);
  });

  it('find most phrasings without having them', () => {
    const all = set.claims.flatMap(({ phrasings }) => phrasings);
    const lost = faultsOf(checks.lostWithout);
    const recall = 1 - lost.length / all.length;
    console.log(`leave-one-out recall ${recall.toFixed(3)} over ${all.length} phrasings`);
    expect(recall, lost.join('\n')).toBeGreaterThanOrEqual(LEAST_LEAVE_ONE_OUT_RECALL);
    // Compiles a set for each phrasing: minutes on a busy machine.
  }, 600_000);
});

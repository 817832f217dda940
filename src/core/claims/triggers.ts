/**
 * Chooses for each claim the concept group that the fewest claims share: its words are what
 * makes the matcher look at the claim at all. (NATO stands in most claims, "encircle" in one.)
 */
import type { CompiledClaim, CompiledMember } from './compiled-claim.ts';

/** Returns the key under which a member is probed: `@entry`, or the first stem of a phrase. */
export function triggerKey(member: CompiledMember): string {
  if (typeof member === 'string') return `@${member}`;
  return (/^[!?]$/.test(member[0] ?? '') ? member[1] : member[0]) ?? '';
}

/** Returns for each key the claims, by index, that its presence makes candidates. */
export function chooseTriggers(claims: readonly CompiledClaim[]): [string, number[]][] {
  const frequency = countKeys(claims);
  const triggers = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    for (const key of new Set(rarestGroup(claim, frequency).map(triggerKey))) {
      const list = triggers.get(key) ?? [];
      list.push(index);
      triggers.set(key, list);
    }
  });
  return [...triggers];
}

function countKeys(claims: readonly CompiledClaim[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { groups } of claims) {
    for (const key of new Set(groups.flat().map(triggerKey))) {
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
  }
  return frequency;
}

function rarestGroup(claim: CompiledClaim, frequency: Map<string, number>): CompiledMember[] {
  let rarest: CompiledMember[] = claim.groups[0] ?? [];
  let least = Number.POSITIVE_INFINITY;
  for (const group of claim.groups) {
    const cost = group.reduce((sum, member) => sum + (frequency.get(triggerKey(member)) ?? 0), 0);
    if (cost >= least) continue;
    rarest = group;
    least = cost;
  }
  return rarest;
}

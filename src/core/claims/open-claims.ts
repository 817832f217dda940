/** Opens compiled claims for matching. */
import type { CompiledClaim } from './compiled-claim.ts';
import { decodePayload } from './payload.ts';

export interface ClaimIndex {
  claims: readonly CompiledClaim[];
  triggers: ReadonlyMap<string, readonly number[]>;
  standsFor: Record<string, string>;
  kinds: Record<string, string>;
  words: Record<string, string>;
}

/** Opens a buffer of `compileClaims`; throws `ClaimsBufferError` where it is damaged. */
export function openClaims(buffer: ArrayBuffer): ClaimIndex {
  const { claims, triggers, ...tables } = decodePayload(buffer);
  return { claims, triggers: new Map(triggers), ...tables };
}

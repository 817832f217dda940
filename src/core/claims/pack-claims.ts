/**
 * The shape in which claims ship. Most of their bytes are members of groups, and claims that name
 * the same concept hold the same members: each member and each group is written once and referred
 * to by number. Of a claim's vocabulary only the words are written that do not follow from the rest.
 */
import type { CompiledClaim, CompiledClaims, CompiledMember } from './compiled-claim.ts';
import { type PackedText, packText, unpackText } from './pack-text.ts';

interface PackedClaim extends Omit<CompiledClaim, 'groups' | 'phrasings' | 'negatives'> {
  phrasings: PackedText[];
  negatives: { text: PackedText; telling: string[] }[];
  /** Indices into `groups`. */
  groups: number[];
}

export interface PackedClaims extends Omit<CompiledClaims, 'claims'> {
  members: CompiledMember[];
  /** Indices into `members`. */
  groups: number[][];
  claims: PackedClaim[];
}

/** Writes members and groups once each. */
export function packClaims({ claims, ...tables }: CompiledClaims): PackedClaims {
  const members = makeTable<CompiledMember>();
  const groups = makeTable<number[]>();
  const packed = claims.map((claim) => {
    const implied = impliedVocabulary(claim);
    return {
      ...claim,
      groups: claim.groups.map((group) => groups.add(group.map(members.add))),
      phrasings: claim.phrasings.map(packText),
      negatives: claim.negatives.map(({ text, telling }) => ({ text: packText(text), telling })),
      vocabulary: claim.vocabulary.filter((stem) => !implied.has(stem)),
    };
  });
  return { ...tables, members: members.values, groups: groups.values, claims: packed };
}

/** Restores what `packClaims` was given; claims with the same group share it. */
export function unpackClaims({ claims, members, groups, ...tables }: PackedClaims): CompiledClaims {
  const unpacked = groups.map((group) => group.map((at) => members[at] ?? []));
  return {
    ...tables,
    claims: claims.map((packed) => {
      const claim = {
        ...packed,
        groups: packed.groups.map((at) => unpacked[at] ?? []),
        phrasings: packed.phrasings.map(unpackText),
        negatives: packed.negatives.map(({ text, telling }) => ({
          text: unpackText(text),
          telling,
        })),
      };
      return { ...claim, vocabulary: [...impliedVocabulary(claim), ...packed.vocabulary] };
    }),
  };
}

/** The stems of the groups and of the phrasings' content words belong to every vocabulary. */
function impliedVocabulary({
  groups,
  phrasings,
}: Pick<CompiledClaim, 'groups' | 'phrasings'>): Set<string> {
  const stems = groups.flat().flatMap((member) => (typeof member === 'string' ? [] : member));
  const implied = new Set(stems.filter((stem) => !/^[!?]$/.test(stem)));
  for (const { words } of phrasings) for (const { stem } of words) implied.add(stem);
  return implied;
}

function makeTable<Value>(): { values: Value[]; add: (value: Value) => number } {
  const values: Value[] = [];
  const known = new Map<string, number>();
  const add = (value: Value) => {
    const key = JSON.stringify(value);
    const at = known.get(key) ?? values.push(value) - 1;
    known.set(key, at);
    return at;
  };
  return { values, add };
}

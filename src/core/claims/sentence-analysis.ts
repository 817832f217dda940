/** What the gates need to know of one sentence; the same for articles and for phrasings. */
import { findOperators, type Operator } from './operators.ts';
import type { Token } from './token.ts';

/** A name in the sentence: a run of tokens and the entries that it stands for. */
export interface EntitySpan {
  /** Token indices, half-open. */
  from: number;
  to: number;
  /** The entry itself first, then the one that it stands for. */
  entries: string[];
  /** True where a pronoun or a description was resolved, not a name read. */
  isInferred?: boolean;
}

export interface SentenceAnalysis {
  tokens: Token[];
  entities: EntitySpan[];
  readonly operators: Operator[];
  isQuestion: boolean;
  /** Where each stem stands, as token indices. */
  positions: Map<string, number[]>;
  /** Where each entry is named, as indices into `entities`. */
  named: Map<string, number[]>;
}

/** Analyses a tokenised sentence; `ending` is its text after the last word ("?", ".”"). */
export function analyseSentence(
  tokens: Token[],
  entities: EntitySpan[],
  ending: string,
): SentenceAnalysis {
  let operators: Operator[] | null = null;
  return {
    tokens,
    entities,
    // Few sentences have a candidate, and only candidates ask.
    get operators() {
      operators ??= findOperators(tokens);
      return operators;
    },
    isQuestion: ending.includes('?'),
    positions: indexStems(tokens),
    named: indexEntries(entities),
  };
}

function indexStems(tokens: Token[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    push(positions, token.stem, index);
  });
  return positions;
}

function indexEntries(entities: EntitySpan[]): Map<string, number[]> {
  const named = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    for (const entry of entity.entries) push(named, entry, index);
  });
  return named;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

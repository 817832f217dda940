import type { Token } from './token.ts';
import { CLAUSE_OPENERS, SAY_VERBS } from './word-lists.ts';

/** Returns the index after the last token of the clause that `at` stands in. */
export function clauseEnd(tokens: Token[], at: number): number {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (/[;:()—]/.test(token.gap)) return i;
    if (token.gap.includes(',')) {
      const resumed = insertionEnd(tokens, i);
      if (resumed === null) return i;
      i = resumed;
      continue;
    }
    if (CLAUSE_OPENERS.has(token.lower) && !isPlainConnective(tokens, i)) return i;
    if (token.lower === 'and' && opensNewClause(tokens, i)) return i;
    if (token.lower === 'in' && isInTheEvent(tokens, i)) return i;
    if (token.lower === 'of' && TIME_SPAN.test(tokens[i - 1]?.lower ?? '')) return i;
  }
  return tokens.length;
}

/** "Will not fall within days of an attack": the attack is no part of what is negated. */
const TIME_SPAN = /^(?:minutes|hours|days|weeks|months)$/;

function isInTheEvent(tokens: Token[], at: number): boolean {
  const words = [1, 2].map((ahead) => tokens[at + ahead]?.lower).join(' ');
  return words === 'the event' || words.startsWith('case ');
}

/** "Since 2019", "before the war" and "who joins" do not open a clause that ends a reach. */
function isPlainConnective(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (word === 'which') return tokens[at - 1]?.lower === 'in';
  if (word === 'before' || word === 'after' || word === 'until') return next?.number !== null;
  if (word === 'but') {
    return next?.lower === 'not' || /^(?:anything|nothing|all)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return (word === 'who' || word === 'when') && !/,/.test(tokens[at]?.gap ?? '');
}

const FINITE =
  /^(?:is|are|was|were|will|would|has|have|had|can|could|does|did|it|he|she|they|we|that|there|wants|plans|says|said)$/;

function opensNewClause(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (FINITE.test(next)) return true;
  return [2, 3, 4].some((ahead) =>
    /^(?:is|are|was|were|will|would|has|have|had)$/.test(tokens[at + ahead]?.lower ?? ''),
  );
}

/** Returns where a short insertion between commas ends ("…, he said, …"), or `null`. */
function insertionEnd(tokens: Token[], at: number): number | null {
  for (let i = at + 1; i < tokens.length && i <= at + 6; i++) {
    if (tokens[i]?.gap.includes(',')) {
      const opensClause =
        CLAUSE_OPENERS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'and';
      const goesOn = CLAUSE_OPENERS.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'and';
      return opensClause || goesOn ? null : i;
    }
  }
  return null;
}

/** Returns the first token of the clause that ends at `at`. */
export function clauseStart(tokens: Token[], at: number): number {
  for (let i = at; i > 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (/[;:()—]/.test(token.gap)) return i;
    if (CLAUSE_OPENERS.has(token.lower) && !isPlainConnective(tokens, i)) return i;
    const isSaid = tokens.slice(Math.max(0, i - 4), i).some(({ stem }) => SAY_VERBS.has(stem));
    if (token.lower === 'that' && isSaid) return i;
  }
  return 0;
}

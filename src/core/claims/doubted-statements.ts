/**
 * "The notion that X is at odds with geography", "took issue with the claim that X": where a
 * statement is named instead of made, the sentence is about the statement. Newspapers have endless
 * ways to turn against one and few to let it stand, so the few are listed and all else doubts it.
 */
import { stemWord } from '../text/stem.ts';
import { IRREGULARS } from '../text/stem-irregulars.ts';
import type { StanceInput } from './stance-input.ts';
import type { Token } from './token.ts';
import { AUXILIARIES } from './word-lists.ts';

const stems = (words: string): ReadonlySet<string> =>
  new Set(words.trim().split(/\s+/).map(stemWord));

/** Nouns that name a statement without vouching for it. */
const STATEMENT = stems(`
  claim assertion allegation notion idea thesis theory story tale myth narrative suggestion contention
  argument charge accusation insinuation version line proposition assumption hypothesis boast fairytale view impression
  perception opinion belief rumour pretence premise conjecture speculation
`);

/** Let a statement stand: said of it, or done with it. */
const UPHOLDS = stems(`
  repeat reiterate renew make reaffirm echo share support back defend justify spread push promote advance
  return stick maintain cite base believe accept endorse confirm adopt voice air raise level bolster
  fuel underline stress insist insistence state true right correct accurate plausible credible convincing persuasive
  hold prove proven evidence corroborate substantiate vindicate reinforce strengthen put bring
  press launch trumpet peddle propagate amplify drew draw win applause cheer
  give serve use rest rely underpin agree contain face publish post offer open
`);

/** "Told parliament about the claim that": it is passed on. */
const PASSES_ON = stems('say argue tell told hear report read write wrote ask speak recall');

/** How far behind its noun the "that" of a statement may stand: "the claim, made by X, that". */
const THAT_REACH = 4;
/** Returns the noun of a statement that the sentence turns against, or `null`. */
export function doubtedStatement(input: StanceInput): string | null {
  const { tokens } = input.analysis;
  for (let at = 0; at < input.core.from; at++) {
    const noun = tokens[at];
    if (!noun || !STATEMENT.has(noun.stem) || input.own.has(noun.stem)) continue;
    const that = thatAfter(tokens, at);
    if (that === null || that > input.core.from) continue;
    const start = phraseStart(tokens, at);
    if (start === null) continue;
    const isSubject = start === 0 || opensClause(tokens, start);
    if (isSubject ? isTurnedOn(input) : isGovernedByDoubt(tokens, start)) return noun.lower;
  }
  return null;
}

function thatAfter(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i <= at + THAT_REACH; i++) if (tokens[i]?.lower === 'that') return i;
  return null;
}

const DETERMINER =
  /^(?:the|a|an|any|all|this|that|his|her|its|their|such|every|some|no|these|those)$/;

/** Returns where the noun phrase begins; `null` where the word at `at` is a verb. */
function phraseStart(tokens: readonly Token[], at: number): number | null {
  if (/[^s]s$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.isCapital === true) {
    return tokens[at - 1]?.isPossessive === true ? ownerStart(tokens, at - 1) : null;
  }
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = tokens[i];
    if (!token || tokens[i + 1]?.gap) break;
    if (token.isPossessive) return ownerStart(tokens, i);
    if (DETERMINER.test(token.lower)) return i;
  }
  return at === 0 ? 0 : null;
}

/** "The Russian president's claim", "Mr Putin's claim". */
function ownerStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !tokens[from]?.gap && isOfOwner(tokens[from - 1])) from--;
  return from;
}

function isOfOwner(token: Token | undefined): boolean {
  return token !== undefined && (token.isCapital || DETERMINER.test(token.lower));
}

function opensClause(tokens: readonly Token[], start: number): boolean {
  return (
    /[;:—“"]/.test(tokens[start]?.gap ?? '') ||
    /^(?:but|and|yet|still|so)$/.test(tokens[start - 1]?.lower ?? '')
  );
}

/** The statement is the subject: what follows its words says what becomes of it. */
function isTurnedOn({ analysis, core, own }: StanceInput): boolean {
  const rest = analysis.tokens.slice(core.to);
  if (!hasPredicate(rest) || isOnlyFrame(rest)) return false;
  const isNegated = analysis.operators.some(({ kind, at }) => kind === 'negation' && at >= core.to);
  return isNegated || !rest.some(({ stem }) => UPHOLDS.has(stem) && !own.has(stem));
}

/** A verb stands among the words: the others may be the end of what is stated. */
function hasPredicate(rest: readonly Token[]): boolean {
  return rest.some(
    ({ lower, isCapital }, at) =>
      !isCapital &&
      (AUXILIARIES.has(lower) ||
        IRREGULARS.has(lower) ||
        /ed$/.test(lower) ||
        (at < 2 && /[^s]s$/.test(lower))),
  );
}

/** "…, he said." behind a comma is no predicate. */
function isOnlyFrame(rest: readonly Token[]): boolean {
  const opens = rest.findIndex(({ gap }) => gap.includes(','));
  return opens === 0;
}

/** The statement is an object: the words before it say what is done with it. */
function isGovernedByDoubt(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 5), start);
  return !before.some(({ stem }) => UPHOLDS.has(stem) || PASSES_ON.has(stem));
}

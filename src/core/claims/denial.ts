import { stemWord } from '../text/stem.ts';
import { doubtedStatement } from './doubted-statements.ts';
import { isNominal } from './parts-of-speech.ts';
import type { StanceInput } from './stance-input.ts';
import type { Token } from './token.ts';
import { DENY_VERBS, DISOWNING, FALSE_WORDS, SAY_NOUNS, SAY_VERBS } from './word-lists.ts';

/** The word that denies, and whether it is a negation that may be the claim's own. */
export interface Denial {
  word: string;
  isNegation: boolean;
}

/** Returns what denies the claim in its sentence, or `null`. */
export function findDenial(input: StanceInput): Denial | null {
  const { tokens } = input.analysis;
  const doubted = doubtedStatement(input);
  if (doubted !== null) return { word: doubted, isNegation: false };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      !token ||
      (input.own.has(token.stem) &&
        !governsClaim(tokens, at) &&
        !isWithdrawn(tokens, at) &&
        !framesClaim(input, at))
    )
      continue;
    if (input.hits.some(({ from, to }) => from <= at && at < to)) continue;
    const isNegation = !DENY_VERBS.has(token.stem) && !FALSE_WORDS.has(token.stem);
    if (isDenialWord(input, at)) return { word: token.lower, isNegation };
  }
  return null;
}

function isDenialWord(input: StanceInput, at: number): boolean {
  const { tokens } = input.analysis;
  const token = tokens[at];
  if (!token) return false;
  const isBefore = at < input.core.to;
  if (isOtherLie(tokens, at) || isSpentDenial(input, at)) return false;
  if (!isBefore && (isFalselySaid(tokens, at) || isCorrection(tokens, at))) return true;
  if (DISOWNING.has(token.lower) || isSoCalled(tokens, at)) return isBefore;
  if (isPhraseOfDenial(tokens, at) || isSoldAs(tokens, at)) return isLinked(input, at);
  if (isMisbelief(tokens, at) || isWithdrawn(tokens, at)) return isBefore;
  const isInside = at >= input.core.from && isBefore;
  if (FALSE_WORDS.has(token.stem)) {
    return isInside ? isFramedInside(tokens, at) : isLinked(input, at);
  }
  if (DENY_VERBS.has(token.stem) && !isNominal(tokens, at)) {
    if (deniesAsOwn(input.own) && !governsClaim(tokens, at)) return false;
    if (callsSo(input, at) || isTurnedDown(input, at) || mocksSomebody(tokens, at)) return false;
    return isInside ? governsSpeech(tokens, at) || governsHit(input, at) : isLinked(input, at);
  }
  if (token.stem === 'denial' || token.lower === 'contrary') return isLinked(input, at);
  if (isInside) return governsSpeech(tokens, at) && isNegatedSpeech(input, at);
  if (!isBefore) return isUntrue(input, at) && isLinked(input, at);
  return isNegatedSpeech(input, at) && isLinked(input, at);
}

/** "They lied", "lies in tatters": no word on what is claimed. */
function isOtherLie(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const word = tokens[at]?.lower;
  return word === 'lied' || (word === 'lies' && /^(?:in|with|ahead|behind|at|on|to)$/.test(next));
}

function isSpentDenial({ analysis, isDenialSpent }: StanceInput, at: number): boolean {
  return isDenialSpent && analysis.operators.some((own) => own.at === at && own.isDenial === true);
}

/** Verbs that deny only together with the word behind them: "waved aside", "disagrees with". */
const DENY_PHRASES = new Map(
  (
    [
      ['wave', /^(?:aside|away|off)$/],
      ['brush', /^(?:aside|away|off)$/],
      ['laugh', /^off$/],
      ['take', /^(?:apart|back)$/],
      ['walk', /^back$/],
      ['row', /^back$/],
      ['backtrack', /^(?:on|from)$/],
      ['shoot', /^down$/],
      ['disagree', /^with$/],
      ['cast', /^doubt$/],
      ['pour', /^(?:scorn|cold)$/],
      ['poke', /^holes$/],
      ['distance', /^(?:himself|herself|itself|themselves)$/],
    ] as const
  ).map(([verb, behind]) => [stemWord(verb), behind]),
);

/** Such a phrase before words that name a statement: "took apart Trump's boast that". */
function isPhraseOfDenial(tokens: Token[], at: number): boolean {
  const behind = DENY_PHRASES.get(tokens[at]?.stem ?? '');
  if (!behind?.test(tokens[at + 1]?.lower ?? '')) return false;
  return tokens
    .slice(at + 2, at + 10)
    .some(({ stem, lower }) => lower === 'that' || SAY_NOUNS.has(stem) || FALSE_WORDS.has(stem));
}

/** "It is not so that …", "a mistake to believe that …". */
function isMisbelief(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower === 'so') return next === 'that' && tokens[at - 1]?.lower === 'not';
  const after = tokens[at + 2]?.lower ?? '';
  return MISTAKEN.test(tokens[at]?.lower ?? '') && next === 'to' && BELIEVE.test(after);
}

const MISTAKEN =
  /^(?:mistake|illusion|delusion|nonsense|error|stretch|folly|exaggeration|exaggerated|premature|naive|simplistic|tempting|unfair|dishonest|reckless|foolish|hysterical|overstatement|early|soon|hard|difficult|impossible)$/;
const BELIEVE = /^(?:believe|think|assume|say|claim|suppose|conclude|imagine)$/;
const WITHDRAW = stemWord('withdraw');

/** "Withdrew its report that …": the verb speaks of words, not of troops. */
function isWithdrawn(tokens: Token[], at: number): boolean {
  if (tokens[at]?.stem !== WITHDRAW && tokens[at]?.lower !== 'corrected') return false;
  return [1, 2, 3].some(
    (ahead) =>
      SAY_NOUNS.has(tokens[at + ahead]?.stem ?? '') && tokens[at + ahead + 1]?.lower === 'that',
  );
}

/** "…, they claimed falsely". */
function isFalselySaid(tokens: Token[], at: number): boolean {
  if (!DISOWNING.has(tokens[at]?.lower ?? '')) return false;
  return [-1, 1].some((step) => SAY_VERBS.has(tokens[at + step]?.stem ?? ''));
}

/** "…, but that is wrong", "…, which is not so": the clause takes back what came before it. */
function isCorrection(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !(FALSE_WORDS.has(token.stem) || token.lower === 'so')) return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (token.lower === 'so' && before.at(-1) !== 'not') return false;
  const be = before.findLastIndex((word) => /^(?:is|was|are|were|proved)$/.test(word));
  return be > 0 && /^(?:that|this|it|which)$/.test(before[be - 1] ?? '');
}

/** "What Moscow sells as the free will of …": it is something else. */
function isSoldAs(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'as') return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  return (
    before.some(({ stem }) => SELL.has(stem)) &&
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'what')
  );
}

const SELL = new Set(['sell', 'pass', 'bill', 'dress', 'peddle'].map(stemWord));

const UPHELD = new Set(
  'settle close certain sure agree secure foregone true credible convincing basis foundation truth evidence merit substance accurate correct match convince ignore water scrutiny'
    .split(' ')
    .map(stemWord),
);

const PROVE = new Set(['prove', 'turn', 'ring'].map(stemWord));

/** "Was meant sarcastically", "said in jest". */
const JESTING =
  /^(?:sarcastically|sarcastic|jokingly|jest|ironically|figuratively|metaphorically|tongue)$/;

/** "… has no basis", "… is not credible", "… does not match the map": said of what came before. */
function isUntrue({ analysis, hits }: StanceInput, at: number): boolean {
  const { tokens, operators } = analysis;
  if (JESTING.test(tokens[at]?.lower ?? '')) return true;
  if (/^(?:empty|hollow|worthless)$/.test(tokens[at]?.lower ?? '')) {
    return tokens.slice(Math.max(0, at - 4), at).some(({ stem }) => PROVE.has(stem));
  }
  if (!UPHELD.has(tokens[at]?.stem ?? '')) return false;
  if (tokens[at]?.stem === stemWord('ignore')) return tokens[at]?.lower === 'ignores';
  return operators.some(
    (own) =>
      own.kind === 'negation' &&
      own.at < at &&
      own.at >= at - 4 &&
      at < own.to &&
      !isSpent(own, hits),
  );
}

/** "Dismissed the pictures as fake": to be dismissed so is what is claimed. */
function callsSo({ analysis, hits }: StanceInput, at: number): boolean {
  const as = analysis.tokens.findIndex(({ lower }, i) => i > at && i <= at + 10 && lower === 'as');
  const isClause = analysis.tokens.slice(at, as).some(({ lower }) => lower === 'that');
  return as > 0 && !isClause && hits.some(({ from }) => from > as && from <= as + 4);
}

const DEMAND = new Set(
  'demand call request insistence ultimatum proposal offer condition price appeal'
    .split(' ')
    .map(stemWord),
);

/** "The demand for X was rejected": that it was made stands. */
function isTurnedDown({ analysis: { tokens }, hits }: StanceInput, at: number): boolean {
  if (!/^(?:was|were|been|is|are)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return hits.some(({ from, to }) =>
    tokens.slice(from, to).some(({ stem }, i) => from + i < at && DEMAND.has(stem)),
  );
}

/** "Mocked Zelensky over his rating": the man is mocked, not what is said of him. */
function mocksSomebody(tokens: Token[], at: number): boolean {
  if (!/^(?:mock|ridicul|derid)/.test(tokens[at]?.lower ?? '')) return false;
  if (tokens[at + 1]?.isCapital !== true) return false;
  return tokens.slice(at + 2, at + 6).some(({ lower }) => /^(?:over|for)$/.test(lower));
}

/** A claim that dismisses something itself: to dismiss, to brush off, to deny are its own words. */
function deniesAsOwn(own: ReadonlySet<string>): boolean {
  for (const stem of DENY_VERBS) if (own.has(stem)) return true;
  return false;
}

/** "It has never been shown that X": before all of the claim's words it frames them. */
function framesClaim({ analysis, core }: StanceInput, at: number): boolean {
  return at < core.from - 1 && analysis.tokens[at + 1]?.lower === 'that';
}

/** "Rejects the claim that …": what is denied is a statement, not what it is about. */
function governsClaim(tokens: Token[], at: number): boolean {
  if (!DENY_VERBS.has(tokens[at]?.stem ?? '')) return false;
  return (
    [1, 2, 3].some(
      (ahead) =>
        /^(?:claim|charge|idea|notion|accusation|allegation|view|assertion)s?$/.test(
          tokens[at + ahead]?.lower ?? '',
        ) && tokens[at + ahead + 1]?.lower === 'that',
    ) || tokens[at + 1]?.lower === 'that'
  );
}

/** "Denies any part in": the claim's own word is what is denied. */
function governsHit({ hits, analysis }: StanceInput, at: number): boolean {
  const over = analysis.operators.find((own) => own.at === at && own.isDenial === true);
  return hits.some(({ from }) => over && over.from <= from && from < over.to && from - at <= 6);
}

/** "Rejects the charge that", "denies that", "denied having". */
function governsSpeech(tokens: Token[], at: number): boolean {
  return [1, 2, 3, 4].some((ahead) => {
    const token = tokens[at + ahead];
    return (
      token?.lower === 'that' ||
      SAY_NOUNS.has(token?.stem ?? '') ||
      (ahead === 1 && /ing$/.test(token?.lower ?? ''))
    );
  });
}

function isSoCalled(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === 'so' && tokens[at + 1]?.lower === 'called';
}

/** Inside the matched words a noun of untruth counts only where it governs them: "myth that". */
function isFramedInside(tokens: Token[], at: number): boolean {
  return /^(?:that|of|about)$/.test(tokens[at + 1]?.lower ?? '');
}

/** No clause of its own stands between the word and the claim's words. */
function isLinked({ analysis, core }: StanceInput, at: number): boolean {
  const { tokens } = analysis;
  const [from, to] = at < core.from ? [at + 1, core.from] : [core.to, at];
  for (let i = from; i <= to && i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/;/.test(token.gap)) return false;
    if (token.lower === 'but' && isRather(tokens, i)) continue;
    if (/^(?:but|while|whereas|although|though)$/.test(token.lower)) return false;
  }
  return true;
}

/** "Not a party, but a guarantor": the two are one statement. */
function isRather(tokens: readonly Token[], but: number): boolean {
  const isNoClause = /^(?:an?|the|as|of|by|for|in|only|merely)$/.test(tokens[but + 1]?.lower ?? '');
  return isNoClause && tokens.slice(Math.max(0, but - 9), but).some(({ lower }) => lower === 'not');
}

const EVIDENCE = new Set(
  'evidence proof sign indication reason truth basis foundation merit substance doubt ground suggest true case question fact way justification'
    .split(' ')
    .map(stemWord),
);

/** With "that" they tell what has been found out. */
const SHOWING = new Set(
  'show find prove proven demonstrate establish certain clear'.split(' ').map(stemWord),
);

/** "Never said", "does not believe", "no evidence that", "not true that". */
function isNegatedSpeech({ analysis, hits }: StanceInput, at: number): boolean {
  const token = analysis.tokens[at];
  if (!token) return false;
  const carries =
    SAY_VERBS.has(token.stem) ||
    SAY_NOUNS.has(token.stem) ||
    EVIDENCE.has(token.stem) ||
    (SHOWING.has(token.stem) && analysis.tokens[at + 1]?.lower === 'that');
  if (!carries || (token.stem === 'reason' && !opensBelief(analysis.tokens, at))) return false;
  const over = analysis.operators.filter(
    ({ kind, from, to }) =>
      kind === 'negation' && from <= at && at < to && !isSpent({ from, to }, hits),
  );
  return over.length % 2 === 1;
}

/** "No reason to believe", not "no reason to fear". */
function opensBelief(tokens: Token[], at: number): boolean {
  return /^(?:that|believe|think|suppose|assume)$/.test(
    tokens[at + (tokens[at + 1]?.lower === 'to' ? 2 : 1)]?.lower ?? '',
  );
}

/** A negation that a group of the claim wants is the claim's own. */
function isSpent(over: { from: number; to: number }, hits: StanceInput['hits']): boolean {
  return hits.some(({ from, wants }) => wants === 'negated' && over.from <= from && from < over.to);
}

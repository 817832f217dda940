/** Tells whether the words that met the groups of a claim belong to one statement. */
import { stemWord } from '../text/stem.ts';
import type { CompiledClaim } from './compiled-claim.ts';
import type { GroupHit } from './group-hits.ts';
import { ownWords } from './own-words.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';
import type { Token } from './token.ts';
import { STOP_WORDS } from './word-lists.ts';

/** Open a clause or an adverbial that says when, where or of whom, not what. */
const APART = /^(?:after|before|until|during|amid|amidst|despite|who|whose|where|which|when)$/;
const RESUMES = /^(?:that|this|thus|so|it|its|which|therefore|thereby|has|have|is|are|was|were)$/;
const FINITE =
  /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|does|did|should|must)$/;

/** Returns the word that parts the hits into two statements, or `null`. */
export function clauseBreak(
  { tokens }: SentenceAnalysis,
  hits: readonly GroupHit[],
  claim: CompiledClaim,
): string | null {
  const from = Math.min(...hits.map((hit) => hit.to));
  const to = Math.max(...hits.map((hit) => hit.from));
  const own = ownWords(claim);
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (!token || hits.some((hit) => hit.from <= at && at < hit.to)) continue;
    const isApart =
      (APART.test(token.lower) && !own.has(token.lower) && !isPlain(tokens, at, hits)) ||
      (token.lower === 'as' && opensAsClause(tokens, at));
    if (isApart || opensCoordinate(tokens, at)) return token.lower;
  }
  return null;
}

/** "In which", "before 2014", and insertions that a comma closes before the next hit. */
function isPlain(tokens: readonly Token[], at: number, hits: readonly GroupHit[]): boolean {
  if (isBeforeTime(tokens, at) || tokens[at - 1]?.lower === 'in') return true;
  if (isDeterminer(tokens, at)) return true;
  const next = Math.min(...hits.filter((hit) => hit.from > at).map((hit) => hit.from));
  const isInsertion = tokens[at]?.gap.includes(',') === true || at === 0;
  for (let i = at + 1; i <= next; i++) {
    if (isInsertion && tokens[i]?.gap.includes(',')) return true;
  }
  return false;
}

/** "Before 2014", "after the end of 2027", "until early 2022". */
function isBeforeTime(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (TIME_WORD.test(tokens[next]?.lower ?? '') && next < at + 5) next++;
  return tokens[next]?.number != null;
}

const TIME_WORD =
  /^(?:the|end|beginning|start|middle|of|early|late|mid|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|about|around|some)$/;

/** "Decides which nations join": it asks, and opens no clause of its own. */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower === 'who') return tokens[at]?.gap === '' && !tokens[at - 1]?.isCapital;
  return tokens[at]?.lower === 'which' && tokens[at]?.gap === '' && !FINITE.test(next?.lower ?? '');
}

/** "… as NATO allies met": a name behind "as", and a verb soon after it. */
function opensAsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.isCapital !== true) return false;
  return [2, 3, 4].some((ahead) =>
    /(?:ed|met)$|^(?:is|are|was|were)$/.test(tokens[at + ahead]?.lower ?? ''),
  );
}

/** ", and Russia could …", ", but the West gave …": a clause with a subject of its own. */
function opensCoordinate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:and|but|so)$/.test(token.lower) || !token.gap.includes(',')) return false;
  if (RESUMES.test(tokens[at + 1]?.lower ?? '')) return false;
  const opens = tokens[at + 1];
  const hasSubject =
    opens?.isCapital === true || /^(?:a|an|the|his|their|he|she|they)$/.test(opens?.lower ?? '');
  return [2, 3, 4].some((ahead) => {
    const word = tokens[at + ahead]?.lower ?? '';
    return FINITE.test(word) || (hasSubject && /(?:ed|[^s]s)$/.test(word));
  });
}

/** What follows them is what is planned, promised or failed. */
const TAKES_AN_ACT = new Set(
  'plan prepare ready intend intention fail failure refuse refusal order decide decision expect agree agreement promise pledge vow guarantee expectation poise threaten'
    .split(' ')
    .map(stemWord),
);

/** Verbs that only say that what follows them goes on. */
const TRANSPARENT = new Set(
  'be have do get go come make take put help begin start continue try use launch carry mount order wage keep let bring ever see undertake conduct become turn lead force seek push work act move pull need want'
    .split(' ')
    .map(stemWord),
);

/** Common verbs that mean another act together with the word behind them: "put up", "take part". */
const OTHER_WITH = new Map(
  (
    [
      ['put', /^(?:up|off|out|forward|aside)$/],
      ['take', /^(?:part|place|up|off|note|care|advantage|office|issue)$/],
      ['come', /^(?:up|across|under|along|together)$/],
      ['give', /^(?:way|birth|rise)$/],
      ['strike', /^(?:up|deal|bargain|balance)$/],
      ['stage', /^(?:retreat|withdrawal|comeback|recovery|protest|rally|walkout)$/],
      ['fire', /^up$/],
      ['hit', /^(?:back|out|upon)$/],
      ['break', /^(?:out|ground)$/],
      ['fall', /^(?:ill|sick|asleep|silent|behind)$/],
      ['pay', /^(?:tribute|attention|homage|heed)$/],
      ['work', /^with$/],
      ['call', /^off$/],
      ['go', /^(?:it|wrong|astray|bankrupt|hungry|viral|without)$/],
      ['carry', /^on$/],
    ] as const
  ).map(([verb, behind]) => [stemWord(verb), behind]),
);

/** "Put up a monument": a hit of one word whose verb goes on and means something else. */
function phrasalAct(
  { tokens }: SentenceAnalysis,
  hit: GroupHit,
  hits: readonly GroupHit[],
): string | null {
  if (hit.isEntity || hit.to - hit.from !== 1) return null;
  const isArticle = /^an?$/.test(tokens[hit.to]?.lower ?? '');
  const behind = tokens[hit.to + (isArticle ? 1 : 0)];
  if (!behind || behind.gap || hits.some(({ from }) => from === hit.to)) return null;
  return OTHER_WITH.get(tokens[hit.from]?.stem ?? '')?.test(behind.lower) ? behind.lower : null;
}

/** Returns the verb of an infinitive behind a hit that the claim does not know, or `null`. */
export function otherAct(
  analysis: SentenceAnalysis,
  hits: readonly GroupHit[],
  claim: CompiledClaim,
): string | null {
  const { tokens } = analysis;
  for (const hit of hits) {
    const phrasal = phrasalAct(analysis, hit, hits);
    if (phrasal) return phrasal;
    if (hit.isEntity || !TAKES_AN_ACT.has(tokens[hit.to - 1]?.stem ?? '')) {
      if (tokens[hit.to - 1]?.lower !== 'to') continue;
    }
    const at = tokens[hit.to - 1]?.lower === 'to' ? hit.to : hit.to + 1;
    if (tokens[at - 1]?.lower !== 'to') continue;
    const verb = tokens[at];
    if (!verb || verb.isCapital || verb.number !== null || STOP_WORDS.has(verb.lower)) continue;
    if (TRANSPARENT.has(verb.stem) || claim.vocabulary.includes(verb.stem)) continue;
    if (/(?:ly|ing|s)$/.test(verb.lower)) continue;
    return verb.lower;
  }
  return null;
}

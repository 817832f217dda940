/** Compiles a phrasing: its words, which group each meets, what is negated in it. */
import { chooseHits } from './choose-hits.ts';
import type { CompiledMember, CompiledText } from './compiled-claim.ts';
import { findGroupHits, type GroupHit } from './group-hits.ts';
import type { NameLookup } from './name-lookup.ts';
import { polarityOf } from './polarity.ts';
import { analyseSentence, type SentenceAnalysis } from './sentence-analysis.ts';
import { tokenise } from './token.ts';
import { STOP_WORDS } from './word-lists.ts';

/** A name or phrase that meets a group weighs twice what another content word does. */
const GROUP_WEIGHT = 2;

export interface TextParts {
  compiled: CompiledText;
  analysis: SentenceAnalysis;
  /** One hit a group, or `null` where the text does not meet all groups. */
  hits: GroupHit[] | null;
  all: GroupHit[][];
}

/** Analyses one authored text against the groups of its claim. */
export function compileText(
  text: string,
  groups: readonly CompiledMember[][],
  names: NameLookup,
): TextParts {
  const tokens = tokenise(text);
  const analysis = analyseSentence(tokens, names(text, tokens), text.slice(tokens.at(-1)?.end));
  const found = groups.map((group) => findGroupHits(analysis, group));
  const hits = chooseHits(found);
  const polarity = hits ? polarityOf(analysis, hits) : null;
  return {
    compiled: { text, words: contentWords(analysis, found), polarity },
    analysis,
    hits,
    all: found,
  };
}

function contentWords(
  analysis: SentenceAnalysis,
  found: readonly GroupHit[][],
): CompiledText['words'] {
  const seen = new Set<string>();
  const words: CompiledText['words'] = [];
  analysis.tokens.forEach((token, index) => {
    const group = found.findIndex((hits) =>
      hits.some(({ from, to }) => from <= index && index < to),
    );
    const hit = found[group]?.find(({ from, to }) => from <= index && index < to);
    const length = hit ? hit.to - hit.from : 1;
    if (seen.has(token.stem) || (STOP_WORDS.has(token.lower) && group < 0)) return;
    if (group >= 0 && STOP_WORDS.has(token.lower)) return;
    seen.add(token.stem);
    words.push({ stem: token.stem, group, weight: group >= 0 ? GROUP_WEIGHT / length : 1 });
  });
  return words;
}

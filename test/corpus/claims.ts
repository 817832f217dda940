/**
 * Judges claim matching on labelled sentences: `npm run corpus -- claims [FILE]`. A line is
 * `{text, claim, stance, category}`; `claim` is the claim whose card should open, or `null`
 * where none should. Prints precision, recall, the figures by category, and every error.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ClaimMention } from '../../src/core/claims/claim-mention.ts';
import { type ClaimSet, matchText, opensCard, readClaimSet } from '../core/claims/claim-set.ts';

interface Labelled {
  text: string;
  claim: string | null;
  stance: string | null;
  category: string;
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
  silent: number;
  /** Right claims with another stance than the label's (asserted for attributed…). */
  otherStance: number;
}

export async function run(args: string[]): Promise<void> {
  const file = args[0] ?? new URL('claims-hostile.jsonl', import.meta.url).pathname;
  if (!existsSync(file)) {
    console.log(`There is no ${file}: nothing to judge.`);
    return;
  }
  judgeFile(readClaimSet(), file);
}

function judgeFile(set: ClaimSet, file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const tallies = new Map<string, Tally>();
  const total = newTally();
  for (const line of lines) {
    const labelled: Labelled = JSON.parse(line);
    const own = tallies.get(labelled.category) ?? newTally();
    tallies.set(labelled.category, own);
    judge(set, labelled, [total, own]);
  }
  for (const [category, tally] of tallies) console.log(summary(category, tally));
  console.log(summary(`all ${lines.length}`, total));
}

function newTally(): Tally {
  return { right: 0, wrong: 0, missed: 0, silent: 0, otherStance: 0 };
}

/** Whether a card should open: labels of denied, questioned and supposed claims open none. */
function wantsCard({ claim, stance }: Labelled): boolean {
  return claim !== null && (stance === null || stance === 'asserted' || stance === 'attributed');
}

function judge(set: ClaimSet, labelled: Labelled, tallies: Tally[]): void {
  const { mentions, rejections } = matchText(set, labelled.text);
  const opening = mentions.filter(opensCard);
  const wanted = wantsCard(labelled) ? labelled.claim : null;
  const right = opening.find(({ claim }) => claim === wanted);
  const wrong = opening.filter(({ claim }) => claim !== wanted);
  const isMissed = wanted !== null && !right;
  for (const tally of tallies) {
    if (right) tally.right++;
    if (right && labelled.stance !== null && right.stance !== labelled.stance) tally.otherStance++;
    tally.wrong += wrong.length;
    if (isMissed) tally.missed++;
    if (wanted === null && wrong.length === 0) tally.silent++;
  }
  if (right && labelled.stance !== null && right.stance !== labelled.stance) {
    console.log(
      `STANCE ${right.stance} for ${labelled.stance} [${labelled.category}] ${labelled.text}`,
    );
  }
  for (const mention of wrong)
    console.log(`WRONG  ${describe(mention)} [${labelled.category}] ${labelled.text}`);
  if (isMissed) {
    const why = [
      ...mentions.map(describe),
      ...rejections.map(({ claim, code, detail }) => `${claim}: ${code} ${detail}`),
    ].join('; ');
    console.log(
      `MISSED ${wanted} [${labelled.category}] ${labelled.text} (${why || 'no candidate'})`,
    );
  }
}

function describe({ claim, stance, score, phrasing }: ClaimMention): string {
  return `${claim} ${stance} ${score.toFixed(2)} "${phrasing}"`;
}

function summary(name: string, { right, wrong, missed, silent, otherStance }: Tally): string {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (right ${right}, wrong ${wrong}, missed ${missed}, rightly silent ${silent}, other stance ${otherStance})`;
}

/**
 * Judges claim matching on labelled sentences: `npm run corpus -- claims [FILE]`. A line is
 * `{text, claim, stance, category, also}`; `claim` is the claim whose card should open, or `null`
 * where none should; cards of the claims in `also` are neither right nor wrong. Prints precision,
 * recall, the figures by category, and every error. Without a file it judges the hostile set and
 * then counts the cards on ordinary news; `--summary` leaves the errors out.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ClaimMention } from '../../src/core/claims/claim-mention.ts';
import { type ClaimSet, matchText, opensCard, readClaimSet } from '../core/claims/claim-set.ts';
import { judgeNews } from './claims-news.ts';

interface Labelled {
  text: string;
  claim: string | null;
  stance: string | null;
  category: string;
  also?: string[];
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
  const isBrief = args.includes('--summary');
  const named = args.find((arg) => !arg.startsWith('--'));
  const file = named ?? new URL('claims-hostile.jsonl', import.meta.url).pathname;
  if (!existsSync(file)) {
    console.log(`There is no ${file}: nothing to judge.`);
    return;
  }
  const set = readClaimSet();
  judgeFile(set, file, isBrief ? () => {} : console.log);
  if (named === undefined) judgeNews(set);
}

type Show = (line: string) => void;

function judgeFile(set: ClaimSet, file: string, show: Show): void {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const tallies = new Map<string, Tally>();
  const total = newTally();
  for (const line of lines) {
    const labelled: Labelled = JSON.parse(line);
    const own = tallies.get(labelled.category) ?? newTally();
    tallies.set(labelled.category, own);
    judge(set, labelled, [total, own], show);
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

function judge(set: ClaimSet, labelled: Labelled, tallies: Tally[], show: Show): void {
  const { mentions, rejections } = matchText(set, labelled.text);
  const opening = mentions
    .filter(opensCard)
    .filter(({ claim }) => labelled.also?.includes(claim) !== true);
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
    show(`STANCE ${right.stance} for ${labelled.stance} [${labelled.category}] ${labelled.text}`);
  }
  for (const mention of wrong)
    show(`WRONG  ${describe(mention)} [${labelled.category}] ${labelled.text}`);
  if (isMissed) {
    const why = [
      ...mentions.map(describe),
      ...rejections.map(({ claim, code, detail }) => `${claim}: ${code} ${detail}`),
    ].join('; ');
    show(`MISSED ${wanted} [${labelled.category}] ${labelled.text} (${why || 'no candidate'})`);
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

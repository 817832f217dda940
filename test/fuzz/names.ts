/**
 * Holds the scan against the oracle: `npm run fuzz -- names [--strings N] [--seed S]`. Dictionaries
 * are made up and thrown away; strings are generated around them, and every tenth is a piece of
 * real news where the corpus is there. Any difference is printed and fails the run.
 */
import { compareWithOracle } from '../core/names/compare-with-oracle.ts';
import { madeUpName, newsString, seededRandom } from '../core/names/generate-strings.ts';
import { entry, SAMPLE } from '../core/names/sample-entries.ts';
import type { NamesRow } from '../corpus/names-row.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

const STRINGS_A_ROUND = 20_000;

export async function run(args: string[]): Promise<void> {
  const total = option(args, '--strings', 10_000_000);
  const seed = option(args, '--seed', 20_260_101);
  const random = seededRandom(seed);
  const real = realPieces();
  let done = 0;
  let marked = 0;
  for (let round = 0; done < total; round++) {
    const { names, entries } = dictionary(round, { random, real });
    const compare = compareWithOracle(entries);
    for (let k = 0; k < STRINGS_A_ROUND && done < total; k++, done++) {
      const isReal = real.length > 0 && k % 10 === 0;
      const text = isReal ? piece(real, random) : newsString(names, random);
      const { difference, spans } = compare(text);
      marked += spans;
      if (difference === null) continue;
      console.error(`Round ${round}, seed ${seed}: ${difference}`);
      process.exitCode = 1;
      return;
    }
    if (round % 50 === 49)
      console.log(
        `${done.toLocaleString('en')} strings, ${marked.toLocaleString('en')} names, no difference`,
      );
  }
  console.log(
    `${done.toLocaleString('en')} strings, ${marked.toLocaleString('en')} names, 0 differences (seed ${seed}).`,
  );
}

interface Sources {
  random: () => number;
  real: readonly string[];
}

/**
 * Every third dictionary is the sample, of made-up names, or of words from real news. In half of
 * them no name begins small: the scan then looks for words in another way.
 */
function dictionary(round: number, { random, real }: Sources) {
  if (round % 3 === 0) {
    const names = SAMPLE.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
    return { names, entries: SAMPLE };
  }
  const names: string[] = [];
  const count = 5 + Math.floor(random() * 400);
  while (names.length < count) {
    const name =
      round % 3 === 1 || real.length === 0 ? madeUpName(names, random) : words(real, random);
    names.push(round % 2 === 0 ? capitalised(name) : name);
  }
  return {
    names,
    entries: names.map((name, k) => entry(`e${k}`, k % 4 ? 'place' : 'person', name)),
  };
}

function capitalised(name: string): string {
  const first = name.search(/[\p{L}\p{N}]/u);
  return first < 0 ? name : name.slice(first).replace(/^./u, (letter) => letter.toUpperCase());
}

/** Two or three neighbouring words of real news. */
function words(real: readonly string[], random: () => number): string {
  const all = piece(real, random).split(/\s+/);
  const from = Math.floor(random() * all.length);
  return all
    .slice(from, from + 1 + Math.floor(random() * 3))
    .join(' ')
    .slice(0, 100);
}

function piece(real: readonly string[], random: () => number): string {
  const line = real[Math.floor(random() * real.length)] ?? '';
  const from = Math.floor(random() * Math.max(1, line.length - 60));
  return line.slice(from, from + 20 + Math.floor(random() * 100));
}

function realPieces(): string[] {
  const rows = readCorpus<NamesRow>('names-dev.jsonl.gz') ?? [];
  return rows.map(({ text }) => text);
}

function option(args: readonly string[], name: string, otherwise: number): number {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
}

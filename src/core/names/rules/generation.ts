import { foldWords } from '../../text/fold-words.ts';
import type { NamedEntry } from '../name-mention.ts';
import type { Neighbour } from '../reading.ts';
import type { Found, Scene } from './scene.ts';

/** What tells father and son apart, folded. Written out it may be a rank: "Trump Senior Adviser". */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const generationOf = (folded: string): string | null => (GENERATIONS.has(folded) ? folded : null);

/** Returns the generation that stands after a name, `jr`, or `null`: "Trump Jr.", "Biden, Jr.". */
export function generationAfter(end: number, { reading }: Scene): string | null {
  const after: Neighbour | null = reading.after(end);
  return after?.isCapital && /^,?[^\S\n]+$/u.test(after.gap) ? generationOf(after.folded) : null;
}

/** Returns the generations that an entry's names end with. */
function generationsIn({ name, aliases }: NamedEntry): string[] {
  const names = [name, ...aliases.map(({ text }) => text)];
  return names.flatMap((each) => generationOf(foldWords(each).split(' ').at(-1) ?? '') ?? []);
}

/** "Donald Trump Jr." is not our Donald Trump, whose names have no Jr. */
export function isOtherGeneration({ entry, end }: Found, scene: Scene): boolean {
  if (entry.kind !== 'person') return false;
  const generation = generationAfter(end, scene);
  return generation !== null && !generationsIn(entry).includes(generation);
}

/** "Robert Kennedy" without Jr. may be the father of our Robert Kennedy Jr. */
export function lacksGeneration({ entry, end }: Found, scene: Scene): boolean {
  const own = generationOf(foldWords(entry.name).split(' ').at(-1) ?? '');
  return own !== null && generationAfter(end, scene) === null;
}

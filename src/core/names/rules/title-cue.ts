import { foldWords } from '../../text/fold-words.ts';
import { dayRange } from '../../time/partial-date.ts';
import { heldDuring } from '../../time/state-interval.ts';
import { canonicalTitle } from '../offices/canonical-title.ts';
import { type Found, isSpaceGap, type Scene } from './scene.ts';

/** How many words before a surname may be its title. */
const MAX_WORDS = 7;

/** Titles that were once someone's still say who is meant. */
const FORMER = /\b(?:former|ex|then|late|outgoing)\b/;

/**
 * Returns the words before a surname that say who is meant: a title that this person held on the
 * article's day ("President Putin"; any day after "former"), or the country or organisation of an
 * office of theirs ("Estonia's Kallas"). `null` where nothing does.
 */
export function titleCue(found: Found, scene: Scene): string | null {
  const offices = found.entry.states.filter(({ relation }) => relation === 'office');
  if (offices.length === 0) return null;
  const words = wordsBefore(found, scene);
  const whole = words.join(' ');
  for (let from = 0; from < words.length; from++) {
    const title = canonicalTitle(
      words
        .slice(from)
        .join(' ')
        .replace(/(?<=\w{4})s$/, ''),
    );
    const held = offices.filter((office) => canonicalTitle(office.title ?? '') === title);
    const isFormer = FORMER.test(foldWords(whole));
    if (held.some((office) => isFormer || mayHold(office, scene)))
      return words.slice(from).join(' ');
  }
  if (shortTitle(words.at(-1), offices, scene)) return words.at(-1) ?? null;
  return countryCue(
    found,
    scene,
    offices.map(({ of }) => of),
  );
}

/** "Secretary Blinken", "Minister Lavrov": the head word of a title stands for all of it. */
function shortTitle(
  word: string | undefined,
  offices: Found['entry']['states'],
  scene: Scene,
): boolean {
  if (word === undefined || !/^(?:Secretary|Minister|President|Chancellor)$/.test(word))
    return false;
  return offices.some((office) => {
    const words = canonicalTitle(office.title ?? '').split(' ');
    const isOwn = words.includes(word.toLowerCase()) || (office.title ?? '').includes(word);
    const isPrime = word === 'Minister' && words.includes('prime');
    return (
      isOwn &&
      !isPrime &&
      !words.includes('vice') &&
      !words.includes('deputy') &&
      mayHold(office, scene)
    );
  });
}

function mayHold(office: { from: string; to?: string }, { published }: Scene): boolean {
  return published === null || heldDuring(office, dayRange(published)) !== 'no';
}

/** "Estonia's Kallas": the possessive of what the person held an office of. */
function countryCue(
  found: Found,
  { reading, ...scene }: Scene,
  of: (string | undefined)[],
): string | null {
  const before = reading.before(found.start);
  if (!before || !isSpaceGap(before.gap)) return null;
  const isPossessive = before.folded === 's' && /['’]/u.test(reading.text.charAt(before.start - 1));
  if (!isPossessive) return null;
  const span = scene.endingAt.get(before.start - 1);
  const isTheirs = span?.candidates.some(({ entry }) => of.includes(scene.entries.at(entry).id));
  return isTheirs && span ? reading.text.slice(span.start, before.end) : null;
}

/** The words before a name in its sentence, nearest last; hyphens join, other marks end. */
function wordsBefore({ start }: Found, { reading }: Scene): string[] {
  const words: string[] = [];
  let at = start;
  for (let k = 0; k < MAX_WORDS; k++) {
    const before = reading.before(at);
    const isNear = before && (isSpaceGap(before.gap) || (k > 0 && /^[-‐‑]$/u.test(before.gap)));
    if (!before || !isNear) break;
    words.unshift(before.text);
    at = before.start;
  }
  return words;
}

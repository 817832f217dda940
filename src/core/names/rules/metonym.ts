import type { Judged } from './judged.ts';
import { isDemonym, isSpaceGap, type Scene } from './scene.ts';

/** What governments do in news, as it follows their name. Folded. */
const ACTS = new Set(
  (
    'said says say saying insists insisted warned warns denied denies rejected rejects accused accuses wants wanted ' +
    'demands demanded claims claimed argues argued announced announces condemned condemns urged urges vowed vows ' +
    'agreed agrees refused refuses responded responds threatened threatens hopes hoped fears feared believes ' +
    'believed considers regards sees views seeks sought supports supported backs backed opposes opposed expects ' +
    'expected called calls offered offers proposed proposes imposed imposes expelled summoned recalled recognised ' +
    'recognized recognises ordered orders signed signalled signaled told blamed blames stressed dismissed ' +
    'dismisses reacted retaliated annexed invaded deployed approved approves pledged pledges promised promises'
  ).split(' '),
);

const AUXILIARIES =
  /^(?:has|have|had|would|will|could|should|may|might|must|also|repeatedly|again|later|then|now|reportedly|apparently|long|is|was|did|does)$/;

/** After "is" or "was" only these make the place act: "Moscow is demanding". */
const PARTICIPLES =
  /^(?:not )?(?:\w+ly )?(?:demanding|seeking|insisting|threatening|accusing|denying|refusing|warning|urging|hoping|trying|pushing|pressing|preparing|considering|planning|willing|ready|prepared|determined|keen|unwilling|reluctant)$/;

/** What only an actor has: "Moscow's demands". */
const POSSESSIONS =
  /^(?:\w+ )?(?:demands?|position|stance|proposals?|claims?|response|decision|intentions?|interests?|ambitions?|policy|policies|aims?|goals?|denials?|accusations?|allegations?|concerns?|threats?|view|views|government|foreign|support|aggression|invasion|allies|ally|ambassador|envoy|troops|military|army|sphere|refusal|insistence|willingness|objections?|actions?|behaviour|behavior|influence|role|failure|efforts?|plans?|strategy|security|ultimatum|offer|annexation|relations|ties)\b/;

/** Words between a name and which it is a place: "in Moscow said". */
const PLACE_BEFORE =
  /^(?:in|at|from|near|to|outside|around|across|into|through|leaving|visiting|visited|central|downtown|via|towards?|of|inside|within|for)$/;

/** Says why a place or a house acts here like the government it stands for; `null` if it does not. */
export function actsAsGovernment({ found }: Judged, scene: Scene): string | null {
  const { reading } = scene;
  if (found.entry.standsFor === undefined || isDemonym(found)) return null;
  const before = reading.before(found.start);
  const isPlace = before !== null && isSpaceGap(before.gap) && PLACE_BEFORE.test(before.folded);
  const words = followingWords(actorsEnd(found.end, scene), reading);
  const [first = '', second = ''] = words;
  if (first === 's') {
    const owned = words.slice(1, 3).join(' ');
    return !/^(?:for|in|at|to|near)$/.test(before?.folded ?? '') && POSSESSIONS.test(owned)
      ? owned
      : null;
  }
  if (isPlace) return null;
  if (ACTS.has(first)) return first;
  if (!AUXILIARIES.test(first)) return null;
  if (/^(?:is|was)$/.test(first)) return PARTICIPLES.test(second) ? `${first} ${second}` : null;
  const isAct = ACTS.has(second) || words.slice(1).some((word) => ACTS.has(word));
  return isAct ? `${first} ${second}` : null;
}

/** Passes over "and Tallinn" after Warsaw, where that too is a name of ours. */
function actorsEnd(end: number, { reading, startingAt }: Scene): number {
  const and = reading.after(end);
  if (and?.folded !== 'and' || !isSpaceGap(and.gap)) return end;
  const other = reading.after(and.end);
  return (other && startingAt.get(other.start)?.end) ?? end;
}

function followingWords(end: number, reading: Scene['reading']): string[] {
  const words: string[] = [];
  let at = end;
  for (let k = 0; k < 4; k++) {
    const after = reading.after(at);
    if (!after || !(isSpaceGap(after.gap) || (k === 0 && /^['’]$/u.test(after.gap)))) break;
    words.push(after.folded);
    at = after.end;
  }
  return words;
}

/**
 * Journalists' synonyms, written by hand and capped at small sets: alignment counts them in
 * part, no gate and no concept group turns on them.
 */
import { stemWord } from '../text/stem.ts';

const SETS = `
attack assault offensive strike; begin start launch commence; big major large huge massive;
border frontier; call urge appeal; claim assert allege contend; conflict war fighting hostilities;
country nation state; deal agreement accord pact treaty; decide determine resolve; demand insist;
deploy station dispatch send; destroy demolish ruin; end finish halt stop cease; enter join accede;
expand enlarge widen extend grow; expansion enlargement; expensive costly; fear worry concern;
fight battle; force compel coerce; force troop soldier military army personnel serviceman servicemen men strong; give grant provide supply;
guarantee assurance pledge promise; help aid assist support; hit strike reach; include comprise;
invade attack; invasion attack offensive assault; kill slay; large big; leader head chief;
leave exit quit; meeting session talks summit; missile rocket; month months; move shift;
part role; plan scheme intention; provoke trigger cause spark prompt; purely solely strictly only;
quick rapid fast; region area; retreat pullout withdrawal exit; rocket missile; show demonstrate prove
reveal expose; soldier serviceman; speak talk; surround encircle; territory soil land;
threat danger menace; threaten menace; violate breach break contravene; weak feeble; within under;
build-up buildup massing; ship warship vessel; concession compromise; fail collapse; sanction embargo restriction
`;

const MEMBERSHIP: ReadonlyMap<string, ReadonlySet<number>> = buildMembership();

function buildMembership(): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>();
  SETS.split(';').forEach((set, index) => {
    for (const word of set.trim().split(/\s+/)) {
      const stem = stemWord(word);
      const sets = map.get(stem) ?? new Set<number>();
      sets.add(index);
      map.set(stem, sets);
    }
  });
  return map;
}

/** Tells whether two stems stand in one set. */
export function areSynonyms(left: string, right: string): boolean {
  const sets = MEMBERSHIP.get(left);
  const others = MEMBERSHIP.get(right);
  if (!sets || !others) return false;
  for (const set of sets) if (others.has(set)) return true;
  return false;
}

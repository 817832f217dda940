/** Pairs of opposites: one in the sentence where the phrasing has the other voids the claim. */
import { stemWord } from '../text/stem.ts';

const PAIRS = `
rise fall; increase decrease; grow shrink; more less; more fewer; join leave; win lose;
support oppose; east west; eastward westward; strong weak; strength weakness; strengthen weaken;
withdraw deploy; withdrawal deployment; accept reject; keep break; honour break; ally enemy;
escalate de-escalate; legal illegal; lawful unlawful; success failure; succeed fail; allow ban;
right wrong; innocent guilty; offensive defensive; aggressive defensive; expand shrink;
expansion contraction; permanent temporary; safe dangerous; public secret; major minor; before after;
first last; begin end; start stop; open close; peace war; friend foe; effective ineffective;
useful useless; embolden deter; encourage deter; encourage discourage; provoke prevent;
cause prevent; keep violate; respect violate; abide violate; comply violate; comply breach;
obey break; inside outside; unilateral joint; unilaterally jointly; alone together; arm disarm;
build dismantle; gain lose; tighten loosen; lift impose; recognise deny; free occupy;
liberate occupy; attack defend; victory defeat; advance retreat; supply withhold; north south;
majority minority; old new; high low; higher lower; rich poor; confirm refute; credible incredible;
military civilian; deport return; take return; abduct return; kidnap return; seize return; written verbal; written oral; surround relieve; encircle relieve
`;

/** Maps a stem to the stems of its opposites. */
export const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = buildAntonyms();

function buildAntonyms(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const pair of PAIRS.split(';')) {
    const [left, right] = pair.trim().split(/\s+/).map(stemWord);
    if (left === undefined || right === undefined) continue;
    link(map, left, right);
    link(map, right, left);
  }
  return map;
}

function link(map: Map<string, Set<string>>, from: string, to: string): void {
  const known = map.get(from) ?? new Set<string>();
  known.add(to);
  map.set(from, known);
}

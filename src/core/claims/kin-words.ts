/**
 * Words by which newspapers say the same thing, across all claims: where a sentence meets every
 * group of a claim but one, a word of kin may meet the last. Each set holds words that can stand
 * for one another once the others of the claim are there; a word may stand in several sets.
 * Written by hand: a set that drifts is worse than none.
 */
import { stemWord } from '../text/stem.ts';

const SETS = `
war conflict fighting hostilities bloodshed carnage; fight battle combat clash war;
invade attack assault storm march overrun raid; invasion attack assault offensive incursion onslaught aggression raid strike;
seize capture take grab conquer occupy overrun wrest retake recapture reconquer; capture conquest seizure fall takeover;
destroy demolish raze flatten obliterate devastate annihilate pulverise; destruction demolition devastation obliteration;
blast explode detonate dynamite bomb; explosion blast detonation;
hit strike pound shell bombard target fire; bombardment shelling strike attack;
missile rocket projectile warhead; kill murder slay assassinate liquidate; murder assassination killing;
deport abduct kidnap steal snatch spirit; deportation abduction kidnapping;
evacuate rescue save shelter evacuation; child minor kid youngster orphan teenager boy girl pupil;
soldier troop serviceman fighter trooper troops forces; casualty loss; reject refuse spurn rebuff decline snub; rejection refusal rebuff;
ceasefire truce armistice; deal agreement accord pact treaty settlement compromise;
prevent thwart scupper torpedo derail sabotage sink foil scuttle quash obstruct; promise pledge vow assure guarantee undertake;
promise pledge assurance guarantee commitment undertaking vow; expand enlarge grow widen; expansion enlargement growth extension;
demand insist require urge; demand insistence ultimatum condition; decide determine settle; meet convene gather assemble;
meeting session gathering talks; encourage embolden spur tempt incite inspire hearten goad; weakness frailty impotence decline decay feebleness;
encircle surround ring besiege; provoke trigger cause spark ignite fuel prompt; threaten menace endanger imperil;
threat danger menace peril; participant belligerent combatant party; violate breach flout infringe; violation breach infringement;
sanction embargo penalty restriction; fail flop backfire; failure flop fiasco debacle; panic hysteria hype alarmism scaremongering paranoia frenzy psychosis;
illegal unlawful illegitimate invalid void unconstitutional; legitimate lawful legal valid; referendum plebiscite vote ballot poll;
coup putsch overthrow takeover; finance fund bankroll sponsor organise orchestrate engineer mastermind; genocide extermination annihilation;
guarantor mediator intermediary facilitator broker; halt stop suspend shelve cancel; rule govern control;
laboratory lab; give deliver supply provide donate furnish; plane aircraft jet warplane bomber; responsible guilty culpable liable;
responsibility guilt blame fault; dam dyke; pipeline pipe; popularity approval rating; begin start launch unleash; theft robbery larceny looting plunder piracy heist;
steal rob loot plunder; asset fund reserve; prison jail colony camp penitentiary; smuggle traffic; weapon arms armament munitions weaponry;
famine starvation; nuclear atomic; peaceful civilian civil; tariff duty levy; pay bear shoulder;
finish end stop resolve settle; escape leak; interfere meddle intervene tamper manipulate; interference meddling intervention manipulation;
election ballot; coerce blackmail pressure extort; extortion blackmail; poison nerve-agent novichok;
encouragement incentive invitation; member membership; withdraw pull quit; withdrawal pullout departure;
dispatch deploy station send; deployment dispatch stationing; fabricate fake stage concoct invent; fabrication fake forgery hoax invention;
spend invest; spending expenditure outlay budget; accept agree endorse approve adopt; lie deceive;
reactor plant; shelter protect; deliberate intentional deliberately intentionally purposely knowingly; only exclusively solely purely;
territory soil land; province region; legitimate rightful; rule regime; aid assistance help support; join enter accede; entry accession admission;
unilateral unilaterally alone; concession compromise; topple oust overthrow depose unseat; fulfil implement honour;
destroy destruction; invade invasion; withdraw withdrawal; assure assurance; accede accession; admit admission; refuse refusal;
reject rejection; violate violation; annex annexation; decide decision; deport deportation; evacuate evacuation; abduct abduction;
oust ouster; seize seizure; conquer conquest; fail failure; obliterate obliteration; interfere interference; steal theft; starve starvation;
resolve resolution; sign signature; commit commitment; provoke provocation; intervene intervention; bombard bombardment; die death;
lose loss; approve approval; legitimate legitimacy; responsible responsibility; aggressive aggression; defend defence; accept acceptance;
intend intention; threaten threat; explode explosion; supply delivery; divert diversion; divide division;
drone uav; station terminal; theatre playhouse; virus coronavirus covid pathogen
`;

const KIN: ReadonlyMap<string, readonly string[]> = buildKin();

function buildKin(): Map<string, string[]> {
  const kin = new Map<string, Set<string>>();
  for (const set of SETS.split(';')) {
    const stems = [...new Set(set.trim().split(/\s+/).map(stemWord))];
    for (const stem of stems) {
      const own = kin.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) own.add(other);
      kin.set(stem, own);
    }
  }
  return new Map([...kin].map(([stem, others]) => [stem, [...others]]));
}

const NONE: readonly string[] = [];

/** Returns the stems that may stand for a stem, itself left out. */
export function kinOf(stem: string): readonly string[] {
  return KIN.get(stem) ?? NONE;
}

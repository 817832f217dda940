/**
 * Ordinary words that news begins sentences and fills headlines with. A capital on one of these
 * is the place's, not the word's, so it does not make a neighbour part of a name.
 */
const WORDS = `
a about above according across after again against ago ahead alas all almost alone along already also
although always am amid amidst among an and another any anyone anything apparently are around as aside ask
asked at away back be because been before behind being below beneath beside besides between beyond both but
by call called can certainly clearly come could currently dear despite did do does done down due during each
earlier early either else elsewhere enough especially even eventually ever every everyone everything except
far few finally first five following for former formerly four from further furthermore get give given go had
half has have having he hence her here hers him his historically how however i if in including indeed initially
inside instead into is it its itself just last late later lately least less let like likewise little long
make many may maybe me meanwhile might mine more moreover most mostly much must my nearly neither never
nevertheless next no nobody none nonetheless nor not nothing now nowadays of off often on once one only onto
opposite or other others otherwise our ours out outside over overall own part past per perhaps plus possibly
previously prior probably provided quite rather really recall recently regarding right said same saw say second
see seeing seemingly seven several shall she should similarly since six so some somehow someone something
sometimes soon still such suddenly ten than that the their theirs them then there thereafter therefore these
they thing think third this those though three through throughout thus till to today together tomorrow tonight
too toward towards traditionally twice two ultimately under underneath undoubtedly unfortunately unless unlike
until up upon us usually versus very via was way we well were what whatever when whenever where whereas wherever
whether which while who whoever whom whose why will with within without would yes yesterday yet you your yours

accept accuse accused act add admit adopt advance agree aid aim air alert allege allow ally ambush announce
answer appeal approve argue arm arrest arrive assure attack attend avoid await back ban bar battle beat become
begin believe bid block blame blast bomb boost border boycott brace break bring brush build buy cancel capture
cast celebrate challenge change charge check choose claim clash clear close combat compare concede concern
condemn confirm confront consider continue control could counter cover crisis criticise criticize cross cut
debate decide declare decline defeat defend defy delay demand deny deploy detain dismiss discuss doubt draw
drive drop ease elect embrace end endorse enter erupt escalate eye expand expect expel explain export expose
extend face fail fall fear fight find fire flee fly follow force free freeze fuel fund gain get grant greet
grow halt hand hail head hear help hike hint hit hold honor honour hope host hunt ignore impose improve
increase insist intervene invade invite join jail keep kick kill know label lack land launch lead leave
lift link list look lose lower make march mark meet miss mobilise mobilize mock mourn move mull name near need
offer oppose order oust outline overtake own pass pause pay persuade pick plan play plead pledge plot poll
postpone praise prepare press pressure probe promise protest prove pull punish push put quit race raise react
reach ready rebuff recall receive recognise recognize reduce refuse reject release remain remember remind
remove renew repeat reply report rescue resign respond restore resume retain return reveal review ride rise
risk row rule run rush sack sanction save say secure see seek seize sell send serve set share shell shift
shoot show shun shut sign signal slam slap slash speak spark split stand start stay step stop strike struggle
study subsidise suffer suggest summon supply support surge surprise suspect suspend swap sway swear take talk
target tell test thank threaten throw thwart tie top touch toughen track trade train treat trigger try turn
tweet unveil urge use vanish veto view visit vote vow wait walk want warn watch weigh welcome win withdraw
withhold wonder work worry wound write yield accuses says sees seeks seizes sends signs slams strikes takes
talks tells tries warns wins wants urges vows visits

officials analysts observers reporters diplomats sanctions soldiers army abroad accord actual additional agents aircraft alleged allied alliance allies alone ambassador amid angry annual
anonymous another anti army arms artillery assets asylum attacks authorities ballot bank banks big bilateral
bill billion blow bodies bosses branch budget business cabinet campaign candidate case cash cause ceasefire
central century chief children cities citizens city civil civilian civilians coalition cold collapse comments
commander conflict congress convoy corruption council country coup court crackdown crash crew crime critics
currency cyber dangerous data day days dead deadline deadly deal death deaths debt decades defence defense
delegation democracy deputies deputy diplomacy diplomat diplomatic diplomats disaster dispute dozens drone drones
economic economy election elections embassy emergency employees energy envoy europe european exclusive executive
exercise exiled experts export families final fighters fighting financial fleet food football forces foreign
fresh friends front full future gas general global gold government governments grain great ground group groups
growing growth gunmen hackers hard heavy high homes hostages hours house human hundreds illegal immigrants
imports incoming independence independent inflation inquiry insurgents intelligence interior international
investigation investors islamic issue issues jets joint journalist journalists judge judges key killing large
law lawmakers lawyers leader leaders left legal live local major man mayor media meeting member members men
migrants military militants million millions minister ministers ministry minor missile missiles money moderate
month months moves national nationalist nations neighbouring neighboring new news nine northern nuclear number oil old
opinion opponents opposition outgoing outrage parliament parties partner partners party peace people plane
plans police policy political politicians poor power pre president press prices prime prison prisoners private
pro protesters protests province public quarterly rebels record refugee refugees regime region regional
relations relatives report reports republican rescue residents resolution rich rival rivals river role round
ruling rural sailors scientists secret secretary security senate senior separatist separatists service seven
several ship ships shops short situation small social soldier soldiers source sources southern space special
state states statement stock store strategic strategy strikes strong students summit supplies supporters suspects
system talks tanks tax teachers team tensions term terror terrorist terrorists thousands threat threats ties
tiny tobacco top tour tourists town trade traders treaty trial tribal troops trust truth unity unions victims
victory video villages violence visitors voters war wars weapons week weekly west western wife winter woman
women workers world worst wrong year years young zone
`;

const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Tells whether a folded word is an ordinary one, in this or its basic form: fears, fearing. */
export function isCommonWord(folded: string): boolean {
  if (COMMON_WORDS.has(folded)) return true;
  const basic = folded.replace(/(?:ing|ed|es|s|d)$/, '');
  return COMMON_WORDS.has(basic) || COMMON_WORDS.has(`${basic}e`) || COMMON_WORDS.has(`${basic}y`);
}

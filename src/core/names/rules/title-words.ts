const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of office and rank: before a name they are not part of it. Folded. */
export const OFFICE_WORDS = split(`
  president vice prime minister premier chancellor secretary general foreign defence defense interior finance
  economy economic affairs internal external security national adviser advisor ambassador envoy king queen
  prince princess crown emperor emir sheikh sultan pope patriarch archbishop bishop cardinal rabbi imam ayatollah
  mayor governor gov senator sen congressman congresswoman rep representative mp mep speaker chairman chairwoman
  chair chief commander commissioner commission director spokesman spokeswoman spokesperson leader justice judge
  attorney marshal admiral adm colonel col captain capt major maj lieutenant lt sergeant sgt gen brigadier
  professor prof dr doctor deputy head state treasury undersecretary assistant special high acting former
  ex then late comrade dictator tsar czar oligarch candidate ruler archduke legislator rival democrat republican lawmaker
  counterpart strongman tycoon billionaire businessman lawyer author journalist activist nobel laureate
  laureates nobel energy house consul prosecutor health education trade industry agriculture culture transport
  tourism environment labour labor information sports war army navy police majority minority opposition cabinet
  permanent supreme presidents ministers presidential ceo pm fm mr mrs ms miss sir lord lady dame baroness
`);

/** Words that end a title: a row of words of office leads to one, or names an institution. Folded. */
export const TITLE_HEADS = split(`
  president minister premier chancellor secretary general adviser advisor ambassador envoy king queen prince
  princess emperor emir pope mayor governor senator congressman congresswoman representative speaker chairman
  chairwoman chair chief commander commissioner director spokesman spokeswoman spokesperson leader judge justice
  marshal admiral colonel captain major deputy head undersecretary dictator pm consul prosecutor laureate
  laureates ceo presidents ministers candidate
`);

/** What people are called by: before a word that is no person of ours, it makes it one. Folded. */
export const PERSON_TITLES = split(`
  mr mrs ms miss sir lord lady dame baroness dr prof professor sen senator rep congressman congresswoman
  gov capt captain col colonel sgt sergeant lt lieutenant maj gen adm judge justice sheikh mx
`);

/** Months, weekdays and what else may follow a name with a capital of its own. Folded. */
export const CALENDAR = split(`
  january february march april may june july august september october november december jan feb mar apr jun
  jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
  sun i christmas easter ramadan
`);

/** Words that make a new name of what follows, however it is capitalised: Northern Ireland. Folded. */
export const LEADING_PARTS = split(`
  new north northern south southern east eastern west western northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern central upper lower greater
  great little inner outer equatorial papua saint st san santa sao sankt port fort lake mount mt cape la las los el
  le villa monte rio bay gulf sea trans
`);

/** Words that make a new name of what stands before them: Washington Post, Paris Agreement. Folded. */
export const TRAILING_PARTS = split(`
  post times herald tribune journal review gazette chronicle telegraph examiner globe star sun mail observer
  guardian monitor weekly university college institute school academy bank airlines airways airport railway
  railways city county district province river lake mountains mountain valley street st road avenue ave square
  boulevard tower towers hotel palace park garden gardens bridge station stadium arena museum library gallery
  island islands isle gulf strait straits bay sea ocean channel peninsula hilton united fc afc cf club
  company co corp corporation group inc ltd llc plc gmbh sa ag telecom motors steel oil gas petroleum energy
  open cup olympics games marathon grand prix league agreement accord accords treaty protocol convention
  declaration charter pact foundation fund trust society association federation union institution council
  commission committee board agency authority bureau office department ministry parliament assembly congress
  senate court army navy force forces guard guards corps command brigade regiment battalion division police
  church orthodox cathedral mosque synagogue temple festival awards prize press news television tv radio
  magazine channel network networks online insider capitals nationals redskins wizards bulldogs hawks braves
  tech southern state states jr sr iii ii embassy consulate registry
`);

/** Prefixes and suffixes that join a name by a hyphen without making it another name. Folded. */
export const HYPHEN_WORDS = split(`
  pro anti non ex post pre mid inter intra pan semi self neo quasi sino russo franco anglo euro
  greco austro turko turco german american russian
  led backed based born made held occupied controlled style era area wide aligned allied friendly trained funded
  sponsored supported owned run bound linked related approved designed built supplied appointed nominated
  dominated speaking brokered mediated mandated installed imposed annexed administered bashing phobia
  educated affiliated oriented centric skeptic sceptic loving hating issued initiated proposed chaired hosted
`);

/** Family particles that stand before a surname and make it another. Folded. */
export const PARTICLES = split(
  'van von der den del della di da du dos bin ibn ben al abu ter ten mac',
);

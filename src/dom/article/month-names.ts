/**
 * Names of the months in some thirty languages, lower case, nominative, genitive and usual short
 * forms, January first. Written out because asking `Intl` for them costs 33 ms a page. From CLDR.
 */
const NAMES = [
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen gener januari styczeń stycznia sty leden ledna led január januára tammikuu tammikuuta ianuarie ian siječanj siječnja ocak oca январь января янв січень січня januárja януари ян ιανουάριος ιανουαρίου ιαν sausis sausio janvāris jaanuar jaan janúar urtarrila',
  'february feb februar febr fev février fevrier févr febrero fevereiro febbraio febrer februari luty lutego lut únor února úno február februára februárja helmikuu helmikuuta február február februarie veljača veljače şubat şub февраль февраля февр фев лютий лютого лют февруари φεβρουάριος φεβρουαρίου φεβ vasaris vasario februāris veebruar veebr febrúar',
  'march mar märz maerz mär mrz mars marzo março marco març maart mrt marzec marca březen března bře marec maaliskuu maaliskuuta március márc martie ožujak ožujka mart marts март марта мар березень березня бер maret μάρτιος μαρτίου μαρ kovas kovo märts',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna dub apríl apríla huhtikuu huhtikuuta április ápr aprilie travanj travnja nisan nis апрель апреля апр квітень квітня квіт април απρίλιος απριλίου απρ balandis balandžio aprīlis aprill aprila',
  'may mai mayo maio maggio mag maig mei maj maja květen května kvě máj mája toukokuu toukokuuta május svibanj svibnja mayıs май мая травень травня трав μάιος μαΐου μαϊου μαΐ gegužė gegužės maijs maí',
  'june jun juni juin junio junho giugno giu juny czerwiec czerwca cze červen června čvn jún júna kesäkuu kesäkuuta június iunie iun lipanj lipnja haziran haz июнь июня июн червень червня черв юни ιούνιος ιουνίου ιουν birželis birželio jūnijs jūn juuni junij junija',
  'july jul juli juillet juil julio julho luglio lug juliol lipiec lipca lip červenec července čvc júl júla heinäkuu heinäkuuta július iulie iul srpanj srpnja temmuz tem июль июля июл липень липня лип юли ιούλιος ιουλίου ιουλ liepa liepos jūlijs jūl juuli julij julija',
  'august aug août aout agosto ago agost augustus sierpień sierpnia sie srpen srpna srp augusta elokuu elokuuta augusztus kolovoz kolovoza ağustos ağu август августа авг серпень серпня серп augusti agustus agu αύγουστος αυγούστου αυγ rugpjūtis rugpjūčio augusts avgust avgusta avg ágúst',
  'september sep sept septembre septiembre setiembre setembro settembre setembre set wrzesień września wrz září zář septembra syyskuu syyskuuta szeptember szept septembrie rujan rujna septembar eylül eyl сентябрь сентября сент сен вересень вересня вер септември σεπτέμβριος σεπτεμβρίου σεπ rugsėjis rugsėjo septembris',
  'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź pazdziernika říjen října říj október októbra lokakuu lokakuuta octombrie oktobar oktobra ekim eki октябрь октября окт жовтень жовтня жовт октомври οκτώβριος οκτωβρίου οκτ spalis spalio oktobris oktoober',
  'november nov novembre noviembre novembro listopad listopada listopadu lis novembra marraskuu marraskuuta noiembrie noi studeni studenoga studenog novembar kasım kas ноябрь ноября нояб ноя листопад листопада лист ноември νοέμβριος νοεμβρίου νοε lapkritis lapkričio novembris nóvember',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desembre desember des grudzień grudnia gru prosinec prosince decembra joulukuu joulukuuta decembrie prosinac prosinca decembar aralık ara декабрь декабря дек грудень грудня груд декември δεκέμβριος δεκεμβρίου δεκ gruodis gruodžio decembris detsember dets',
];

const SPACED = NAMES.map((names) => ` ${names} `);

/** Croatian calls October what Polish, Czech and Ukrainian call November. */
const CROATIAN_OCTOBER = /^listopada?$/;

/** Returns the number, 1–12, of the month with this lower-case name, or `null`. */
export function monthNumber(name: string, language = ''): number | null {
  if (language.startsWith('hr') && CROATIAN_OCTOBER.test(name)) return 10;
  // Few words are asked about on a page: looking through beats building an index first.
  const month = SPACED.findIndex((names) => names.includes(` ${name} `));
  return month < 0 ? null : month + 1;
}

const NAMES = `
aaron adam adrian alan albert alex alexander alexandra alfred alice alison allen amanda amy andre andrea andrew
andy angela ann anna anne annie anthony antonio antony arnold arthur ashley barbara barry ben benjamin bernard
bernie beth betty bill billy bob bobby boris brad bradley brandon brian bruce bryan carl carla carlos carol
caroline catherine cathy charles charlie charlotte chloe chris christian christina christine christopher cindy
claire clarence claude colin connor craig cynthia daisy dale dan daniel danielle danny darren dave david dean
deborah debra denis denise dennis denzel diana diane dick dmitry don donald donna dorothy doug douglas duncan
dwayne dylan earl ed eddie edgar edith eduardo edward edwin eleanor elena eli elizabeth ellen emily emma eric
erik ernest eugene eva evan evelyn felix fernando fiona florence frances francis francisco frank franklin fred
frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gerry gilbert glen glenn gordon grace
graham grant greg gregory guy hannah harold harriet harry hassan heather hector helen henry herbert hilary
hillary holly howard hugh hunter ian igor ingrid irene isaac isabel ivan jack jackie jacob jacqueline jake
james jamie jane janet janice jared jason jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica
jill jim jimmy joan joanna joe joel john johnny jon jonathan jorge jose joseph josh joshua juan judith judy
julia julian julie justin karen karl kate katherine kathleen kathy keith kelly ken kenneth kerry kevin kim kyle
larry laura lauren laurence lawrence lee leo leon leonard leslie lewis liam lily linda lisa liz lloyd louis
louise lucas lucy luis luke lynn malcolm marc marcus margaret maria marie marilyn mario marion mark martha
martin mary mathew matt matthew maurice max megan melissa michael michel michelle miguel mike mikhail mitchell
mohamed mohammed molly monica muhammad nancy natalie natasha nathan neil nicholas nick nicola nicole nigel noah
norman olga oliver olivia oscar pamela patricia patrick paul paula pauline pedro peggy penny pete peter phil
philip phillip phyllis rachel ralph ray raymond rebecca ricardo richard rick robert roberto robin rod roger
ron ronald rose ross roy russell ruth ryan sally sam samantha samuel sandra sarah scott sean sergei sharon
shaun shirley simon sophia sophie stacy stan stanley stefan stella stephanie stephen steve steven stuart susan
suzanne sylvia tania ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony
tracy trevor ursula valerie vanessa vera vernon veronica vicky victor vincent virginia vladimir walter wanda
warren wayne wendy wesley will william willie yvonne zachary zoe kareem booker kerry ivanka melania eric tiffany
marla barron beau hallie naomi ashley ludmila lyudmila katerina naftali golda ehud
`;

/** First names that are common in English-language news, folded: who bears one is a person. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

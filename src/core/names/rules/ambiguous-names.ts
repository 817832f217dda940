/** What tells the things of one name apart. Phrases are folded and looked for in the article. */
export interface AmbiguousName {
  /** The kind of entry that the cues speak of; other kinds are left alone. */
  kind: string;
  /** Words that speak for the entry. */
  cues: readonly string[];
  /** Words that speak for something else of this name. */
  against: readonly string[];
  /** Without a cue there is no mark. */
  wantsCue: boolean;
  /** "In Turkey" is cue enough; "in Georgia" is not. */
  isPlaceAfterIn?: boolean;
}

const words = (list: string): string[] => list.split('|').map((word) => word.trim());

/** Names that newspapers use for several things, by their folded form. */
export const AMBIGUOUS_NAMES: Readonly<Record<string, AmbiguousName>> = {
  georgia: {
    kind: 'place',
    cues: words(
      'tbilisi|georgians|caucasus|south caucasus|abkhazia|south ossetia|saakashvili|georgian dream|batumi|' +
        'kutaisi|black sea|ivanishvili|zourabichvili|kobakhidze|garibashvili|kavelashvili|armenia|azerbaijan|' +
        'moldova|soviet|soviet union|nato|ukraine|russia|russian|putin|moscow|kremlin|2008 war',
    ),
    against: words(
      'atlanta|savannah|augusta|macon|kemp|raffensperger|warnock|ossoff|fulton county|stacey abrams|' +
        'state of georgia|georgia senate|runoff|alabama|south carolina|tennessee|florida|bulldogs|peach state|' +
        'arizona|pennsylvania|wisconsin|nevada|electoral votes|district attorney',
    ),
    wantsCue: true,
  },
  jordan: {
    kind: 'place',
    cues: words(
      'amman|jordanian|jordanians|king abdullah|hashemite|israel|palestinian|palestinians|syria|iraq|' +
        'west bank|middle east|lebanon|egypt|saudi arabia|gaza|arab|aqaba',
    ),
    against: words(
      'jim jordan|michael jordan|basketball|nba|chicago bulls|air jordan|congressman|ohio|jordan peterson',
    ),
    wantsCue: true,
    isPlaceAfterIn: true,
  },
  chad: {
    kind: 'place',
    cues: words(
      'ndjamena|n djamena|chadian|chadians|sahel|darfur|sudan|niger|cameroon|libya|deby|africa|african|mali|' +
        'burkina faso|boko haram|central african republic',
    ),
    against: words('hanging chad|hanging chads|ballot|bad bunny'),
    wantsCue: true,
    isPlaceAfterIn: true,
  },
  turkey: {
    kind: 'place',
    cues: words(
      'ankara|istanbul|erdogan|turkish|turks|nato|syria|kurdish|kurds|izmir|bosphorus|greece|cyprus|pkk|lira|' +
        'russia|ukraine|middle east|european union|eu',
    ),
    against: words('thanksgiving|stuffing|gravy|roast|oven|cranberry|butterball|poultry'),
    wantsCue: true,
    isPlaceAfterIn: true,
  },
  washington: {
    kind: 'place',
    cues: words(
      'white house|pentagon|capitol|congress|biden|trump|obama|bush|state department|united states|u s|american|' +
        'moscow|kremlin|nato|senate|beijing|diplomats|american officials|secretary of state|d c',
    ),
    against: words(
      'seattle|spokane|tacoma|olympia|puget sound|washington state|evergreen state|inslee|george washington|' +
        'denzel|kerry washington|booker t',
    ),
    wantsCue: false,
  },
  bloomberg: {
    kind: 'organisation',
    cues: words(
      'bloomberg news|bloomberg reported|bloomberg reports|told bloomberg|bloomberg tv|bloomberg television|' +
        'bloomberg said|according to bloomberg|reported by bloomberg|compiled by bloomberg|bloomberg terminal|' +
        'by bloomberg|bloomberg writes|bloomberg com',
    ),
    against: words(
      'michael bloomberg|mike bloomberg|mayor bloomberg|mr bloomberg|mayor michael|bloomberg campaign',
    ),
    wantsCue: false,
  },
  paris: {
    kind: 'place',
    cues: words('france|french|macron|elysee|seine|eiffel tower|parisian|louvre|europe|eu'),
    against: words('paris hilton|hilton|paris texas|paris jackson|plaster of paris'),
    wantsCue: false,
  },
  victoria: {
    kind: 'place',
    cues: words('melbourne|australia|australian|seychelles|british columbia|vancouver'),
    against: words('queen victoria|beckham|lake victoria'),
    wantsCue: true,
  },
  niger: {
    kind: 'place',
    cues: words('niamey|nigerien|nigeriens|sahel|mali|burkina faso|bazoum|tchiani|africa'),
    against: words('niger state|niger delta|river niger|minna'),
    wantsCue: false,
  },
};

/** States and provinces that follow a town's name after a comma: Moscow, Idaho. Folded. */
const REGIONS = `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|
illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|
missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|
oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|
west virginia|wisconsin|wyoming|ontario|quebec|manitoba|saskatchewan|alberta|nova scotia|ala|ariz|ark|calif|
colo|conn|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n h|n j|n m|n y|n c|n d|okla|ore|pa|
r i|s c|s d|tenn|tex|vt|va|wash|w va|wis|wyo|me`;

/** Folded names of American states (their abbreviations too) and Canadian provinces. */
export const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS.replaceAll('\n', '').split('|'));

/** Fixed phrases around demonyms and places that are not about them; folded next words. */
export const IDIOM_NEXT: Readonly<Record<string, readonly string[]>> = {
  russian: ['roulette', 'doll', 'dolls', 'salad', 'dressing', 'blue'],
  french: [
    'fries',
    'toast',
    'horn',
    'kiss',
    'press',
    'bulldog',
    'window',
    'windows',
    'door',
    'doors',
  ],
  turkish: ['delight', 'bath', 'baths', 'coffee'],
  german: ['shepherd', 'shepherds', 'measles'],
  danish: ['pastry', 'pastries'],
  dutch: ['courage', 'oven', 'auction'],
  indian: ['summer', 'ink'],
  chinese: ['whispers', 'checkers', 'wall', 'walls'],
  brussels: ['sprout', 'sprouts'],
  polish: ['remover'],
  swiss: ['cheese', 'roll'],
  brazilian: ['wax', 'butt'],
  stockholm: ['syndrome'],
  mexican: ['standoff', 'wave'],
  american: ['football', 'pie', 'dream'],
  english: ['breakfast', 'muffin', 'muffins'],
};

/** The same, by the word before. */
export const IDIOM_BEFORE: Readonly<Record<string, readonly string[]>> = {
  kiev: ['chicken'],
  turkey: [
    'cold',
    'roast',
    'stuffed',
    'thanksgiving',
    'christmas',
    'ground',
    'smoked',
    'wild',
    'talk',
  ],
};

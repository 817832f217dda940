/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon gen lt col maj capt cmdr adm sgt cpl gov sen rep pres st mt ft jr sr vs etc ' +
    'no inc ltd corp co bros dept est approx jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun fig vol ed eds al cf eg ie amb supt insp'
  ).split(' '),
);

/** Tells whether the full stop at `dot` belongs to an abbreviation: `Gen.`, `U.S.`, `J.` */
export function isAbbreviation(text: string, dot: number): boolean {
  const word = /([\p{L}]+)$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[1];
  if (word === undefined) return false;
  if (word.length === 1) return /\p{Lu}/u.test(word) && word !== 'I';
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** Words in the set's English names that want "the" before the name in a sentence. */
const DEFINITE =
  /\b(?:States|Kingdom|Nations|Union|Council|Commission|Committee|Parliament|Netherlands|Kremlin|Department|Organi[sz]ation|Ministry|Army|Republic|Federation|Bank|House|Emirates|Philippines|Assembly|Taliban|OSCE|CSTO|EU|UN|UK|US|G7)\b/;

/**
 * Tells whether an entry's name takes the definite article inside a sentence: "President of the
 * United States", but "Prime Minister of Estonia". The names are the set's, so this is about
 * English; a catalogue of a language without articles leaves the name as it is.
 */
export function needsArticle(name: string): boolean {
  const isPossessive = /^\S+['’]s? /.test(name);
  return DEFINITE.test(name) && !isPossessive && !/^(?:the|a|an|its) /i.test(name);
}

/** Why a mark was made. The first reason of a mention decided. */
export const KEEP_CODES = {
  'full-name': 'The words are the name of the entry, as the set gives it.',
  alias: 'The words are another name of the entry.',
  acronym: 'The words are an acronym of the entry, in its own capitals.',
  variant: 'The words are a usual spelling of a name of the entry.',
  demonym: 'The words say that someone or something is of this place or organisation.',
  'middle-name': 'First name and surname are the entry’s, with another name between them.',
  'title-cue': 'A title or a country before the surname says who is meant.',
  'surname-after-full-name': 'The full name stands in the article.',
  'stands-alone': 'Newspapers mean this person by the surname alone.',
  'needs-met': 'A word that this name needs stands in the article.',
  'context-cue': 'Words in the article say which of several things of this name is meant.',
  'office-holder': 'The words name an office, and this is who held it on the article’s day.',
  'metonym-actor': 'The place acts or speaks here: it stands for its government.',
} as const;

/** Why words that spell an alias got no mark. */
export const DROP_CODES = {
  'in-address': 'Part of an address, a handle, a hashtag or a file name.',
  'case-differs': 'The capitals are not the name’s.',
  'common-word': 'An ordinary word that only looks like the name here.',
  'part-of-longer-name': 'The words beside it make it a longer name that the set does not hold.',
  'place-of-same-name': 'A place of this name elsewhere: Moscow, Idaho.',
  'not-before': 'The next word is one that the set rules out.',
  'not-after': 'The word before is one that the set rules out.',
  'after-missing': 'The set wants one of certain words directly before.',
  'other-time': 'The name was not in use for this on the article’s day.',
  'void-word': 'A word in the sentence is one that the set rules out.',
  'needs-missing': 'None of the words that this name needs stands in the article.',
  idiom: 'A fixed phrase that is not about the place.',
  language: 'The language is meant, not the country.',
  'foreign-institution': 'Another country’s institution of this name: the French Senate.',
  'surname-alone': 'A surname, and the article has not named the person in full before.',
  'rival-person': 'Another person of this surname was named last.',
  'surname-shared': 'Two people of the set share this surname in this article.',
  'other-sense': 'The article uses this name for something else.',
  ambiguous: 'Several entries could be meant.',
} as const;

export type KeepCode = keyof typeof KEEP_CODES;
export type DropCode = keyof typeof DROP_CODES;

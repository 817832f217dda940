import type catalogue from './en/messages.json';

/** Every text of the interface has a key in the English catalogue. */
export type WordKey = keyof typeof catalogue;

/** Keys that come in plural forms: `KEY_one`, `KEY_other` and so on. */
type PluralStem<Key extends string> = Key extends `${infer Stem}_other` ? Stem : never;
export type PluralKey = PluralStem<WordKey>;

/** Puts the interface into words: texts, counted texts and dates in the reader's language. */
export interface Words {
  (key: WordKey, substitutions?: readonly (string | number)[]): string;
  /** Words for a number of things; the number is the first substitution. */
  count(key: PluralKey, count: number): string;
  /** `10 Dec 2021`, `Aug 2025` or `2021`, as precise as the date is. */
  date(date: string): string;
  /** BCP 47 tag of the language that the words are in. */
  language: string;
}

/** What the browser's `i18n.getMessage` does. */
type GetMessage = (key: string, substitutions?: string[]) => string;

/**
 * Makes the words of a language; a plural form that its catalogue lacks falls back to `other`.
 * Browsers give English words where there is no catalogue of `uiLanguage`: dates then are English
 * too. Where there is one, `uiLanguage` may be more precise (`en-GB`) and wins.
 */
export function createWords(getMessage: GetMessage, uiLanguage: string): Words {
  const tag = getMessage('language_tag') || 'en';
  const language = uiLanguage.split('-')[0] === tag ? uiLanguage : tag;
  const plurals = new Intl.PluralRules(language);
  const words = (key: WordKey, substitutions: readonly (string | number)[] = []) =>
    getMessage(key, substitutions.map(String)) || key;
  const count = (key: PluralKey, number: number) => {
    const shown = [String(number)];
    return (
      getMessage(`${key}_${plurals.select(number)}`, shown) || getMessage(`${key}_other`, shown)
    );
  };
  const date = (partial: string) => formatDate(partial, language);
  return Object.assign(words, { count, date, language });
}

/** A partial date is a day of no time zone: it is formatted in UTC, where it was made. */
function formatDate(partial: string, language: string): string {
  const [year = 0, month, day] = partial.split('-').map(Number);
  if (month === undefined) return String(year);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

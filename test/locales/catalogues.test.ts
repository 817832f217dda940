import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../src/locales/en/messages.json' with { type: 'json' };
import { createWords, type PluralKey } from '../../src/locales/words.ts';
import { piecesOf } from '../../src/options/sample-pieces.ts';

type Catalogue = Record<string, { message: string } | undefined>;

const FOLDER = 'src/locales';
const LANGUAGES = ['de', 'en', 'es', 'et', 'fr', 'lt', 'lv', 'pl', 'ru', 'uk'];
const FORM = /_(?:zero|one|two|few|many|other)$/;

const read = (language: string) =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Catalogue;
const catalogues = new Map(LANGUAGES.map((language) => [language, read(language)]));
const of = (language: string) => catalogues.get(language) ?? {};
const holes = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].sort();
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace('_other', ''));
const isForm = (key: string) => FORM.test(key) && stems.includes(key.replace(FORM, ''));

describe('the catalogues', () => {
  it('are those of the ten languages', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(LANGUAGES);
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const catalogue = of(language);

    it('has every text, and no other', () => {
      const plain = (keys: string[]) => keys.filter((key) => !isForm(key)).sort();
      expect(plain(Object.keys(catalogue))).toEqual(plain(Object.keys(english)));
      const empty = Object.entries(catalogue).filter(([, entry]) => !entry?.message.trim());
      expect(empty).toEqual([]);
    });

    it('has the plural forms of its language, and no other', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
      for (const stem of stems) {
        const own = Object.keys(catalogue).filter(
          (key) => isForm(key) && key.replace(FORM, '') === stem,
        );
        expect([stem, own.map((key) => key.slice(stem.length + 1)).sort()]).toEqual([stem, forms]);
      }
    });

    it('fills the same places as English', () => {
      for (const [key, entry] of Object.entries(catalogue)) {
        const model = isForm(key) ? `${key.replace(FORM, '')}_other` : key;
        const wanted = holes((english as Catalogue)[model]?.message);
        expect([key, holes(entry?.message)]).toEqual([key, wanted]);
      }
    });

    it('marks a person twice, a place, an organisation and a claim in its sample', () => {
      const pieces = piecesOf(catalogue.options_sample?.message ?? '');
      const kinds = pieces.flatMap(({ kind }) => kind ?? []).sort();
      expect(kinds).toEqual(['claim', 'organisation', 'person', 'person', 'place']);
      const people = pieces.filter(({ kind }) => kind === 'person').map(({ text }) => text);
      expect(new Set(people).size).toBe(1);
    });

    it('names itself', () => {
      expect(catalogue.language_tag?.message).toBe(language);
    });
  });

  it('differ from English wherever a text is more than a sign', () => {
    const same = ['language_tag', 'popup_title', 'card_sources', 'options_style', 'popup_options'];
    for (const language of LANGUAGES.filter((one) => one !== 'en')) {
      const untouched = Object.entries(of(language)).filter(
        ([key, entry]) =>
          entry?.message === (english as Catalogue)[key]?.message &&
          /\p{L}{4,}/u.test(entry?.message.replace(/Sidelight|JSON-LD/g, '') ?? '') &&
          !same.includes(key),
      );
      // A word may be the same by chance (“Organisation”, “Person”); not many are.
      expect([language, untouched.length > 14 ? untouched : []]).toEqual([language, []]);
    }
  });
});

describe('plural forms', () => {
  const wordsOf = (language: string) =>
    createWords(
      (key, filled = []) =>
        (of(language)[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, n) => filled[Number(n) - 1] ?? '',
        ),
      language,
    );

  it.each([
    ['pl', 'options_entries', [1, 2, 5, 12, 22], ['wpis', 'wpisy', 'wpisów', 'wpisów', 'wpisy']],
    [
      'ru',
      'options_entries',
      [1, 2, 5, 11, 21],
      ['запись', 'записи', 'записей', 'записей', 'запись'],
    ],
    ['uk', 'options_entries', [1, 3, 7, 21], ['запис', 'записи', 'записів', 'запис']],
    ['lt', 'popup_count', [1, 3, 10, 21], ['ženklas', 'ženklai', 'ženklų', 'ženklas']],
    ['lv', 'popup_count', [0, 1, 5, 21], ['atzīmju', 'atzīme', 'atzīmes', 'atzīme']],
    ['et', 'popup_count', [1, 2], ['märge', 'märget']],
    ['de', 'card_more', [1, 2], ['weiteres Ereignis', 'weitere Ereignisse']],
  ] as const)('are right in %s for %s', (language, key, numbers, wanted) => {
    const words = wordsOf(language);
    const shown = numbers.map((number) => words.count(key as PluralKey, number));
    expect(shown).toEqual(numbers.map((number, i) => `${number} ${wanted[i]}`));
  });

  it('and dates follow the language of the words, not of a browser without a catalogue', () => {
    const inEnglish = createWords((key) => (key === 'language_tag' ? 'en' : key), 'sv');
    expect(inEnglish.language).toBe('en');
    expect(inEnglish.date('2021-12-10')).toBe('10 Dec 2021');
    expect(wordsOf('de').date('2021-12')).toBe('Dez. 2021');
  });
});

describe('the interface', () => {
  const sources = ['src/popup', 'src/options', 'src/welcome'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );

  it('has no text of its own outside the catalogues', () => {
    /** Words in attributes that readers see or hear. */
    const attribute = /\b(?:aria-label|title|placeholder|alt|label)="([^"]*\p{L}{2}[^"]*)"/gu;
    /** What stands between two tags on one line, or alone on a line inside of them. */
    const between = />\s*([^<>{}()=;]*\p{L}{2}[^<>{}()=;]*)<\//gu;
    const alone = /^\s+(\p{Lu}[\p{L} ,.’'…-]{3,})$/gmu;
    /** Forms to fill in, not words of a language. */
    const forms = ['YYYY-MM-DD', 'news.example.org'];
    const found = sources.flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const patterns = file.endsWith('x') ? [attribute, between, alone] : [attribute];
      return patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((match) => `${file}: ${match[1]?.trim()}`),
      );
    });
    expect(found.filter((one) => !forms.some((form) => one.endsWith(`: ${form}`)))).toEqual([]);
  });

  it('uses every text that the catalogues hold', () => {
    const code = [
      'src/dom',
      'src/extension',
      'src/popup',
      'src/options',
      'src/welcome',
      'src/locales',
    ]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file))
          .map((file) => readFileSync(join(folder, file), 'utf8')),
      )
      .concat(readFileSync('manifest.json', 'utf8'))
      .join('\n');
    /** Made of a code: `kind_${kind}`, `popup_${done}`. */
    const made =
      /^(?:kinds?|reason|stance|relation|claim_status|popup_(?:copied|exported|failed))_?/;
    const unused = Object.keys(english).filter((key) => {
      const stem = isForm(key) ? key.replace(FORM, '') : key;
      return !made.test(key) && !new RegExp(`(?:['"]|MSG_)${stem}(?:['"]|__)`).test(code);
    });
    expect(unused).toEqual([]);
  });
});

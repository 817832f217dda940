import { aliasKey } from './alias-key.ts';
import { type AliasForm, type AliasSource, MAX_KEY } from './alias-record.ts';
import { nameInText } from './name-in-text.ts';
import type { NamedEntry } from './name-mention.ts';
import { acronymVariant, personVariants } from './name-variants.ts';
import { NamesError } from './names-error.ts';
import { markSmallWords } from './small-words.ts';

/** An entry's number for an alias must fit in a byte. */
const MAX_PER_ENTRY = 255;

/** Lists every form of an entry that the index holds: what it gives, and generated spellings. */
export function aliasForms(entry: NamedEntry, number: number): AliasForm[] {
  const forms: AliasForm[] = [];
  const add = (text: string, source: GivenSource, place: number) => {
    forms.push(...givenForms(text, { entry, number, source, place }));
  };
  if (!entry.nameIsNoAlias && !isRuled(entry)) add(nameInText(entry), 'name', 0);
  for (const [place, alias] of entry.aliases.entries()) add(alias.text, 'alias', place);
  for (const [place, surname] of entry.surnames.entries()) add(surname, 'surname', place);
  for (const [place, demonym] of entry.demonyms.entries()) add(demonym, 'demonym', place);
  return withoutTwins(forms);
}

/** Tells whether an alias spelt like the name has rules: they are meant for the name too. */
function isRuled({ name, aliases }: NamedEntry): boolean {
  return aliases.some(({ text, ...rules }) => text === name && Object.keys(rules).length > 0);
}

type GivenSource = 'name' | 'alias' | 'surname' | 'demonym';

interface FormOrigin {
  entry: NamedEntry;
  number: number;
  source: GivenSource;
  place: number;
}

function givenForms(text: string, origin: FormOrigin): AliasForm[] {
  const { entry, number, source, place } = origin;
  const key = aliasKey(text);
  if (key === '') return [];
  if (key.length > MAX_KEY || place > MAX_PER_ENTRY) {
    throw new NamesError(`${entry.id}: "${text}" is too long, or one of too many`);
  }
  const form = (ownKey: string, hasLastDot: boolean, ownSource: AliasSource): AliasForm => {
    return {
      key: ownKey,
      spelling: markSmallWords(ownKey, text),
      entry: number,
      source: ownSource,
      number: place,
      hasLastDot,
      isLower: isLower(text),
    };
  };
  const forms = [form(key, text.endsWith('.'), source)];
  if (source === 'demonym') return forms;
  const variant: AliasSource = `${source}-variant`;
  const acronym = acronymVariant(text);
  if (acronym) forms.push(form(aliasKey(acronym), acronym.endsWith('.'), variant));
  if (key.includes(',')) forms.push(form(key.replaceAll(',', ' '), text.endsWith('.'), variant));
  if (entry.kind !== 'person') return forms;
  return [...forms, ...personVariants(text).map((other) => form(other, false, variant))];
}

/** Keeps the first form of each key, so that what is given comes before what is generated. */
function withoutTwins(forms: AliasForm[]): AliasForm[] {
  const given = forms.filter(({ source }) => !source.endsWith('-variant'));
  const variants = forms.filter(({ source }) => source.endsWith('-variant'));
  const seen = new Set<string>();
  return [...given, ...variants].filter(({ key, isLower: lower, source }) => {
    const isVariant = source.endsWith('-variant');
    const twin = `${lower ? 'l' : 'u'}${key}`;
    if (isVariant && seen.has(twin)) return false;
    seen.add(twin);
    return true;
  });
}

/** Tells whether a text's first letter is a small one. */
export function isLower(text: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  return first !== first.toUpperCase();
}

import type { WordKey, Words } from '../../locales/words.ts';
import type { Fault } from './read-pack.ts';

/**
 * What the checks of packs say, in their own English for the command line, and the words for it
 * here. The groups of a pattern fill the places of its text.
 */
const KNOWN: readonly (readonly [RegExp, WordKey])[] = [
  [/^Invalid key: Expected "(.+)" but received undefined$/, 'fault_missing'],
  [/^Invalid key: Expected never but received "(.+)"$/, 'fault_unknown'],
  [/^Invalid type: Expected \((.+)\) but received "?(.*?)"?$/, 'fault_oneOf'],
  [/^Invalid type: Expected (.+) but received (.+)$/, 'fault_type'],
  [/^Invalid length: Expected >=(\d+) /, 'fault_few'],
  [/^must not be empty$/, 'fault_empty'],
  [/^write an id in kebab-case$|^needs an id of its own$/, 'fault_id'],
  [/^write a date as /, 'fault_date'],
  [/^write the month as /, 'fault_month'],
  [/^write a full address$|^use https$/, 'fault_address'],
  [/^write a host name$/, 'fault_host'],
  [/(\d+) characters$/, 'fault_long'],
  [/^a claim needs at least (\w+) /, 'fault_few'],
  [/this id (?:is used twice|too): give one another id$/, 'fault_twice'],
  [/^an entry has this id too$/, 'fault_twice'],
  [/^refers to "(.+)", which no entry has as id$/, 'fault_reference'],
  [/^cites "(.+)", which no ledger holds$/, 'fault_source'],
  [/^ends \((.+)\) before it begins \((.+)\)$/, 'fault_order'],
  [/^can be reached by no alias/, 'fault_alias'],
  [/^there is no such concept/, 'fault_concept'],
  [/^this is not JSON/, 'fault_notJson'],
  [/^write one of pack, source|^write an object on each line$/, 'fault_record'],
  [/^neither YAML nor JSON: (.+)$/, 'fault_notRead'],
  [/^more than (\d+) records: /, 'fault_large'],
  [/^more than (\d+) records$/, 'fault_most'],
  [/^larger than (\d+) MB$/, 'fault_megabytes'],
  [/^this is no backup of Sidelight$/, 'fault_noBackup'],
];

/** Numbers that the checks write out. */
const NUMBERS: Record<string, string> = { one: '1', two: '2', four: '4', six: '6' };

/** Says what is wrong in the reader's language; what nobody foresaw stays as it came. */
export function faultWords({ message }: Pick<Fault, 'message'>, words: Words): string {
  for (const [pattern, key] of KNOWN) {
    const found = pattern.exec(message);
    if (found) return words(key, found.slice(1).map(readable));
  }
  return message;
}

/** `"person" | "place"` becomes a list for people. */
function readable(part: string): string {
  return NUMBERS[part] ?? part.replaceAll('"', '').replaceAll(' | ', ', ');
}

/**
 * Says where in a record a fault is, by the file's own names: `entries.1 (tallinn).states.0.from`
 * becomes `tallinn › states › 1 › from`. The names are what the reader has to look for, so they are
 * the same in every language; numbers count from 1.
 */
export function faultPlace({ path }: Pick<Fault, 'path'>): string {
  const parts = path
    .replace(/^(?:entries|claims|sources)\.\d+ \((.+?)\)/, '$1')
    .replace(/^(?:entry|claim) \((.+?)\)/, '$1')
    .split('.');
  return parts.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part)).join(' › ');
}

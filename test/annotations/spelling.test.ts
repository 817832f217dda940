import { readFile } from 'node:fs/promises';
import { getDefaultSettings, mergeSettings, spellCheckDocument } from 'cspell-lib';
import { expect, it } from 'vitest';
import { loadPack, packFiles } from '../../src/cli/load-pack.ts';
import type { Claim, Entry, EntryEvent } from '../../src/core/packs/pack.ts';

const WORDS = new URL('./words.txt', import.meta.url);

/** The sentences that readers meet; names are the business of their entries. */
function proseOf(record: Entry | Claim): string[] {
  const events = record.events.map(({ text }: EntryEvent) => text);
  if ('claim' in record) {
    const { claim, topic, phrasings, denials, statuses, negatives } = record;
    const near = negatives.map(({ text }) => text);
    return [
      claim,
      topic,
      ...phrasings,
      ...denials,
      ...near,
      ...statuses.map(({ text }) => text),
      ...events,
    ];
  }
  const states = record.states.flatMap(({ title, note }) => [title ?? '', note ?? '']);
  return [record.about, ...states, ...events];
}

/** Words that are names in the set: of entries, and capitalised inside a sentence. */
function namesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ name, aliases, surnames, demonyms }) =>
    [name, ...aliases.map(({ text }) => text), ...surnames, ...demonyms].flatMap((text) =>
      text.split(/[^\p{L}\p{M}]+/u),
    ),
  );
}

it('the set is spelt as dictionaries of British and American English have it', async () => {
  const { pack } = await loadPack(await packFiles('src/annotations'));
  const own = (await readFile(WORDS, 'utf8')).split('\n').filter((line) => !line.startsWith('#'));
  const settings = mergeSettings(await getDefaultSettings(), {
    language: 'en,en-GB,en-US',
    words: [...namesOf(pack.entries), ...own].filter((word) => word.length > 1),
    suggestionsTimeout: 1,
    numSuggestions: 0,
  });
  const records = [...pack.entries, ...pack.claims];
  const text = records.flatMap((record) => proseOf(record).map((line) => `${record.id}: ${line}`));
  const lines = text.map((line) => line.slice(line.indexOf(': ') + 2));
  const { issues } = await spellCheckDocument(
    { uri: 'file:///set.txt', text: lines.join('\n'), languageId: 'plaintext', locale: 'en,en-GB' },
    { generateSuggestions: false, noConfigSearch: true },
    settings,
  );
  const starts: number[] = [];
  lines.reduce((offset, line) => {
    starts.push(offset);
    return offset + line.length + 1;
  }, 0);
  const faults = issues.map(({ text: word, offset }) => {
    const at = starts.findLastIndex((start) => start <= offset);
    return `${word} (${text[at]})`;
  });
  expect(faults).toEqual([]);
});

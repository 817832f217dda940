/** What the popup's tests run inside a page: the popup and the options over made-up data. */
import { render } from 'preact';
import { defaults, type Settings } from '../../src/core/settings/defaults.ts';
import type { ArticleSummary, PageState, SummaryItem } from '../../src/extension/messages.ts';
import { Options, type OptionsProps } from '../../src/options/Options.tsx';
import { Popup, type PopupProps } from '../../src/popup/Popup.tsx';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { claimCard, longCard, personCard } from '../dom/card/sample-cards.ts';
import { englishWords } from '../locales/english-words.ts';

const words = englishWords();
const CARDS = [personCard, claimCard, longCard];

/** Every call of a callback, by name, for the tests to read. */
export const calls: unknown[][] = [];

const items: SummaryItem[] = Array.from({ length: 12 }, (_, i) => {
  const card = CARDS[i % 3] ?? personCard;
  const isClaim = card.type === 'claim';
  return {
    annotation: `mark-${i}`,
    card: card.id,
    kind: isClaim ? 'claim' : card.kind,
    words: isClaim ? 'had not met for a year and a half' : card.name,
    name: isClaim ? card.claim : card.name,
    about: isClaim ? card.topic : card.about,
    ...(isClaim ? { stance: 'attributed' as const } : {}),
    position: i / 12,
    isFirst: i < 3,
  };
});

export const article: ArticleSummary = {
  headline: 'Baltic leaders ask who will be at the table when the alliance talks with Moscow',
  publisher: 'The Herald',
  byline: 'Ann Author',
  language: 'en',
  isPartial: false,
  found: {
    date: '2021-12-10',
    precision: 'day',
    cues: ['json-ld', 'meta'],
    confidence: 0.9,
    updatedOnly: false,
  },
  corrected: null,
  items,
  cards: Object.fromEntries(CARDS.map((card) => [card.id, card])),
  publisherCard: null,
};

const herald = { ...longCard, id: 'entry:herald', name: 'The Herald', about: 'Daily newspaper' };

const lookUp: PopupProps['onLookUp'] = async (query) =>
  CARDS.map((card) => ({
    card: card.id,
    name: card.type === 'claim' ? card.topic : card.name,
    about: card.type === 'claim' ? card.claim : card.about,
    kind: card.type === 'claim' ? ('claim' as const) : card.kind,
  }))
    .concat({
      card: 'entry:herald',
      name: 'The Herald',
      about: 'Daily newspaper',
      kind: 'organisation',
    })
    .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));

const readCard: PopupProps['onCard'] = async (id) =>
  id === herald.id ? herald : (CARDS.find((card) => card.id === id) ?? null);

function mount(node: Parameters<typeof render>[0]): void {
  const app = document.getElementById('app');
  if (app) render(node, app);
}

const note =
  (name: string) =>
  (...args: unknown[]) => {
    calls.push([name, ...args]);
  };

/** Shows the popup over a page in a state, or over a tab without an annotator. */
export function showPopup(
  state: PageState | 'silent' | 'restricted',
  changes: Partial<Settings> = {},
  props: Partial<PopupProps> = {},
): void {
  const host = 'herald.example';
  const isPage = state !== 'silent' && state !== 'restricted';
  const articles = state === 'annotated' ? [article] : [];
  const view: PopupProps['view'] = isPage
    ? { kind: 'page', page: { state, host, articles } }
    : { kind: state, host };
  mount(
    <Popup
      view={view}
      settings={{ ...defaults, ...changes }}
      words={words}
      isPrivate={false}
      selection=""
      publisher={null}
      hasAccess={true}
      onLookUp={lookUp}
      onCard={readCard}
      onExport={async (...args) => note('export')(...args)}
      onNote={async (...args) => note('note')(...args)}
      onChange={note('change')}
      onAnnotate={note('annotate')}
      onGrant={note('grant')}
      onDate={note('date')}
      onJump={note('jump')}
      onOptions={note('options')}
      {...props}
    />,
  );
}

/** The popup over a reader's selection; `isPrivate`: in a private window. */
export function showSelection(selection: string, isPrivate: boolean): void {
  showPopup('no-article', {}, { selection, isPrivate });
}

/** The popup over a page without article on a known publisher's site. */
export function showPublisher(): void {
  showPopup('no-article', {}, { publisher: herald });
}

const PACK = { language: 'en', licence: 'CC-BY-4.0', claims: 0 };
const faults = [
  { line: 12, path: 'entries.1 (tallinn).about', message: 'must not be empty' },
  { line: 30, path: '', message: 'this is not JSON' },
];

/** How an import can stand. */
export const imports: Record<string, OptionsProps['importing']> = {
  reading: { type: 'reading', file: 'large.jsonl', part: 0.4, records: 40_000 },
  compiling: { type: 'compiling', file: 'large.jsonl' },
  refused: { type: 'refused', file: 'bad.yaml', faults, more: 3 },
  cancelled: { type: 'cancelled' },
};

export function showOptions(
  changes: Partial<Settings> = {},
  importing: OptionsProps['importing'] = { type: 'idle' },
  props: Partial<OptionsProps> = {},
): void {
  mount(
    <Options
      settings={{
        ...defaults,
        offSites: ['bank.example'],
        hiddenEntries: ['entry:kaja-kallas', 'entry:nato herald.example'],
        ...changes,
      }}
      words={words}
      packs={[
        { ...PACK, id: 'sidelight', title: 'Sidelight', entries: 0 },
        { ...PACK, id: 'school', title: 'History, form 9', entries: 214, claims: 3 },
        { ...PACK, id: 'my-notes', title: 'My notes', entries: 1, language: 'mul' },
      ]}
      notes={[
        {
          id: 'line',
          kind: 'place',
          name: 'the ceasefire line',
          about: 'What the two sides drew in 2020.',
          aliases: [],
          surnames: [],
          demonyms: [],
          domains: [],
          states: [],
          events: [],
          sources: [],
          related: [],
          reviewed: '2025-08',
        },
      ]}
      names={{ 'entry:kaja-kallas': 'Kaja Kallas' }}
      commands={[
        { name: 'next-mark', what: 'Go to the next annotation', keys: 'Alt+Shift+J' },
        { name: 'switch', what: 'Switch Sidelight on or off everywhere', keys: '' },
      ]}
      importing={importing}
      removed={{ id: 'old', title: 'Old pack' }}
      onChange={note('change')}
      onImport={(file) => note('import')(file.name)}
      onCancel={note('cancel')}
      onExport={note('export')}
      onDelete={note('delete')}
      onRestorePack={note('restore-pack')}
      onRemoveNote={note('remove-note')}
      onChangeKeys={note('keys')}
      onBackup={note('backup')}
      onRestore={(file) => note('restore')(file.name)}
      onReset={note('reset')}
      onUndo={note('undo')}
      hasAccess={true}
      onGrant={note('grant')}
      onGiveUpAccess={note('give-up-access')}
      {...props}
    />,
  );
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const picture = { light: PIXEL, dark: PIXEL };

export function showWelcome(hasAccess: boolean): void {
  mount(
    <Welcome
      words={words}
      hasAccess={hasAccess}
      hasKeys={true}
      pictures={{ marks: picture, card: picture, popup: picture }}
      onGrant={note('grant')}
      onOptions={note('options')}
      onSample={() => {}}
    />,
  );
}

/** What the card's tests run inside a page: marks, card and hover over the page's own words. */
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Card } from '../../../src/core/cards/card.ts';
import { createCard } from '../../../src/dom/card/create-card.ts';
import { createHover, type Hover } from '../../../src/dom/card/create-hover.ts';
import type { CardDeeds } from '../../../src/dom/card/wrong-menu.ts';
import {
  createMarks,
  type MarkItem,
  type MarkLook,
  type Marks,
} from '../../../src/dom/marks/create-marks.ts';
import type { MarkRules } from '../../../src/dom/marks/marks-rules.ts';
import { englishWords } from '../../locales/english-words.ts';
import { claimCard, longCard, packCard, personCard } from './sample-cards.ts';

export interface Stage {
  marks: Marks;
  hover: Hover;
  /** What was done about cards, in order. */
  done: string[];
  /** Rules that the marks have asked for. */
  asked: MarkRules[];
  /** What is marked, and how. */
  items: MarkItem[];
  look: MarkLook;
  stop(): void;
}

const CARDS: Record<string, Card> = {
  'Kaja Kallas': personCard,
  'had not met for a year and a half': claimCard,
  'a very long entry': longCard,
  'from a pack': packCard,
};

/** Marks every sample text on the page (its first mention underlined) and starts the hover. */
export function start(mode: ShadowRootMode = 'open'): Stage {
  const controller = new AbortController();
  const { signal } = controller;
  const items = Object.keys(CARDS).flatMap((text) =>
    rangesOf(text).map((range, i) => ({ id: `${text}#${i}`, range, isFirst: i === 0, text })),
  );
  const done: string[] = [];
  const deeds: CardDeeds = {
    host: 'herald.example',
    copyReport: async () => done.push('report') > 0,
    async hide(where) {
      done.push(`hide ${where}`);
    },
    async unhide(where) {
      done.push(`unhide ${where}`);
    },
  };
  const asked: MarkRules[] = [];
  const marks = createMarks({ document, signal, dress: async (rules) => asked.push(...rules) > 0 });
  const card = createCard({
    document,
    signal,
    mode,
    words: englishWords(),
    language: 'en',
    direction: 'ltr',
    textLanguage: () => 'en',
    deedsFor: () => deeds,
    loadCard: async (id) =>
      id === claimCard.id
        ? claimCard
        : { ...personCard, kind: 'place', name: 'Estonia', about: 'A country' },
  });
  const contextOf = (mark: string) => {
    const found = CARDS[mark.split('#')[0] ?? ''];
    const index = items.findIndex(({ id }) => id === mark) + 1;
    if (!found) return null;
    const position = { index, count: items.length };
    const words = mark.split('#')[0] ?? '';
    const claim = {
      annotation: annotationFor(claimCard),
      words: 'had not met',
      position: { index: 2, count: items.length },
      within: [],
    };
    const within = [{ card: claimCard.id, name: claimCard.topic, context: claim }];
    const isSecond = mark === 'Kaja Kallas#1';
    const context = {
      annotation: annotationFor(found),
      words,
      position,
      within: isSecond ? within : [],
    };
    return { card: found, context };
  };
  const hover = createHover({ document, signal, marks, card, contextOf });
  const shown = items.map(
    (item): MarkItem => ({
      ...item,
      kind: CARDS[item.text]?.type === 'claim' ? 'claim' : 'person',
    }),
  );
  const look: MarkLook = { density: 'first', markStyle: 'dotted', kinds: ALL_KINDS };
  marks.show(shown, look);
  return { marks, hover, done, asked, items: shown, look, stop: () => controller.abort() };
}

const ALL_KINDS = {
  person: true,
  organisation: true,
  place: true,
  event: true,
  treaty: true,
  weapon: true,
  term: true,
  claim: true,
};

function annotationFor(card: Card): Annotation {
  const at = { start: 0, end: 5, card: card.id };
  if (card.type === 'entry') {
    const reasons = [{ code: 'full-name', detail: 'Kaja Kallas' }];
    return { ...at, type: 'name', kind: card.kind, entry: card.entry, sense: 'name', reasons };
  }
  return {
    ...at,
    type: 'claim',
    kind: 'claim',
    claim: card.claimId,
    stance: 'attributed',
    speaker: { text: 'Stoltenberg' },
    phrasing: 'The council has not met for 18 months.',
    score: 0.8,
    matched: [],
    reasons: [{ code: 'groups-met', detail: 'council, met' }],
  };
}

/** Ranges over all occurrences of a text within single text nodes, open shadow roots included. */
function rangesOf(text: string): Range[] {
  const roots: Node[] = [document.body];
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots.flatMap((root) => {
    const found: Range[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index } of (node.nodeValue ?? '').matchAll(new RegExp(text, 'g'))) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        found.push(range);
      }
    }
    return found;
  });
}

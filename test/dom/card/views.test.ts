// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Card } from '../../../src/core/cards/card.ts';
import { type CardContext, cardContent, cardFolds } from '../../../src/dom/card/card-content.ts';
import { makerFor } from '../../../src/dom/card/element.ts';
import { englishWords } from '../../locales/english-words.ts';
import { claimCard, packCard, personCard } from './sample-cards.ts';

const making = { make: makerFor(document), words: englishWords(), follow: () => {} };
const said = (card: Card, context: CardContext | null = null) =>
  [
    ...cardContent(card, context, making),
    ...cardFolds(card, context, making).map(({ content }) => content),
  ]
    .map((node) => node.textContent)
    .join(' | ');
const inContext = (annotation: Annotation): CardContext => ({
  annotation,
  words: 'Moscow',
  position: { index: 1, count: 1 },
  within: [],
});
const name = {
  type: 'name' as const,
  kind: 'place' as const,
  card: 'entry:moscow',
  start: 0,
  end: 6,
  entry: 'moscow',
  reasons: [],
};
const claim = {
  type: 'claim' as const,
  kind: 'claim' as const,
  card: claimCard.id,
  start: 0,
  end: 6,
  claim: claimCard.claimId,
  phrasing: '',
  score: 1,
  matched: [],
  reasons: [],
};

describe('the card of an entry', () => {
  it('tells only the present where the article has no date, and how to set one', () => {
    const text = said({ ...personCard, published: null, then: [], since: [] });
    expect(text).toContain('No date was found');
    expect(text).not.toContain('when this was published');
    expect(text).toContain('As of Aug 2025');
  });

  it('names its pack where it does not come with Sidelight', () => {
    expect(said(packCard)).toContain('From your pack “History, form 9”');
    const note = { ...personCard, pack: { id: 'my-notes', title: 'My notes' } };
    expect(said(note)).toContain('From your notes');
    expect(said(personCard)).not.toContain('From your');
  });

  it('says of members that they are, and of what', () => {
    const member = { relation: 'member' as const, from: '2004', certain: true, source: 1 };
    const of = { name: 'Council of Europe' };
    const text = said({
      ...personCard,
      then: [
        { ...member, title: 'member', of },
        { ...member, title: 'Permanent member', of: { name: 'UN Security Council' } },
      ],
    });
    expect(text).toContain('Member of the Council of Europe');
    expect(text).toContain('Permanent member, UN Security Council');
  });

  it('does not speak for a day after its review', () => {
    const text = said({ ...personCard, published: '2026-02-01', afterReview: true });
    expect(text).toContain('last checked in Aug 2025, before the article');
    expect(text).not.toContain('Prime Minister');
  });

  it('does not pass a state that had ended for one of the day', () => {
    const [before] = personCard.then;
    if (!before) throw new Error('The sample has no state');
    const text = said({ ...personCard, then: [], before: { ...before, to: '2021-12-01' } });
    expect(text).toMatch(/published\s*Before that day:\s*Prime Minister of Estonia/);
    expect(text).toContain('26 Jan 2021 – 1 Dec 2021');
  });

  it('shows its first readers nothing of later', () => {
    const text = said({ ...personCard, since: [], moreSince: 0, asOf: null });
    expect(text).not.toMatch(/Since then|As of|2024/);
  });

  it('says which office the words name, and what a place stands for', () => {
    const place = {
      ...personCard,
      name: 'Moscow',
      standsFor: { card: 'entry:russia', name: 'Russia' },
    };
    expect(said(place, inContext({ ...name, sense: 'metonym' }))).toContain('stand for: Russia');
    const office = { title: 'Prime Minister', of: 'estonia' };
    const text = said(personCard, inContext({ ...name, sense: 'office', office }));
    expect(text).toContain('Named here by office: Prime Minister');
  });

  it('treats markup in names and texts as text', () => {
    const nodes = cardContent(
      { ...personCard, name: '<img src=x onerror=alert(1)>' },
      null,
      making,
    );
    expect(nodes.some((node) => (node as Element).querySelector?.('img'))).toBe(false);
    expect(nodes[0]?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('gives the words of the set the language they are written in', () => {
    const nodes = cardContent(personCard, null, { ...making, textLanguage: 'en-GB' });
    const languages = nodes.flatMap((node) =>
      [node as HTMLElement, ...(node as HTMLElement).querySelectorAll<HTMLElement>('*')]
        .filter(({ lang }) => lang !== '')
        .map(({ lang, textContent }) => `${lang} ${textContent}`),
    );
    expect(languages).toContain('en-GB Kaja Kallas');
    expect(languages).toContain('en-GB Resigned as prime minister.1');
  });

  it('marks the source that is a party to the dispute', () => {
    expect(said(personCard)).toContain('Mission (a party to the dispute)');
  });
});

describe('the card of a claim', () => {
  it.each([
    [{ stance: 'asserted' as const }, 'Stated in this article'],
    [{ stance: 'attributed' as const, speaker: { text: 'Lavrov' } }, 'Said here by Lavrov'],
    [{ stance: 'attributed' as const }, 'Said here by somebody quoted'],
    [{ stance: 'denied' as const }, 'Denied here'],
  ])('says how it stands here: %o', (stance, words) => {
    expect(said(claimCard, inContext({ ...claim, ...stance }))).toContain(words);
  });

  it('does not speak for a day after its review', () => {
    const text = said({ ...claimCard, published: '2026-02-01', afterReview: true });
    expect(text).toContain('last checked in Dec 2025, before the article');
    expect(text).not.toContain('Contradicted');
  });

  it('says so where no status was known that day', () => {
    const { then: _, ...without } = claimCard;
    expect(said(without)).toContain('No status on record for that day');
  });
});

/** Pieces that cards of entries and of claims share. */
import type { CardEvent, CardLink, CardSource, CardState } from '../../core/cards/card.ts';
import type { WordKey, Words } from '../../locales/words.ts';
import type { Maker } from './element.ts';
import { needsArticle } from './needs-article.ts';

/** What a piece of a card is made with. */
export interface CardMaking {
  make: Maker;
  words: Words;
  /** Opens the card of a link inside this one. */
  follow(card: string): void;
}

/** A step of the timeline: a heading and what it holds. */
export function step(
  { make }: CardMaking,
  name: string,
  heading: string,
  ...children: (Node | null)[]
) {
  return make('section', { class: `step ${name}` }, make('h3', {}, heading), ...children);
}

/** One paragraph of plain words. */
export function note({ make }: CardMaking, text: string) {
  return make('p', { class: 'note' }, text);
}

/** A list of states: "Prime Minister of Estonia (since 26 Jan 2021)". */
export function stateList(making: CardMaking, states: readonly CardState[]) {
  const { make } = making;
  return make(
    'ul',
    { class: 'states' },
    ...states.map((one) => make('li', {}, ...state(making, one))),
  );
}

function state(making: CardMaking, one: CardState): (Node | string)[] {
  const { make, words } = making;
  const span = one.to
    ? words('state_span', [words.date(one.from), words.date(one.to)])
    : words('state_since', [words.date(one.from)]);
  const doubt = one.certain ? [] : [make('em', { class: 'doubt' }, ` ${words('card_perhaps')}`)];
  const remark = one.note ? [make('span', { class: 'remark' }, ` ${one.note}`)] : [];
  return [
    ...stateWords(making, one),
    make('span', { class: 'span' }, ` (${span})`),
    ...doubt,
    citation(making, [one.source]),
    ...remark,
  ];
}

/** The words of a state, its target as a link where it has a card. */
function stateWords(making: CardMaking, one: CardState): (Node | string)[] {
  const { words } = making;
  const target = one.of ? linkOr(making, one.of) : null;
  if (!target) return [one.title ?? words(relationKey(one.relation))];
  const title = one.title ?? '';
  const slot = needsArticle(one.of?.name ?? '') ? words('name_definite', [SLOT]) : SLOT;
  if (one.relation === 'office') return split(words('relation_office', [title, slot]), target);
  if (one.relation === 'head') return split(words('relation_head', [title, SLOT]), target);
  if (one.title) return split(words('relation_role_in', [title, SLOT]), target);
  return split(words(relationKey(one.relation), [slot]), target);
}

const SLOT = '\u0001';

/** Puts a node where the slot stands in a text, so that word order stays the language's own. */
function split(text: string, node: Node | string): (Node | string)[] {
  const [before = '', after = ''] = text.split(SLOT);
  return [before, node, after];
}

function relationKey(relation: CardState['relation']): WordKey {
  return `relation_${relation.replaceAll('-', '_')}` as WordKey;
}

function linkOr(
  making: CardMaking,
  { name, card }: { name: string; card?: string },
): Node | string {
  return card ? cardLink(making, { name, card }) : name;
}

/** A link inside a card that leads to another card. */
export function cardLink({ make, follow }: CardMaking, { name, card }: CardLink): HTMLElement {
  const link = make('button', { type: 'button', class: 'link' }, name);
  link.addEventListener('click', () => follow(card));
  return link;
}

/** Dated events, each with its source. */
export function eventList(making: CardMaking, events: readonly CardEvent[], more = 0) {
  const { make, words } = making;
  const items = events.map((event) =>
    make(
      'li',
      {},
      make('time', { datetime: event.date }, words.date(event.date)),
      make('span', {}, event.text, citation(making, [event.source])),
    ),
  );
  const rest = more > 0 ? make('li', { class: 'more' }, words.count('card_more', more)) : null;
  return make('ul', { class: 'events' }, ...items, rest);
}

/** Small numbers that point at the card's sources. */
export function citation({ make }: CardMaking, numbers: readonly number[]) {
  return make('sup', { class: 'cite' }, numbers.join(', '));
}

/** The numbered sources; each opens in a new tab. */
export function sourceList({ make, words }: CardMaking, sources: readonly CardSource[]) {
  const items = sources.map((source) => {
    const link = make(
      'a',
      { href: source.url, target: '_blank', rel: 'noopener noreferrer' },
      source.title,
    );
    const tail = [source.publisher, source.date ? words.date(source.date) : ''].filter(Boolean);
    const party = source.party ? make('em', {}, ` (${words('card_party')})`) : null;
    return make('li', { value: String(source.index) }, link, ` ${tail.join(', ')}`, party);
  });
  const summary = make('summary', {}, `${words('card_sources')} (${sources.length})`);
  return make('details', { class: 'sources' }, summary, make('ol', {}, ...items));
}

/** Links to related cards. */
export function relatedLinks(making: CardMaking, links: readonly CardLink[]) {
  if (links.length === 0) return null;
  const { make, words } = making;
  const items = links.slice(0, 6).map((link) => make('li', {}, cardLink(making, link)));
  return make(
    'div',
    { class: 'related' },
    make('h3', {}, words('card_related')),
    make('ul', {}, ...items),
  );
}

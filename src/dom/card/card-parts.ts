/** Pieces that cards of entries and of claims share. */
import type { Card, CardEvent, CardLink, CardSource, CardState } from '../../core/cards/card.ts';
import type { WordKey, Words } from '../../locales/words.ts';
import type { CardContext } from './card-content.ts';
import type { Maker } from './element.ts';
import { needsArticle } from './needs-article.ts';

/** What a piece of a card is made with. */
export interface CardMaking {
  make: Maker;
  words: Words;
  /** Opens the card of a link inside this one; `context` where it is the card of a mark. */
  follow(card: string, context: CardContext | null): void;
  /** On paper nothing can be followed, and addresses are written out. */
  isOnPaper?: boolean;
  /** Language of the set's own words, where it is known: not that of the interface. */
  textLanguage?: string;
}

/** Attributes of words that are the set's own: another language, perhaps another direction. */
export function asWritten({ textLanguage: lang }: CardMaking): Record<string, string> {
  return lang ? { dir: 'auto', lang } : { dir: 'auto' };
}

/** Which part of a state's span a line tells: on the article's day nobody knew its end. */
export type Span = 'since' | 'until' | 'whole';

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
export function stateList(
  making: CardMaking,
  states: readonly CardState[],
  { span, sources }: { span: Span; sources: readonly CardSource[] },
) {
  const { make } = making;
  const items = states.map((one) => make('li', {}, ...state(making, one, { span, sources })));
  return make('ul', { class: 'states' }, ...items);
}

function state(
  making: CardMaking,
  one: CardState,
  { span, sources }: { span: Span; sources: readonly CardSource[] },
): (Node | string)[] {
  const { make, words } = making;
  const doubt = one.certain ? [] : [make('em', { class: 'doubt' }, ` ${words('card_perhaps')}`)];
  const cited = citation(making, [one.source], sources);
  const named = fullTitle(one);
  const line = named ? titled(making, one, named) : stateWords(making, one);
  const days = make('span', { class: 'span' }, `(${spanWords(making, one, span)})`);
  const remark = named ? null : remarkOf(one, span);
  const tail = make('span', { class: 'tail' }, days, ...doubt, cited);
  if (remark === null) return [...line, ' ', tail];
  return [...line, ' ', tail, make('span', { class: 'remark' }, ` ${remark}`)];
}

/** What holds on a day is told without its end, which nobody knew or which has not come. */
function spanWords({ words }: CardMaking, one: CardState, span: Span): string {
  if (span === 'since' || one.to === undefined) return words('state_since', [words.date(one.from)]);
  if (span === 'until') return words('card_until', [words.date(one.to)]);
  return words('state_span', [words.date(one.from), words.date(one.to)]);
}

/** Remarks on a state that ended speak of its end more often than not. */
function remarkOf(one: CardState, span: Span): string | null {
  return one.note === undefined || (one.to !== undefined && span !== 'whole') ? null : one.note;
}

/** A remark that only gives an office's title in full stands in its place: told once, not twice. */
function fullTitle({ relation, title, note: remark }: CardState): string | null {
  if (relation !== 'office' || !title || !remark?.startsWith(title)) return null;
  const isPhrase = !/[.;:!?] /.test(remark) && remark.length <= 120;
  return isPhrase ? remark.replace(/\.$/, '') : null;
}

/** A title in full, with the link where it names its country or organisation. */
function titled(making: CardMaking, one: CardState, title: string): (Node | string)[] {
  const name = one.of?.name ?? '';
  if (!one.of?.card || !title.includes(name)) return [title];
  return split(title.replace(name, SLOT), linkOr(making, one.of));
}

/** The words of a state, its target as a link where it has a card. */
export function stateWords(making: CardMaking, one: CardState): (Node | string)[] {
  const { words } = making;
  const target = one.of ? linkOr(making, one.of) : null;
  if (!target) return [one.title ?? words(relationKey(one.relation))];
  // "Member" alone says no more than the relation, which every language has its own words for.
  const title = isBareMember(one) ? '' : (one.title ?? '');
  const slot = needsArticle(one.of?.name ?? '') ? words('name_definite', [SLOT]) : SLOT;
  if (one.relation === 'office') return split(words('relation_office', [title, slot]), target);
  if (one.relation === 'head') return split(words('relation_head', [title, SLOT]), target);
  if (title) return split(words('relation_role_in', [title, SLOT]), target);
  return split(words(relationKey(one.relation), [slot]), target);
}

function isBareMember({ relation, title }: CardState): boolean {
  return relation === 'member' && /^member$/i.test(title ?? '');
}

/** Stands for a node in a text, so that word order stays the language's own. */
export const SLOT = '\u0001';

/** Puts a node where the slot stands in a text. */
export function split(text: string, node: Node | string): (Node | string)[] {
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
export function cardLink(
  making: CardMaking,
  { name, card }: CardLink,
  context: CardContext | null = null,
): HTMLElement {
  const { make, follow, isOnPaper } = making;
  if (isOnPaper) return make('span', {}, name);
  // A button of the browser's never breaks over two lines, and names are long.
  const link = make('a', { role: 'button', tabindex: '0', class: 'link' }, name);
  const open = (event: Event) => {
    event.preventDefault();
    follow(card, context);
  };
  link.addEventListener('click', open);
  link.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) open(event);
  });
  return link;
}

/** Dated events, each with its source. */
export function eventList(
  making: CardMaking,
  events: readonly CardEvent[],
  { sources, more = 0 }: { sources: readonly CardSource[]; more?: number },
) {
  const { make, words } = making;
  const items = events.map((event) =>
    make(
      'li',
      {},
      make('time', { datetime: event.date }, words.date(event.date)),
      make('span', asWritten(making), event.text, citation(making, [event.source], sources)),
    ),
  );
  const rest = more > 0 ? make('li', { class: 'more' }, words.count('card_more', more)) : null;
  return make('ul', { class: 'events' }, ...items, rest);
}

/** Small numbers that lead to the sources. They are no stops of the Tab key: the list below is. */
export function citation(
  { make }: CardMaking,
  numbers: readonly number[],
  sources: readonly CardSource[],
) {
  const links = numbers.flatMap((number, i) => {
    const source = sources.find(({ index }) => index === number);
    if (!source) return [];
    const link = make('a', { ...outward(source.url), tabindex: '-1' }, String(number));
    link.title = [source.title, source.publisher].filter(Boolean).join(', ');
    return i === 0 ? [link] : [', ', link];
  });
  return make('sup', { class: 'cite' }, ...links);
}

function outward(href: string) {
  return { href, target: '_blank', rel: 'noopener noreferrer' };
}

/** The numbered sources; each opens in a new tab. */
export function sourceList(making: CardMaking, { sources }: Pick<Card, 'sources'>) {
  const { make, words, isOnPaper } = making;
  const items = sources.map((source) => {
    const link = make('a', outward(source.url), source.title);
    if (!isOnPaper) link.append(make('span', { class: 'hidden' }, ` (${words('card_newTab')})`));
    const tail = [source.publisher, source.date ? words.date(source.date) : '']
      .filter(Boolean)
      .map((part) => `, ${part}`)
      .join('');
    const party = source.party ? make('em', {}, ` (${words('card_party')})`) : null;
    const address = isOnPaper ? ` <${source.url}>` : null;
    return make('li', { value: String(source.index) }, link, tail, party, address);
  });
  return make('ol', {}, ...items);
}

/** Links to related cards. */
export function relatedLinks(making: CardMaking, links: readonly CardLink[]) {
  if (links.length === 0 || making.isOnPaper) return null;
  const { make, words } = making;
  const items = links.slice(0, 6).map((link) => make('li', {}, cardLink(making, link)));
  return make(
    'div',
    { class: 'related' },
    make('h3', {}, words('card_related')),
    make('ul', {}, ...items),
  );
}

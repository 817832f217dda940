/** Annotates with several packs: each has an index of its own; the earlier pack wins an overlap. */
import { type AnnotateOptions, annotate, cardOf } from '../annotate.ts';
import type { AnnotateResult, Annotation, ArticleInput } from '../annotation.ts';
import type { Card, CardLink, CardState } from '../cards/card.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { AnnotationSet } from './open-set.ts';
import { BUNDLED } from './pack-ids.ts';

export interface OpenPack {
  id: string;
  set: AnnotationSet;
}

/** Annotates one article with all packs, in the order given. */
export function annotateWithPacks(
  article: ArticleInput,
  packs: readonly OpenPack[],
  options: AnnotateOptions = {},
): AnnotateResult {
  const merged: AnnotateResult = { annotations: [], cards: {}, languageNotCovered: true };
  for (const { id, set } of packs) {
    const result = annotate(article, set, options);
    if (result.languageNotCovered) continue;
    merged.languageNotCovered = false;
    const free = result.annotations.filter(
      (annotation) => !merged.annotations.some((other) => isRival(annotation, other)),
    );
    merged.annotations.push(
      ...free.map((annotation) => ({ ...annotation, card: qualified(annotation.card, id) })),
    );
    for (const card of Object.values(result.cards)) {
      const own = cardOfPack(card, { id, set });
      merged.cards[own.id] = own;
    }
    if (result.publisherCard && !merged.publisherCard) {
      merged.publisherCard = qualified(result.publisherCard, id);
    }
  }
  merged.annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  return merged;
}

/** Two marks of one sort cannot share words; a name may lie inside a claim. */
function isRival(a: Annotation, b: Annotation): boolean {
  return a.type === b.type && a.start < b.end && b.start < a.end;
}

/** Computes the card of an id, `entry:nato` or `my-notes/entry:tallinn`; `null` where none has it. */
export function cardOfPacks(
  id: string,
  options: AnnotateOptions & { published: PartialDate | null },
  packs: readonly OpenPack[],
): Card | null {
  const slash = id.indexOf('/');
  const wanted = slash < 0 ? BUNDLED : id.slice(0, slash);
  const pack = packs.find((one) => one.id === wanted);
  const card = pack ? cardOf(id.slice(slash + 1), options, pack.set) : null;
  return pack && card ? cardOfPack(card, pack) : null;
}

/** Qualifies the id of a card of a pack. */
export function qualified(card: string, pack: string): string {
  return pack === BUNDLED ? card : `${pack}/${card}`;
}

/** Qualifies a card and every card that it leads to, and names the pack on it. */
function cardOfPack(card: Card, { id: pack, set }: OpenPack): Card {
  if (pack === BUNDLED) return card;
  const link = (one: CardLink): CardLink => ({ ...one, card: qualified(one.card, pack) });
  const own = {
    id: qualified(card.id, pack),
    links: card.links.map(link),
    pack: { id: pack, title: set.head.title },
  };
  if (card.type === 'claim') return { ...card, ...own };
  const state = (one: CardState): CardState =>
    one.of?.card ? { ...one, of: { ...one.of, card: qualified(one.of.card, pack) } } : one;
  return {
    ...card,
    ...own,
    then: card.then.map(state),
    ...(card.before ? { before: state(card.before) } : {}),
    ...(card.standsFor ? { standsFor: link(card.standsFor) } : {}),
    asOf: card.asOf && {
      ...card.asOf,
      states: card.asOf.states.map(state),
      ended: card.asOf.ended.map(state),
    },
  };
}

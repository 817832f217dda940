import type { Claim, DatedStatus } from '../packs/pack.ts';
import { type DayRange, dayRange } from '../time/partial-date.ts';
import { heldDuring } from '../time/state-interval.ts';
import type { CardStatus, ClaimCard } from './card.ts';
import { cardLinks } from './card-links.ts';
import type { CardLookup } from './card-lookup.ts';
import { cardSources, type SourceList } from './card-sources.ts';
import type { CardOptions } from './entry-card.ts';
import { pickKnown, pickSince } from './pick-events.ts';

/**
 * Computes the card of a claim for the day of an article: its status then, what was known, what
 * followed, and its status as of the review. Then and now are told apart (EDITORIAL).
 */
export function claimCard(claim: Claim, options: CardOptions, lookup: CardLookup): ClaimCard {
  const { published } = options;
  const sources = cardSources((id) => lookup.source(id));
  const day = published === null ? null : dayRange(published);
  const review = dayRange(claim.reviewed);
  const afterReview = day !== null && day.from >= review.to;
  const then = day && !afterReview ? statusDuring(claim.statuses, day) : undefined;
  const last = statusDuring(claim.statuses, { from: review.to - 1, to: review.to });
  const hidesLater = options.asFirstReaders === true && day !== null;
  const since = day && !hidesLater ? pickSince(claim.events, day) : { shown: [], more: 0 };
  const card: ClaimCard = {
    type: 'claim',
    id: `claim:${claim.id}`,
    claimId: claim.id,
    claim: claim.claim,
    topic: claim.topic,
    published,
    known: [],
    since: [],
    moreSince: since.more,
    asOf: null,
    sources: [],
    links: cardLinks(claim.related, lookup),
    afterReview,
  };
  if (then) card.then = cardStatus(then, sources);
  card.known = day ? pickKnown(claim.events, day).map((event) => sources.event(event)) : [];
  card.since = since.shown.map((event) => sources.event(event));
  if (!hidesLater) {
    card.asOf = { month: claim.reviewed, sameAsThen: then !== undefined && then === last };
    if (last) card.asOf.status = cardStatus(last, sources);
  }
  for (const id of claim.sources) sources.cite(id);
  card.sources = sources.list();
  return card;
}

/** The status that held for certain; where a partial date leaves room, the earlier one. */
function statusDuring(statuses: readonly DatedStatus[], when: DayRange): DatedStatus | undefined {
  return (
    statuses.find((status) => heldDuring(status, when) === 'yes') ??
    statuses.find((status) => heldDuring(status, when) === 'perhaps')
  );
}

function cardStatus(status: DatedStatus, sources: SourceList): CardStatus {
  const card: CardStatus = {
    status: status.status,
    from: status.from,
    text: status.text,
    sources: status.sources.map((id) => sources.cite(id)),
  };
  if (status.to !== undefined) card.to = status.to;
  return card;
}

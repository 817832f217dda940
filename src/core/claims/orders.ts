/** Who-does-what orders between the groups of a claim, as a phrasing or a sentence shows them. */
import type { GroupHit } from './group-hits.ts';
import { roleOf } from './roles.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** "2:0>1": with the word of group 2 as predicate, group 0 acts on group 1. */
export type Order = string;

/** Returns the orders that the hits show; empty where the surface does not tell. */
export function ordersOf(analysis: SentenceAnalysis, hits: readonly GroupHit[]): Order[] {
  const orders: Order[] = [];
  hits.forEach((predicate, index) => {
    if (predicate.isEntity) return;
    const agents: number[] = [];
    const patients: number[] = [];
    hits.forEach((hit, group) => {
      if (group === index) return;
      const role = roleOf(analysis, predicate.from, hit.to - 1);
      if (role === 'agent') agents.push(group);
      if (role === 'patient') patients.push(group);
    });
    for (const agent of agents) {
      for (const patient of patients) orders.push(`${index}:${agent}>${patient}`);
    }
  });
  return orders;
}

/** Returns the orders of the sentence that the claim only knows the other way round. */
export function reversedOrders(found: readonly Order[], known: ReadonlySet<Order>): Order[] {
  return found.filter((order) => {
    if (known.has(order)) return false;
    const [predicate, pair] = order.split(':');
    const [agent, patient] = (pair ?? '').split('>');
    return known.has(`${predicate}:${patient}>${agent}`) || known.has(`*:${patient}>${agent}`);
  });
}

import type { Entry, State } from './pack.ts';

/** Offices whose holder leads a country or an organisation: cards of these name them. */
const LEADING =
  /^(?:(?:acting|interim) )?(?:president|prime minister|premier|chancellor|secretary general|taoiseach|supreme leader|king|queen|emir|sultan|crown prince|high representative|chair(?:man|woman|person)?)$/i;

/**
 * Returns the entries with their leaders as states of relation `head`, worked out from the offices
 * that persons hold: `{office, Prime Minister, of: estonia}` on Kallas makes a head of Estonia.
 */
export function withHeadStates(entries: readonly Entry[]): Entry[] {
  const heads = new Map<string, State[]>();
  for (const person of entries) {
    for (const state of person.states) {
      if (state.relation !== 'office' || !state.of || !LEADING.test(state.title ?? '')) continue;
      const head: State = { ...state, relation: 'head', of: person.id };
      heads.set(state.of, [...(heads.get(state.of) ?? []), head]);
    }
  }
  return entries.map((entry) => {
    const own = heads.get(entry.id);
    return own ? { ...entry, states: [...entry.states, ...own] } : entry;
  });
}

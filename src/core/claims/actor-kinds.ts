/** Kinds of entries that can do something; terms, treaties, events and weapons cannot. */
export function isActorKind(kind: string | undefined): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}

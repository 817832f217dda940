/** A names index that cannot be used: damaged, cut off, foreign, or from another version. */
export class NamesError extends Error {
  override readonly name = 'NamesError';
}

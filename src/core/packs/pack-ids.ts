/** Id of the bundled pack, whose cards have bare ids; those of others begin with `PACK/`. */
export const BUNDLED = 'sidelight';

/** Id of the reader's own notes. */
export const NOTES = 'my-notes';

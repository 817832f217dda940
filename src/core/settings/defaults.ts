import type { AnnotationKind } from '../annotation.ts';

/** Every setting with its first value. `Settings` is derived from it: add a setting here only. */
export const defaults = {
  /** The master switch. */
  isOn: true,
  /**
   * `every-page`: articles are annotated as they load; `listed-sites`: only those of `onSites`;
   * `on-click`: only when asked in the popup.
   */
  when: 'every-page' as 'every-page' | 'listed-sites' | 'on-click',
  /** Host names (without `www.`) on which Sidelight keeps silent; their subdomains too. */
  offSites: [] as string[],
  /** Host names on which it works where `when` is `listed-sites`; their subdomains too. */
  onSites: [] as string[],
  /** Which kinds of annotation are shown. */
  kinds: {
    person: true,
    organisation: true,
    place: true,
    event: true,
    treaty: true,
    weapon: true,
    term: true,
    claim: true,
  } satisfies Record<AnnotationKind, boolean> as Record<AnnotationKind, boolean>,
  /** Which mentions are underlined; every mention answers in any case. */
  density: 'first' as 'first' | 'every' | 'none',
  /** Look of the underlines. */
  markStyle: 'dotted' as 'dotted' | 'solid' | 'tint',
  /** Colours of cards, popup and options. */
  theme: 'auto' as 'auto' | 'light' | 'dark',
  /** Rest of the pointer before a card opens, ms. */
  openDelay: 500,
  /** Cards show only what was known on the article's day. */
  asFirstReaders: false,
  /** Printed pages get endnotes. */
  printEndnotes: false,
  /** Cards that never open again: a card's id, and after a space the host where only there. */
  hiddenEntries: [] as string[],
  /** Ids of all packs, the bundled one among them, in the order in which they count. */
  packOrder: ['sidelight', 'my-notes'] as string[],
  /** Packs that are switched off. */
  offPacks: [] as string[],
  /** Marks of My notes are put on pages, which can then see the marked words. */
  showNotesOnPages: true,
};

/** The values that a setting of a few words may have; any other falls back to the default. */
export const choices: { readonly [Key in keyof typeof defaults]?: readonly string[] } = {
  when: ['every-page', 'listed-sites', 'on-click'],
  density: ['first', 'every', 'none'],
  markStyle: ['dotted', 'solid', 'tint'],
  theme: ['auto', 'light', 'dark'],
};

/** Least and most that a number may be. */
export const bounds = { openDelay: [100, 3000] } as const;

export type Settings = typeof defaults;

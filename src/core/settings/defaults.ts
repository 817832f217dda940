import type { AnnotationKind } from '../annotation.ts';

/** Every setting with its first value. `Settings` is derived from it: add a setting here only. */
export const defaults = {
  /** The master switch. */
  isOn: true,
  /** `every-page`: articles are annotated as they load; `on-click`: only when asked in the popup. */
  when: 'every-page' as 'every-page' | 'on-click',
  /** Host names (without `www.`) on which Sidelight keeps silent. */
  offSites: [] as string[],
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
};

export type Settings = typeof defaults;

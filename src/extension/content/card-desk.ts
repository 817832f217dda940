import type { Settings } from '../../core/settings/defaults.ts';
import type { PointerPlace } from '../../dom/card/create-hover.ts';
import type { Marks } from '../../dom/marks/create-marks.ts';
import type { sendToBackground } from '../send.ts';
import type { Annotator } from './create-annotator.ts';

/** What the annotator hands to the cards, which are a file of their own that comes later. */
export interface CardDesk {
  document: Document;
  signal: AbortSignal;
  annotator: Annotator;
  marks: Marks;
  send: typeof sendToBackground;
  /** Name of the page's site. */
  host: string;
  version: string;
  i18n: {
    getMessage(key: string, substitutions?: string | string[]): string;
    getUILanguage(): string;
  };
  settings(): Settings | null;
  /** Where the pointer rests when the cards come; `null` where it has left or not yet come. */
  pointer: PointerPlace | null;
  /** Takes the cards in. */
  receive(face: CardFace): void;
}

/** What the annotator asks of the cards. */
export interface CardFace {
  configure(settings: Settings): void;
  close(): void;
  next(): void;
  previous(): void;
  openCurrent(): void;
  /** Scrolls to a mark and opens its card. Returns false where it has left the page. */
  jump(mark: string): boolean;
}

const DESK = Symbol.for('sidelight-card-desk');
const world = globalThis as { [DESK]?: CardDesk };

/** Opens the desk to the cards' file, which runs in the same world. */
export function openDesk(desk: CardDesk): void {
  world[DESK] = desk;
}

/** Returns the desk of this page, once; `null` where no annotator waits for its cards. */
export function takeDesk(): CardDesk | null {
  const desk = world[DESK];
  delete world[DESK];
  return desk && !desk.signal.aborted ? desk : null;
}

import type { Card } from '../../core/cards/card.ts';
import type { CardContext } from '../../dom/card/card-content.ts';
import { cardReport } from '../../dom/card/card-report.ts';
import type { CardDeeds, HideWhere } from '../../dom/card/wrong-menu.ts';
import { copyText } from './copy-text.ts';

export interface CardDeedsOptions {
  document: Document;
  /** Name of the page's site. */
  host: string;
  version: string;
  /** The settings' list of hidden cards, and how to replace it. */
  hidden(): Promise<readonly string[]>;
  setHidden(entries: string[]): Promise<void>;
}

/** What a reader can do about a page's cards. */
export function pageCardDeeds(options: CardDeedsOptions) {
  const { document, host, version, hidden, setHidden } = options;
  return (card: Card, context: CardContext | null): CardDeeds => {
    const keyOf = (where: HideWhere) => hiddenKey(card.id, where === 'here' ? host : null);
    return {
      host,
      copyReport: () =>
        copyText(document, cardReport(card, context, { address: document.URL, version })),
      async hide(where) {
        const others = (await hidden()).filter((key) => key !== keyOf(where));
        await setHidden([...others, keyOf(where)]);
      },
      async unhide(where) {
        await setHidden((await hidden()).filter((key) => key !== keyOf(where)));
      },
    };
  };
}

/** How a hidden card is written into the settings: its id, and the host where only there. */
function hiddenKey(card: string, host: string | null): string {
  return host === null ? card : `${card} ${host}`;
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Card } from '../core/cards/card.ts';
import { cardContent, cardFolds } from '../dom/card/card-content.ts';
import { cardFoot } from '../dom/card/card-foot.ts';
import { CARD_STYLE } from '../dom/card/card-style.ts';
import { makerFor } from '../dom/card/element.ts';
import type { Words } from '../locales/words.ts';

export interface CardPaneProps {
  card: Card;
  words: Words;
  theme: 'auto' | 'light' | 'dark';
  onFollow(card: string): void;
  onBack(): void;
}

/** The card lies over its page elsewhere; here it is a part of the popup. */
const IN_PLACE = `
:host, :host(:not(:popover-open):not(#x)) {
  display: block !important;
  position: static !important;
  z-index: auto !important;
}
.card.in-place {
  width: auto; max-width: none; max-height: none; margin: 0; padding: 0;
  border: 0; border-radius: 0; background: none; box-shadow: none; animation: none;
  overflow: visible;
}
`;

/** Shows a card inside the popup, in the very form that it has on pages. */
export function CardPane({ card, words, theme, onFollow, onBack }: CardPaneProps) {
  const host = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // Before the pane is painted, or it would stand empty for a moment.
  useLayoutEffect(() => {
    if (host.current) fill(host.current, { card, words, theme, onFollow });
  }, [card, words, theme, onFollow]);
  useEffect(() => back.current?.focus(), []);
  const kind = card.type === 'claim' ? words('kind_claim') : words(`kind_${card.kind}`);
  return (
    <section class="pane">
      <p class="pane-bar">
        <button type="button" class="plain" ref={back} onClick={onBack}>
          ← {words('card_back')}
        </button>
        <span class="meta">{kind}</span>
      </p>
      <div ref={host} />
    </section>
  );
}

function fill(
  host: HTMLElement,
  { card, words, theme, onFollow }: Omit<CardPaneProps, 'onBack'>,
): void {
  const { ownerDocument: document } = host;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [CARD_STYLE, IN_PLACE].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const make = makerFor(document);
  const follow = async (id: string) => onFollow(id);
  const look = theme === 'auto' ? '' : theme;
  const making = { make, words, follow };
  const foot = cardFoot(cardFolds(card, null, making), {
    make,
    onUnfold: (section) => section.scrollIntoView({ block: 'nearest' }),
  });
  const body = make('div', { class: 'body' }, ...cardContent(card, null, making), ...foot.sections);
  root.replaceChildren(make('div', { class: `card in-place ${look}` }, body, foot.bar));
}

import type { Card, EntryCard } from '../core/cards/card.ts';
import type { WordKey, Words } from '../locales/words.ts';

/** One line on who runs the site; its card opens in the popup. */
export function Publisher({
  card,
  words,
  says = 'popup_publisher',
  onShow,
}: {
  card: EntryCard;
  words: Words;
  says?: WordKey;
  onShow(card: Card): void;
}) {
  return (
    <p class="publisher">
      <span class="meta">{words(says)}</span>
      <button type="button" class="plain" onClick={() => onShow(card)}>
        {card.name}
      </button>
      <span class="meta">{card.about}</span>
    </p>
  );
}

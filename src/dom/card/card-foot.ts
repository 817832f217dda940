import type { Fold } from './card-content.ts';
import type { Maker } from './element.ts';

/**
 * A card's foot and the sections that its buttons unfold, one at a time. The sections come after
 * the buttons, where the Tab key looks for them; the style sheet shows them above.
 */
export interface CardFoot {
  sections: HTMLElement[];
  bar: HTMLElement;
}

/** Makes the foot. `onUnfold` hears of a section that has just come into view. */
export function cardFoot(
  folds: readonly Fold[],
  { make, onUnfold }: { make: Maker; onUnfold(section: HTMLElement): void },
): CardFoot {
  const parts = folds.map(({ name, label, count, content }) => {
    const id = `fold-${name}`;
    const section = make('div', { id, class: `fold ${name}`, hidden: '' }, content);
    const number = count === undefined ? null : make('span', { class: 'count' }, ` (${count})`);
    const controls = { type: 'button', 'aria-expanded': 'false', 'aria-controls': id };
    return { section, button: make('button', { ...controls, class: name }, label, number) };
  });
  const unfold = (wanted: HTMLElement) => {
    for (const { section, button } of parts) {
      const isOpen = section === wanted && section.hidden;
      section.hidden = !isOpen;
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) onUnfold(section);
    }
  };
  for (const { section, button } of parts) button.addEventListener('click', () => unfold(section));
  return {
    sections: parts.map(({ section }) => section),
    bar: make('div', { class: 'foot' }, ...parts.map(({ button }) => button)),
  };
}

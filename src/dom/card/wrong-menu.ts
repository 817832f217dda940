import type { Words } from '../../locales/words.ts';
import type { Maker } from './element.ts';

export type HideWhere = 'here' | 'everywhere';

/** What a reader can do about a card that is wrong, or only in the way. */
export interface CardDeeds {
  /** Name of the site that "here" means. */
  host: string;
  /** Puts a report into the clipboard. Returns false where the browser does not let it. */
  copyReport(): Promise<boolean>;
  hide(where: HideWhere): Promise<void>;
  unhide(where: HideWhere): Promise<void>;
}

/** Makes what "Wrong?" unfolds: report, hide here, hide everywhere; once hidden, undo. */
export function wrongMenu({
  make,
  words,
  deeds,
}: {
  make: Maker;
  words: Words;
  deeds: CardDeeds;
}): HTMLElement {
  const box = make('div', {});
  const status = make('p', { role: 'status' });
  const deed = (label: string, act: () => Promise<void>) => {
    const button = make('button', { type: 'button', class: 'deed' }, label);
    button.addEventListener('click', () => void act());
    return button;
  };
  const focusFirst = () => box.querySelector('button')?.focus({ preventScroll: true });
  const offer = () => {
    status.textContent = '';
    box.replaceChildren(
      deed(words('card_report'), async () => {
        const isCopied = await deeds.copyReport();
        status.textContent = words(isCopied ? 'card_reportCopied' : 'card_reportFailed');
      }),
      make('p', { class: 'hint' }, words('card_reportHint')),
      deed(words('card_hideHere', [deeds.host]), () => hide('here')),
      deed(words('card_hideEverywhere'), () => hide('everywhere')),
      status,
    );
  };
  const hide = async (where: HideWhere) => {
    await deeds.hide(where);
    const undo = deed(words('card_undo'), async () => {
      await deeds.unhide(where);
      offer();
      focusFirst();
    });
    const said =
      where === 'here' ? words('card_hiddenHere', [deeds.host]) : words('card_hiddenEverywhere');
    box.replaceChildren(status, undo);
    status.textContent = said;
    focusFirst();
  };
  offer();
  return box;
}

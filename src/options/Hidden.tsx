import type { SectionProps } from './Options.tsx';

export interface HiddenProps extends SectionProps {
  /** Names of hidden cards by their ids, where a pack still has them. */
  names: Readonly<Record<string, string>>;
}

/** Cards that the reader has hidden, here or everywhere; each can be shown again. */
export function Hidden({ settings, words, names, onChange }: HiddenProps) {
  const { hiddenEntries } = settings;
  const show = (hidden: string) =>
    onChange({ hiddenEntries: hiddenEntries.filter((other) => other !== hidden) });
  return (
    <section id="hidden">
      <h2>{words('options_hidden')}</h2>
      {hiddenEntries.length === 0 && <p class="hint">{words('options_noHidden')}</p>}
      <ul class="rows">
        {hiddenEntries.map((hidden) => {
          const [card = '', host] = hidden.split(' ');
          const name = names[card] ?? card;
          return (
            <li key={hidden}>
              <span>
                {name}{' '}
                <span class="meta">
                  {host ? words('options_hiddenOn', [host]) : words('options_hiddenEverywhere')}
                </span>
              </span>
              <button
                type="button"
                aria-label={words('options_showAgainNamed', [name])}
                onClick={() => show(hidden)}
              >
                {words('options_showAgain')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

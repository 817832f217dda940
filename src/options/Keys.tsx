import type { Words } from '../locales/words.ts';

/** A command of the browser's: what it does and its keys, `''` where it has none. */
export interface Command {
  name: string;
  what: string;
  keys: string;
}

/** The keys, which the browser lets its reader change. */
export function Keys({
  commands,
  words,
  onChangeKeys,
}: {
  commands: readonly Command[];
  words: Words;
  onChangeKeys(): void;
}) {
  return (
    <section id="keys">
      <h2>{words('options_keys')}</h2>
      <ul class="rows">
        {commands.map(({ name, what, keys }) => (
          <li key={name}>
            <span>{what}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="meta">{words('options_keyNone')}</span>}
          </li>
        ))}
      </ul>
      <p class="tools">
        <button type="button" name="change-keys" onClick={onChangeKeys}>
          {words('options_keysChange')}
        </button>
      </p>
    </section>
  );
}

import type { Settings } from '../core/settings/defaults.ts';
import type { Words } from '../locales/words.ts';
import { Cards } from './Cards.tsx';
import { Check } from './controls.tsx';
import { Hidden, type HiddenProps } from './Hidden.tsx';
import { Keeping, type KeepingProps } from './Keeping.tsx';
import { type Command, Keys } from './Keys.tsx';
import { Marks } from './Marks.tsx';
import { Notes, type NotesProps } from './Notes.tsx';
import { Packs, type PacksProps } from './Packs.tsx';
import { Sites, type SitesProps } from './Sites.tsx';

/** What every section of the options needs. */
export interface SectionProps {
  settings: Settings;
  words: Words;
  onChange(changes: Partial<Settings>): void;
}

export type OptionsProps = HiddenProps &
  SitesProps &
  PacksProps &
  NotesProps &
  KeepingProps & {
    commands: readonly Command[];
    onChangeKeys(): void;
  };

/** The options page: every setting, saved at once. */
export function Options(props: OptionsProps) {
  const { settings, words, onChange } = props;
  return (
    <main>
      <h1>{words('options_title')}</h1>
      <p class="hint">{words('options_savedAtOnce')}</p>
      <Check
        name="isOn"
        label={words('options_switchedOn')}
        isOn={settings.isOn}
        onSwitch={() => onChange({ isOn: !settings.isOn })}
      />
      <Marks {...props} />
      <Cards {...props} />
      <Sites {...props} />
      <Hidden {...props} />
      <Packs {...props} />
      <Notes {...props} />
      {props.commands.length > 0 && <Keys {...props} />}
      <Keeping {...props} />
    </main>
  );
}

import { Check, Choice } from './controls.tsx';
import type { SectionProps } from './Options.tsx';

/** How cards look, when they open and what they tell. */
export function Cards({ settings, words, onChange }: SectionProps) {
  return (
    <section id="cards">
      <h2>{words('options_cards')}</h2>
      <Choice
        name="theme"
        legend={words('options_theme')}
        value={settings.theme}
        options={{
          auto: words('options_theme_auto'),
          light: words('options_theme_light'),
          dark: words('options_theme_dark'),
        }}
        onChoose={(theme) => onChange({ theme })}
      />
      <label class="range">
        <span>{words('options_delay')}</span>
        <input
          type="range"
          name="openDelay"
          min={200}
          max={1500}
          step={100}
          value={settings.openDelay}
          onInput={(event) => onChange({ openDelay: Number(event.currentTarget.value) })}
        />
        <output>{words('options_delayValue', [settings.openDelay])}</output>
      </label>
      <Check
        name="asFirstReaders"
        label={words('options_firstReaders')}
        isOn={settings.asFirstReaders}
        onSwitch={() => onChange({ asFirstReaders: !settings.asFirstReaders })}
      />
    </section>
  );
}

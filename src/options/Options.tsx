import type { AnnotationKind } from '../core/annotation.ts';
import type { Settings } from '../core/settings/defaults.ts';
import type { WordKey, Words } from '../locales/words.ts';
import { Check, Choice } from './controls.tsx';

export interface OptionsProps {
  settings: Settings;
  words: Words;
  onChange(changes: Partial<Settings>): void;
  onReset(): void;
  /** `null` where there is no reset to undo. */
  onUndo: (() => void) | null;
}

/** The options page: every setting, saved at once. */
export function Options(props: OptionsProps) {
  const { settings, words, onChange, onReset, onUndo } = props;
  return (
    <main>
      <h1>{words('options_title')}</h1>
      <Check
        label={words('options_switchedOn')}
        isOn={settings.isOn}
        onSwitch={() => onChange({ isOn: !settings.isOn })}
      />
      <Marks {...props} />
      <Cards {...props} />
      <h2>{words('options_when')}</h2>
      <Choice
        name="when"
        legend={words('options_when')}
        value={settings.when}
        options={{
          'every-page': words('options_when_every'),
          'listed-sites': words('options_when_listed'),
          'on-click': words('options_when_click'),
        }}
        onChoose={(when) => onChange({ when })}
      />
      <p class="hint">{words('options_accessHint')}</p>
      <Sites {...props} />
      <h2>{words('options_reset')}</h2>
      <p class="tools">
        <button type="button" onClick={onReset}>
          {words('options_reset')}
        </button>
        {onUndo && (
          <button type="button" onClick={onUndo}>
            {words('options_undo')}
          </button>
        )}
      </p>
      {onUndo && <p role="status">{words('options_resetDone')}</p>}
    </main>
  );
}

function Marks({ settings, words, onChange }: OptionsProps) {
  const kinds = Object.keys(settings.kinds) as AnnotationKind[];
  return (
    <section>
      <h2>{words('options_marks')}</h2>
      <Sample settings={settings} words={words} />
      <Choice
        name="density"
        legend={words('options_density')}
        value={settings.density}
        options={{
          first: words('options_density_first'),
          every: words('options_density_every'),
          none: words('options_density_none'),
        }}
        onChoose={(density) => onChange({ density })}
      />
      <Choice
        name="markStyle"
        legend={words('options_style')}
        value={settings.markStyle}
        options={{
          dotted: words('options_style_dotted'),
          solid: words('options_style_solid'),
          tint: words('options_style_tint'),
        }}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <fieldset>
        <legend>{words('popup_kinds')}</legend>
        {kinds.map((kind) => (
          <Check
            key={kind}
            label={words(`kinds_${kind}` as WordKey)}
            isOn={settings.kinds[kind]}
            onSwitch={() =>
              onChange({ kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } })
            }
          />
        ))}
      </fieldset>
    </section>
  );
}

/** A sentence marked as the settings have it. The words of the sample are split at its commas. */
function Sample({ settings, words }: Pick<OptionsProps, 'settings' | 'words'>) {
  const look = settings.density === 'none' ? 'none' : settings.markStyle;
  return (
    <p class={`sample ${look}`}>
      <u>Tallinn</u>, <u>NATO</u>: <u class="claim">{words('options_sample')}</u>
    </p>
  );
}

function Cards({ settings, words, onChange }: OptionsProps) {
  return (
    <section>
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
      <label class="choice">
        <span>{words('options_delay')}</span>
        <input
          type="range"
          name="openDelay"
          min={200}
          max={1500}
          step={100}
          value={settings.openDelay}
          onChange={(event) => onChange({ openDelay: Number(event.currentTarget.value) })}
        />
        <output>{words('options_delayValue', [settings.openDelay])}</output>
      </label>
      <Check
        label={words('options_firstReaders')}
        isOn={settings.asFirstReaders}
        onSwitch={() => onChange({ asFirstReaders: !settings.asFirstReaders })}
      />
    </section>
  );
}

function Sites({ settings, words, onChange }: OptionsProps) {
  const remove = (site: string) =>
    onChange({ offSites: settings.offSites.filter((other) => other !== site) });
  return (
    <section>
      <h2>{words('options_sites')}</h2>
      {settings.offSites.length === 0 && <p class="hint">{words('options_noSites')}</p>}
      <ul class="sites">
        {settings.offSites.map((site) => (
          <li key={site}>
            {site}
            <button type="button" onClick={() => remove(site)}>
              {words('options_remove', [site])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

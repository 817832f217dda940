import type { AnnotationKind } from '../core/annotation.ts';
import type { Settings } from '../core/settings/defaults.ts';
import type { WordKey, Words } from '../locales/words.ts';

export interface SwitchesProps {
  settings: Settings;
  host: string;
  words: Words;
  onChange(changes: Partial<Settings>): void;
}

/** The switches: everywhere, this site, each kind. */
export function Switches({ settings, host, words, onChange }: SwitchesProps) {
  const isOnHere = !settings.offSites.includes(host);
  const switchHere = () => {
    const others = settings.offSites.filter((site) => site !== host);
    onChange({ offSites: isOnHere ? [...others, host] : others });
  };
  const kinds = Object.keys(settings.kinds) as AnnotationKind[];
  return (
    <section class="switches">
      <Switch
        name="everywhere"
        label={words('popup_everywhere')}
        isOn={settings.isOn}
        onSwitch={() => onChange({ isOn: !settings.isOn })}
      />
      {host !== '' && (
        <Switch
          name="here"
          label={words('popup_here', [host])}
          isOn={isOnHere}
          isDisabled={!settings.isOn}
          onSwitch={switchHere}
        />
      )}
      <details>
        <summary>{words('popup_kinds')}</summary>
        <div class="kinds">
          {kinds.map((kind) => (
            <Switch
              key={kind}
              name={`kind-${kind}`}
              label={words(`kinds_${kind}` as WordKey)}
              isOn={settings.kinds[kind]}
              isDisabled={!settings.isOn}
              onSwitch={() =>
                onChange({ kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } })
              }
            />
          ))}
        </div>
      </details>
    </section>
  );
}

interface SwitchProps {
  name: string;
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onSwitch(): void;
}

function Switch({ name, label, isOn, isDisabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        name={name}
        aria-checked={isOn}
        checked={isOn}
        disabled={isDisabled}
        onChange={onSwitch}
      />
    </label>
  );
}

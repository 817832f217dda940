import type { AnnotationKind } from '../core/annotation.ts';
import type { Settings } from '../core/settings/defaults.ts';
import { coversHost, isOffOn, switchSite } from '../core/settings/site-rules.ts';
import type { Words } from '../locales/words.ts';
import { Switch } from './Switch.tsx';

export interface SwitchesProps {
  settings: Settings;
  host: string;
  words: Words;
  onChange(changes: Partial<Settings>): void;
}

/** The switches: everywhere, this site, and below them each kind and the first readers' view. */
export function Switches({ settings, host, words, onChange }: SwitchesProps) {
  const isListed = settings.when === 'listed-sites';
  const isOnHere =
    !isOffOn(host, { ...settings, isOn: true }) &&
    (!isListed || coversHost(settings.onSites, host));
  const kinds = Object.keys(settings.kinds) as AnnotationKind[];
  return (
    <section class="switches">
      <Switch
        name="everywhere"
        label={words('popup_everywhere')}
        isOn={settings.isOn}
        onSwitch={(isOn) => onChange({ isOn })}
      />
      {host !== '' && (
        <Switch
          name="here"
          label={words('popup_here', [host])}
          isOn={isOnHere}
          isDisabled={!settings.isOn}
          onSwitch={(isOn) => onChange(switchSite(host, isOn, settings))}
        />
      )}
      <details>
        <summary>{words('popup_more')}</summary>
        <Switch
          name="first-readers"
          label={words('popup_firstReaders')}
          isOn={settings.asFirstReaders}
          isDisabled={!settings.isOn}
          onSwitch={(asFirstReaders) => onChange({ asFirstReaders })}
        />
        <p class="hint">{words('popup_firstReadersHint')}</p>
        <p class="meta">{words('popup_kinds')}</p>
        <div class="kinds">
          {kinds.map((kind) => (
            <Switch
              key={kind}
              name={`kind-${kind}`}
              label={words(`kinds_${kind}`)}
              isOn={settings.kinds[kind]}
              isDisabled={!settings.isOn}
              onSwitch={(isOn) => onChange({ kinds: { ...settings.kinds, [kind]: isOn } })}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

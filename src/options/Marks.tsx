import type { AnnotationKind } from '../core/annotation.ts';
import { Check, Choice } from './controls.tsx';
import type { SectionProps } from './Options.tsx';
import { Sample } from './Sample.tsx';

/** How marks look, which are shown, and what paper gets. */
export function Marks({ settings, words, onChange }: SectionProps) {
  const kinds = Object.keys(settings.kinds) as AnnotationKind[];
  return (
    <section id="marks">
      <h2>{words('options_marks')}</h2>
      <Sample settings={settings} words={words} />
      <div class="columns">
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
      </div>
      <fieldset>
        <legend>{words('popup_kinds')}</legend>
        <div class="kinds">
          {kinds.map((kind) => (
            <Check
              key={kind}
              name={`kind-${kind}`}
              label={words(`kinds_${kind}`)}
              isOn={settings.kinds[kind]}
              onSwitch={() =>
                onChange({ kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } })
              }
            />
          ))}
        </div>
      </fieldset>
      <Check
        name="printEndnotes"
        label={words('options_printEndnotes')}
        isOn={settings.printEndnotes}
        onSwitch={() => onChange({ printEndnotes: !settings.printEndnotes })}
      />
    </section>
  );
}

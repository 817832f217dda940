import type { Entry } from '../core/packs/pack.ts';
import { Check } from './controls.tsx';
import type { SectionProps } from './Options.tsx';

export interface NotesProps extends SectionProps {
  notes: readonly Entry[];
  onRemoveNote(id: string): void;
}

/** The reader's own notes. */
export function Notes({ notes, settings, words, onChange, onRemoveNote }: NotesProps) {
  return (
    <section id="notes">
      <h2>{words('options_notes')}</h2>
      <Check
        name="showNotesOnPages"
        label={words('options_notesOnPages')}
        isOn={settings.showNotesOnPages}
        onSwitch={() => onChange({ showNotesOnPages: !settings.showNotesOnPages })}
      />
      {notes.length === 0 && <p class="hint">{words('options_noNotes')}</p>}
      <ul class="rows">
        {notes.map(({ id, name, about, kind }) => (
          <li key={id}>
            <div class="grow">
              <b>{name}</b> <span class="meta">{words(`kind_${kind}`)}</span>
              <p>{about}</p>
            </div>
            <button
              type="button"
              aria-label={words('options_removeNamed', [name])}
              onClick={() => onRemoveNote(id)}
            >
              {words('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

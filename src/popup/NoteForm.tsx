import { useState } from 'preact/hooks';
import { ENTRY_KINDS, type EntryKind } from '../core/packs/pack.ts';
import { NOTE_BOUNDS, type Note } from '../extension/packs/note.ts';
import type { Words } from '../locales/words.ts';

export interface NoteFormProps {
  /** The words that are selected on the page. */
  selection: string;
  isPrivate: boolean;
  words: Words;
  onNote(note: Note): Promise<void>;
}

/** Makes an entry of *My notes* out of what is selected on the page. */
export function NoteForm({ selection, isPrivate, words, onNote }: NoteFormProps) {
  const [state, setState] = useState<'closed' | 'open' | 'saved' | 'failed'>('closed');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<EntryKind>('term');
  const name = selection.trim().replace(/\s+/g, ' ');
  if (name === '' || name.length > NOTE_BOUNDS.name) return null;
  if (isPrivate) return <p class="hint">{words('popup_notePrivate')}</p>;
  if (state === 'saved') return <p role="status">{words('popup_noteSaved')}</p>;
  if (state === 'closed') {
    return (
      <p class="tools">
        <button type="button" onClick={() => setState('open')}>
          {words('popup_note', [name])}
        </button>
      </p>
    );
  }
  const save = (event: Event) => {
    event.preventDefault();
    onNote({ name, text, kind }).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  };
  return (
    <form class="note" onSubmit={save}>
      <h2 class="small">{words('popup_note', [name])}</h2>
      <textarea
        required
        rows={3}
        maxLength={NOTE_BOUNDS.text}
        aria-label={words('popup_noteText')}
        placeholder={words('popup_noteText')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="tools">
        <select
          aria-label={words('popup_noteKind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as EntryKind)}
        >
          {ENTRY_KINDS.map((one) => (
            <option key={one} value={one}>
              {words(`kind_${one}`)}
            </option>
          ))}
        </select>
        <button type="submit" class="main">
          {words('popup_noteSave')}
        </button>
        <span class="meta">{NOTE_BOUNDS.text - text.length}</span>
      </p>
      {state === 'failed' && <p role="alert">{words('popup_noteFailed')}</p>}
    </form>
  );
}

import type { Words } from '../locales/words.ts';
import type { ImportState } from './packs/run-import.ts';

/** How the import stands: its progress, or what is to be mended in the file. */
export function ImportStatus({
  importing,
  words,
  onCancel,
}: {
  importing: ImportState;
  words: Words;
  onCancel(): void;
}) {
  const { type } = importing;
  if (type === 'idle') return null;
  if (type === 'reading' || type === 'compiling') {
    const isReading = type === 'reading';
    return (
      <div class="import" role="status">
        <p>{words(isReading ? 'options_importing' : 'options_compiling', [importing.file])}</p>
        <progress
          aria-label={words('options_importing', [importing.file])}
          {...(isReading ? { value: importing.part, max: 1 } : {})}
        />
        <p class="tools">
          <button type="button" name="cancel" onClick={onCancel}>
            {words('options_cancel')}
          </button>
          {isReading && (
            <span class="meta">{words.count('options_records', importing.records)}</span>
          )}
        </p>
      </div>
    );
  }
  if (type === 'cancelled') return <p role="status">{words('options_cancelled')}</p>;
  if (type === 'done') {
    const titles = importing.packs.map(({ title }) => title).join(', ');
    return (
      <p role="status">
        {importing.backup ? words('options_restored') : words('options_imported', [titles])}
      </p>
    );
  }
  return (
    <div class="import" role="alert">
      <p>{words('options_refused', [importing.file])}</p>
      <ul class="faults">
        {importing.faults.map(({ line, path, message }) => (
          <li key={`${line} ${path} ${message}`}>
            {line !== null && <b>{words('options_line', [line])} </b>}
            {[path, message].filter(Boolean).join(': ')}
          </li>
        ))}
      </ul>
      {importing.more > 0 && (
        <p class="meta">{words.count('options_moreFaults', importing.more)}</p>
      )}
    </div>
  );
}

import type { Words } from '../locales/words.ts';
import { faultPlace, faultWords } from './packs/fault-words.ts';
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
        {importing.faults.map((fault) => (
          <li key={`${fault.line} ${fault.path} ${fault.message}`}>
            {fault.line !== null && <b>{words('options_line', [fault.line])} </b>}
            {fault.path !== '' && <code>{faultPlace(fault)}</code>}
            {fault.path !== '' && ' '}
            {faultWords(fault, words)}
          </li>
        ))}
      </ul>
      {importing.more > 0 && (
        <p class="meta">{words.count('options_moreFaults', importing.more)}</p>
      )}
    </div>
  );
}

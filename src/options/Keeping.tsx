import type { Words } from '../locales/words.ts';

export interface KeepingProps {
  words: Words;
  onBackup(): void;
  onRestore(file: File): void;
  onReset(): void;
  /** `null` where there is no reset to undo. */
  onUndo: (() => void) | null;
}

/** Backup and restore of everything, and the way back to the beginning. */
export function Keeping({ words, onBackup, onRestore, onReset, onUndo }: KeepingProps) {
  return (
    <section id="backup">
      <h2>{words('options_backup')}</h2>
      <p class="hint">{words('options_backupHint')}</p>
      <p class="tools">
        <button type="button" name="backup" onClick={onBackup}>
          {words('options_backupSave')}
        </button>
        <label class="button">
          {words('options_backupRestore')}
          <input
            type="file"
            name="restore"
            accept=".json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onRestore(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <h2>{words('options_reset')}</h2>
      <p class="hint">{words('options_resetHint')}</p>
      <p class="tools">
        <button type="button" name="reset" onClick={onReset}>
          {words('options_reset')}
        </button>
        {onUndo && (
          <button type="button" name="undo-reset" onClick={onUndo}>
            {words('options_undo')}
          </button>
        )}
      </p>
      {onUndo && <p role="status">{words('options_resetDone')}</p>}
    </section>
  );
}

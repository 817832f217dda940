import { useState } from 'preact/hooks';
import { BUNDLED } from '../core/packs/pack-ids.ts';
import type { PackInfo } from '../extension/packs/pack-store.ts';
import type { Words } from '../locales/words.ts';
import { Check } from './controls.tsx';
import { ImportStatus } from './ImportStatus.tsx';
import type { SectionProps } from './Options.tsx';
import type { ImportState } from './packs/run-import.ts';

export interface PacksProps extends SectionProps {
  /** All packs in their order, the bundled one among them. */
  packs: readonly PackInfo[];
  importing: ImportState;
  /** The pack that was deleted or replaced last, and can come back. */
  removed: { id: string; title: string } | null;
  onImport(file: File): void;
  onCancel(): void;
  onExport(id: string): void;
  onDelete(id: string): void;
  onRestorePack(id: string): void;
}

/** The reader's packs: import, order, switch, export, delete with undo. */
export function Packs(props: PacksProps) {
  const { packs, words, removed, onImport, onRestorePack } = props;
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => file && onImport(file);
  return (
    <section id="packs">
      <h2>{words('options_packs')}</h2>
      <p class="hint">{words('options_packsHint')}</p>
      <ul class="rows packs">
        {packs.map((pack, place) => (
          <PackRow key={pack.id} {...props} pack={pack} place={place} />
        ))}
      </ul>
      {removed && (
        <p class="tools" role="status">
          <span>{words('options_deleted', [removed.title])}</span>
          <button type="button" name="undo-delete" onClick={() => onRestorePack(removed.id)}>
            {words('options_undo')}
          </button>
        </p>
      )}
      <label
        class={`drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <b>{words('options_import')}</b>
        <span class="hint">{words('options_drop')}</span>
        <input
          type="file"
          name="import"
          accept=".yaml,.yml,.json,.jsonl,.ndjson"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <ImportStatus {...props} />
    </section>
  );
}

function PackRow({
  pack,
  place,
  packs,
  settings,
  words,
  onChange,
  onExport,
  onDelete,
}: PacksProps & { pack: PackInfo; place: number }) {
  const { id, title } = pack;
  const isOn = !settings.offPacks.includes(id);
  const others = settings.offPacks.filter((off) => off !== id);
  const move = (by: number) => {
    const order = packs.map((one) => one.id).filter((other) => other !== id);
    order.splice(place + by, 0, id);
    onChange({ packOrder: order });
  };
  return (
    <li>
      <div class="grow">
        <Check
          name={`pack-${id}`}
          label={title}
          isOn={isOn}
          onSwitch={() => onChange({ offPacks: isOn ? [...others, id] : others })}
        />
        <p class="meta">{sizeWords(pack, words)}</p>
      </div>
      <button
        type="button"
        aria-label={words('options_up', [title])}
        disabled={place === 0}
        onClick={() => move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={words('options_down', [title])}
        disabled={place === packs.length - 1}
        onClick={() => move(1)}
      >
        ↓
      </button>
      {id !== BUNDLED && (
        <>
          <button
            type="button"
            name={`export-${id}`}
            aria-label={words('options_exportNamed', [title])}
            onClick={() => onExport(id)}
          >
            {words('options_export')}
          </button>
          <button
            type="button"
            name={`delete-${id}`}
            aria-label={words('options_deleteNamed', [title])}
            onClick={() => onDelete(id)}
          >
            {words('options_delete')}
          </button>
        </>
      )}
    </li>
  );
}

function sizeWords({ id, entries, claims, language }: PackInfo, words: Words): string {
  if (id === BUNDLED) return words('options_packBundled');
  const size = [words.count('options_entries', entries)];
  if (claims > 0) size.push(words.count('options_claims', claims));
  if (language !== 'mul') size.push(language);
  return size.join(' · ');
}

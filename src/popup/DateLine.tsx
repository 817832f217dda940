import { useState } from 'preact/hooks';
import { isPartialDate } from '../core/time/partial-date.ts';
import type { ArticleSummary } from '../extension/messages.ts';
import type { WordKey, Words } from '../locales/words.ts';

export interface DateLineProps {
  article: ArticleSummary;
  words: Words;
  onDate(date: string | null): void;
}

/** The article's date, how it was found, and a way to correct it. */
export function DateLine({ article, words, onDate }: DateLineProps) {
  const { found, corrected } = article;
  const [isEditing, setEditing] = useState(false);
  const [text, setText] = useState(corrected ?? found?.date ?? '');
  const [isWrong, setWrong] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    const isGood = isPartialDate(text.trim());
    setWrong(!isGood);
    if (!isGood) return;
    setEditing(false);
    onDate(text.trim());
  };
  if (isEditing) {
    return (
      <form class="date" onSubmit={save}>
        <input
          aria-label={words('popup_dateChange')}
          aria-invalid={isWrong}
          value={text}
          placeholder="YYYY-MM-DD"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{words('popup_dateSet')}</button>
        {corrected && (
          <button type="button" onClick={() => onDate(null)}>
            {words('popup_dateReset')}
          </button>
        )}
        {isWrong && <p role="alert">{words('popup_dateInvalid')}</p>}
      </form>
    );
  }
  return (
    <p class="date">
      <span>{dateWords({ found, corrected }, words)}</span>
      <button type="button" class="plain" onClick={() => setEditing(true)}>
        {words('popup_dateChange')}
      </button>
    </p>
  );
}

function dateWords(
  { found, corrected }: Pick<ArticleSummary, 'found' | 'corrected'>,
  words: Words,
): string {
  if (corrected) {
    return `${words('popup_published', [words.date(corrected)])} (${words('popup_dateCorrected')})`;
  }
  if (!found) return words('popup_noDate');
  if (found.updatedOnly) return words('popup_updatedOnly', [words.date(found.date)]);
  const places = [...new Set(found.cues.map((cue) => words(cueKey(cue))))];
  const how = words('popup_dateBy', [places.join(', ')]);
  return `${words('popup_published', [words.date(found.date)])} (${how})`;
}

/** Cues have names for their makers; readers are told where on the page they were. */
function cueKey(cue: string): WordKey {
  if (/^(json-ld|meta|microdata|linked)/.test(cue)) return 'cue_data';
  if (cue.startsWith('url')) return 'cue_address';
  return cue.startsWith('title') ? 'cue_title' : 'cue_text';
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/defaults.ts';
import { createMarks, type MarkItem, type Marks } from '../dom/marks/create-marks.ts';
import type { Words } from '../locales/words.ts';
import { type Piece, piecesOf } from './sample-pieces.ts';

/** A few sentences marked by the very code that marks pages, as the settings have it. */
export function Sample({ settings, words }: { settings: Settings; words: Words }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [marks, setMarks] = useState<Marks | null>(null);
  const pieces = piecesOf(words('options_sample'));
  useEffect(() => {
    const life = new AbortController();
    setMarks(createMarks({ document, signal: life.signal }));
    return () => life.abort();
  }, []);
  useEffect(() => {
    const node = paragraph.current?.firstChild;
    if (node && marks) marks.show(itemsOf(pieces, node), settings);
  });
  return (
    <p class="sample" ref={paragraph}>
      {pieces.map(({ text }) => text).join('')}
    </p>
  );
}

function itemsOf(pieces: readonly Piece[], node: Node): MarkItem[] {
  const items: MarkItem[] = [];
  const seen = new Set<string>();
  let offset = 0;
  for (const { text, kind } of pieces) {
    const start = offset;
    offset += text.length;
    if (!kind) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, offset);
    items.push({ id: String(start), range, kind, isFirst: !seen.has(text) });
    seen.add(text);
  }
  return items;
}

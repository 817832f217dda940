import type { SummaryItem } from '../extension/messages.ts';
import type { Words } from '../locales/words.ts';

/** Parts of the article in which annotations fall together to one bar. */
const CELLS = 60;
/** Heights in the strip's own units: the whole, and the least that a bar shows. */
const HEIGHT = 20;
const LEAST = 5;

interface StripProps {
  items: SummaryItem[];
  words: Words;
  onJump(annotation: string): void;
}

/** How densely the annotations lie along the article; a click jumps to the nearest. */
export function Strip({ items, words, onJump }: StripProps) {
  const jump = (event: MouseEvent & { currentTarget: SVGSVGElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = (event.clientX - left) / width;
    const distance = (item: SummaryItem) => Math.abs(item.position - at);
    const [nearest] = [...items].sort((a, b) => distance(a) - distance(b));
    if (nearest) onJump(nearest.annotation);
  };
  return (
    // The list below does the same by keyboard: the strip only adds a way for the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <svg
      class="strip"
      viewBox={`0 0 ${CELLS} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      onClick={jump}
    >
      <title>{words('popup_strip')}</title>
      {barsOf(items).map(({ cell, height, kind }) => (
        <rect
          key={cell}
          class={kind}
          x={cell + 0.12}
          width={0.76}
          y={HEIGHT - height}
          height={height}
        />
      ))}
    </svg>
  );
}

interface Bar {
  cell: number;
  height: number;
  kind: 'name' | 'claim';
}

function barsOf(items: readonly SummaryItem[]): Bar[] {
  const cells = Map.groupBy(items, ({ position }) =>
    Math.min(CELLS - 1, Math.floor(position * CELLS)),
  );
  const most = Math.max(...[...cells.values()].map(({ length }) => length));
  return [...cells].map(([cell, inside]) => ({
    cell,
    height: LEAST + ((HEIGHT - LEAST) * inside.length) / most,
    kind: inside.some(({ kind }) => kind === 'claim') ? 'claim' : 'name',
  }));
}

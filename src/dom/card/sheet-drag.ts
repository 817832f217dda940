/** How far a sheet must be dragged down to close when it is let go, px. */
const FAR_ENOUGH = 90;
/** Or how fast it goes then, px per ms. */
const FAST_ENOUGH = 0.6;

/** Lets a sheet be dragged down by its bar. `frame` follows the finger, `close` ends it. */
export function sheetDrag(bar: HTMLElement, frame: HTMLElement, close: () => void): void {
  let start: { y: number; time: number } | null = null;
  const moved = (event: PointerEvent) => (start ? Math.max(0, event.clientY - start.y) : 0);
  const end = () => {
    start = null;
    frame.classList.remove('dragged');
    frame.style.removeProperty('--drag');
  };
  bar.addEventListener('pointerdown', (event) => {
    const isButton = event.target instanceof Element && event.target.closest('button');
    if (!frame.classList.contains('sheet') || isButton) return;
    start = { y: event.clientY, time: event.timeStamp };
    frame.classList.add('dragged');
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener('pointermove', (event) => {
    if (start) frame.style.setProperty('--drag', `${moved(event)}px`);
  });
  bar.addEventListener('pointerup', (event) => {
    if (!start) return;
    const way = moved(event);
    const speed = way / Math.max(1, event.timeStamp - start.time);
    end();
    if (way > FAR_ENOUGH || (way > 20 && speed > FAST_ENOUGH)) close();
  });
  bar.addEventListener('pointercancel', end);
}

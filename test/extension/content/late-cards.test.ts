// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardFace, takeDesk } from '../../../src/extension/content/card-desk.ts';
import { lateCards } from '../../../src/extension/content/late-cards.ts';

const face = {} as CardFace;
let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => queueMicrotask(run));
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Cards of a page whose background brings them, or cannot. */
function stage(brings: boolean) {
  const shared = { document, signal: life.signal } as Parameters<typeof lateCards>[0];
  const state = { asked: 0, brings };
  const cards = lateCards(shared, async () => {
    state.asked += 1;
    if (state.brings) takeDesk()?.receive(face);
  });
  return { cards, state };
}

function moveTo(x: number, y: number) {
  const event = new MouseEvent('pointermove', { clientX: x, clientY: y, bubbles: true });
  document.body.dispatchEvent(event);
}

const settled = () => new Promise((go) => setTimeout(go));

describe('cards that come late', () => {
  it('are asked for once, however often they are wanted', async () => {
    const { cards, state } = stage(true);
    cards.bringSoon();
    cards.bringSoon();
    expect(await cards.bring()).toBe(face);
    expect(await cards.bring()).toBe(face);
    expect(state.asked).toBe(1);
    expect(cards.here()).toBe(face);
  });

  it('are asked for again by a pointer that moves, a while after they could not come', async () => {
    const { cards, state } = stage(false);
    cards.bringSoon();
    await settled();
    moveTo(1, 1);
    await settled();
    expect(state.asked).toBe(1);
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + 5_000);
    state.brings = true;
    moveTo(2, 2);
    await settled();
    expect(state.asked).toBe(2);
    expect(cards.here()).toBe(face);
  });

  it('learn where the pointer rests, and nothing of one that has left', () => {
    stage(true);
    moveTo(30, 40);
    const desk = takeDesk();
    expect(desk?.pointer).toMatchObject({ clientX: 30, clientY: 40 });
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    expect(desk?.pointer).toBeNull();
  });
});

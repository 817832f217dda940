/** The card's own style sheet, inside its shadow root: the page's rules do not reach it. */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: var(--y, 0) auto auto var(--x, 0) !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  max-width: none !important;
  max-height: none !important;
}
:host(:not(:popover-open)) { display: none !important; }
.card {
  --ink: #20242a; --soft: #59616c; --line: #d9dde2; --paper: #ffffff; --accent: #2f5d87;
  --shade: 0 1px 2px rgb(20 30 40 / 12%), 0 8px 28px rgb(20 30 40 / 18%);
  box-sizing: border-box;
  width: min(380px, calc(100vw - 16px));
  max-height: min(var(--room, 70vh), 560px);
  overflow: auto;
  overscroll-behavior: contain;
  padding: 14px 18px 12px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: var(--shade);
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
  text-align: start;
}
@media (prefers-color-scheme: dark) {
  .card:not(.light) {
    --ink: #e8eaed; --soft: #a9b1bb; --line: #3a4149; --paper: #1f2328; --accent: #8fbbe4;
    --shade: 0 1px 2px rgb(0 0 0 / 40%), 0 10px 32px rgb(0 0 0 / 50%);
  }
}
.card.dark {
  --ink: #e8eaed; --soft: #a9b1bb; --line: #3a4149; --paper: #1f2328; --accent: #8fbbe4;
  --shade: 0 1px 2px rgb(0 0 0 / 40%), 0 10px 32px rgb(0 0 0 / 50%);
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(2px); } }
}
* { box-sizing: border-box; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.card:focus-visible { outline-offset: -2px; border-radius: 10px; }
.bar { display: flex; justify-content: space-between; gap: 8px; align-items: center; margin: -4px -8px 2px 0; min-height: 28px; color: var(--soft); font-size: 12px; }
.bar .place { margin-inline-end: auto; letter-spacing: 0.02em; }
.bar button { border: 0; background: none; color: var(--soft); font: inherit; font-size: 13px; padding: 4px 8px; border-radius: 6px; cursor: pointer; }
.bar button:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); color: var(--ink); }
h2 { margin: 0; font-size: 18px; line-height: 1.25; font-weight: 650; }
h2.claim { font-size: 16px; line-height: 1.35; }
.about { margin: 2px 0 0; color: var(--soft); }
.here { margin: 8px 0 0; padding: 6px 10px; border-radius: 6px; background: color-mix(in srgb, var(--accent) 10%, transparent); }
.step { position: relative; margin: 12px 0 0; padding-inline-start: 18px; }
.step::before { content: ''; position: absolute; inset-inline-start: 0; top: 5px; width: 7px; height: 7px; border-radius: 50%; border: 2px solid var(--accent); background: var(--paper); }
.step.then::before { background: var(--accent); }
.step::after { content: ''; position: absolute; inset-inline-start: 5px; top: 20px; bottom: -10px; width: 1px; background: var(--line); }
.step.as-of::after { display: none; }
h3 { margin: 0 0 2px; font-size: 12.5px; font-weight: 600; color: var(--accent); }
ul, ol { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 3px; }
.span, .remark, .note { color: var(--soft); }
.note { margin: 0; }
.doubt { color: var(--soft); }
.events li { display: grid; grid-template-columns: 6.4em 1fr; gap: 8px; }
.events time { color: var(--soft); font-variant-numeric: tabular-nums; }
.events .more { display: block; color: var(--soft); }
.status p { margin: 2px 0 0; }
.label { font-weight: 600; }
.cite { color: var(--soft); font-size: 10px; line-height: 0; margin-inline-start: 2px; }
.link { all: unset; color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; cursor: pointer; }
.link:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.link:hover { color: var(--accent); }
.related { margin-top: 12px; }
.related ul { display: flex; flex-wrap: wrap; gap: 2px 12px; }
details { margin-top: 10px; border-top: 1px solid var(--line); padding-top: 8px; font-size: 12.5px; color: var(--soft); }
details + details { margin-top: 8px; }
summary { cursor: pointer; color: var(--soft); }
details ol { list-style: decimal; padding-inline-start: 20px; margin-top: 6px; }
details ul { margin-top: 6px; }
a { color: var(--accent); text-underline-offset: 2px; }
.scrim { display: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card.sheet { width: 100vw; max-height: 75vh; border-radius: 14px 14px 0 0; border-width: 1px 0 0; padding-bottom: calc(16px + env(safe-area-inset-bottom)); }
.card.sheet .bar button { min-width: 44px; min-height: 44px; }
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; }
  .step::before { border-color: CanvasText; }
}
`;

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
@media print { :host { display: none !important; } }
* { box-sizing: border-box; }
/* The frame is round and cuts off what the card scrolls in, scrollbars too. */
.frame {
  --ink: #1f2328; --soft: #57606a; --line: #d8dde3; --paper: #ffffff; --accent: #2b5a86;
  --wash: #f1f4f7; --grip: #8b95a1;
  --shade: 0 1px 2px rgb(20 30 40 / 10%), 0 10px 32px rgb(20 30 40 / 18%);
  color-scheme: light;
  position: relative;
  width: min(384px, calc(100vw - 16px));
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: var(--shade);
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
  text-align: start;
}
.card {
  display: flex;
  flex-direction: column;
  max-height: calc(min(var(--room, 70vh), 600px) - 2px);
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  scrollbar-color: var(--grip) transparent;
}
@media (prefers-color-scheme: dark) {
  .frame:not(.light) {
    --ink: #e6e9ed; --soft: #a7b0ba; --line: #3b434c; --paper: #1e2227; --accent: #8fbbe4;
    --wash: #282e35; --grip: #77828e;
    --shade: 0 1px 2px rgb(0 0 0 / 40%), 0 10px 32px rgb(0 0 0 / 50%);
    color-scheme: dark;
  }
}
.frame.dark {
  --ink: #e6e9ed; --soft: #a7b0ba; --line: #3b434c; --paper: #1e2227; --accent: #8fbbe4;
  --wash: #282e35; --grip: #77828e;
  --shade: 0 1px 2px rgb(0 0 0 / 40%), 0 10px 32px rgb(0 0 0 / 50%);
  color-scheme: dark;
}
@media (prefers-contrast: more) {
  .frame { --soft: var(--ink); --line: var(--ink); --grip: var(--ink); }
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.card:focus-visible { outline-offset: -2px; border-radius: 12px; }
.sheet .card:focus-visible { outline: none; }
.card > * { flex: none; }
button { font: inherit; color: inherit; cursor: pointer; }

.bar, .foot { position: sticky; z-index: 1; display: flex; align-items: center; background: var(--paper); }
.bar { top: 0; gap: 4px; min-height: 40px; padding: 6px 8px 0 18px; color: var(--soft); font-size: 12px; }
.bar .place { margin-inline-end: auto; letter-spacing: 0.02em; font-variant-numeric: tabular-nums; }
.bar button, .foot button {
  border: 0; background: none; color: var(--soft); font-size: 12.5px; padding: 6px 8px; border-radius: 6px;
}
.bar button:hover, .foot button:hover, .foot [aria-expanded=true] { background: var(--wash); color: var(--ink); }
.bar .shut { font-size: 13px; min-width: 30px; }
.bar .back { margin-inline-start: -8px; }
.body { padding: 0 18px 12px; }

h2 { margin: 0; font-size: 18px; line-height: 1.25; font-weight: 650; text-wrap: balance; }
h2.claim { font-size: 16px; line-height: 1.35; }
.about { margin: 2px 0 0; color: var(--soft); }
.pack { margin: 2px 0 0; color: var(--soft); font-size: 12.5px; font-style: italic; }
.here { margin: 10px 0 0; padding: 6px 10px; border-radius: 6px; background: var(--wash); }
.here + .here { margin-top: 4px; }

.step { position: relative; margin: 12px 0 0; padding-inline-start: 18px; }
.step::before {
  content: ''; position: absolute; inset-inline-start: 0; top: 4px; width: 9px; height: 9px;
  border-radius: 50%; border: 2px solid var(--accent); background: var(--paper);
}
.step.then::before { background: var(--accent); }
.step::after {
  content: ''; position: absolute; inset-inline-start: 4px; top: 17px; bottom: -12px; width: 1px;
  background: var(--line);
}
.step:last-of-type::after { display: none; }
h3 { margin: 0 0 2px; font-size: 12.5px; font-weight: 600; color: var(--accent); }
ul, ol { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 3px; }
.span, .remark, .note, .doubt { color: var(--soft); }
.tail { display: inline-block; }
.span { font-variant-numeric: tabular-nums; }
.note { margin: 0; }
.states li::first-letter, .note::first-letter { text-transform: uppercase; }
.events { display: grid; grid-template-columns: max-content 1fr; column-gap: 10px; }
.events li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; }
.events time { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.events .more { display: block; color: var(--soft); }
.status p { margin: 4px 0 0; }
.label {
  display: inline-block; margin-top: 2px; padding: 1px 9px; border: 1px solid var(--grip); border-radius: 99px;
  font-size: 12.5px; font-weight: 600;
}
.cite { margin-inline-start: 2px; font-size: 10px; line-height: 0; }
.cite a { color: var(--soft); text-decoration: none; padding: 0 1px; }
.cite a:hover { color: var(--accent); text-decoration: underline; }
.link {
  color: inherit; cursor: pointer;
  text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 1px;
  text-underline-offset: 2px;
}
a:where(:not(.link)) { color: var(--accent); text-underline-offset: 2px; }
.link:hover { color: var(--accent); }
.related { margin-top: 12px; }
.related ul { display: flex; flex-wrap: wrap; gap: 0 12px; }

.foot {
  order: 1; bottom: 0; gap: 2px; flex-wrap: wrap; padding: 4px 10px; border-top: 1px solid var(--line);
}
.foot::before {
  content: ''; position: absolute; inset: -29px 0 auto; height: 28px; pointer-events: none; opacity: 0;
  background: linear-gradient(to bottom, transparent, var(--paper));
}
.has-more .foot::before { opacity: 1; }
/* Where there is little room, it is for reading: bar and foot go with the text. */
.short .bar, .short .foot { position: static; }
.short .foot::before { display: none; }
.short::after {
  content: ''; position: absolute; inset: auto 0 0; height: 28px; pointer-events: none; opacity: 0;
  background: linear-gradient(to bottom, transparent, var(--paper));
}
.short.has-more::after { opacity: 1; }
.foot .count { font-variant-numeric: tabular-nums; }
.fold { margin: 0 18px 12px; padding-top: 10px; border-top: 1px solid var(--line); font-size: 12.5px; color: var(--soft); }
.fold[hidden] { display: none; }
.fold ol { list-style: decimal; padding-inline-start: 22px; }
.fold p { margin: 0 0 6px; }
.fold .deed {
  display: block; width: 100%; margin: 0 0 6px; padding: 7px 10px; border: 1px solid var(--line); border-radius: 6px;
  background: none; color: var(--ink); text-align: start;
}
.fold .deed:hover { background: var(--wash); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.scrim { display: none; }
.frame.sheet {
  position: fixed; inset: auto 0 0; margin-inline: auto; width: 100%; max-width: 640px; border-width: 1px 0 0;
  border-radius: 16px 16px 0 0; font-size: 16px; padding-bottom: env(safe-area-inset-bottom);
  transform: translateY(var(--drag, 0));
}
.sheet .card { max-height: 75vh; max-height: 75dvh; }
.sheet .bar { touch-action: none; min-height: 52px; padding-top: 12px; font-size: 13px; }
.sheet .bar::before {
  content: ''; position: absolute; top: 7px; left: calc(50% - 18px); width: 36px; height: 4px;
  border-radius: 2px; background: var(--grip);
}
.sheet .bar button, .sheet .foot button, .sheet .deed { min-width: 44px; min-height: 44px; font-size: 14px; }
.sheet .link, .sheet .fold a { display: inline-block; min-height: 44px; min-width: 44px; padding-block: 11px; margin-block: -11px; }
.sheet .related li, .sheet .fold li { margin-bottom: 10px; }
.sheet .fold, .sheet h3, .sheet .label, .sheet .pack { font-size: 14px; }
.sheet .cite { display: none; }
.scrim.sheet { display: block; position: fixed; inset: 0; background: rgb(10 15 20 / 45%); touch-action: none; }

@media (prefers-reduced-motion: no-preference) {
  .frame { animation: appear 120ms ease-out; }
  .frame.sheet { animation: rise 180ms ease-out; }
  .scrim.sheet { animation: appear 180ms ease-out; }
  .frame.sheet:not(.dragged) { transition: transform 150ms ease-out; }
  .foot::before { transition: opacity 120ms; }
  @keyframes appear { from { opacity: 0; } }
  @keyframes rise { from { transform: translateY(40%); opacity: 0; } }
}
@media (forced-colors: active) {
  .frame { border: 2px solid CanvasText; }
  .step::before { border-color: CanvasText; }
  .step.then::before { background: CanvasText; forced-color-adjust: none; }
  .step::after { background: CanvasText; }
  .foot::before, .short::after { display: none; }
  .foot button, .bar button { border: 1px solid ButtonText; }
}
`;

/** The endnotes' style sheet: unseen on screens, plain black on paper. */
export const ENDNOTES_STYLE = `
:host { all: initial !important; display: none !important; }
@media print {
  :host {
    display: block !important; color: #000 !important; background: #fff !important;
    font: 9.5pt/1.35 Georgia, 'Times New Roman', serif !important;
  }
}
section.notes { margin: 24pt auto 0; padding-top: 8pt; border-top: 1pt solid #000; max-width: 42em; text-align: start; }
h1 { margin: 0 0 8pt; font-size: 14pt; }
h2 { margin: 0; font-size: 10.5pt; break-after: avoid; }
h3 { margin: 3pt 0 0; font-size: 9pt; font-weight: 600; font-style: italic; break-after: avoid; }
p { margin: 1pt 0 0; }
section.notes > ol { padding-inline-start: 2em; }
section.notes > ol > li { margin: 0 0 9pt; }
ul { margin: 0; padding: 0; list-style: none; }
.events time::after { content: ': '; }
.label { margin-inline-end: 0.4em; }
.status p { display: inline; }
li ol { margin: 3pt 0 0; padding-inline-start: 1.6em; font-size: 8.5pt; }
a { color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.cite { font-size: 7pt; line-height: 0; }
`;

/**
 * Black on white, for paper first: A4 and Letter, the margin of the text kept free for its ticks. These take no width from
 * their lines, and a paragraph grows with those that find no room beside it.
 */
export const style = `
@page { margin: 16mm 14mm 18mm; }
* { box-sizing: border-box; }
html { color: #000; background: #fff; font: 11pt/1.5 Georgia, "Times New Roman", "DejaVu Serif", serif; }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0 0 0.3em; font-size: 1.6em; line-height: 1.25; }
h2 { margin: 1.6em 0 0.3em; font-size: 1.3em; line-height: 1.3; }
h3 { margin: 1.4em 0 0.4em; font-size: 1em; }
a { color: inherit; }
dl, table, caption, .sign { font-family: Arial, Helvetica, "DejaVu Sans", sans-serif; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1em 1em; margin: 0.6em 0 0; font-size: 0.85em; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
.text { margin-top: 1.2em; padding: 0.8em 8.4rem 0 0; border-top: 1px solid #000; }
.text p { display: flow-root; margin: 0 0 0.7em; white-space: pre-line; overflow-wrap: anywhere; orphans: 3; widows: 3; unicode-bidi: isolate; }
.text .heading { font-weight: bold; }
.text .listItem, .text .reference { padding-left: 1.5em; }
.text .quotation { padding-left: 1.5em; font-style: italic; }
.text .tableRow { white-space: pre-wrap; }
.figure { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
.figure sup { font: 0.65em Arial, Helvetica, "DejaVu Sans", sans-serif; line-height: 0; margin-left: 0.1em; }
.text { --tick: 1.95rem; }
.wide { --tick: 2.6rem; }
.tick { float: right; width: var(--tick); margin: 0 calc(-1 * var(--left) - var(--tick)) 0 var(--left); font: normal 1rem/1.5 Arial, Helvetica, "DejaVu Sans", sans-serif; white-space: nowrap; }
.c0 { clear: right; --left: 0.6rem; }
.c1 { --left: calc(0.6rem + var(--tick)); }
.c2 { --left: calc(0.6rem + 2 * var(--tick)); }
.c3 { --left: calc(0.6rem + 3 * var(--tick)); }
.tick svg, td svg { width: 0.95em; height: 0.95em; vertical-align: -0.12em; fill: none; stroke: #000; stroke-width: 1.4; }
.tick svg { width: 0.82em; height: 0.82em; }
.number { margin-left: 0.2em; font-size: 0.62em; }
table { width: 100%; margin-top: 0.5em; border-collapse: collapse; font-size: 0.74em; line-height: 1.35; }
caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
th, td { padding: 0.3em 0.5em 0.3em 0; border-bottom: 1px solid #999; text-align: left; vertical-align: top; overflow-wrap: break-word; unicode-bidi: isolate; }
thead th { border-bottom: 1.5px solid #000; }
tbody th { font-weight: normal; }
td.source, td.note { overflow-wrap: anywhere; }
.day, .whole { white-space: nowrap; }
tr { break-inside: avoid; }
.was { display: block; margin-top: 0.2em; }
.sign { display: flex; gap: 2em; margin-top: 3em; font-size: 0.8em; break-inside: avoid; }
.sign span { flex: 1; padding-top: 0.3em; border-top: 1px solid #000; }
article + article { break-before: page; }
@media print { body { max-width: none; padding: 0; } .figure, td a { text-decoration-color: #000; } }
`.trim();

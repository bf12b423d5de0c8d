/** How the report looks on a screen, from 320 pixels up. */
export const screenStyles = `
:root { --ink: #1b2733; --muted: #4a5a6a; --accent: #0b5c97; --line: #d3dce4; --faint: #f3f6f9; --paper: #ffffff; --head: #0e3a5c; --head-ink: #ffffff; --head-muted: #dbe8f2; --note: #fff8e6; --note-line: #e2c987; --mark: #fff4d6; --focus: #b45309; color-scheme: light; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --muted: #a9b6c3; --accent: #7fbdf0; --line: #37434f; --faint: #1d262f; --paper: #131a21; --head: #0c2c46; --head-ink: #ffffff; --head-muted: #c9dbe9; --note: #2c2613; --note-line: #6b5a24; --mark: #3a3113; --focus: #f0a24a; color-scheme: dark; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 'Segoe UI', 'Helvetica Neue', 'Open Sans', Arial, sans-serif; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
:target { background: var(--mark); }
section:target { background: none; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }
bdi.long, code, pre { overflow-wrap: anywhere; }
bdi.whole { white-space: nowrap; }

header { padding: 1.6rem clamp(1rem, 3.2vw, 3rem) 1.3rem; background: var(--head); color: var(--head-ink); }
h1, h2, h3 { font-family: Charter, 'Bitstream Charter', Cambria, Georgia, 'Times New Roman', serif; line-height: 1.2; text-wrap: balance; }
h1 { margin: 0.25rem 0 0.75rem; font-size: clamp(1.75rem, 4.5vw, 2.6rem); font-weight: 600; }
h2 { margin: 0 0 0.75rem; font-size: 1.6rem; font-weight: 600; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.15rem; font-weight: 600; }
.kicker, .confidential { margin: 0; color: var(--head-muted); font-size: 0.95rem; }

.frame { max-width: 88rem; margin: 0 auto; padding: 0 clamp(1rem, 3.2vw, 3rem); }
nav { padding: 1.75rem 0 0; font-size: 0.95rem; }
nav h2 { margin: 0 0 0.5rem; font-family: inherit; font-size: 0.9rem; color: var(--muted); }
nav ol { margin: 0; padding: 0; list-style: none; columns: 15rem; column-gap: 2rem; }
nav li { padding: 0.2rem 0; break-inside: avoid; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
section { padding: 1.05rem 0; border-bottom: 1px solid var(--line); }
section:last-child { border-bottom: 0; }
@media (min-width: 75rem) {
  .frame { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 2.5rem; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2.75rem 0; }
  nav ol { columns: auto; }
  nav li { padding: 0.3rem 0; line-height: 1.4; }
}
footer { padding: 1.5rem clamp(1rem, 3.2vw, 3rem); border-top: 1px solid var(--line); color: var(--muted); font-size: 0.9rem; }
footer p { margin: 0; }

p { max-width: 46rem; margin: 0 0 0.9rem; text-wrap: pretty; }
.lead { color: var(--muted); margin-bottom: 1rem; }
.answer { font-size: 1.2rem; line-height: 1.55; margin-bottom: 1.75rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 2rem; margin: 0; }
.facts > div { padding: 0.9rem 0; border-top: 1px solid var(--line); }
.facts dt { color: var(--muted); font-size: 0.88rem; }
.facts dd { margin: 0.1rem 0 0; }
.facts strong { display: block; font-size: 1.3rem; line-height: 1.3; font-weight: 600; overflow-wrap: anywhere; }
.facts span { color: var(--muted); font-size: 0.88rem; line-height: 1.45; display: block; margin-top: 0.2rem; }
.where { margin: 1.75rem 0 0; padding: 0; list-style: none; }
.where li { padding: 0.15rem 0; }
.notice { margin-top: 1.75rem; padding: 1rem 1.25rem; background: var(--note); border: 1px solid var(--note-line); border-radius: 6px; }
.notice h3 { margin-top: 0; }
.notice ul { margin: 0; padding-inline-start: 1.2rem; }

.scroll { overflow-x: auto; margin: 0 0 1.1rem; }
/* A shadow at the side where a table goes on; it scrolls away under a sheet of paper. */
.scroll { background: linear-gradient(to right, var(--paper) 40%, transparent) left / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--paper) 40%, transparent) right / 2.5rem 100% no-repeat local, linear-gradient(to right, var(--line), transparent) left / 1rem 100% no-repeat scroll, linear-gradient(to left, var(--line), transparent) right / 1rem 100% no-repeat scroll; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; line-height: 1.45; font-variant-numeric: lining-nums tabular-nums; }
caption > span { display: block; max-width: min(46rem, calc(100vw - 2rem)); }
caption { padding: 0 0 0.6rem; text-align: start; color: var(--muted); font-size: 0.92rem; }
th, td { padding-block: 0.5rem; padding-inline: 0 0.75rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); max-width: 26rem; }
th:last-child, td:last-child { padding-inline-end: 0.25rem; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-weight: 600; font-size: 0.86rem; line-height: 1.35; }
thead th.group { border-bottom: 1px solid var(--muted); }
tbody th { font-weight: 600; }
th.number, td.number { text-align: right; white-space: nowrap; padding-inline-end: 1.1rem; }
thead th.group { text-align: center; }
th.short, td.short { white-space: nowrap; }
[dir='rtl'] .number { text-align: left; }
ul.columns > li { break-inside: avoid; }
thead th.short, thead th.number { white-space: normal; hyphens: auto; }
th.words, td.words { min-width: 8.75rem; }
th.prose, td.prose { min-width: 17rem; max-width: 34rem; }
th.wide, td.wide { min-width: 17rem; width: 62%; }
th.wide ~ th.number { white-space: normal; min-width: 0; }
pre { direction: ltr; text-align: left; }
table.dense, table.narrow { font-size: 0.84rem; line-height: 1.35; }
table.dense th, table.dense td { padding-block: 0.24rem; }
table.narrow { width: auto; }
table.dense th, table.dense td { padding-inline-end: 0.7rem; }
table.dense .number { min-width: 3.4rem; }
tbody tr:hover > * { background: var(--faint); }
tbody tr:target > * { background: var(--mark); }
tr.opens > * { border-top: 1px solid var(--muted); }
small { display: block; color: var(--muted); font-size: 0.85em; font-weight: 400; }

figure { margin: 0 0 1.75rem; min-width: 0; }
figcaption { margin-bottom: 0.35rem; font-size: 0.92rem; color: var(--muted); max-width: 46rem; }
figcaption strong { color: var(--ink); font-size: 1rem; display: block; }
.chart svg { display: block; width: 100%; height: auto; }
.figures { columns: 24rem 2; column-gap: 2.5rem; margin-bottom: 1rem; }
.figures figure { break-inside: avoid; }
.key, .key > span { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 0.5rem; }
.key { column-gap: 1.5rem; font-size: 0.92rem; }
.key .swatch { width: 1.6rem; height: 0.8rem; border: 1.5px solid var(--muted); }
.key .swatch.filled { background: var(--accent); border-color: var(--accent); }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr)); gap: 0 2.5rem; margin: 1.75rem 0 0; }
.card { padding: 1rem 0 1.25rem; border-top: 1px solid var(--line); font-size: 0.94rem; line-height: 1.55; }
.card h3 { margin-top: 0; }
.pairs { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: 0.35rem 1.25rem; margin: 0 0 1rem; }
.pairs dt { color: var(--muted); }
.pairs dd { margin: 0; }
details { margin: 0; }
summary { cursor: pointer; color: var(--accent); }
ul.plain { margin: 0; padding: 0; list-style: none; }
ul.columns { columns: 14rem; column-gap: 2rem; margin: 0.5rem 0 0; padding-inline-start: 1.1rem; font-size: 0.92em; }
.groups > li { margin-bottom: 0.5rem; }
.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 3rem; align-items: start; }
pre { margin: 0 0 1rem; padding: 0.8rem 1rem; background: var(--faint); border: 1px solid var(--line); border-radius: 4px; white-space: pre-wrap; font-size: 0.86rem; }
@media (max-width: 30rem) { .pairs { grid-template-columns: minmax(0, 1fr); gap: 0; } .pairs dd { margin-bottom: 0.6rem; } }
.blocks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0.5rem 3rem; align-items: start; }
.blocks > div { border-top: 1px solid var(--line); padding-top: 0.25rem; }
.blocks h3 { margin: 0.6rem 0 0.5rem; }
.blocks ul { margin: 0 0 0.5rem; padding-inline-start: 1.1rem; }
.blocks .pairs { gap: 0.2rem 1rem; font-size: 0.94rem; }
.who { color: var(--muted); }
span.who { font-size: 0.92em; font-weight: 400; }
.whole { white-space: nowrap; }
td.number, th.number { unicode-bidi: plaintext; }
.chart svg { direction: ltr; }
.line { border-top: 1px solid var(--line); }
.line > summary { padding: 0.16rem 0; color: var(--ink); }
.line > summary .cost { color: var(--muted); float: inline-end; padding-inline-start: 0.6rem; }
.line > summary::after { content: ''; display: block; clear: both; }
.line[open] { padding-bottom: 1rem; }
.line > div:target { background: none; }
.line > :not(summary) { margin-inline-start: 1.1rem; }
.fold > summary { padding: 0.3rem 0; }
.fold[open] > summary { margin-bottom: 0.8rem; }
.short-version { display: none; }
button.sort { all: unset; cursor: pointer; font: inherit; font-weight: 600; }
button.sort:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
th[aria-sort] button.sort::after { content: '\\2195'; margin-inline-start: 0.25em; color: var(--muted); font-weight: 400; }
th[aria-sort='ascending'] button.sort::after { content: '\\2191'; color: inherit; }
th[aria-sort='descending'] button.sort::after { content: '\\2193'; color: inherit; }
.group-by { display: block; margin-bottom: 0.5rem; font-size: 0.92rem; color: var(--muted); }
.group-by select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--muted); border-radius: 3px; padding: 0.1rem 0.3rem; }
.group-row th { background: var(--faint); padding-inline-start: 0.5rem; }
.compact .frame { display: block; max-width: 66rem; }
.compact section { padding: 1.25rem 0; }
.compact h2 { font-size: 1.3rem; }
`;

/** What the report of a batch needs beyond the styles of all reports. */
export const whatIfStyles = `
h4 { margin: 0 0 0.5rem; font-size: 1rem; }
td p { margin: 0 0 0.3rem; }
tr.base > * { background: var(--faint); }
@media (min-width: 30.01rem) { dl.prices { grid-template-columns: max-content minmax(0, 1fr); } }
dl.prices { max-width: 46rem; }
dl.prices dt { color: var(--ink); font-weight: 600; text-align: right; font-variant-numeric: tabular-nums; }
table.dense tbody th.words { min-width: 12rem; }
td.number small { white-space: normal; min-width: 6.5rem; }
caption strong { color: var(--ink); font-size: 1rem; }
.why { max-width: 46rem; margin: -0.75rem 0 1.75rem; padding-left: 1.1rem; font-size: 0.92rem; }
.fold { margin: 0 0 1.25rem; }
.fold > summary { padding: 0.35rem 0; }
.tally { display: grid; grid-template-columns: 3.1rem minmax(2rem, 1fr); align-items: center; }
.upright .tally { display: block; }
.track { display: block; height: 0.55rem; max-width: 9rem; background: var(--faint); }
.bar { display: block; height: 100%; background: var(--accent); }
thead bdi.whole { white-space: normal; }
td em { color: var(--muted); font-size: 0.86em; }
table.matrix { width: auto; }
table.matrix th, table.matrix td { padding: 0.2rem 0.15rem; }
table.matrix tbody th { position: sticky; left: 0; background: var(--paper); padding-right: 0.75rem; font-weight: 400; max-width: 14rem; }
table.matrix thead th:first-child { padding-right: 0.75rem; }
table.upright td.mark { padding: 0.35rem 0.25rem; min-width: 2.7rem; text-align: left; }
th.mark, td.mark { min-width: 1.5rem; max-width: none; text-align: center; border-left: 1px solid var(--line); }
thead th.mark { vertical-align: bottom; font-weight: 400; }
thead th.mark > span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 13rem; line-height: 1.15; text-align: left; }
table.matrix thead th.group { border-left: 1px solid var(--muted); }
.stays, .enters { color: var(--accent); }
.enters { color: #9a3412; }
.leaves { color: var(--muted); }
@media (max-width: 30rem) { dl.prices { gap: 0; } dl.prices dt { text-align: left; } }
@media print {
  table.dense tbody th.words { min-width: 0; }
  .fold > summary { color: var(--muted); }
  .bar, .track { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tally { display: block; }
  .track { width: 10mm; height: 1.2mm; }
  .upright .track { width: 7mm; }
  table.matrix tbody th { position: static; }
  table.matrix th, table.matrix td { padding: 0.2mm 0.3mm; font-size: 7pt; }
  th.mark, td.mark { min-width: 0; }
  thead th.mark > span { max-height: 46mm; font-size: 6.5pt; }
}
`;

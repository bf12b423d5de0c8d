/** How the report prints on A4: nothing hidden, headings repeated, no row or card cut in two. */
export const printStyles = `
@page { size: A4; margin: 18mm 14mm 16mm; font: 8pt 'Segoe UI', 'Helvetica Neue', 'Open Sans', Arial, sans-serif; color: #4a5a6a; }
@media print {
  :root { --ink: #1b2733; --muted: #4a5a6a; --accent: #0b5c97; --line: #d3dce4; --faint: #f3f6f9; --paper: #ffffff; --note: #fff8e6; --note-line: #e2c987; --mark: #fff4d6; color-scheme: light; }
  .print-short .long-version { display: none; }
  .print-short .short-version { display: block; }
  .print-short nav { display: none; }
  .group-by { display: none; }
  th[aria-sort] button.sort::after { content: none; }
  html { font-size: 9.5pt; }
  body { line-height: 1.45; }
  header { padding: 0 0 6mm; background: none; color: var(--ink); border-bottom: 2px solid var(--ink); }
  .kicker, .confidential { color: var(--muted); font-size: 9pt; }
  h1 { font-size: 22pt; }
  h2 { font-size: 15pt; }
  h3 { font-size: 11.5pt; }
  h2, h3, caption, figcaption, .lead { break-after: avoid; }
  .skip { display: none; }
  .frame { display: block; max-width: none; padding: 0; }
  nav { position: static; max-height: none; padding: 5mm 0 0; }
  nav ol { columns: 2; }
  section { padding: 6mm 0; }
  .answer { font-size: 11.5pt; }
  .facts { grid-template-columns: repeat(3, 1fr); break-inside: avoid; }
  .facts strong { font-size: 11.5pt; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; margin-bottom: 6mm; background: none; }
  table { font-size: 8pt; line-height: 1.35; }
  caption > span { max-width: none; }
  .chart { min-width: 0 !important; }
  table.dense { font-size: 7.2pt; }
  thead { display: table-header-group; }
  thead th { font-size: inherit; }
  th, td, th.words, td.words, th.prose, td.prose, th.wide, td.wide, th.number, td.number, table.dense .number { min-width: 0; max-width: none; }
  th, td, table.dense th, table.dense td { padding-block: 0.7mm; padding-inline: 0 2mm; }
  thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tr, figure, .card, .notice, .lead, pre, li { break-inside: avoid; }
  .figures { columns: 2; column-gap: 6mm; }
  .side-by-side { grid-template-columns: 1fr 1fr; gap: 2mm 6mm; }
  .cards { grid-template-columns: 1fr 1fr; gap: 0 6mm; }
  .card { padding: 2.5mm 0; font-size: 8.5pt; }
  .pairs { gap: 1mm 4mm; }
  ul.columns { columns: auto; padding: 0; }
  ul.columns li { display: inline; }
  ul.columns li:not(:last-child)::after { content: '; '; }
  td details summary { display: none; }
  details::details-content { content-visibility: visible; height: auto; }
  summary { color: var(--ink); list-style: none; }
  :target, tbody tr:target > *, tbody tr:hover > * { background: none; }
  .facts, .facts > div, .notice, .swatch, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  footer { padding: 4mm 0 0; text-align: start; }
  .compact html, .compact { font-size: 8.5pt; }
  .compact section { padding: 1.8mm 0; }
  .compact h1 { font-size: 14pt; margin: 0.5mm 0 1mm; }
  .compact h2 { font-size: 11.5pt; margin: 0 0 1.5mm; }
  .compact header { padding-bottom: 2.5mm; }
  .compact table { font-size: 6.8pt; line-height: 1.2; }
  .compact .scroll { margin-bottom: 2mm; }
  .compact p, .compact .lead { margin-bottom: 1.2mm; max-width: none; }
  .compact pre { padding: 0.5mm 2mm; margin-bottom: 1mm; font-size: 6.8pt; }
  .compact .steps { margin: 0; padding-inline-start: 4mm; font-size: 7.4pt; }
  .compact .steps p { margin-bottom: 0.4mm; }
  .compact .pairs { gap: 0.4mm 3mm; font-size: 7.4pt; margin: 0; }
  .compact th, .compact td, .compact table.dense th, .compact table.dense td { padding-block: 0.25mm; }
  table.narrow th, table.narrow td { white-space: normal; }
  .blocks { grid-template-columns: 1fr 1fr; gap: 1mm 8mm; }
  .blocks .pairs { font-size: 8pt; gap: 0.6mm 3mm; }
  .line > summary .cost { float: none; }
}
`;

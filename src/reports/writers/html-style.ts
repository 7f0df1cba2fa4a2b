/** How a page of a document looks: on a screen light or dark, on a phone, on A4 paper with its title and number at the foot. */
export function styleFor(atFoot: string): string {
  const foot = atFoot.replace(/[^\p{L}\p{N} .,:()&'-]/gu, " ");
  return `${LOOKS}@page { size: A4 portrait; margin: 10mm 14mm 12mm; @bottom-left { content: "${foot}"; font: 8pt "Segoe UI", Arial, sans-serif; color: #5a5a5a; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt "Segoe UI", Arial, sans-serif; color: #5a5a5a; } }\n`;
}

const LOOKS = `
:root { --ink: #1b1b1b; --quiet: #5a5a5a; --line: #c8c8c8; --head: #1f3864; --pale: #e9eff7; --good: #dff0e3; --fair: #fbefd0; --poor: #f6d5d0; --bar: #5b7db1; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 10pt/1.35 "Segoe UI", "Liberation Sans", Arial, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { max-width: 47rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 .5rem; color: var(--head); }
h2 { font-size: 13pt; margin: 1.3rem 0 .4rem; padding-bottom: .15rem; border-bottom: 1.5px solid var(--head); color: var(--head); }
h3 { font-size: 10.5pt; margin: .8rem 0 .2rem; }
p, ul { margin: .3rem 0 .5rem; } ul { padding-left: 1.2rem; }
dl { margin: 0 0 .8rem; } dl div { display: flex; gap: .6rem; } dt { color: var(--quiet); min-width: 9.5rem; } dd { margin: 0; }
.by { font-size: 7.5pt; font-weight: normal; color: var(--quiet); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .3rem 0 .7rem; font-size: 9pt; }
caption { text-align: left; color: var(--quiet); font-size: 8.5pt; padding-bottom: .2rem; break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: .16rem .35rem; border-bottom: 1px solid var(--line); font-weight: normal; overflow-wrap: break-word; }
.head th { font-weight: 600; background: var(--pale); border-top: 1px solid var(--line); }
thead th, thead td { background: var(--pale); font-weight: 600; vertical-align: bottom; }
.right { text-align: right; font-variant-numeric: tabular-nums; } .centre { text-align: center; } .strong { font-weight: 600; }
.good { background: var(--good); } .fair { background: var(--fair); } .poor { background: var(--poor); }
.room tbody td { height: 2.6em; }
.bar { display: inline-block; width: 55%; height: .65em; background: var(--pale); border: 1px solid var(--line); vertical-align: baseline; margin-right: .3rem; } .bar i { display: block; height: 100%; background: var(--bar); }
svg { display: block; max-width: 100%; }
.key { list-style: none; margin: 0 0 .3rem; padding: 0; } .key li { display: grid; grid-template-columns: 4.2rem 1fr 5.2rem; gap: .5rem; padding: .32rem .5rem; border-left: 4px solid var(--line); border-bottom: 1px solid var(--line); }
.key b { color: var(--head); } .key a { text-align: right; color: var(--head); } .key .decide { border-left-color: #a4262c; } .key .note { border-left-color: #5b7db1; } .key .chase { border-left-color: #b7791f; }
@media screen and (max-width: 40rem) {
  dl div { display: block; margin-bottom: .3rem; } .key li { grid-template-columns: 1fr auto; } .key span { grid-column: 1 / 3; grid-row: 2; }
  table, thead, tbody, tr, th, td, caption { display: block; width: auto; } thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tbody tr { padding: .4rem 0; border-bottom: 2px solid var(--line); } tbody th, tbody td { border: 0; } tbody .right, tbody .centre, tbody .left { text-align: left; } tbody th { font-weight: 600; }
  tbody td::before { content: attr(data-header) ": "; color: var(--quiet); } tbody td[data-header=""]::before { content: ""; }
}
@media screen and (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --quiet: #b5b5b5; --line: #4a4a4a; --head: #a8c4ee; --pale: #2a3446; --good: #1f3b28; --fair: #463a1a; --poor: #51241f; --bar: #7f9fd0; --paper: #1f1f1f; } svg polyline { stroke: #a8c4ee; } svg circle { fill: #a8c4ee; } }
@media print {
  body { font-size: 8.8pt; line-height: 1.2; } main { max-width: none; margin: 0; padding: 0; } h1 { font-size: 18pt; margin-bottom: .3rem; } h2 { font-size: 11.5pt; margin: .55rem 0 .2rem; } h3 { font-size: 9.5pt; margin: .35rem 0 .1rem; } p { margin: .15rem 0 .25rem; } dl { margin-bottom: .4rem; }
  table { font-size: 8.1pt; margin: .1rem 0 .35rem; } th, td { padding: .07rem .3rem; } caption { font-size: 7.8pt; padding-bottom: .08rem; } .key li { padding: .2rem .5rem; } svg { height: 15px; }
  h1, h2, h3 { break-after: avoid; } h2 + p, h3 + p { break-after: avoid; } p.by { break-before: avoid; margin: -.3rem 0 -.15rem; font-size: 7pt; line-height: 1; } tr, .key li, p { break-inside: avoid; } thead { display: table-header-group; } a { color: inherit; text-decoration: none; }
  caption, thead, tbody tr:first-child, tr.head { break-after: avoid; } tbody tr:last-child { break-before: avoid; }
}
`;

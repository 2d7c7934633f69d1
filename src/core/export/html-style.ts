/** The look of an HTML report: on a screen, light or dark as the reader has it, and on paper. */
export const reportStyle = `:root {
  --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --paper: #fff; --shade: #f6f8fa; --link: #0550ae;
  --error: #b3261e; --warning: #7a4d00; --information: #0550ae; --hint: #59636e; --good: #116329;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --paper: #0d1117; --shade: #151b23; --link: #79b8ff;
    --error: #ff8f87; --warning: #e3b341; --information: #79b8ff; --hint: #9198a1; --good: #56d364;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 52rem; color: var(--ink); background: var(--paper);
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.25rem; line-height: 1.3; }
a { color: var(--link); }
header p, .why, blockquote { color: var(--faint); }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: .925rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--faint); font-weight: 600; }
tbody th { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.covered { color: var(--good); }
.weak { color: var(--warning); }
.missing { color: var(--error); }
.bar { height: .4rem; margin: .5rem 0 1rem; border-radius: .2rem; background: var(--line); overflow: hidden; }
.bar div { height: 100%; background: var(--link); }
ol { margin: 1rem 0; padding: 0; list-style: none; }
.finding { margin: 0 0 .75rem; padding: .6rem .9rem; border-left: 3px solid var(--mark); background: var(--shade); }
.finding p, .finding blockquote { margin: 0 0 .2rem; }
.finding.error { --mark: var(--error); }
.finding.warning { --mark: var(--warning); }
.finding.information { --mark: var(--information); }
.finding.hint { --mark: var(--hint); }
.severity { color: var(--mark); font-weight: 600; }
blockquote { padding-left: .75rem; border-left: 1px solid var(--line); font-style: italic; }
.why { font-size: .9rem; }
code { font: .85em ui-monospace, Menlo, Consolas, monospace; white-space: nowrap; }
@media print {
  :root { --ink: #000; --faint: #444; --line: #bbb; --paper: #fff; --shade: #fff; --link: #000;
    --error: #000; --warning: #000; --information: #000; --hint: #444; --good: #000; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  .finding, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .bar { print-color-adjust: exact; }
}
`

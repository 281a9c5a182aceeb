/** The page's only style sheet: system fonts, light and dark, and print. Contrast is 4.5 to 1 or better in both schemes. */
export const STYLE = `
:root{--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--band:#f6f8fa;--good:#1a7f37;--bad:#cf222e;--open:#9a6700;--link:#0969da;--first:#2f6fd6;--second:#b35900;--third:#6e7781}
@media screen and (prefers-color-scheme:dark){:root{--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--band:#151b23;--good:#3fb950;--bad:#f85149;--open:#d29922;--link:#4493f8;--first:#4c8dff;--second:#f08a38;--third:#9198a1}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-width:1088px;margin:0 auto;padding:0 24px}
header{border-bottom:1px solid var(--line);border-top:6px solid var(--soft);padding:20px 0 12px;margin-bottom:20px}
header.pass{border-top-color:var(--good)}header.fail,header.error{border-top-color:var(--bad)}header.inconclusive{border-top-color:var(--open)}
.verdict{margin:0;font-weight:600;color:var(--soft)}
h1{font-size:1.75rem;line-height:1.25;margin:4px 0 0}
h2{font-size:1.15rem;line-height:1.3;display:inline;margin:0}
h3{font-size:.95rem;line-height:1.3;margin:0 0 8px}
p,ul,ol,figure{margin:0 0 16px}
p,ul,ol{max-width:50rem}
.alert{border-left:4px solid var(--open);padding:2px 16px;margin:0 0 16px;background:var(--band)}
.alert p{margin:8px 0}.alert.caution{border-color:var(--bad)}
.caption,figcaption{font-size:.85rem;color:var(--soft)}
.wide{overflow-x:auto;margin:0 0 16px}.tall{max-height:34rem;overflow-y:auto}.tall thead th{position:sticky;top:0}.tall td,.tall tbody th{padding-top:3px;padding-bottom:3px}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.93rem}
caption{text-align:left;font-weight:600;padding:0 0 6px}
th,td{border:1px solid var(--line);padding:6px 12px;text-align:left;vertical-align:top}
caption.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
thead th{background:var(--band)}tbody th{font-weight:400;min-width:6.5rem}
.number{text-align:right}.nowrap{white-space:nowrap}
td.good{color:var(--good)}td.bad{color:var(--bad)}td.open{color:var(--open)}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;background:var(--band);padding:.1em .25em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--band);padding:12px 16px;overflow-x:auto;border-radius:6px;margin:0 0 16px;line-height:1.45}
table code{overflow-wrap:normal}
pre code{background:none;padding:0;overflow-wrap:normal}
ins{color:var(--good);text-decoration:none}del{color:var(--bad);text-decoration:none}
details{border-top:1px solid var(--line);padding:14px 0 2px}
summary{cursor:pointer;margin-bottom:12px}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,310px),1fr));gap:8px 32px;align-items:start}
.grid>*{min-width:0}
figure{overflow-x:auto}
svg{max-width:100%;min-width:620px;height:auto;display:block;margin-bottom:8px;font-family:inherit}
svg.plot{min-width:0;width:100%}
svg.plot text{font-size:11.5px;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
svg path.line{fill:none;stroke-width:2;stroke-linejoin:round}svg path.thin{stroke-width:1.5}
.line.s1{stroke-dasharray:6 3}.line.s2{stroke-dasharray:2 3}
svg path.area{stroke:none;fill-opacity:.16}svg path.whisker{stroke-width:1.5}
svg path.mark{stroke:var(--paper);stroke-width:1}.mark.s0{fill:var(--first)}.mark.s1{fill:var(--second)}.mark.s2{fill:var(--third)}
svg .marked path.mark{stroke:var(--text);stroke-width:1.5}
svg .cell{stroke:none}.shade0{fill-opacity:.14}.shade1{fill-opacity:.3}.shade2{fill-opacity:.5}.shade3{fill-opacity:.74}
svg path.dots{stroke-width:4;stroke-linecap:round;stroke-opacity:.5}
path.cell.s0{fill:var(--first)}path.cell.s1{fill:var(--second)}path.cell.s2{fill:var(--third)}
path.area.s0{fill:var(--first)}path.area.s1{fill:var(--second)}path.area.s2{fill:var(--third)}
.reference{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3;fill:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.plot{position:relative}.numbers{border:0;padding:0}.numbers summary{font-size:.85rem;color:var(--soft)}.numbers table{font-size:.85rem}
svg text{fill:var(--text);font-size:12px}svg .soft{fill:var(--soft)}
.axis{stroke:var(--soft)}.grid{stroke:var(--line)}.limit{stroke:var(--bad);stroke-dasharray:5 4}
.s0{fill:var(--first);stroke:var(--first)}.s1{fill:var(--second);stroke:var(--second)}.s2{fill:var(--third);stroke:var(--third)}
path.s0,path.s1,path.s2{fill:none;stroke-width:2.5}
.harm{stroke:var(--bad)}.kept{stroke:var(--first)}svg .harm path.mark{fill:var(--bad)}svg .kept path.mark{fill:var(--first)}.beyond{fill:var(--bad);fill-opacity:.07}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.85rem;padding-top:12px;margin-top:16px}
@media(max-width:480px){main,footer{padding:0 14px}h1{font-size:1.4rem}th,td{padding:5px 8px}}
@media print{html{font-size:12.5px}body{font-size:10pt}table{font-size:8.5pt}th,td{padding:3px 6px}.wide,pre{overflow:visible}.tall{max-height:none}pre{white-space:pre-wrap}details,tr,figure{break-inside:avoid}details{break-inside:auto}.numbers:not([open]){display:none}a{color:inherit}}
`

import type { Chart } from '../document.ts'
import { tidy } from '../text.ts'
import { fenced } from './escape.ts'

const PALETTE = ['#4c8dff', '#d9730d', '#8b949e']

/** Words in a chart: only signs that mean nothing to Mermaid. */
const quoted = (text: string): string => `"${tidy(text, 100).replace(/[^\p{L}\p{N} .,:()%=<>+/−–…-]/gu, ' ')}"`

/** Plain decimals: Mermaid reads no exponents. Null where there is no number. */
const decimal = (value: number): string => (Number.isFinite(value) ? value.toFixed(6).replace(/\.?0+$/, '') : '0')

/** A Mermaid chart as a fenced block. Its sentence follows as a paragraph of its own. */
export function mermaid(chart: Chart): string {
  const numbers = chart.x.every((x) => typeof x === 'number')
  const x = chart.x.map((value) => (numbers ? decimal(value as number) : quoted(String(value))))
  const series = chart.series.map(({ form, values }) => `    ${form} [${values.map(decimal).join(', ')}]`)
  return fenced('mermaid', [
    '---',
    'config:',
    '  xyChart:',
    '    width: 760',
    `    height: ${Math.round(chart.height)}`,
    '    titleFontSize: 16',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: "transparent"',
    `      plotColorPalette: "${PALETTE.slice(0, chart.series.length).join(', ')}"`,
    '---',
    'xychart-beta',
    `    title ${quoted(chart.title)}`,
    `    x-axis ${chart.xTitle === '' ? '' : `${quoted(chart.xTitle)} `}[${x.join(', ')}]`,
    `    y-axis ${quoted(chart.yTitle)} ${decimal(chart.y[0])} --> ${decimal(chart.y[1])}`,
    ...series,
  ])
}

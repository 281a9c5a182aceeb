import { scaleBand, scaleLinear } from 'd3-scale'
import type { Chart } from '../document.ts'
import { escapeText } from './inline.ts'

const WIDTH = 760
const EDGE = { left: 52, right: 16, top: 34, bottom: 48 }
const MARKS = ['circle', 'square', 'diamond'] as const

/** Bars and lines as inline SVG. Lines differ by mark as well as by colour; the words below say the same. */
export function chartSvg(chart: Chart): string {
  const height = chart.height + 40
  const x = scaleBand<number>()
    .domain(chart.x.map((_, i) => i))
    .range([EDGE.left, WIDTH - EDGE.right])
    .padding(0.25)
  const y = scaleLinear()
    .domain(chart.y)
    .range([height - EDGE.bottom, EDGE.top])
  const middle = (i: number) => (x(i) ?? 0) + x.bandwidth() / 2
  const ticks = y
    .ticks(6)
    .map(
      (tick) =>
        `<path class="grid" d="M${EDGE.left} ${at(y(tick))}H${WIDTH - EDGE.right}"/><text x="${EDGE.left - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
    )
  const labels = chart.x.map(
    (value, i) => `<text x="${at(middle(i))}" y="${height - EDGE.bottom + 18}" text-anchor="middle">${escapeText(String(value))}</text>`,
  )
  const series = chart.series.map(({ form, values }, s) =>
    form === 'bar' ? bars(values, (i) => x(i) ?? 0, x.bandwidth(), y, s) : line(values, middle, y, s),
  )
  return `<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-label="${escapeText(chart.title)}">
<text x="${EDGE.left}" y="16" font-weight="600">${escapeText(chart.title)}</text>${legend(chart)}
${ticks.join('')}${series.join('')}
<path class="axis" fill="none" d="M${EDGE.left} ${EDGE.top}V${height - EDGE.bottom}H${WIDTH - EDGE.right}"/>${labels.join('')}
<text class="soft" x="${(EDGE.left + WIDTH) / 2}" y="${height - 8}" text-anchor="middle">${escapeText(chart.xTitle)}</text>
</svg>`
}

type Linear = ReturnType<typeof scaleLinear<number, number>>
const at = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : '0')

function bars(values: readonly number[], start: (i: number) => number, width: number, y: Linear, s: number): string {
  const zero = y(Math.max(0, y.domain()[0] ?? 0))
  return values
    .map(
      (value, i) =>
        `<rect class="s${s}" x="${at(start(i))}" y="${at(Math.min(y(value), zero))}" width="${at(width)}" height="${at(Math.abs(zero - y(value)))}"/>`,
    )
    .join('')
}

function line(values: readonly number[], middle: (i: number) => number, y: Linear, s: number): string {
  const known = values.map((value, i) => ({ value, i })).filter(({ value }) => Number.isFinite(value))
  const path = known.map(({ value, i }) => `${at(middle(i))} ${at(y(value))}`).join('L')
  return `<path class="s${s}" d="M${path}"/>${known.map(({ value, i }) => mark(s, middle(i), y(value))).join('')}`
}

function mark(s: number, x: number, y: number): string {
  const shape = MARKS[s % MARKS.length]
  if (shape === 'circle') return `<circle class="s${s}" cx="${at(x)}" cy="${at(y)}" r="3.5"/>`
  const turn = shape === 'diamond' ? ` transform="rotate(45 ${at(x)} ${at(y)})"` : ''
  return `<rect class="s${s}" x="${at(x - 3.5)}" y="${at(y - 3.5)}" width="7" height="7"${turn}/>`
}

function legend({ series }: Chart): string {
  const step = 130
  return series
    .map(({ form, label }, s) => {
      const x = WIDTH - EDGE.right - step * (series.length - s)
      return `${form === 'bar' ? `<rect class="s${s}" x="${x}" y="7" width="12" height="10"/>` : mark(s, x + 6, 12)}<text x="${x + 18}" y="16">${escapeText(label.slice(0, 16))}</text>`
    })
    .join('')
}

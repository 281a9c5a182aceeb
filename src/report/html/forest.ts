import { scaleLinear } from 'd3-scale'
import type { Forest } from '../document.ts'
import { clip } from '../text.ts'
import { escapeText } from './inline.ts'

const WIDTH = 760
const NAMES = 170
const ROW = 18
const TOP = 56
/** More would be a picture nobody reads; the table holds all. */
const MOST = 300

/** A line for each interval, with its estimate, zero, and the limit; those that block have a cross. */
export function forestSvg({ title, xTitle, limit, intervals }: Forest): string {
  const drawn = intervals.slice(0, MOST)
  const values = [0, limit.value, ...drawn.flatMap(({ low, high }) => [low, high])].filter(Number.isFinite)
  const x = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .nice()
    .range([NAMES, WIDTH - 20])
  const height = TOP + drawn.length * ROW + 36
  const foot = height - 30
  const ticks = x
    .ticks(7)
    .map(
      (tick) =>
        `<path class="grid" d="M${at(x(tick))} ${TOP - 6}V${foot}"/><text x="${at(x(tick))}" y="${TOP - 12}" text-anchor="middle">${tick < 0 ? '−' : ''}${Math.abs(tick)}</text>`,
    )
  const rows = drawn.map((interval, i) => row(interval, x, TOP + i * ROW + ROW / 2))
  const left = intervals.length > MOST ? ` The first ${MOST} of ${intervals.length}.` : ''
  return `<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-label="${escapeText(`${title}.${left}`)}">
<text x="0" y="16" font-weight="600">${escapeText(`${title}${left && `.${left}`}`)}</text>
${ticks.join('')}<path class="axis" d="M${at(x(0))} ${TOP - 6}V${foot}"/><path class="limit" d="M${at(x(limit.value))} ${TOP - 6}V${foot}"/>
${rows.join('\n')}
<text x="${at(x(limit.value))}" y="${foot + 16}" text-anchor="middle">${escapeText(limit.label)}</text><text class="soft" x="${WIDTH - 20}" y="${foot + 16}" text-anchor="end">${escapeText(xTitle)}</text>
</svg>`
}

const at = (value: number): string => value.toFixed(1)

function row({ label, low, value, high, blocks }: Forest['intervals'][number], x: (value: number) => number, y: number): string {
  if (![low, value, high].every(Number.isFinite)) return ''
  const state = blocks ? 'harm' : 'kept'
  return `<text x="${NAMES - 12}" y="${at(y + 4)}" text-anchor="end">${escapeText(clip(blocks ? `✗ ${label}` : label, 24))}</text><path class="${state}" stroke-width="1.5" d="M${at(x(low))} ${at(y)}H${at(x(high))}"/><circle class="${state}" cx="${at(x(value))}" cy="${at(y)}" r="3.5"/>`
}

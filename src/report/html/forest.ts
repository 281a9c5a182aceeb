import { scaleLinear } from 'd3-scale'
import type { Forest } from '../document.ts'
import { decimalsFor, interval } from '../numbers.ts'
import { clip } from '../text.ts'
import { at } from './frame.ts'
import { escapeText } from './inline.ts'
import { markSvg } from './series.ts'

const WIDTH = 760
/** Where the intervals lie, between the names and the numbers. */
const INSIDE = { left: 150, right: 610 }
const ROW = 19
const TOP = 66
/** More would be a picture nobody reads; the table holds all. */
const MOST = 300
/** Share of the bounds that the axis holds at least: arrows lead to the rest, so that a few wide intervals do not squeeze the others. */
const HELD = 0.95

type Row = Forest['intervals'][number]
type Scale = (value: number) => number

/** A line for each interval, with its estimate and bounds, zero, and the limit; those that block have a cross, a square and a bad colour. */
export function forestSvg({ title, xTitle, limit, intervals }: Forest): string {
  const drawn = intervals.slice(0, MOST)
  const x = scaleLinear(domain(limit.value, drawn), [INSIDE.left, INSIDE.right])
  const height = TOP + drawn.length * ROW + 12
  const foot = TOP + drawn.length * ROW
  const decimals = decimalsFor(median(drawn.map(({ low, high }) => (high - low) / 2)))
  const left = intervals.length > MOST ? `. The first ${MOST} of ${intervals.length}` : ''
  return `<svg class="forest" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-label="${escapeText(title + left)}">
<text x="0" y="16" font-weight="600">${escapeText(title + left)}</text>
<text x="${at(x(limit.value))}" y="${TOP - 28}" text-anchor="middle">${escapeText(limit.label)}</text>${beyond(limit.value, x, foot)}${axis(x, foot)}<path class="axis" d="M${at(x(0))} ${TOP - 6}V${foot}"/><path class="limit" d="M${at(x(limit.value))} ${TOP - 6}V${foot}"/>
${drawn.map((interval, i) => row(interval, x, TOP + i * ROW + ROW / 2, decimals)).join('\n')}
<text class="soft" x="${WIDTH}" y="${TOP - 13}" text-anchor="end">${escapeText(xTitle)}</text>
</svg>`
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Zero, the limit, every interval that blocks, and nearly all bounds of the others. */
function domain(limit: number, intervals: readonly Row[]): [number, number] {
  const known = intervals.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
  const blocking = known.filter(({ blocks }) => blocks)
  const held = (bounds: readonly number[]) => bounds[Math.min(bounds.length - 1, Math.ceil(HELD * bounds.length))] ?? 0
  const lows = known.map(({ low }) => low).sort((a, b) => b - a)
  const highs = known.map(({ high }) => high).sort((a, b) => a - b)
  const low = Math.min(0, limit, held(lows), ...blocking.map((each) => each.low))
  const high = Math.max(0, limit, held(highs), ...blocking.map((each) => each.high))
  const air = (high - low || 1) * 0.03
  return [low - air, high + air]
}

/** The side of the limit where no interval should lie. */
function beyond(limit: number, x: Scale, foot: number): string {
  const [from, to] = limit < 0 ? [INSIDE.left, x(limit)] : [x(limit), INSIDE.right]
  return `<rect class="beyond" x="${at(from)}" y="${TOP - 6}" width="${at(Math.max(0, to - from))}" height="${foot - TOP + 6}"/>`
}

const axis = (x: ReturnType<typeof scaleLinear<number, number>>, foot: number): string =>
  x
    .ticks(6)
    .map(
      (tick) =>
        `<path class="grid" d="M${at(x(tick))} ${TOP - 6}V${foot}"/><text class="soft" x="${at(x(tick))}" y="${TOP - 13}" text-anchor="middle">${escapeText(x.tickFormat(6, tick === 0 ? 'f' : '+f')(tick))}</text>`,
    )
    .join('')

function row({ label, low, value, high, blocks }: Row, x: Scale, y: number, decimals: number): string {
  if (![low, value, high].every(Number.isFinite)) return ''
  const state = blocks ? 'harm' : 'kept'
  const [start, end] = [Math.max(INSIDE.left, x(low)), Math.min(INSIDE.right, x(high))]
  const arrows = [x(low) < INSIDE.left ? arrow(INSIDE.left, y, 1) : '', x(high) > INSIDE.right ? arrow(INSIDE.right, y, -1) : ''].join('')
  const middle = x(value)
  const mark = middle < INSIDE.left || middle > INSIDE.right ? '' : markSvg(blocks ? 1 : 0, middle, y, 40)
  return `<text x="${INSIDE.left - 10}" y="${at(y + 4)}" text-anchor="end">${escapeText(clip(blocks ? `✗ ${label}` : label, 22))}</text><g class="${state}"><path stroke-width="1.5" fill="none" d="M${at(start)} ${at(y)}H${at(Math.max(start, end))}${arrows}"/>${mark}</g><text class="soft" x="${WIDTH}" y="${at(y + 4)}" text-anchor="end">${interval(low, high, decimals)}</text>`
}

/** The tip of an interval that goes on beyond the axis; `way` is where its feet point. */
const arrow = (x: number, y: number, way: number): string =>
  `M${at(x + 5 * way)} ${at(y - 4)}L${at(x)} ${at(y)}L${at(x + 5 * way)} ${at(y + 4)}`

import { scaleLinear } from 'd3-scale'
import type { Axis } from '../document.ts'
import { escapeText } from './inline.ts'

/** Size of one plot in SVG units: three stand side by side on a wide page, one fills a telephone. */
const SIZE = { width: 340, height: 292 }
/** Where the data lie. */
export const INSIDE = { left: 44, right: 322, top: 28, bottom: 250 }

/** Data to SVG units, both ways of a plot. */
export interface Scales {
  x: (value: number) => number
  y: (value: number) => number
}

/** A length or a place in SVG units. */
export const at = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0')

/** Grid, axes with round ticks and titles around `inside`, which is drawn with the scales of both axes. */
export function frame(name: string, x: Axis, y: Axis, inside: (scales: Scales) => string): string {
  const across = scaleLinear(span(x), [INSIDE.left, INSIDE.right])
  const up = scaleLinear(span(y), [INSIDE.bottom, INSIDE.top])
  const [columns, rows] = [ticks(across, x), ticks(up, y)]
  const grid = [
    ...columns.map(({ place }) => `M${at(place)} ${INSIDE.top}V${INSIDE.bottom}`),
    ...rows.map(({ place }) => `M${INSIDE.left} ${at(place)}H${INSIDE.right}`),
  ]
  const labels = [
    ...columns.map(
      ({ place, text }) => `<text class="soft" x="${at(place)}" y="${INSIDE.bottom + 16}" text-anchor="middle">${text}</text>`,
    ),
    ...rows.map(({ place, text }) => `<text class="soft" x="${INSIDE.left - 6}" y="${at(place + 4)}" text-anchor="end">${text}</text>`),
  ]
  return `<svg class="plot" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${escapeText(name)}">
<path class="grid" d="${grid.join('')}"/>${inside({ x: across, y: up })}
<path class="axis" fill="none" d="M${INSIDE.left} ${INSIDE.top}V${INSIDE.bottom}H${INSIDE.right}"/>${labels.join('')}
<text x="0" y="13">${escapeText(y.title)}</text><text x="${INSIDE.right}" y="${INSIDE.bottom + 36}" text-anchor="end">${escapeText(x.title)}</text>
</svg>`
}

/** The range of an axis; one around the value where it is empty. */
const span = ({ range: [low, high] }: Axis): [number, number] =>
  Number.isFinite(low) && Number.isFinite(high) && high > low ? [low, high] : [(low || 0) - 0.5, (low || 0) + 0.5]

function ticks(scale: ReturnType<typeof scaleLinear<number, number>>, { unit }: Axis): { place: number; text: string }[] {
  const largest = Math.max(...scale.domain().map(Math.abs))
  const write = scale.tickFormat(5, unit === 'percent' ? '%' : largest >= 1e5 || largest < 1e-3 ? '~s' : undefined)
  return scale.ticks(5).map((tick) => ({ place: scale(tick), text: escapeText(write(tick)) }))
}

import { area, curveStepAfter, line, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'
import type { Point, Series } from '../document.ts'
import { at, INSIDE, type Scales } from './frame.ts'

const MARKS = [symbolCircle, symbolSquare, symbolDiamond] as const
/** Shades of a density: enough to see a ridge, few enough for one path each. */
const SHADES = 5

/** One series as SVG. Values that are not finite are left out. */
export function seriesSvg(series: Series, scales: Scales): string {
  switch (series.form) {
    case 'line':
    case 'step':
      return path(series.points, series.style, scales, series.form === 'step')
    case 'intervals':
      return intervals(series.points, series.style, scales)
    case 'histogram':
      return histogram(series.shares, series.style, scales)
    case 'density':
      return density(series.counts, series.columns, series.style)
    case 'dots':
      return dots(series.points, series.style, scales)
  }
}

/** The mark of a style: circle, square or diamond. */
export const markSvg = (style: Series['style'], x: number, y: number, size = 44): string =>
  `<path class="mark s${style}" transform="translate(${at(x)} ${at(y)})" d="${symbol(MARKS[style], size).digits(1)() ?? ''}"/>`

const known = (points: readonly Point[]): Point[] => points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))

function path(points: readonly Point[], style: number, { x, y }: Scales, step: boolean): string {
  const draw = line<Point>(
    (point) => x(point[0]),
    (point) => y(point[1]),
  ).digits(1)
  return `<path class="line s${style}" d="${(step ? draw.curve(curveStepAfter) : draw)(known(points)) ?? ''}"/>`
}

function intervals(
  points: readonly { x: number; y: number; low: number; high: number }[],
  style: Series['style'],
  { x, y }: Scales,
): string {
  const whole = points.filter((point) => Object.values(point).every(Number.isFinite))
  const whiskers = whole.map((point) => `M${at(x(point.x))} ${at(y(point.low))}V${at(y(point.high))}`).join('')
  const joined = path(
    whole.map((point) => [point.x, point.y]),
    style,
    { x, y },
    false,
  )
  return `<path class="whisker s${style}" d="${whiskers}"/>${joined}${whole.map((point) => markSvg(style, x(point.x), y(point.y), 30)).join('')}`
}

function histogram(shares: readonly number[], style: number, { y }: Scales): string {
  const width = (INSIDE.right - INSIDE.left) / Math.max(1, shares.length)
  const corners = [...shares, shares.at(-1) ?? 0]
  const outline = line<number>(
    (_, i) => INSIDE.left + i * width,
    (share) => y(share),
  )
    .curve(curveStepAfter)
    .digits(1)
  const filled = area<number>()
    .x((_, i) => INSIDE.left + i * width)
    .y0(INSIDE.bottom)
    .y1((share) => y(share))
    .curve(curveStepAfter)
    .digits(1)
  return `<path class="area s${style}" d="${filled(corners) ?? ''}"/><path class="line thin s${style}" d="${outline(corners) ?? ''}"/>`
}

function density(counts: readonly number[], columns: number, style: number): string {
  const most = Math.max(1, ...counts)
  const [width, height] = [(INSIDE.right - INSIDE.left) / columns, (INSIDE.bottom - INSIDE.top) / columns]
  const shades = Array.from({ length: SHADES }, () => '')
  counts.forEach((count, i) => {
    if (!(count > 0)) return
    const shade = Math.min(SHADES - 1, Math.floor((SHADES * Math.log1p(count)) / Math.log1p(most)))
    const [column, row] = [Math.floor(i / columns), i % columns]
    shades[shade] +=
      `M${at(INSIDE.left + column * width)} ${at(INSIDE.bottom - (row + 1) * height)}h${at(width)}v${at(height)}h${at(-width)}z`
  })
  return shades.map((d, shade) => (d === '' ? '' : `<path class="cell shade${shade} s${style}" d="${d}"/>`)).join('')
}

function dots(points: readonly Point[], style: number, { x, y }: Scales): string {
  const circles = known(points).map(([a, b]) => `M${at(x(a))} ${at(y(b))}h0`)
  return `<path class="dots s${style}" d="${circles.join('')}"/>`
}

import type { Plot, Series } from '../document.ts'
import { clip } from '../text.ts'
import { at, frame, INSIDE, type Scales } from './frame.ts'
import { escapeText, inline } from './inline.ts'
import { markSvg, seriesSvg } from './series.ts'
import { tableHtml } from './table.ts'

/** A plot as a figure: its name, the picture, its values in words, and its numbers as a table for whoever opens it. */
export function plotHtml(plot: Plot): string {
  const picture = frame(plot.title, plot.x, plot.y, (scales) => inside(plot, scales))
  return `<figure class="plot"><h3>${escapeText(plot.title)}</h3>${picture}<figcaption>${inline(plot.text)}</figcaption>
<details class="numbers"><summary>Numbers<span class="unseen"> of the plot ${escapeText(plot.title)}</span></summary>${tableHtml(plot.numbers)}</details></figure>`
}

const inside = (plot: Plot, scales: Scales): string =>
  [
    ...plot.references.map((reference) => referenceSvg(reference, scales)),
    ...plot.series.map((series) => seriesSvg(series, scales)),
    ...plot.marks.map((mark) => markedPoint(mark, scales)),
    legend(plot),
  ].join('')

function referenceSvg({ from, to, label }: Plot['references'][number], { x, y }: Scales): string {
  const across = (value: number) => Math.min(INSIDE.right, Math.max(INSIDE.left, x(value)))
  const up = (value: number) => Math.min(INSIDE.bottom, Math.max(INSIDE.top, y(value)))
  const [a, b, c, d] = [across(from[0]), up(from[1]), across(to[0]), up(to[1])]
  const line = `<path class="reference" d="M${at(a)} ${at(b)}L${at(c)} ${at(d)}"/>`
  if (label === '') return line
  const place =
    Math.abs(b - d) < 2
      ? [a + 4, b - 5]
      : Math.abs(a - c) < 2
        ? [a + 4, Math.min(b, d) + 10]
        : [a + 0.16 * (c - a) + 6, b + 0.16 * (d - b) + 12]
  return `${line}<text class="soft" x="${at(place[0]!)}" y="${at(place[1]!)}">${escapeText(clip(label, 30))}</text>`
}

function markedPoint({ at: [a, b], label, style }: Plot['marks'][number], { x, y }: Scales): string {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return ''
  const [left, top] = [x(a), y(b)]
  const right = left > (INSIDE.left + INSIDE.right) / 2
  const text =
    label &&
    `<text x="${at(right ? left - 9 : left + 9)}" y="${at(top + (top > INSIDE.bottom - 20 ? -8 : 14))}"${right ? ' text-anchor="end"' : ''}>${escapeText(clip(label, 30))}</text>`
  return `<g class="marked">${markSvg(style, left, top, 80)}</g>${text}`
}

/** Letters of the small print are about this wide. */
const LETTER = 6
const LINE = 16

function legend({ series, legend: corner }: Plot): string {
  const names = series.map(({ label }) => clip(label, 26))
  if (names.every((name) => name === '')) return ''
  const width = 24 + LETTER * Math.max(...names.map(({ length }) => length))
  const left = corner.endsWith('left') ? INSIDE.left + 10 : INSIDE.right - 6 - width
  const top = corner.startsWith('top') ? INSIDE.top + 12 : INSIDE.bottom - 8 - LINE * (names.length - 1)
  return series
    .map(
      (each, i) =>
        `${sample(each, left, top + LINE * i - 4)}<text x="${at(left + 24)}" y="${at(top + LINE * i)}">${escapeText(names[i] ?? '')}</text>`,
    )
    .join('')
}

/** What a series looks like, in small. */
function sample({ form, style }: Series, left: number, y: number): string {
  if (form === 'density') return `<rect class="cell shade4 s${style}" x="${at(left + 4)}" y="${at(y - 5)}" width="10" height="10"/>`
  if (form === 'dots') return markSvg(style, left + 9, y, 24)
  const line = `<path class="line s${style}" d="M${at(left)} ${at(y)}h18"/>`
  return form === 'intervals' ? line + markSvg(style, left + 9, y, 30) : line
}

import type { Document } from '../../../src/report/document.ts'
import { STYLE } from '../../../src/report/html/style.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { plotFolds } from '../../../src/steps/evaluate-gate/plots/plots.ts'
import { pages } from '../../steps/evaluate-gate/pages.ts'
import { facts } from '../../steps/evaluate-gate/story.ts'
import { elements } from './tree.ts'

const documentOf = (blocks: Document['blocks']): Document => ({
  marker: { kind: 'gate', model: 'flight-delays', commit: undefined },
  verdict: 'pass',
  title: { icon: '✅', word: 'Pass', text: 'flight-delays is better than production' },
  blocks,
  footer: 'Sluice',
})
const drawn = Object.entries(pages).map(([name, page]) => {
  const html = renderHtml(documentOf(plotFolds({ ...facts, page })))
  return [name, elements(html), html] as const
})

test.each(drawn)('%s: nothing is loaded and nothing runs', (_, all, html) => {
  const tags = new Set(all.map(({ tag }) => tag))
  for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'image', 'use', 'base', 'form']) expect(tags).not.toContain(tag)
  const names = all.flatMap(({ attributes }) => [...attributes.keys()])
  expect(names.filter((name) => /^on|^(src|srcset|xlink:href|style|background)$/.test(name))).toEqual([])
  expect(html).not.toMatch(/@import|url\(|https?:\/\//)
})

test.each(drawn)('%s: ids occur once, headings go down by one', (_, all, html) => {
  const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? [])
  expect(ids).toEqual([...new Set(ids)])
  const levels = [...html.matchAll(/<h([1-6])>/g)].map((match) => Number(match[1]))
  expect(levels[0]).toBe(1)
  for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
})

test.each(drawn)('%s: every table has a caption, a header for each column and for each row', (_, all) => {
  for (const table of all.filter(({ tag }) => tag === 'table')) {
    expect(table.children.map(({ tag }) => tag)).toEqual(['caption', 'thead', 'tbody'])
    expect(table.children[0]!.text.trim()).not.toBe('')
    const [head] = table.children[1]!.children
    expect(head!.children.map(({ attributes }) => attributes.get('scope'))).toEqual(head!.children.map(() => 'col'))
    for (const { text } of head!.children) expect(text.trim()).not.toBe('')
    for (const row of table.children[2]!.children) {
      expect(row.children).toHaveLength(head!.children.length)
      expect(row.children.filter(({ attributes }) => attributes.get('scope') === 'row')).toHaveLength(1)
    }
  }
})

test.each(drawn)('%s: every picture has a name, a sentence with numbers, and its numbers in a table', (_, all) => {
  const figures = all.filter(({ tag }) => tag === 'figure')
  expect(all.filter(({ tag }) => tag === 'svg')).toHaveLength(figures.length)
  for (const { children, text } of figures) {
    expect(children.map(({ tag }) => tag)).toEqual(['h3', 'svg', 'figcaption', 'details'])
    expect(children[1]!.attributes.get('role')).toBe('img')
    expect(children[1]!.attributes.get('aria-label')).toBe(children[0]!.text)
    expect(children[2]!.text).toMatch(/\d/)
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  }
})

test.each(drawn)('%s: no coordinate is lost', (_, _all, html) => {
  expect(html).not.toMatch(/ (d|x|y|width|height|transform)="[^"]*(NaN|undefined|Infinity)/)
})

test.each(drawn)('%s: what scrolls can be reached by keyboard', (_, all) => {
  for (const { attributes } of all.filter(({ attributes }) => /\bwide\b/.test(attributes.get('class') ?? '')))
    expect([attributes.get('role'), attributes.get('tabindex'), attributes.get('aria-label') !== undefined]).toEqual(['group', '0', true])
})

/** Contrast of two colours. Source: WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const full = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!)
  }
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const [light, dark] = [...STYLE.matchAll(/:root\{([^}]+)\}/g)].map(
  ([, body = '']) => new Map(body.split(';').map((each) => each.split(':') as [string, string])),
)
test.each([
  ['light', new Map(light)],
  ['dark', new Map([...light!, ...dark!])],
])('text stands out 4.5 to 1 and lines 3 to 1 when it is %s', (_, colours) => {
  const of = (name: string) => colours.get(`--${name}`)!
  for (const ground of ['paper', 'band'])
    for (const text of ['text', 'soft', 'good', 'bad', 'open', 'link']) expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5)
  for (const line of ['first', 'second', 'third', 'bad']) expect(contrast(of(line), of('paper'))).toBeGreaterThanOrEqual(3)
})

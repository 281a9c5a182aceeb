import { oneLine } from '../../src/kernel/escape.ts'
import type { Block, Document } from '../../src/report/document.ts'
import { renderHtml } from '../../src/report/html.ts'
import { plotFolds } from '../../src/steps/evaluate-gate/plots/plots.ts'
import { pages } from '../steps/evaluate-gate/pages.ts'
import { facts } from '../steps/evaluate-gate/story.ts'
import { hostile, huge } from './hostile.ts'

const plot = (text: string): Block => ({
  kind: 'plot',
  title: text,
  x: { title: text, range: [0, 1] },
  y: { title: text, range: [0, 1] },
  series: [
    { form: 'line', label: text, style: 0, points: [[0, 0]] },
    { form: 'histogram', label: text, style: 1, shares: [0.5, 0.5] },
  ],
  references: [{ from: [0, 0], to: [1, 1], label: text }],
  marks: [{ at: [0.5, 0.5], label: text, style: 0 }],
  legend: 'top-left',
  text,
  numbers: { kind: 'table', name: text, columns: [{ header: text, align: 'left' }], rows: [[text]] },
})

/** Pages that name classes, the label and its value. */
const DRAWN = ['four classes', 'one class only']

/** A page on which label, classes, keys, versions and cells are this text. */
function pageOf(text: string): string {
  const names = { ...facts, evaluation: { path: text, label: text, positive: text }, production: { version: text } }
  const rows = { n: 1, different: 1, candidateRight: 1, productionRight: 0, nearer: false, shown: 'full' as const }
  const disagreements = { ...rows, columns: [{ name: text, number: false }], rows: [[[{ code: text }]]] }
  const levels = ['a', 'b', 'c', 'd'].map(() => text)
  const drawn = DRAWN.flatMap((name) => plotFolds({ ...names, page: { ...pages[name]!, levels, disagreements } }))
  const document: Document = {
    marker: { kind: 'gate', model: 'm', commit: undefined },
    verdict: 'pass',
    title: { icon: '✅', word: 'Pass', text: 'm' },
    blocks: [{ kind: 'grid', blocks: [plot(text)] }, ...drawn],
    footer: '',
  }
  return renderHtml(document)
}
const tags = (html: string) => (html.match(/<\/?[a-z][^>\s]*/gi) ?? []).join(' ')
const plain = tags(pageOf('plain'))

test.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text]))('in plots and tables of rows %s is text', (_, text) => {
  const html = pageOf(text)
  // Equal or not: two whole pages would be a message nobody reads.
  expect(oneLine(text).trim() === '' || tags(html) === plain).toBe(true)
  expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]* on\w+=/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not be there
  expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
})

test('names of a hundred thousand letters make no large page', () => {
  for (const text of huge) expect(pageOf(text).length).toBeLessThan(1_000_000)
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { annotationsOf } from '../../../src/steps/evaluate-gate/annotations.ts'
import { report } from '../../../src/steps/evaluate-gate/report.ts'
import { stories } from './stories.ts'
import { decided, difference, facts, measured } from './story.ts'

const golden = join(import.meta.dirname, '../../golden')
const markdownOf = (name: string) => renderMarkdown(report(stories[name]!.decision, stories[name]!.facts))
const names = Object.keys(stories)

test.each(names)('the comment for %s is the golden one (UPDATE_GOLDEN=1 writes it anew)', (name) => {
  const file = join(golden, `gate-${name}.md`)
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, markdownOf(name))
  }
  expect(markdownOf(name)).toBe(readFileSync(file, 'utf8'))
})

const number = (cell: string) => Number(cell.replace(/\*\*|,/g, '').replace('−', '-'))
/** Every row of a table with production, candidate and Δ: what a reader can subtract. */
function subtractions(markdown: string): [production: number, candidate: number, delta: number][] {
  let at = -1
  return markdown.split('\n').flatMap((line): [number, number, number][] => {
    const cells = line.split('|').map((cell) => cell.trim())
    if (line === '') at = -1
    if (cells.includes('Δ')) at = cells.indexOf('Δ')
    if (!line.startsWith('| ') || at < 0 || !/^(\*\*)?[+−]?\d/.test(cells[at] ?? '')) return []
    return [[number(cells[at - 2] ?? ''), number(cells[at - 1] ?? ''), number(cells[at] ?? '')]]
  })
}

test.each(names)('in the comment for %s what can be subtracted subtracts', (name) => {
  for (const [production, candidate, delta] of subtractions(markdownOf(name))) expect(candidate - production).toBeCloseTo(delta, 9)
})

test('what can be subtracted subtracts in 200 random decisions', () => {
  let seed = 7
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  for (let i = 0; i < 200; i++) {
    const scale = 10 ** Math.floor(random() * 6 - 4)
    const of = (metric: 'roc_auc' | 'log_loss' | 'mae') => {
      const [production, delta, half] = [random() * scale, (random() - 0.5) * scale * 0.1, random() * scale * 0.1]
      return measured(metric, 1000, difference(production, production + delta, delta - half, delta + half, 5000))
    }
    const markdown = renderMarkdown(report(decided({ measurements: [of('roc_auc'), of('log_loss'), of('mae')], n: 1000 }), facts))
    const found = subtractions(markdown)
    expect(found.length).toBeGreaterThanOrEqual(3)
    for (const [a, b, delta] of found) expect(Math.abs(b - a - delta)).toBeLessThan(1e-6 * Math.max(1, Math.abs(a)))
  }
})

test.each(names)('the title for %s fits one line, with one emoji in all', (name) => {
  const markdown = markdownOf(name)
  const title = markdown.split('\n').find((line) => line.startsWith('## ')) ?? ''
  expect(title.replaceAll('`', '').length - 3).toBeLessThanOrEqual(60)
  expect(markdown.match(/\p{Extended_Pictographic}/gu)?.filter((sign) => !'✓✗'.includes(sign))).toHaveLength(1)
})

test('a long model name gives way in the title', () => {
  const markdown = renderMarkdown(report(decided(), { ...facts, model: 'a'.repeat(64) }))
  expect(markdown.split('\n')[1]?.replaceAll('`', '').length).toBeLessThanOrEqual(63)
})

test('remarks stand on the lines of the gates that do not pass', () => {
  expect(annotationsOf(stories.fail!.decision, facts)).toEqual([
    {
      path: 'sluice.yml',
      line: 25,
      level: 'failure',
      message: 'ROC AUC is worse by more than 0.02 in 4 of 15 slices: origin OAK, origin SFO, origin SJC, origin SMF.',
    },
  ])
  expect(annotationsOf(stories.inconclusive!.decision, facts).map(({ line, level }) => [line, level])).toEqual([
    [22, 'warning'],
    [27, 'warning'],
    [29, 'warning'],
  ])
  expect(annotationsOf(stories.pass!.decision, facts)).toEqual([])
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { windowInFull, windowName, windowNoun } from '../../../src/steps/monitor-drift/report/time-words.ts'
import { report } from '../../../src/steps/monitor-drift/report.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'
import { flights } from './world.ts'

const golden = join(import.meta.dirname, '../../golden')
const markdownOf = ({ decision, facts }: ReturnType<typeof story>) => renderMarkdown(report(decision, facts))

test.each(Object.entries(stories))('the report of %s is the golden one (UPDATE_GOLDEN=1 writes it anew)', (name, told) => {
  const file = join(golden, `drift-${name}.md`)
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, markdownOf(told))
  }
  expect(markdownOf(told)).toBe(readFileSync(file, 'utf8'))
})

test.each(Object.entries(stories))('the title of %s fits one line, and there is one emoji', (_, told) => {
  const markdown = markdownOf(told)
  const title = markdown.split('\n').find((line) => line.startsWith('## ')) ?? ''
  expect(title.replaceAll('`', '').length - 3).toBeLessThanOrEqual(60)
  expect(markdown.match(/\p{Extended_Pictographic}/gu)).toHaveLength(1)
})

test('a column named by an enemy changes nothing but its own name', () => {
  const { decision, facts } = stories.drift
  const evil = '`@all` | <!-- ::error:: \n```'
  const pair = facts.columns.get('hour')!
  const inputs = decision.inputs.map((feature) => (feature.name === 'hour' ? { ...feature, name: evil } : feature))
  const markdown = renderMarkdown(
    report({ ...decision, inputs, drifted: [evil, 'predictions'] }, { ...facts, columns: new Map([...facts.columns, [evil, pair]]) }),
  )
  expect(markdown.replace(/^```[\s\S]*?^```$/gm, '').match(/<!--/g)).toHaveLength(1)
  expect(markdown).not.toContain('\n```\n```')
  expect(markdown.split('\n').filter((line) => line.startsWith('| ✗'))).toHaveLength(3)
})

test('a staging environment has an issue of its own', () => {
  const { decision, facts } = story(flights('now', 3000), { more: { last: false, environment: 'staging' } })
  expect(renderMarkdown(report(decision, facts))).toMatch(/^<!-- sluice:drift model=flight-delays%2Fstaging /)
})

test.each([
  ['2001-06-18T00:00:00Z', '2001-06-25T00:00:00Z', '18–24 June', '18–24 June 2001', 'week'],
  ['2001-06-28T00:00:00Z', '2001-07-05T00:00:00Z', '28 June to 4 July', '28 June to 4 July 2001', 'week'],
  ['2001-06-18T00:00:00Z', '2001-06-19T00:00:00Z', '18 June', '18 June 2001', 'day'],
  ['2001-06-18T10:02:00Z', '2001-06-18T10:12:00Z', '10:02 to 10:12', '18 June 2001, 10:02 to 10:12 UTC', 'window'],
  ['2001-06-18T10:02:00Z', '2001-06-18T10:02:41Z', '10:02:00 to 10:02:41', '18 June 2001, 10:02:00 to 10:02:41 UTC', 'window'],
  ['2001-06-11T05:17:00Z', '2001-06-18T05:17:00Z', '11–18 June', '11 June, 05:17, to 18 June 2001, 05:17 UTC', 'week'],
])('%s to %s is %s', (from, to, name, full, noun) => {
  const window = { from: new Date(from), to: new Date(to) }
  expect([windowName(window), windowInFull(window), windowNoun(window)]).toEqual([name, full, noun])
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gate } from '../../../src/config/gates.ts'
import { renderMarkdown } from '../../../src/report/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { decide, type Measured } from '../../../src/steps/evaluate-gate/decide.ts'
import type { Decision, Since } from '../../../src/steps/evaluate-gate/decision.ts'
import type { GateFacts } from '../../../src/steps/evaluate-gate/facts.ts'
import { report } from '../../../src/steps/evaluate-gate/report.ts'
import { brokenRules } from '../../report/comment-rules.ts'
import { facts as story } from './story.ts'

const gates: Gate[] = [
  { metric: 'roc_auc', at_least: 0.6, no_worse_than: { production: 0.005 } },
  { metric: 'log_loss', at_most: 0.5 },
]
const { cost: _, changes: __, notGated: ___, ...rest } = story
const facts: GateFacts = { ...rest, judged: 'v6', tenths: { candidate: story.tenths!.production! } }
const alone = (roc_auc: number, log_loss: number): Measured['measurements'] => [
  { metric: 'roc_auc', n: 46210, candidate: roc_auc, difference: undefined },
  { metric: 'log_loss', n: 46210, candidate: log_loss, difference: undefined },
]
const since = (roc_auc: number, log_loss: number): Since[] => [
  {
    metric: 'roc_auc',
    recorded: 0.64021,
    now: { value: roc_auc, low: roc_auc - 0.0061, high: roc_auc + 0.0061 },
    delta: roc_auc - 0.64021,
    low: roc_auc - 0.64646,
    high: roc_auc - 0.63396,
  },
  {
    metric: 'log_loss',
    recorded: 0.49152,
    now: { value: log_loss, low: log_loss - 0.0042, high: log_loss + 0.0042 },
    delta: log_loss - 0.49152,
    low: log_loss - 0.49572,
    high: log_loss - 0.48732,
  },
]
function decision(values: [number, number], part: Partial<Measured> = {}, panels: Decision['panels'] = []): Decision {
  const measured: Measured = {
    measurements: alone(...values),
    slices: [],
    baseline: { kind: 'unchanged' },
    faults: [],
    n: 46210,
    attempt: 1,
    ...part,
  }
  return { ...decide(measured, gates, panels), revalidated: { version: 'v6', since: since(...values), sameRows: false } }
}
const wrong: NonNullable<Decision['panels']>[number] = {
  set: 'golden',
  path: 'data/golden.csv',
  n: 40,
  verdict: 'fail',
  rows: [],
  slices: [],
  baseline: { kind: 'unchanged' },
  faults: [],
  wrong: { rows: 1, examples: [{ key: '17', label: '1', answer: '0.31' }] },
}
const saw = { kind: 'not-comparable' as const, obstacles: [{ kind: 'production-saw-rows' as const, rows: 12, examples: ['a', 'b'] }] }
const error = { ...decision([0.6, 0.5]), verdict: 'error' as const, rows: [], n: 0 }

const titles: [string, Decision, string][] = [
  ['above', decision([0.63412, 0.4941]), '✅ Pass: `flight-delays` (v6) still meets its thresholds'],
  ['below', decision([0.59233, 0.5112]), '❌ Fail: `flight-delays` (v6) is below its threshold'],
  ['too high', decision([0.61, 0.5112]), '❌ Fail: `flight-delays` (v6) is above its threshold'],
  ['wrong rows', decision([0.63412, 0.4941], {}, [wrong]), '❌ Fail: `flight-delays` (v6) is wrong on 1 row of `golden`'],
  ['seen rows', decision([0.63412, 0.4941], { baseline: saw }), '🟡 Inconclusive: `flight-delays` (v6) cannot be judged on these rows'],
  ['no predictions', error, '⚠️ Error: `flight-delays` (v6) was not judged'],
]

test.each(titles)('a revalidation that ends %s says so in its title, and says nothing of a candidate or a merge', (_, of, title) => {
  const markdown = renderMarkdown(report(of, facts))
  expect(markdown.split('\n')[1]).toBe(`## ${title}`)
  expect(markdown).not.toMatch(/candidate (?:is|becomes|was)|If you merge|Bars: candidate/)
  expect(markdown).toContain('`v6` stays in production until another version is promoted')
})

test.each([
  ['revalidated', decision([0.63412, 0.4941])],
  ['revalidated-below', decision([0.59233, 0.5112], {}, [wrong])],
])('the report %s is the golden one (UPDATE_GOLDEN=1 writes it anew)', (name, of) => {
  const markdown = renderMarkdown(report(of, facts))
  const file = join(import.meta.dirname, `../../golden/${name}.md`)
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, markdown)
  expect(markdown).toBe(readFileSync(file, 'utf8'))
  expect(brokenRules(markdown)).toEqual([])
})

test('what the difference is depends on the rows, and on what the gate kept', () => {
  const shown = (sameRows: boolean, part: Partial<Since> = {}) => {
    const of = decision([0.63412, 0.4941])
    const { low: _, high: __, ...first } = of.revalidated!.since[0]!
    return renderTerminal(report({ ...of, revalidated: { version: 'v6', since: [{ ...first, ...part }], sameRows } }, facts), {
      columns: 120,
      colour: false,
    })
  }
  expect(shown(true)).toContain('These are the rows that v6 was judged on then.')
  expect(shown(false)).toContain('The rows are others than then, so values differ by chance too. Shown, not judged.')
  expect(shown(false, { low: -0.02, high: 0.01 })).toMatch(/0\.640\s+0\.634\s+−0\.006\s+−0\.020 to \+0\.010/)
})

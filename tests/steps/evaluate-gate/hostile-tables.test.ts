import { METRICS_OF } from '../../../src/config/metrics.ts'
import { decide } from '../../../src/steps/evaluate-gate/decide.ts'
import { measure } from '../../../src/steps/evaluate-gate/measure.ts'
import { alignRows } from '../../../src/steps/evaluate-gate/rows.ts'
import { configOf, tableOf } from './tables.ts'

type Columns = Parameters<typeof tableOf>[0]
type Task = keyof typeof METRICS_OF
/** Labels and answers of a task for row i: ordinary ones, those of one class, and ties. */
const TASKS: Record<Task, { more?: string; label(i: number): number | string; answers(i: number): Record<string, number | string> }> = {
  'binary-classification': { label: (i) => i % 2, answers: (i) => ({ score: ((i * 7) % 10) / 10 }) },
  'multiclass-classification': {
    label: (i) => 'abc'[i % 3]!,
    answers: (i) => ({ score_a: ((i * 7) % 10) / 10, score_b: 0.3, score_c: 0.2 }),
  },
  'multilabel-classification': {
    label: (i) => ['a', 'a|b', 'b'][i % 3]!,
    answers: (i) => ({ score_a: ((i * 7) % 10) / 10, score_b: 0.3 }),
  },
  regression: { label: (i) => i * 1.5, answers: (i) => ({ prediction: i * 1.4 + 1 }) },
  ranking: { more: '  query: q', label: (i) => i % 3, answers: (i) => ({ score: (i * 7) % 10 }) },
  'quantile-regression': { label: (i) => i * 1.5, answers: (i) => ({ 'q0.1': i, 'q0.5': i * 1.5 + 0.1, 'q0.9': i * 2 }) },
}

function decided(task: Task, rows: number, change: { label?: unknown; answer?: unknown } = {}) {
  const { label, answers, more = '' } = TASKS[task]
  const all = Array.from({ length: rows }, (_, i) => i)
  const config = configOf(task, METRICS_OF[task].find((name) => name !== 'business_value') ?? 'mae', { more })
  const cell = (value: number | string, to: unknown) => (to === undefined ? value : (to as number | string))
  const evaluation = tableOf({
    id: all,
    y: all.map((i) => cell(label(i), change.label)),
    q: all.map((i) => i % 4),
    town: all.map((i) => i % 2),
  })
  const names = Object.keys(answers(0))
  const predictions = (shift: number) =>
    tableOf({
      id: all,
      ...Object.fromEntries(
        names.map((name): [string, Columns[string]] => [name, all.map((i) => cell(answers(i + shift)[name]!, change.answer))]),
      ),
    })
  const gates = METRICS_OF[task].map((metric) => ({ metric, no_worse_than: { production: 0.01 } }))
  const aligned = alignRows({ ...config, evaluate: { ...config.evaluate, slices: ['town'] } }, evaluation, predictions(0), predictions(1))
  const scored = { ...aligned, baseline: { kind: 'compared' as const }, attempt: 1, seed: 's' }
  return decide(measure(scored, gates), gates)
}

const tasks = Object.keys(TASKS) as Task[]
const numbers = tasks.filter((task) => !/label|multiclass/.test(task))

// Never an exception and never a number from nothing: each row has a value or says why not, and what has no value is no pass.
test.each(tasks.flatMap((task) => [0, 1, 2, 3, 30].map((rows) => [task, rows] as const)))('%s of %i rows', (task, rows) => {
  const decision = decided(task, rows)
  for (const row of decision.rows) {
    expect(Number.isNaN(row.candidate)).toBe(false)
    if (row.candidate === undefined || row.difference === undefined) {
      expect([row.metric, row.because]).toEqual([row.metric, expect.any(String)])
      expect(row.verdict).not.toBe('pass')
    }
  }
  if (rows === 0) expect(decision.rows.every(({ candidate }) => candidate === undefined)).toBe(true)
})

test.each([
  ...tasks.map((task) => [task, 'labels of one kind', { label: TASKS[task].label(0) }] as const),
  ...numbers.map((task) => [task, 'all ties', { answer: 0.5 }] as const),
  ...numbers.map((task) => [task, 'NaN', { answer: Number.NaN }] as const),
  ...numbers.map((task) => [task, 'infinity', { answer: Number.POSITIVE_INFINITY }] as const),
  ...numbers.map((task) => [task, 'minus infinity', { answer: Number.NEGATIVE_INFINITY }] as const),
])('%s with %s gives a verdict', (task, what, change) => {
  const decision = decided(task, 40, change)
  if (what === 'NaN') expect([decision.verdict, decision.rows]).toEqual(['error', []])
  for (const { candidate } of decision.rows) expect(Number.isNaN(candidate)).toBe(false)
})

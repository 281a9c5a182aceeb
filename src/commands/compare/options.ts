import { suggest } from '../../config/suggest.ts'
import { type Finding, UserError } from '../../kernel/errors.ts'
import type { InputDescription } from '../../runner/inputs.ts'

const option = (name: string, description: string, preset?: string): InputDescription => ({
  name,
  description,
  required: false,
  default: preset,
  flag: false,
})

/** Options that say what the columns of a predictions file are; both verbs have them. */
export const columnOptions: readonly InputDescription[] = [
  { ...option('label', 'Column that holds the truth.'), required: true },
  option('score', 'Column with the probability of the positive label, or the score of a ranking. Found by its name when there is one.'),
  option('prediction', 'Column with the predicted label or value. Found by its name when there is one.'),
  option('task', 'binary-classification, multiclass-classification or regression … Read off the label when it is not given.'),
  option('positive', 'Label that the score is the probability of. Read off the labels when it is not given.'),
  option('threshold', 'Scores at or above it count as the positive label.', '0.5'),
  option('metric', 'Metrics, separated by commas. The usual ones of the task when it is not given.'),
  option('slice', 'Columns, separated by commas, whose values are judged one by one.'),
  option('key', 'Columns, separated by commas, that name a row. Without it rows are joined by position.'),
  option('weight', 'Column that says how much a row counts.'),
  option('group', 'Column whose rows belong together, such as a customer: they are not independent.'),
  option('html', 'Path of a report to write, one self-contained page.'),
]

/** What only a comparison can be asked. */
export const marginOption = option(
  'margin',
  'Largest loss that does not matter, in the unit of the metrics. Without it every metric is asked to improve.',
)

/** What was asked, with lists split and numbers read. */
export interface Asked {
  label: string
  score: string | undefined
  prediction: string | undefined
  task: string | undefined
  positive: string | undefined
  threshold: number
  metrics: readonly string[]
  slices: readonly string[]
  keys: readonly string[]
  weight: string | undefined
  group: string | undefined
  html: string | undefined
  /** Loss that does not matter, of each metric; 0 asks for an improvement. */
  margin: number | undefined
}

/** Reads the options. UserError with everything wrong at once. */
export function asked(options: Record<string, string>, tasks: readonly string[]): Asked {
  const findings: Finding[] = []
  const number = (name: string, least: number): number | undefined => {
    const text = options[name]
    if (text === undefined) return undefined
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value) || value < least)
      findings.push({ key: `--${name}`, message: `${JSON.stringify(text)} is not a number${least === 0 ? ' of 0 or more' : ''}.` })
    return value
  }
  const { label, task } = options
  if (!label) findings.push({ key: '--label', message: 'Which column holds the truth?', fix: 'Name it: --label <column>.' })
  if (task !== undefined && !tasks.includes(task))
    findings.push({
      key: '--task',
      message: `${JSON.stringify(task)} is not a task.`,
      fix: suggest(task, tasks) ?? `One of ${tasks.join(', ')}.`,
    })
  const threshold = number('threshold', Number.NEGATIVE_INFINITY) ?? 0.5
  const margin = number('margin', 0)
  if (findings.length > 0) throw new UserError(findings)
  const { score, prediction, positive, weight, group, html } = options
  const of = { score, prediction, task, positive, weight, group, html, threshold, margin, label: label! }
  return { ...of, metrics: list(options.metric), slices: list(options.slice), keys: list(options.key) }
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

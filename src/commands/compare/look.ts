import { suggest } from '../../config/suggest.ts'
import { type Finding, UserError } from '../../kernel/errors.ts'
import type { Tables } from '../../ports/tables.ts'
import { type Seen, see } from '../init/infer.ts'
import type { Asked } from './options.ts'

/** A file of predictions as it was found: which column is what. */
export interface Found {
  path: string
  /** SHA-256 of the file. */
  sha256: string
  rows: number
  columns: readonly Seen[]
  /** Column of scores, and of predicted labels or values; whichever there is. */
  score: string | undefined
  prediction: string | undefined
}

const SCORES = ['score', 'probability', 'proba', 'prob', 'p', 'y_score', 'y_prob', 'pred_proba', 'predicted_probability']
const PREDICTIONS = ['prediction', 'predicted', 'pred', 'y_pred', 'predicted_label', 'yhat', 'y_hat', 'forecast']
const QUANTILE = /^q0?\.\d+$/
const CLASS_SCORE = /^score_.+$/

/** Whether a column holds one part of an answer: the score of a class, `score_<class>`, or a quantile, `q0.1`. */
export const isPart = (name: string): boolean => CLASS_SCORE.test(name) || QUANTILE.test(name)

/** Whether a file holds scores, not only decisions. */
export const hasScores = ({ score, columns }: Found): boolean => score !== undefined || columns.some(({ name }) => CLASS_SCORE.test(name))

/** Looks at a file of predictions in one pass. UserError naming every column that is asked for and not there. */
export async function look(path: string, tables: Tables, { label, score, prediction, ...of }: Asked, needsLabel: boolean): Promise<Found> {
  const others = [...of.keys, ...of.slices, of.weight, of.group].filter((name) => name !== undefined && name !== label)
  // What one looks at is read into memory in the end: an answer for each row, and what the options name.
  await tables.checkSize(path, 1 + Number(needsLabel) + new Set(others).size)
  const { sha256, sketches, rows } = await tables.inspect(path, [])
  const columns = sketches.map(see)
  const names = columns.map(({ name }) => name)
  const wanted: [string, string | undefined][] = [
    ['--label', needsLabel ? label : undefined],
    ['--score', score],
    ['--prediction', prediction],
    ...of.keys.map((name): [string, string] => ['--key', name]),
  ]
  const findings = wanted.flatMap(([key, name]): Finding[] =>
    name === undefined || names.includes(name)
      ? []
      : [{ file: path, key, message: `There is no column ${name}.`, fix: suggest(name, names) ?? `The columns are ${names.join(', ')}.` }],
  )
  if (findings.length > 0) throw new UserError(findings)
  const answers = names.filter((name) => name !== label && !of.keys.includes(name) && !of.slices.includes(name))
  const found = {
    path,
    sha256,
    rows,
    columns,
    score: score ?? named(answers, SCORES),
    prediction: prediction ?? named(answers, PREDICTIONS),
  }
  if (found.score === undefined && found.prediction === undefined && !answers.some(isPart))
    throw new UserError([
      {
        file: path,
        message: `Which column holds the predictions? The columns are ${names.join(', ')}.`,
        fix: 'Name it with --score (a probability) or --prediction (a label or value).',
      },
    ])
  return found
}

const named = (names: readonly string[], usual: readonly string[]): string | undefined =>
  usual.map((one) => names.find((name) => name.toLowerCase() === one)).find((name) => name !== undefined)

/** What the label and the columns say the task is. */
export function taskOf(label: Seen, { columns }: Found): string {
  if (columns.some(({ name }) => QUANTILE.test(name))) return 'quantile-regression'
  if (label.distinct <= 2) return 'binary-classification'
  if (label.kind === 'text' || label.kind === 'boolean')
    return label.values?.some((value) => value.includes('|')) ? 'multilabel-classification' : 'multiclass-classification'
  return label.distinct > 20 ? 'regression' : label.kind === 'integer' ? 'multiclass-classification' : 'regression'
}

const POSITIVES = ['1', 'true', 'yes', 'y', 'positive', 'pos', 't']

/** The label that a score is the probability of: the one called 1, true, yes …, else the later of two in the order of the alphabet. */
export function positiveOf(values: readonly string[]): string | undefined {
  return (
    POSITIVES.map((one) => values.find((value) => value.toLowerCase() === one)).find((value) => value !== undefined) ??
    [...values].sort()[1]
  )
}

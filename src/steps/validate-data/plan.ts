import type { ConfigCheck } from '../../config/checks.ts'
import type { EvaluationSet } from '../../config/evaluation.ts'
import type { Config } from '../../config/schema.ts'
import { sliceColumns } from '../../config/slice-columns.ts'
import type { Slice } from '../../config/slices.ts'
import type { Check } from '../../ports/tables.ts'

/** Training data, evaluation data, or a further set of `evaluation` by name. */
export type DataName = 'train' | 'evaluation' | `evaluation.${string}`

/** A check on one data set, and where it comes from. */
export interface Asked {
  check: Check
  /** Position in `data.checks`, or the key of `data` that asks for it without being told. */
  from: number | 'label' | 'keys' | 'time' | 'slices' | 'weight' | 'group' | 'query' | 'fairness' | 'rows'
}

/** What else reads the evaluation data. */
export interface Readers {
  task?: Config['evaluate']['task'] | undefined
  query?: string | undefined
  fairness?: Config['fairness'] | undefined
}

/** What is asked of a further set. */
export interface SetPlan {
  name: string
  path: string
  asked: readonly Asked[]
  /** Whether the rule that no key is shared holds for it too. */
  disjoint: boolean
}

/** What is asked of each data set. */
export interface Plan {
  train: readonly Asked[]
  evaluation: readonly Asked[]
  sets: readonly SetPlan[]
  /** Position in `data.checks` of the rule that both have no key in common. */
  disjoint: number | undefined
}

/**
 * The checks of sluice.yml for both data sets, and those that everything after rests on: there are rows; label and keys are there; in the
 * evaluation data each row has a label, and a key of its own, and the columns of `evaluate.slices` are there: better told now than after a training.
 * Further sets are checked as evaluation data are, but for the rules about how many rows there are and what they hold: rows made to be hard are unlike the others.
 */
export function plan(
  { label, keys, time, weight, group, checks }: Config['data'],
  slices: readonly Slice[],
  sets: { readonly [name: string]: EvaluationSet } = {},
  { task, query, fairness = [] }: Readers = {},
): Plan {
  const there: Asked[] = [
    { check: { rows: { min: 1 } }, from: 'rows' },
    { check: { columns: [label] }, from: 'label' },
    ...(keys.length > 0 ? [{ check: { columns: keys }, from: 'keys' as const }] : []),
    ...(time === undefined ? [] : [{ check: { columns: [time] }, from: 'time' as const }]),
  ]
  const both: Asked[] = [...there, ...checks.flatMap((check, from) => (isDisjoint(check) ? [] : [{ check, from }]))]
  const named = (slices: readonly Slice[]): Asked[] => [
    // A row of several labels may have none.
    ...(task === 'multilabel-classification' ? [] : [{ check: { column: label, nulls: 0 }, from: 'label' as const }]),
    ...keys.map((column) => ({ check: { column, nulls: 0 }, from: 'keys' as const })),
    ...(keys.length > 0 ? [{ check: { key: keys }, from: 'keys' as const }] : []),
    ...(weight === undefined
      ? []
      : [{ check: { column: weight, type: 'number' as const, nulls: 0, range: [0, Number.MAX_VALUE] as const }, from: 'weight' as const }]),
    ...(group === undefined ? [] : [{ check: { columns: [group] }, from: 'group' as const }]),
    ...(query === undefined ? [] : [{ check: { column: query, nulls: 0 }, from: 'query' as const }]),
    ...(slices.length > 0 ? [{ check: { columns: [...new Set(slices.flatMap(sliceColumns))] }, from: 'slices' as const }] : []),
  ]
  const columns = checks.flatMap((check, from) => ('columns' in check ? [{ check, from }] : []))
  const at = checks.findIndex(isDisjoint)
  return {
    train: both,
    evaluation: [
      ...both,
      ...named(slices),
      ...(fairness.length > 0
        ? [{ check: { columns: [...new Set(fairness.map(({ column }) => column))] }, from: 'fairness' as const }]
        : []),
    ],
    sets: Object.entries(sets).map(([name, set]) => ({
      name,
      path: set.data,
      asked: [...there, ...columns, ...named(set.slices)],
      // Rows that only must never be got wrong measure nothing: a model may be trained on them.
      disjoint: at >= 0 && set.gates.length > 0,
    })),
    disjoint: at < 0 ? undefined : at,
  }
}

const isDisjoint = (check: ConfigCheck): check is Extract<ConfigCheck, { disjoint: unknown }> => 'disjoint' in check

/** Where sluice.yml names a data set. */
export const dataPath = (data: DataName): string[] => {
  const set = setOf(data)
  return set === undefined ? ['data', data] : ['evaluation', set, 'data']
}

/** The name of a further set; undefined of training and evaluation data. */
export const setOf = (data: DataName): string | undefined => data.split('.', 2)[1]

/** "training data", "evaluation data", "evaluation data stress". */
export function dataWords(data: DataName): string {
  const set = setOf(data)
  return data === 'train' ? 'training data' : `evaluation data${set === undefined ? '' : ` ${set}`}`
}

/** "Training data", "Evaluation data stress". */
export const dataTitle = (data: DataName): string => dataWords(data).replace(/^./, (letter) => letter.toUpperCase())

/** Everything that is asked, by data set. */
export const everyPart = ({
  train,
  evaluation,
  sets,
  disjoint,
}: Plan): { data: DataName; asked: readonly Asked[]; disjoint: boolean }[] => [
  { data: 'train', asked: train, disjoint: false },
  { data: 'evaluation', asked: evaluation, disjoint: disjoint !== undefined },
  ...sets.map(({ name, asked, disjoint }) => ({ data: `evaluation.${name}` as const, asked, disjoint })),
]

/** The place of a check on a data set in sluice.yml. */
export function keyPath(from: Asked['from'], data: DataName): (string | number)[] {
  if (typeof from === 'number') return ['data', 'checks', from]
  if (from === 'rows') return dataPath(data)
  const set = setOf(data)
  if (from === 'query') return ['evaluate', 'query']
  if (from === 'fairness') return ['fairness']
  if (from === 'slices') return set === undefined ? ['evaluate', 'slices'] : ['evaluation', set, 'slices']
  return ['data', from]
}

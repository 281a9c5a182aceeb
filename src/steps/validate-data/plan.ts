import type { ConfigCheck } from '../../config/checks.ts'
import type { Config } from '../../config/schema.ts'
import type { Check } from '../../ports/tables.ts'

export type DataName = 'train' | 'evaluation'

/** A check on one data set, and where it comes from. */
export interface Asked {
  check: Check
  /** Position in `data.checks`, or the key of `data` that asks for it without being told. */
  from: number | 'label' | 'keys' | 'slices' | DataName
}

/** What is asked of each data set. */
export interface Plan {
  train: readonly Asked[]
  evaluation: readonly Asked[]
  /** Position in `data.checks` of the rule that both have no key in common. */
  disjoint: number | undefined
}

/**
 * The checks of sluice.yml for both data sets, and those that everything after rests on: there are rows; label and keys are there; in the
 * evaluation data each row has a label, and a key of its own, and the columns of `evaluate.slices` are there: better told now than after a training.
 */
export function plan({ label, keys, checks }: Config['data'], slices: readonly string[]): Plan {
  const both = (name: DataName): Asked[] => [
    { check: { rows: { min: 1 } }, from: name },
    { check: { columns: [label] }, from: 'label' },
    { check: { columns: keys }, from: 'keys' },
    ...checks.flatMap((check, from) => (isDisjoint(check) ? [] : [{ check, from }])),
  ]
  const named: Asked[] = [
    { check: { column: label, nulls: 0 }, from: 'label' },
    ...keys.map((column) => ({ check: { column, nulls: 0 }, from: 'keys' as const })),
    { check: { key: keys }, from: 'keys' },
    ...(slices.length > 0 ? [{ check: { columns: slices }, from: 'slices' as const }] : []),
  ]
  const at = checks.findIndex(isDisjoint)
  return { train: both('train'), evaluation: [...both('evaluation'), ...named], disjoint: at < 0 ? undefined : at }
}

const isDisjoint = (check: ConfigCheck): check is Extract<ConfigCheck, { disjoint: unknown }> => 'disjoint' in check

/** The place of a check in sluice.yml. */
export const keyPath = (from: Asked['from']): (string | number)[] =>
  typeof from === 'number' ? ['data', 'checks', from] : from === 'slices' ? ['evaluate', 'slices'] : ['data', from]

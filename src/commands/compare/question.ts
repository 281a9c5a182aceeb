import type { TASKS } from '../../config/gates.ts'
import type { Config } from '../../config/schema.ts'
import { suggest } from '../../config/suggest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Tables } from '../../ports/tables.ts'
import { textAt } from '../../steps/cells.ts'
import { configFor } from './config-for.ts'
import { type Found, hasScores, look, positiveOf, taskOf } from './look.ts'
import type { Asked } from './options.ts'

/** What is asked of some files of predictions: the files as they were found, and the config that a sluice.yml would say it by. */
export interface Question {
  config: Config
  files: readonly Found[]
  /** The file whose label is the truth. */
  truth: Found
  /** What was taken for granted, as whole sentences. */
  assumed: readonly string[]
}

/** Looks at the files and settles what was left open. UserError when a label, score or prediction cannot be found. */
export async function questionOf(paths: readonly string[], asked: Asked, tables: Tables): Promise<Question> {
  const files: Found[] = []
  for (const path of paths) files.push(await look(path, tables, asked, paths.length === 1))
  const truth = files.find(({ columns }) => columns.some(({ name }) => name === asked.label))
  if (!truth) throw noLabel(files, asked.label)
  const label = truth.columns.find(({ name }) => name === asked.label)!
  const task = asked.task ?? taskOf(label, truth)
  const values = task === 'binary-classification' ? await valuesOf(truth, asked.label, tables) : []
  if (values.length > 2)
    throw new UserError([
      {
        file: truth.path,
        key: '--label',
        message: `${asked.label} has more than two values (${values.slice(0, 5).join(', ')}, …), and binary-classification needs two.`,
        fix: 'Give another --task.',
      },
    ])
  const positive = asked.positive ?? positiveOf(values)
  const scores = files.every(hasScores)
  const assumed = [
    ...(asked.task === undefined ? [`Task: ${task}, read off the label.`] : []),
    ...(task === 'binary-classification' && asked.positive === undefined && positive !== undefined ? [`Positive label: ${positive}.`] : []),
    ...(asked.keys.length === 0 && paths.length > 1 ? ['Rows are joined by their position; --key joins them by a column.'] : []),
  ]
  return { config: configFor(asked, truth.path, { task: task as (typeof TASKS)[number], positive, scores }), files, truth, assumed }
}

function noLabel(files: readonly Found[], label: string): UserError {
  return new UserError(
    files.map(({ path, columns }) => {
      const names = columns.map(({ name }) => name)
      return {
        file: path,
        key: '--label',
        message: `There is no column ${label}.`,
        fix: suggest(label, names) ?? `The columns are ${names.join(', ')}.`,
      }
    }),
  )
}

async function valuesOf({ path }: Found, label: string, tables: Tables): Promise<string[]> {
  const { rows, columns } = await tables.read(path, [label])
  const column = columns.get(label)!
  const values = new Set<string>()
  for (let row = 0; row < rows && values.size < 20; row++) {
    const text = textAt(column, row)
    if (text !== undefined) values.add(text)
  }
  return [...values]
}

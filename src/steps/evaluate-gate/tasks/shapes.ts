import { UserError } from '../../../kernel/errors.ts'
import { listed } from '../columns.ts'
import type { Shape } from './task.ts'

const SCORE = 'score_'

/** One column that must be there. */
export function only(name: string, names: readonly string[], scores = true): Shape {
  if (names.includes(name)) return { columns: [name], scores }
  throw new UserError(`The predictions have no column \`${name}\`. ${has(names)}`)
}

/** A score where there is one, else decisions. */
export function scoreOrPrediction(names: readonly string[]): Shape {
  if (names.includes('score')) return { columns: ['score'], scores: true }
  if (names.includes('prediction')) return { columns: ['prediction'], scores: false }
  throw new UserError(`The predictions have neither a column \`score\` nor a column \`prediction\`. ${has(names)}`)
}

/** A score of each label where there is one, else decisions. */
export function labelScores(names: readonly string[]): Shape {
  const scores = names.filter((name) => name.startsWith(SCORE) && name.length > SCORE.length)
  if (scores.length > 0) return { columns: scores, scores: true }
  if (names.includes('prediction')) return { columns: ['prediction'], scores: false }
  throw new UserError(`The predictions have neither a column \`prediction\` nor one \`score_<label>\` for each label. ${has(names)}`)
}

/** The label that a column scores. */
export const labelOf = (column: string): string => column.slice(SCORE.length)
/** The column that scores a label. */
export const scoreColumn = (label: string): string => `${SCORE}${label}`

/** UserError naming the labels that have no score. */
export function scored(shape: Shape, labels: readonly string[]): void {
  const missing = labels.filter((label) => !shape.columns.includes(scoreColumn(label)))
  if (missing.length === 0) return
  throw new UserError(
    `The predictions lack the column${missing.length > 1 ? 's' : ''} ${listed(missing.map(scoreColumn))}: every label needs one.`,
  )
}

const has = (names: readonly string[]) => (names.length > 0 ? `They have ${listed(names)}.` : 'They have no columns.')

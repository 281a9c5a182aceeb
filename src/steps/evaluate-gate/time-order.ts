import { kindOf, type Sketch } from '../../sketch/sketch.ts'
import type { Hint } from './decision.ts'

/** A hint when the evaluation begins before the training ends, by the column that says when a row happened. */
export function beforeTraining(time: string | undefined, train: readonly Sketch[], evaluation: readonly Sketch[]): Hint[] {
  const [before, judged] = [train, evaluation].map((sketches) => sketches.find(({ name }) => name === time))
  if (time === undefined || !before || !judged) return []
  const hint = (message: string): Hint[] => [{ kind: 'evaluation-precedes-training', column: time, message }]
  if ([before, judged].some((sketch) => kindOf(sketch) === 'text'))
    return hint('holds text that is no date, so that nobody can say whether the training data end before the evaluation data begin.')
  const [end, begin] = [before.numbers?.max, judged.numbers?.min]
  if (end === undefined || begin === undefined || begin > end) return []
  // Of one day nobody knows which row was first; of one moment neither comes later.
  if (begin === end && begin % DAY !== 0) return []
  const [from, to] = [shown(judged, begin), shown(before, end)]
  return hint(
    `begins at ${from} in the evaluation data, and the training data end at ${to}: a model that has seen what comes later looks better than it is.`,
  )
}

const DAY = 86_400_000

function shown(sketch: Sketch, value: number): string {
  if (kindOf(sketch) !== 'date') return String(value)
  const text = new Date(value).toISOString()
  return value % DAY === 0 ? text.slice(0, 10) : `${text.slice(0, 16).replace('T', ' ')} UTC`
}

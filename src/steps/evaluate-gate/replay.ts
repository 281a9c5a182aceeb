import type { Config } from '../../config/schema.ts'
import type { Json } from '../../kernel/digest.ts'
import type { Ports } from '../../ports/ports.ts'
import { accumulate } from '../../sketch/accumulate.ts'
import { type Sketch, writeSketches } from '../../sketch/sketch.ts'
import { type Answers, rowsOf } from '../../statistics/metrics/sample.ts'
import type { Scored } from './scored.ts'

/**
 * Keeps what later steps compare with: `.sluice/replay.jsonl`, evaluation rows from beginning to end (without the label) each with the offline prediction
 * of the candidate and, where there is one, of production; and `.sluice/profiles/predictions.json`, the sketch of all of the candidate's.
 */
export async function keepReference({ data, deploy }: Config, scored: Scored, ports: Pick<Ports, 'workspace' | 'tables'>): Promise<void> {
  const { candidate, production, truth, levels } = scored
  const n = rowsOf(truth)
  const sketch = sketchOf(candidate, n, levels)
  if (sketch) await ports.workspace.write('.sluice/profiles/predictions.json', writeSketches([sketch]))
  else await ports.workspace.remove('.sluice/profiles/predictions.json')
  const rows = spread(n, deploy?.canary.replay.rows || 1000)
  const records = await ports.tables.records(data.evaluation, rows)
  const lines = records.map(({ [data.label]: _, ...row }, i) => {
    const at = rows[i]!
    const prediction = answerAt(candidate, n, at, levels)
    return `${JSON.stringify({ row, prediction, production: production && answerAt(production, n, at, levels) })}\n`
  })
  await ports.workspace.write('.sluice/replay.jsonl', lines.join(''))
}

/** One row's answer as a served model gives it: a number, the name of a class, or a list of several numbers. */
function answerAt(answers: Answers, n: number, row: number, levels: readonly string[] = []): Json {
  if (answers instanceof Int32Array) return levels[answers[row]!] ?? answers[row]!
  const width = answers.length / n
  return width === 1 ? answers[row]! : Array.from(answers.subarray(row * width, (row + 1) * width))
}

/** Of numbers or of names; several numbers for each row have no single distribution, and no sketch. */
function sketchOf(answers: Answers, n: number, levels: readonly string[] = []): Sketch | undefined {
  if (answers.length !== n) return undefined
  const sketch = accumulate('prediction')
  if (answers instanceof Int32Array) sketch.texts(answers, levels)
  else sketch.numbers(answers, 'number')
  return sketch.finish(n)
}

/** `most` row numbers at equal distances over n rows, ascending: the first rows alone are often of one day, or one customer. */
export const spread = (n: number, most: number): number[] => {
  const count = Math.min(n, most)
  return Array.from({ length: count }, (_, i) => Math.floor((i * n) / count))
}

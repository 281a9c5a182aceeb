import type { Config } from '../../config/schema.ts'
import type { Ports } from '../../ports/ports.ts'
import { accumulate } from '../../sketch/accumulate.ts'
import { writeSketches } from '../../sketch/sketch.ts'
import type { Answers } from '../../statistics/metrics/sample.ts'

/**
 * Keeps what later steps compare with: `.sluice/replay.jsonl`, evaluation rows from beginning to end (without the label) each with the offline prediction
 * of the candidate and, where there is one, of production; and `.sluice/profiles/predictions.json`, the sketch of all of the candidate's.
 */
export async function keepReference(
  { data, deploy }: Config,
  { candidate, production }: { candidate: Answers; production: Answers | undefined },
  ports: Pick<Ports, 'workspace' | 'tables'>,
): Promise<void> {
  const sketch = accumulate('prediction')
  sketch.numbers(Float64Array.from(candidate), 'number')
  await ports.workspace.write('.sluice/profiles/predictions.json', writeSketches([sketch.finish(candidate.length)]))
  const rows = spread(candidate.length, deploy?.canary.replay.rows || 1000)
  const records = await ports.tables.records(data.evaluation, rows)
  const lines = records.map(({ [data.label]: _, ...row }, i) => {
    const at = rows[i]!
    return `${JSON.stringify({ row, prediction: candidate[at], production: production?.[at] })}\n`
  })
  await ports.workspace.write('.sluice/replay.jsonl', lines.join(''))
}

/** `most` row numbers at equal distances over n rows, ascending: the first rows alone are often of one day, or one customer. */
export const spread = (n: number, most: number): number[] => {
  const count = Math.min(n, most)
  return Array.from({ length: count }, (_, i) => Math.floor((i * n) / count))
}

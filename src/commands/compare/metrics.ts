import { TASKS } from '../../config/gates.ts'
import type { Json } from '../../kernel/digest.ts'
import type { Command } from '../../main/command.ts'
import { single } from '../../statistics/gate/single.ts'
import { rowsBySlice } from '../../statistics/gate/slices.ts'
import { type MetricName, pickAnswers, pickTruth, rowsOf } from '../../statistics/metrics/sample.ts'
import type { Scored } from '../../steps/evaluate-gate/measure.ts'
import { pageOf } from '../../steps/evaluate-gate/page.ts'
import { alignRows } from '../../steps/evaluate-gate/rows.ts'
import { factsFor } from './facts-for.ts'
import { faultsError, named, shown } from './files.ts'
import { type Measured, measuredReport } from './measured-report.ts'
import { asked, columnOptions } from './options.ts'
import { questionOf } from './question.ts'
import { readPredictions } from './read.ts'

/** Slices that are listed: the largest. */
const MOST_SLICES = 20
const ALPHA = 0.025

/** `sluice metrics predictions.csv --label y`: every usual metric of a file of predictions, each with its 95% interval. */
export const metrics: Command = {
  options: columnOptions,
  positionals: ['<file of predictions>'],
  async run({ options, positionals }, terminal) {
    const { streamingTables } = await import('../../platforms/tables/tables.ts')
    const wanted = asked(options, TASKS)
    const tables = streamingTables('/', { signal: terminal.signal })
    const file = named(terminal, positionals[0]!)
    const { config, files, assumed } = await questionOf([file.path], wanted, tables)
    const table = await readPredictions(files[0]!, wanted, tables)
    const rows = alignRows(config, table, table, undefined)
    if (rows.faults.length > 0) throw faultsError(rows.faults, { candidate: file.name, production: file.name })
    const scored: Scored = { ...rows, baseline: { kind: 'none' }, attempt: 1, seed: files[0]!.sha256 }
    const names = config.gates.map(({ metric }) => metric as MetricName)
    const measured = measuredOf(scored, names)
    const page = await pageOf(config, scored, tables)
    const facts = factsFor({
      model: file.name,
      path: file.name,
      label: config.data.label,
      positive: String(config.evaluate.positive),
      page,
    })
    const document = measuredReport(file.name, measured, assumed, facts)
    return {
      verdict: document.verdict,
      json: { schema: 1, file: file.name, task: config.evaluate.task, assumed, measured: measured as unknown as Json },
      text: await shown(document, wanted.html, terminal),
    }
  },
}

function measuredOf(scored: Scored, names: readonly MetricName[]): Measured[] {
  const { truth, candidate, seed } = scored
  const each = (of: Scored['truth'], answers: Scored['candidate']) => names.map((name) => single(name, of, answers, { alpha: ALPHA, seed }))
  const all = { n: rowsOf(truth), metrics: each(truth, candidate) }
  const slices = scored.slices.flatMap(({ name, codes, levels }) =>
    rowsBySlice(codes, levels.length).map((rows, code) => ({ slice: { column: name, level: levels[code]! }, rows })),
  )
  const largest = slices
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_SLICES)
  return [
    all,
    ...largest.map(({ slice, rows }) => ({
      slice,
      n: rows.length,
      metrics: each(pickTruth(truth, rows), pickAnswers(truth, candidate, rows)),
    })),
  ]
}

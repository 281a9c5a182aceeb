import { TASKS } from '../../config/gates.ts'
import type { Config } from '../../config/schema.ts'
import type { Json } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Command } from '../../main/command.ts'
import type { Table, Tables } from '../../ports/tables.ts'
import { decide } from '../../steps/evaluate-gate/decide.ts'
import { measure, type Scored } from '../../steps/evaluate-gate/measure.ts'
import { pageOf } from '../../steps/evaluate-gate/page.ts'
import { alignRows } from '../../steps/evaluate-gate/rows.ts'
import { factsFor } from './facts-for.ts'
import { faultsError, inFile, type Names, named, shown } from './files.ts'
import { asked, columnOptions, marginOption } from './options.ts'
import { type Question, questionOf } from './question.ts'
import { readPredictions, sameLabels } from './read.ts'
import { compareReport } from './report.ts'

/** `sluice compare baseline.csv candidate.csv --label y`: the verdict and report of evaluate-gate for two files of predictions, without any configuration. */
export const compare: Command = {
  options: [...columnOptions, marginOption],
  positionals: ['<baseline file>', '<candidate file>'],
  async run({ options, positionals }, terminal) {
    const { streamingTables } = await import('../../platforms/tables/tables.ts')
    const wanted = asked(options, TASKS)
    const tables = streamingTables('/', { signal: terminal.signal })
    const [baseline, candidate] = positionals.map((path) => named(terminal, path))
    const question = await questionOf([baseline!.path, candidate!.path], wanted, tables)
    const names = { production: baseline!.name, candidate: candidate!.name }
    const scored = await scoredOf(question, wanted, names, tables)
    const { config, assumed } = question
    const decision = { ...decide(measure(scored, config.gates), config.gates), opponent: 'Baseline' as const }
    const page = await pageOf(config, scored, tables, 'baseline')
    const { label } = config.data
    const positive = String(config.evaluate.positive)
    const document = compareReport(decision, {
      baseline: names.production,
      candidate: names.candidate,
      assumed,
      margin: wanted.margin ?? 0,
      facts: factsFor({ model: names.candidate, path: candidate!.name, label, positive, page, baseline: names.production }),
    })
    return {
      verdict: decision.verdict,
      json: {
        schema: 1,
        files: { baseline: names.production, candidate: names.candidate },
        task: config.evaluate.task,
        assumed,
        ...(decision as unknown as { [key: string]: Json }),
      },
      text: await shown(document, wanted.html, terminal),
    }
  },
}

async function scoredOf(question: Question, wanted: Parameters<typeof readPredictions>[1], names: Names, tables: Tables): Promise<Scored> {
  const { config, files, truth } = question
  const [first, second] = files
  const [production, candidate] = [await readPredictions(first!, wanted, tables), await readPredictions(second!, wanted, tables)]
  sameLabels({ path: names.production, table: production }, { path: names.candidate, table: candidate }, config.data)
  const rows = aligned(config, truth === first ? production : candidate, candidate, production, names)
  if (rows.faults.length > 0) throw faultsError(rows.faults, names)
  return { ...rows, baseline: { kind: 'compared' }, attempt: 1, seed: `${first!.sha256} ${second!.sha256}` }
}

/** Mistakes name the file that they are in. */
function aligned(config: Config, evaluation: Table, candidate: Table, production: Table, names: Names): ReturnType<typeof alignRows> {
  try {
    const rows = alignRows(config, evaluation, candidate, production)
    if (rows.unread !== undefined) throw new UserError([{ file: names.production, message: rows.unread }])
    return rows
  } catch (error) {
    throw inFile(names.candidate, error)
  }
}

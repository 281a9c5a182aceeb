import type { LoadedConfig } from '../../config/load.ts'
import { type Finding, UserError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import { evaluationColumns } from './evaluation-columns.ts'
import { furtherViews, mainView, type SetView } from './set-view.ts'

/** UserError before any model is asked about rows that could not be judged afterwards, as they do not fit into memory; names every set of them. */
export async function checkSizes(loaded: LoadedConfig, { tables }: Pick<Ports, 'tables'>): Promise<void> {
  const findings: Finding[] = []
  for (const view of [mainView(loaded), ...furtherViews(loaded)]) findings.push(...(await tooLarge(view, tables)))
  if (findings.length > 0) throw new UserError(findings)
}

async function tooLarge({ name, loaded: { file, config, where } }: SetView, tables: Ports['tables']): Promise<readonly Finding[]> {
  try {
    await tables.checkSize(config.data.evaluation, evaluationColumns(config).length)
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const key = name === undefined ? 'data.evaluation' : `evaluation.${name}.data`
    return error.findings.map((finding) => ({ file, ...where(['data', 'evaluation']), key, ...finding }))
  }
}

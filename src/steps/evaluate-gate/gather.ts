import type { LoadedConfig } from '../../config/load.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Execution } from '../../ports/compute.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Table } from '../../ports/tables.ts'
import { dataArgument } from '../command-line.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { comparability } from './comparability.ts'
import type { Measured } from './decide.ts'
import type { Baseline } from './decision.ts'
import { measure, type Scored } from './measure.ts'
import { type Production, productionModel } from './production.ts'
import { alignRows } from './rows.ts'
import { type Answered, score } from './score.ts'

/** All that was found out before anything is decided. */
export interface Gathered {
  candidate: Candidate
  production: Production | undefined
  measured: Measured
  /** The rows that were measured; absent when the candidate gave no predictions. */
  scored?: Scored
  /** Digest of the candidate's predictions. */
  predictions?: string
  /** Why the candidate has no predictions. */
  failure?: { why: string; execution: Execution | undefined }
}

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'registry' | 'repository' | 'log'>

/** Lets both models answer the same rows in this run, and measures them. */
export async function gather(loaded: LoadedConfig, ports: Needs, signal: AbortSignal): Promise<Gathered> {
  const { config } = loaded
  const candidate = await candidateOf(loaded, ports)
  const production = await productionModel(loaded, ports)
  const data = { path: dataArgument(config.data.evaluation, (path) => absolute(ports, path)), keys: config.data.keys }
  const subject = {
    who: 'candidate' as const,
    model: await ports.workspace.path('model'),
    sources: ports.workspace.root,
    evaluate: config.evaluate,
  }
  const ours = await score(subject, data, ports, signal)
  const compared = production !== undefined && production.version.digest !== candidate.digest && 'table' in ours
  const theirs = compared ? await score({ who: 'production', ...production }, data, ports, signal) : undefined
  const baseline = await baselineOf(loaded, ports, candidate, production, theirs)
  const of = { candidate, production }
  if ('failure' in ours) {
    const measured = { measurements: [], slices: [], baseline, faults: [], n: 0, attempt: 1 }
    return { ...of, measured, failure: { why: ours.failure, execution: ours.execution } }
  }
  const columns = [...new Set([...config.data.keys, config.data.label, ...config.evaluate.slices])]
  const evaluation = await ports.tables.read(config.data.evaluation, columns)
  const rows = placed(loaded, () => alignRows(config, evaluation, ours.table, usable(baseline, theirs)))
  const seed = [candidate.digest, production?.version.digest ?? 'none', ours.sha256].join(' ')
  const scored: Scored = { ...rows, baseline, attempt: 1, seed }
  ports.log.progress('evaluate-gate: measuring')
  return { ...of, measured: measure(scored, config.gates), scored, predictions: ours.sha256 }
}

const absolute = ({ workspace }: Pick<Ports, 'workspace'>, path: string): string =>
  path.startsWith('/') ? path : `${workspace.root}/${path}`

const usable = (baseline: Baseline, theirs: Answered | undefined): Table | undefined =>
  baseline.kind === 'compared' && theirs && 'table' in theirs ? theirs.table : undefined

async function baselineOf(
  { config }: LoadedConfig,
  { tables }: Needs,
  { digest }: Candidate,
  production: Production | undefined,
  theirs: Answered | undefined,
): Promise<Baseline> {
  const { train, evaluation, keys } = config.data
  const seen = { candidate: await tables.overlap(train, evaluation, keys) }
  const unscored = theirs && 'failure' in theirs ? theirs.failure : undefined
  return comparability({ candidate: digest, production: production && { digest: production.version.digest, unscored }, seen })
}

/** Adds the place in sluice.yml to mistakes about the label or the predictions. */
function placed<T>({ file, where }: LoadedConfig, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(
      error.findings.map((finding) => ({ file, ...where(['evaluate']), key: 'evaluate', ...finding })),
      { cause: error },
    )
  }
}

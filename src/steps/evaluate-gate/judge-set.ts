import { UserError } from '../../kernel/errors.ts'
import type { Execution } from '../../ports/compute.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Table } from '../../ports/tables.ts'
import { dataArgument } from '../command-line.ts'
import { comparability } from './comparability.ts'
import type { Measured } from './decide.ts'
import type { Baseline, Panel } from './decision.ts'
import { evaluationColumns } from './evaluation-columns.ts'
import { measure, type Scored } from './measure.ts'
import { wrongRows } from './never-wrong.ts'
import type { Production } from './production.ts'
import { alignRows } from './rows.ts'
import { type Answered, type Subject, score } from './score.ts'
import type { SetView } from './set-view.ts'

/** The model that is judged, and the version that it is compared with; undefined when with none. */
export interface Contest {
  digest: string
  subject: Subject
  opponent: Production | undefined
  /** Whether the opponent is the best of all versions instead of the one in production. */
  best?: true
}

/** One set of rows, answered in this run and measured. */
export interface SetResult {
  measured: Measured
  /** The rows that were measured; absent when the judged model gave no predictions. */
  scored?: Scored
  /** Digest of its predictions. */
  predictions?: string
  /** Why it has no predictions. */
  failure?: { why: string; execution: Execution | undefined }
  wrong?: Panel['wrong']
}

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'log'>

/** Lets both models answer the rows of a set in this run, and measures them. */
export async function judgeSet(view: SetView, contest: Contest, ports: Needs, signal: AbortSignal): Promise<SetResult> {
  return compareOn(view, contest, await answersTo(view, contest.subject, ports, signal), ports, signal)
}

/** What a model answers to the rows of a set. */
export function answersTo({ name, loaded: { config } }: SetView, subject: Subject, ports: Needs, signal: AbortSignal): Promise<Answered> {
  const { evaluation, keys } = config.data
  const absolute = (path: string) => (path.startsWith('/') ? path : `${ports.workspace.root}/${path}`)
  return score(subject, { set: name, path: dataArgument(evaluation, absolute), keys }, ports, signal)
}

/** Measures answers that are there already against those of the opponent. */
export async function compareOn(view: SetView, contest: Contest, ours: Answered, ports: Needs, signal: AbortSignal): Promise<SetResult> {
  const { loaded } = view
  const { config } = loaded
  const { opponent, best } = contest
  const compared = opponent !== undefined && opponent.version.digest !== contest.digest && 'table' in ours
  const theirs = compared ? await answersTo(view, { who: best ? 'best' : 'production', ...opponent }, ports, signal) : undefined
  const baseline = await baselineOf(view, contest, theirs, ports)
  if ('failure' in ours) {
    const measured = { measurements: [], slices: [], baseline, faults: [], n: 0, attempt: 1 }
    return { measured, failure: { why: ours.failure, execution: ours.execution } }
  }
  const evaluation = await ports.tables.read(config.data.evaluation, evaluationColumns(config))
  const rows = placed(view, () => alignRows(config, evaluation, ours.table, usable(baseline, theirs)))
  const seed = [contest.digest, opponent?.version.digest ?? 'none', ours.sha256].join(' ')
  const scored: Scored = { ...rows, baseline, attempt: 1, seed }
  ports.log.progress('evaluate-gate: measuring')
  const wrong = view.neverWrong && rows.faults.length === 0 && wrongRows(config, evaluation, scored, view.neverWrong)
  return { measured: measure(scored, config.gates), scored, predictions: ours.sha256, ...(wrong && { wrong }) }
}

const usable = (baseline: Baseline, theirs: Answered | undefined): Table | undefined =>
  baseline.kind === 'compared' && theirs && 'table' in theirs ? theirs.table : undefined

async function baselineOf(
  { loaded: { config } }: SetView,
  { digest, opponent }: Contest,
  theirs: Answered | undefined,
  { tables }: Needs,
): Promise<Baseline> {
  const { train, evaluation, keys } = config.data
  // Rows that only must never be got wrong may be trained on: they are a promise and measure nothing.
  const seen = config.gates.length > 0 ? { candidate: await tables.overlap(train, evaluation, keys) } : {}
  const unscored = theirs && 'failure' in theirs ? theirs.failure : undefined
  return comparability({ candidate: digest, production: opponent && { digest: opponent.version.digest, unscored }, seen })
}

/** Adds the place in sluice.yml to mistakes about the label or the predictions. */
function placed<T>({ name, loaded: { file, where } }: SetView, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const [path, key] = name === undefined ? [['evaluate'], 'evaluate'] : [['data', 'evaluation'], `evaluation.${name}`]
    throw new UserError(
      error.findings.map((finding) => ({ file, ...where(path), key, ...finding })),
      { cause: error },
    )
  }
}

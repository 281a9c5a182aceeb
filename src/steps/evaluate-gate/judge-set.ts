import { readPath } from '../../config/key-path.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Execution } from '../../ports/compute.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Table } from '../../ports/tables.ts'
import { dataArgument } from '../command-line.ts'
import { type Comparable, comparable, reproduction } from './comparable.ts'
import type { Contest } from './contest.ts'
import type { Measured } from './decide.ts'
import type { Baseline, Panel } from './decision.ts'
import { droppedGates } from './dropped.ts'
import { type Attempt, countLook } from './ledger.ts'
import { measure, type Scored } from './measure.ts'
import { wrongRows } from './never-wrong.ts'
import { type Answered, type Subject, score } from './score.ts'
import { rowsOfSet, withoutProduction } from './set-rows.ts'
import type { SetView } from './set-view.ts'

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

type Needs = Pick<Ports, 'workspace' | 'tables' | 'data' | 'compute' | 'repository' | 'records' | 'clock' | 'log'>

/** Lets both models answer the rows of a set in this run, and measures them. */
export async function judgeSet(view: SetView, contest: Contest, ports: Needs, signal: AbortSignal): Promise<SetResult> {
  return compareOn(view, contest, await answersTo(view, contest.subject, ports, signal), ports, signal)
}

/** What a model answers to the rows of a set. */
export async function answersTo(
  { name, loaded: { config } }: SetView,
  subject: Subject,
  ports: Needs,
  signal: AbortSignal,
): Promise<Answered> {
  const { evaluation, keys } = config.data
  return score(subject, { set: name, path: await dataArgument(evaluation, ports), keys }, ports, signal)
}

/** Measures answers that are there already against those of the opponent. */
export async function compareOn(view: SetView, contest: Contest, ours: Answered, ports: Needs, signal: AbortSignal): Promise<SetResult> {
  const { loaded } = view
  const { config } = loaded
  const { opponent, best } = contest
  const compared = opponent !== undefined && opponent.version.digest !== contest.digest && 'table' in ours
  const theirs = compared ? await answersTo(view, { who: best ? 'best' : 'production', ...opponent }, ports, signal) : undefined
  const unscored = theirs && 'failure' in theirs ? theirs.failure : undefined
  const comparison = await comparable(view, { candidate: contest.digest, opponent, unscored, data: contest.data }, ports)
  if ('failure' in ours) {
    const measured = { measurements: [], slices: [], baseline: comparison.baseline, faults: [], n: 0, attempt: 1 }
    return { measured, failure: { why: ours.failure, execution: ours.execution } }
  }
  const answers = { ours: ours.table, theirs: usable(comparison.baseline, theirs) }
  const { evaluation, rows } = await placed(view, () => rowsOfSet(view, contest, answers, ports, signal))
  const answered = { ...comparison, baseline: withoutProduction(comparison.baseline, rows.unread) }
  const found = rows.faults.length > 0 ? answered : reproduction(view, opponent, answered, rows)
  const seed = [contest.digest, opponent?.version.digest ?? 'none', ours.sha256].join(' ')
  const look = await attemptAt(found, rows.faults.length, contest, config.model, ports)
  const scored: Scored = { ...rows, baseline: found.baseline, attempt: look.attempt, seed }
  ports.log.progress('evaluate-gate: measuring')
  const wrong = view.neverWrong && rows.faults.length === 0 && wrongRows(config, evaluation, scored, view.neverWrong)
  const measured: Measured = {
    ...measure(scored, config.gates, config.fairness),
    ...(view.name === undefined && !best && compared && { dropped: droppedGates(config, opponent) }),
    notes: [...found.notes, ...unrecorded(look)],
  }
  return { measured, scored, predictions: ours.sha256, ...(wrong && { wrong }) }
}

const usable = (baseline: Baseline, theirs: Answered | undefined): Table | undefined =>
  baseline.kind === 'compared' && theirs && 'table' in theirs ? theirs.table : undefined

/** Counts the look, before anything is measured. Only a comparison spends the chance of error that these rows have to give. */
async function attemptAt(
  { baseline, evaluation }: Comparable,
  faults: number,
  { digest }: Contest,
  model: string,
  ports: Needs,
): Promise<Attempt> {
  if (baseline.kind !== 'compared' || faults > 0) return { attempt: 1 }
  const commit = (await ports.repository.head())?.commit
  return countLook({ model, evaluation, candidate: digest, commit }, ports)
}

const unrecorded = ({ unrecorded }: Attempt): string[] =>
  unrecorded === undefined ? [] : [`This look at the rows could not be recorded, and later candidates will not know of it: ${unrecorded}`]

/** Adds the place in sluice.yml to mistakes about the label or the predictions. */
async function placed<T>({ name, loaded: { file, where } }: SetView, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const within = name === undefined ? '' : `evaluation.${name}`
    const [path, key] = name === undefined ? [['evaluate'], 'evaluate'] : [['data', 'evaluation'], within]
    const findings = error.findings.map((finding) => {
      if (finding.key === undefined) return { file, ...where(path), key, ...finding }
      const own = name === undefined || finding.key.startsWith('evaluate') ? finding.key : `${within}.${finding.key}`
      return { file, ...where(readPath(finding.key)), ...finding, key: own }
    })
    throw new UserError(findings, { cause: error })
  }
}

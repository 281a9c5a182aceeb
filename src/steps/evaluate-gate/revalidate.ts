import type { LoadedConfig } from '../../config/load.ts'
import { brokenLinks } from '../../kernel/chain.ts'
import { UserError } from '../../kernel/errors.ts'
import { artifactDigest, type Evidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import { ARTIFACT, evaluationSet } from '../artifacts.ts'
import { readStatement } from '../evidence-files.ts'
import { checkedRows } from './candidate.ts'
import type { Contest } from './contest.ts'
import type { Baseline, Decision } from './decision.ts'
import { estimatesOf } from './estimates.ts'
import type { Gathered } from './gathered.ts'
import { judgeSet, type SetResult } from './judge-set.ts'
import { type Production, productionModel } from './production.ts'
import { claimsOf } from './production-evidence.ts'
import { furtherViews, mainView, type SetView } from './set-view.ts'
import { recordedValues, sinceGate } from './since.ts'
import { thresholdChooser } from './thresholds.ts'
import { productionTrainedOn } from './training-rows.ts'

type Needs = Pick<Ports, 'workspace' | 'tables' | 'compute' | 'registry' | 'repository' | 'records' | 'clock' | 'log'>

/**
 * Lets the model in production answer today's rows, of every set, on its own: there is no candidate, so only what is asked of one model counts.
 * UserError when nothing is in production, when the rows were not checked, or when nothing is asked of a model by itself.
 */
export async function revalidate(loaded: LoadedConfig, ports: Needs, signal: AbortSignal): Promise<Gathered> {
  const [first, views] = [mainView(loaded), furtherViews(loaded).filter(asksSomething)]
  const production = await productionModel(loaded, ports)
  if (!production) throw refusal(loaded, ['deployments'], 'Nothing is in production, so there is nothing to validate again.')
  if (views.length === 0 && !asksSomething(first))
    throw refusal(loaded, ['gates'], 'Nothing is asked of a model by itself.', 'Give a gate at_least or at_most.')
  const data = await checkedData(loaded, ports)
  const { digest } = production.version
  const chooser = await thresholdChooser(loaded, ports, signal)
  const contest: Contest = { digest, subject: { who: 'production', ...production }, opponent: production, chooser, data }
  const results: (SetResult & { view: SetView })[] = []
  for (const view of [first, ...views]) {
    const result = await judgeSet(view, contest, ports, signal)
    results.push({ ...result, measured: { ...result.measured, ...(await standing(view, result, production, data, ports)) }, view })
    if (result.failure) break
  }
  const [main, ...others] = results
  const of = { candidate: { digest, data, training: undefined }, production, remarks: [] }
  return {
    ...of,
    ...main!,
    further: others.map((one) => ({ ...one, against: undefined })),
    revalidated: sinceOf(main!, production, data, loaded),
  }
}

/** Whether a set has a rule that one model can meet or break. */
const asksSomething = ({ loaded: { config }, neverWrong }: SetView): boolean =>
  neverWrong !== undefined ||
  config.fairness.length > 0 ||
  config.gates.some(({ at_least, at_most }) => at_least !== undefined || at_most !== undefined)

const refusal = ({ file, where }: LoadedConfig, path: readonly string[], message: string, fix?: string) =>
  new UserError([{ file, ...where(path), key: path.join('.'), message, ...(fix && { fix }) }])

/** The evidence that these rows passed their checks. */
async function checkedData(loaded: LoadedConfig, ports: Needs): Promise<Evidence> {
  const data = await readStatement(ports.workspace, 'validate-data')
  const problems = brokenLinks(data ? [data] : [], await checkedRows(loaded, ports))
  if (!data || problems.length > 0) throw new UserError(problems.map((message) => ({ file: '.sluice/evidence', message })))
  return data
}

/** What stands against the numbers: rows that production was trained on, or that changed meanwhile. Today's training data are another model's. */
async function standing(
  { name, loaded: { config } }: SetView,
  { measured: { baseline, notes = [] } }: SetResult,
  production: Production,
  data: Evidence,
  { tables }: Needs,
): Promise<{ baseline: Baseline; notes: readonly string[] }> {
  const others = baseline.kind === 'not-comparable' ? baseline.obstacles.filter(({ kind }) => kind !== 'candidate-saw-rows') : []
  const sha256 = artifactDigest(data.claim.inputs, name === undefined ? ARTIFACT.evaluationData : evaluationSet(name)) ?? ''
  const { train, evaluation: path, keys } = config.data
  const trained =
    config.gates.length === 0
      ? undefined
      : await productionTrainedOn(
          production,
          { path, sha256, keys },
          { train: artifactDigest(data.claim.inputs, ARTIFACT.trainData), overlap: await tables.overlap(train, path, keys) },
          tables,
        )
  const seen =
    trained && 'overlap' in trained && trained.overlap.rows > 0 ? [{ kind: 'production-saw-rows' as const, ...trained.overlap }] : []
  const obstacles = [...seen, ...others]
  return {
    baseline: obstacles.length > 0 ? { kind: 'not-comparable', obstacles } : { kind: 'unchanged' },
    notes: [...notes, ...(trained && 'unknown' in trained ? [trained.unknown] : [])],
  }
}

function sinceOf(
  { scored }: SetResult,
  { name, version }: Production,
  data: Evidence,
  { config }: LoadedConfig,
): NonNullable<Decision['revalidated']> {
  const claim = claimsOf(version).findLast(({ step }) => step === 'evaluate-gate')
  if (!claim || !scored) return { version: name, since: [], sameRows: false }
  const rowsOf = ({ inputs }: Evidence['claim']) => artifactDigest(inputs, ARTIFACT.evaluationData)
  const sameRows = rowsOf(claim) === rowsOf(data.claim)
  return { version: name, since: sinceGate(estimatesOf(scored, config.gates), recordedValues(claim.numbers), sameRows), sameRows }
}

import { digestOf, short } from '../kernel/digest.ts'
import { artifactDigest, type Evidence, type StepName } from '../kernel/evidence.ts'
import { type Verdict, worst } from '../kernel/verdict.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { TrackedDataset, TrackedRun } from '../ports/tracking.ts'
import { ARTIFACT } from '../steps/artifacts.ts'
import { metricsOf, paramsOf } from './tracked-numbers.ts'

/** What there is to say of a run after one of its steps. */
export interface Told {
  model: string
  /** The step's statement. */
  evidence: Evidence
  /** All that it rests on. */
  chain: readonly Evidence[]
  /** Paths of the data, as sluice.yml names them, by what evidence calls them. */
  paths: { readonly [artifact: string]: string }
  context: RunContext
  cancelled: boolean
  /** Reports and tables by path. */
  files: { readonly [path: string]: string }
}

/** Steps that judge a candidate before it is a version. */
const JUDGING: readonly StepName[] = ['validate-data', 'train', 'evaluate-gate']

const ofStep = (all: readonly Evidence[], step: StepName) => all.findLast(({ claim }) => claim.step === step)?.claim

/** The training's content key; for data that stopped before one, and for a model whose training is not known, what they are. */
function keyOf({ evidence, chain }: Told): string {
  const key = ofStep([...chain, evidence], 'train')?.numbers.key
  if (typeof key === 'string') return key
  const { inputs, outputs, step } = evidence.claim
  const model = artifactDigest([...inputs, ...outputs], ARTIFACT.model)
  return model ? `model ${model}` : `${step} ${digestOf(inputs.map(({ name, sha256 }) => [name, sha256]))}`
}

function datasetsOf(all: readonly Evidence[], paths: Told['paths']): TrackedDataset[] {
  const data = ofStep(all, 'validate-data')
  const counted = data?.numbers.rows as { train?: number; evaluation?: number } | undefined
  return (data?.inputs ?? []).flatMap(({ name, sha256, uri }): TrackedDataset[] => {
    if (name !== ARTIFACT.trainData && !name.startsWith(ARTIFACT.evaluationData)) return []
    const rows = name === ARTIFACT.trainData ? counted?.train : name === ARTIFACT.evaluationData ? counted?.evaluation : undefined
    return [{ name: uri ?? paths[name] ?? name, sha256, context: name === ARTIFACT.trainData ? 'training' : 'evaluation', rows }]
  })
}

/** What came of it in environments, and the version it became. */
function outcomes(all: readonly Evidence[]): { [tag: string]: string } {
  const registered = ofStep(all, 'register')
  const deployed = all.filter(({ claim }) => claim.step === 'deploy-canary').map(({ claim }) => claim.numbers)
  return {
    ...(registered && { 'sluice.version': `v${registered.numbers.version}` }),
    ...Object.fromEntries(deployed.map(({ environment, version, outcome }) => [`sluice.in.${environment}`, `${version} ${outcome}`])),
  }
}

function tagsOf({ model, context, evidence }: Told, all: readonly Evidence[], key: string): { [name: string]: string } {
  const judged = all.filter(({ claim }) => JUDGING.includes(claim.step))
  const commit = ofStep(all, 'train')?.commit ?? evidence.claim.commit
  const digest = artifactDigest(ofStep(all, 'train')?.outputs ?? [], ARTIFACT.model)
  const tags: { [name: string]: string | undefined } = {
    'sluice.key': key,
    'sluice.model': model,
    'sluice.verdict': worst(judged.map(({ claim }): Verdict => claim.verdict)),
    ...Object.fromEntries(all.map(({ claim }) => [`sluice.${claim.step}`, claim.verdict])),
    'sluice.digest': digest,
    'sluice.pull': context.pull === undefined ? undefined : `${context.repositoryUrl ?? ''}#${context.pull}`,
    'sluice.run': context.runUrl,
    ...outcomes(all),
    'mlflow.source.type': 'JOB',
    'mlflow.source.name': context.repositoryUrl ?? model,
    'mlflow.source.git.commit': commit,
    'mlflow.source.git.repoURL': context.repositoryUrl,
  }
  return Object.fromEntries(Object.entries(tags).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** The run of a candidate as it stands after a step; undefined where there is nothing to track yet. */
export function trackedRun(told: Told): TrackedRun | undefined {
  const { evidence, chain, context, cancelled, model, paths, files } = told
  // Data that pass are told with the training that reads them.
  if (evidence.claim.step === 'validate-data' && evidence.claim.verdict === 'pass') return undefined
  const all = [...chain, evidence]
  const key = keyOf(told)
  const training = ofStep(all, 'train')
  const commit = context.headCommit ?? training?.commit ?? evidence.claim.commit
  const failed = all.some(({ claim }) => claim.verdict === 'error') || (training !== undefined && training.verdict !== 'pass')
  return {
    key,
    model,
    name: [context.pull === undefined ? undefined : `#${context.pull}`, commit?.slice(0, 7) ?? short(key)].filter(Boolean).join(' '),
    status: cancelled ? 'killed' : failed ? 'failed' : 'finished',
    params: paramsOf(training?.numbers.params),
    metrics: all.flatMap(({ claim }) => metricsOf(claim)),
    tags: tagsOf(told, all, key),
    datasets: datasetsOf(all, paths),
    files: { ...files, ...Object.fromEntries(all.map(({ claim, text }) => [`${claim.step}/evidence.json`, text])) },
    tables: Object.keys(files).filter((path) => path.includes('/tables/')),
  }
}

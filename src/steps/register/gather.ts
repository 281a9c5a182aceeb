import { join } from 'node:path'
import type { LoadedConfig } from '../../config/load.ts'
import { sha256 } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'
import { artifactDigest, type Evidence, type StepName } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import { readStatement } from '../evidence-files.ts'
import { prepareData } from '../prepare.ts'
import { sourceFiles, trainKey } from '../train-key.ts'
import { type Chain, objections } from './decide.ts'

const STEPS: readonly StepName[] = ['validate-data', 'train', 'evaluate-gate']

/** A model that may be registered: its bytes, the evidence about them, and the commit of its sources. */
export interface Registrable {
  /** Absolute. */
  path: string
  digest: string
  chain: Chain
  commit: string
}

/** Finds the candidate below `folder` and everything that speaks against it. UserError with all of that at once. */
export async function registrable(
  folder: string,
  ports: Pick<Ports, 'workspace' | 'repository'>,
  loaded: LoadedConfig,
): Promise<Registrable> {
  const { workspace, repository } = ports
  const path = `${folder}/model`
  const digest = await workspace.digest(path)
  if (digest === undefined)
    throw new UserError(`There is no model at ${path}. Run \`sluice run\`, which trains and judges one, and then \`sluice register\`.`)
  const statements = await Promise.all(STEPS.map((step) => readStatement(workspace, step, folder)))
  const chain = statements.filter((statement) => statement !== undefined)
  const problems = objections(chain, digest)
  const others = chain
    .filter(({ claim }) => claim.model !== loaded.config.model)
    .map(({ claim }) => `${claim.step} was about ${claim.model}.`)
  if (problems.length + others.length > 0)
    throw new UserError([...problems, ...others].map((message) => ({ message: `${loaded.config.model} cannot be registered: ${message}` })))
  const head = await repository.head()
  if (!head)
    throw new UserError(
      'A version names the commit of its sources, but this is no git repository with a commit. Run `git init`, `git add` and `git commit`.',
    )
  const changed = await repository.uncommitted(await sourceFiles(loaded, workspace))
  if (changed.length > 0)
    throw new UserError(
      changed.map((file) => ({
        file,
        message: 'differs from the last commit.',
        fix: 'Commit it, so that the version can be served from its sources.',
      })),
    )
  return { path: join(workspace.root, path), digest, chain, commit: head.commit }
}

/** Refuses a candidate of another run that this tree would not train. */
export async function sameSources(loaded: LoadedConfig, chain: Chain, ports: Ports, signal: AbortSignal): Promise<void> {
  await prepareData(loaded, ports, signal)
  const key = await trainKey(loaded, ports)
  const training = chain.findLast(({ claim }) => claim.step === 'train')
  if (training?.claim.numbers.key === key) return
  throw new UserError(
    `The candidate was trained from other data, code, parameters or environment than this commit has (${differing(training)}). Run \`sluice run\` here, then \`sluice register\` without a candidate.`,
  )
}

const differing = (training: Evidence | undefined) =>
  `its code is ${artifactDigest(training?.claim.inputs ?? [], 'code')?.slice(0, 8) ?? 'unknown'}`

/**
 * Small files kept with the version: the reference profile, the training data by slice, and rows with their offline predictions for the replay.
 * UserError when the profile is not the one that the data check wrote.
 */
export async function profiles(folder: string, chain: Chain, { workspace }: Pick<Ports, 'workspace'>): Promise<{ [name: string]: string }> {
  const [evaluation, predictions, slices, replay] = await Promise.all(
    ['profiles/evaluation.json', 'profiles/predictions.json', 'profiles/slices.json', 'replay.jsonl'].map((name) =>
      workspace.read(`${folder}/${name}`),
    ),
  )
  const checked = artifactDigest(chain.find(({ claim }) => claim.step === 'validate-data')?.claim.outputs ?? [], 'evaluation-profile')
  if (checked !== undefined && checked !== sha256(evaluation ?? '')) {
    const message = 'This is not the profile that validate-data wrote.'
    throw new UserError([{ file: `${folder}/profiles/evaluation.json`, message, fix: 'Run `sluice run` again.' }])
  }
  const parts = [evaluation && `"columns":${evaluation.trim()}`, predictions && `"predictions":${predictions.trim()}`].filter(Boolean)
  return {
    ...(parts.length > 0 ? { 'reference.json': `{${parts.join(',')}}\n` } : {}),
    ...(slices ? { 'slices.json': slices } : {}),
    ...(replay ? { 'replay.jsonl': replay } : {}),
  }
}

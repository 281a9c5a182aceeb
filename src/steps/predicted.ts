import type { LoadedConfig } from '../config/load.ts'
import { digestOf } from '../kernel/digest.ts'
import type { Evidence } from '../kernel/evidence.ts'
import type { Ports } from '../ports/ports.ts'
import { ARTIFACT } from './artifacts.ts'
import { dataArtifact } from './data-artifact.ts'
import { filesNamedIn, pipelineOf } from './train-key.ts'

/** What predictions of the candidate that came with it were made from: the command, the data, and the files of code. */
export interface Predicting {
  command: string
  /** SHA-256 of the evaluation rows. */
  data: string
  files: readonly string[]
  /** SHA-256 of those files. */
  code: string
}

/** Predictions that came with a model: the training's evidence says so. */
export interface Predicted extends Predicting {
  /** Digest of their table. */
  sha256: string
}

/** Where they lie: where the gate's own command would have written them. */
export const PREDICTED_PATH = '.sluice/predictions/candidate.csv'

type Needs = Pick<Ports, 'workspace' | 'tables' | 'data'>

/** The files that `evaluate.command` needs elsewhere. */
export async function evaluationFiles({ config }: LoadedConfig, workspace: Ports['workspace']): Promise<string[]> {
  const evaluate = pipelineOf(config)?.evaluate
  const named = evaluate === true ? undefined : evaluate?.inputs
  return named ?? [...new Set([...(config.train.inputs ?? []), ...(await filesNamedIn([config.evaluate.command], workspace))])]
}

/** What the training's pipeline is to predict; undefined when it does not. */
export async function predicting(loaded: LoadedConfig, ports: Needs): Promise<Predicting | undefined> {
  const { config } = loaded
  if (!pipelineOf(config)?.evaluate) return undefined
  const files = await evaluationFiles(loaded, ports.workspace)
  const { sha256: data } = await dataArtifact(ARTIFACT.evaluationData, config.data.evaluation, ports)
  return { command: config.evaluate.command, data, files, code: await ports.workspace.digestAll(files) }
}

/** Whether what a training says of its predictions is what is asked for now. Digests alone decide. */
export const samePredictions = (a: Predicting, b: Predicting): boolean =>
  a.command === b.command && a.data === b.data && a.code === b.code && digestOf([...a.files]) === digestOf([...b.files])

/** What a training's evidence says of predictions; undefined when it has none. */
export const predictedBy = ({ claim }: Evidence): Predicted | undefined => claim.numbers.predicted as Predicted | undefined

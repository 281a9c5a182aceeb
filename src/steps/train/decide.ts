import type { Json } from '../../kernel/digest.ts'
import { usdOf } from '../../kernel/units.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Elsewhere, Execution, GpuUse } from '../../ports/compute.ts'
import type { Predicted } from '../predicted.ts'

/** A finished training, kept with its model, so that a reused one can still say what it took. */
export interface Training {
  outcome: Execution['outcome']
  exitCode: number | undefined
  signal: string | undefined
  /** Wall and CPU seconds of the command. */
  seconds: number
  cpuSeconds: number | undefined
  /** Bytes. */
  peakMemory: number | undefined
  gpus: readonly GpuUse[]
  tail: readonly string[]
  /** Names and versions. */
  packages: { readonly [name: string]: string }
  /** Where it ran, when not on this machine. */
  elsewhere?: Elsewhere
  /** Predictions that came with the model. */
  predicted?: Predicted
}

export interface TrainFacts {
  training: Training
  /** Digest of what lies at {model}; undefined when nothing does, or nothing but empty files. */
  model: string | undefined
  /** Path that {model} stood for, relative to the root. */
  modelPath: string
  /** Seconds, from `train.time_limit`. */
  timeLimit: number
  /** Whether a service trained it, without a command. */
  automl?: boolean
}

/** Judges a training: a model, or why there is none. */
export function decide({ training, model, modelPath, timeLimit, automl }: TrainFacts): { verdict: Verdict; because: string; fix?: string } {
  const { outcome, exitCode, signal } = training
  if (outcome === 'cancelled') return { verdict: 'error', because: 'it was cancelled' }
  if (outcome === 'timed-out')
    return { verdict: 'error', because: `it ran into its limit of ${timeLimit} s`, fix: 'Raise train.time_limit, or train on less.' }
  if (automl && (outcome === 'failed' || model === undefined)) return { verdict: 'error', because: 'AutoML trained no model' }
  if (outcome === 'failed') {
    const how = exitCode !== undefined ? `ended with exit code ${exitCode}` : signal ? `was ended by ${signal}` : 'failed'
    const because = `${failing(training)} ${how}`
    return signal === 'SIGKILL'
      ? { verdict: 'error', because, fix: 'The system may have run out of memory.' }
      : { verdict: 'error', because }
  }
  if (model === undefined)
    return { verdict: 'error', because: `train.command ended with 0 but wrote no model at ${modelPath}`, fix: 'It must write to {model}.' }
  return { verdict: 'pass', because: 'it wrote a model' }
}

/** What failed: the training, or a step of its pipeline. */
function failing({ elsewhere }: Training): string {
  const step = elsewhere?.steps?.find(({ status }) => status === 'Failed')?.name
  return step === undefined || step === 'train' ? 'train.command' : `the step ${step} of train.on.azureml.pipeline`
}

/** USD of a training at an hourly price of one machine; undefined without a price, and where nobody says how long machines elsewhere ran. */
export const cost = (
  { seconds, elsewhere }: Pick<Training, 'seconds' | 'elsewhere'>,
  pricePerHour: number | undefined,
): number | undefined => {
  const machineSeconds = elsewhere ? elsewhere.machineSeconds : seconds
  return machineSeconds === undefined ? undefined : usdOf(machineSeconds, pricePerHour)
}

/** The numbers of the evidence. */
export function numbers({
  training,
  key,
  reused,
  command,
  platform,
  params,
  usd,
  retrain,
}: {
  training: Training
  key: string
  reused: boolean
  /** Undefined: AutoML. */
  command: string | undefined
  platform: string
  params: { readonly [key: string]: Json }
  usd: number | undefined
  /** Why a new candidate was asked for. */
  retrain?: string | undefined
}): { [key: string]: Json | undefined } {
  return {
    key,
    reused,
    command,
    platform,
    params: { ...params, ...chosen(training) },
    packages: training.packages,
    exit_code: training.exitCode,
    seconds: training.seconds,
    cpu_seconds: training.cpuSeconds,
    peak_memory_bytes: training.peakMemory,
    gpus: training.gpus.map(({ name, peakMemory, utilisation }) => ({ name, peak_memory_bytes: peakMemory, utilisation })),
    usd,
    ...(retrain === undefined ? {} : { retrain }),
    ...(training.predicted ? { predicted: { ...training.predicted } } : {}),
    ...(training.elsewhere ? { elsewhere: { title: training.elsewhere.title, machines: training.elsewhere.machines } } : {}),
  }
}

/** What a search chose, as the numbers that they are where they are any. */
const chosen = ({ elsewhere }: Training): { [name: string]: Json } =>
  Object.fromEntries(
    Object.entries(elsewhere?.trials?.find(({ best }) => best)?.params ?? {}).map(([name, text]) => {
      const number = Number(text)
      return [name, text.trim() !== '' && Number.isFinite(number) ? number : text]
    }),
  )

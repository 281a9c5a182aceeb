import type { Elsewhere } from '../../ports/compute.ts'
import type { Block, Text } from '../../report/document.ts'
import { fixed, percent } from '../../report/numbers.ts'
import type { Training } from './decide.ts'

type Row = readonly [Text, Text]
type Trial = NonNullable<Elsewhere['trials']>[number]

const MOST_TRIALS = 20

/** Where it ran, when that was another machine: the job with its page, and the machines. */
export function whereRows({ elsewhere }: Training): Row[] {
  if (!elsewhere) return []
  const { title, url, machines } = elsewhere
  return [['Where', url ? [{ link: url, text: title }] : title], ...(machines ? [['Machines', machines] as Row] : [])]
}

/** What of the machines was used, and a size that fits better where one clearly does; nothing where nothing was measured. */
export function sizing(training: Training): Block[] {
  const use = useOf(training)
  if (!use) return []
  const advice = suggestion(training, use)
  return [{ kind: 'caption', text: [`Of each machine: ${use.words.join(', ')}.`, ...(advice ? [' ', { strong: [advice] }] : [])] }]
}

interface Use {
  words: string[]
  /** Shares, 0 to 1. */
  cores: number | undefined
  memory: number | undefined
  gpu: number | undefined
  gpuMemory: number | undefined
}

const GIB = 2 ** 30

function useOf({ elsewhere, seconds, cpuSeconds, peakMemory, gpus }: Training): Use | undefined {
  const capacity = elsewhere?.capacity
  if (!capacity) return undefined
  const busy = cpuSeconds === undefined || seconds <= 0 ? undefined : cpuSeconds / seconds / (elsewhere.instances ?? 1)
  const used = gpus.flatMap(({ utilisation }) => utilisation ?? [])
  const gpu = used.length > 0 ? used.reduce((sum, share) => sum + share, 0) / used.length : undefined
  const gpuPeak = Math.max(...gpus.map((one) => one.peakMemory ?? 0))
  const gpuMemory = capacity.gpuMemory && gpuPeak > 0 ? gpuPeak / capacity.gpuMemory : undefined
  const words = [
    ...(busy === undefined ? [] : [`${fixed(busy, 1)} of ${capacity.cores} cores`]),
    ...(peakMemory === undefined
      ? []
      : [`at most ${fixed(peakMemory / GIB, peakMemory < GIB ? 2 : 1)} of ${fixed(capacity.memory / GIB, 0)} GiB of memory`]),
    ...(gpu === undefined ? [] : [`the GPU ${percent(gpu, 0)} of the time`]),
    ...(gpuMemory === undefined ? [] : [`${percent(gpuMemory, 0)} of its memory`]),
  ]
  if (words.length === 0) return undefined
  const memory = peakMemory === undefined ? undefined : peakMemory / capacity.memory
  return { words, cores: busy === undefined ? undefined : busy / capacity.cores, memory, gpu, gpuMemory }
}

/** Shares: below LITTLE a machine is mostly paid for nothing, above FULL it has no room left. */
const LITTLE = 0.25
const FULL = 0.92
/** Seconds: a shorter training says nothing about a size. */
const SHORTEST = 120

function suggestion({ seconds, elsewhere }: Training, { cores, memory, gpu, gpuMemory }: Use): string | undefined {
  if ((memory ?? 0) > FULL) return 'Memory was nearly used up: take a size with more.'
  if ((gpuMemory ?? 0) > FULL) return 'GPU memory was nearly used up: take a GPU with more, or a smaller batch.'
  if (seconds < SHORTEST) return undefined
  if (gpu !== undefined && gpu < LITTLE) {
    return (cores ?? 0) > 0.8
      ? 'The GPU waited for the processor: take a size with more cores for each GPU, or prepare the data beforehand.'
      : 'The GPU was mostly idle: a smaller one, or none, costs less.'
  }
  const small = cores !== undefined && memory !== undefined && cores < LITTLE && memory < LITTLE
  if (gpu === undefined && small && (elsewhere?.instances ?? 1) > 1) return 'Fewer machines would do.'
  return gpu === undefined && small ? 'A machine of a quarter of the size would do.' : undefined
}

/** Trials of a sweep or of AutoML, best first by what the service says; our gate judges the model itself. */
export function trials({ elsewhere }: Training): Block[] {
  const all = elsewhere?.trials ?? []
  if (all.length === 0) return []
  const params = [...new Set(all.flatMap((trial) => Object.keys(trial.params)))]
  const shown = all.slice(0, MOST_TRIALS)
  const metric = elsewhere?.metric ?? 'metric'
  const table: Block = {
    kind: 'table',
    name: 'Trials',
    columns: [
      { header: 'Trial', align: 'left' },
      ...params.map((name) => ({ header: [{ code: name }], align: 'right' as const })),
      { header: [{ code: metric }], align: 'right' },
    ],
    rows: shown.map((trial) => row(trial, params)),
  }
  const left = all.length - shown.length
  const caption = `Best first, as the service measured${left > 0 ? `; ${left} more are not shown` : ''}. The gate judges the best one’s model by its own measurement.`
  return [{ kind: 'fold', name: 'trials', summary: `${all.length} trials`, blocks: [table, { kind: 'caption', text: caption }] }]
}

const row = ({ name, params, metric, best }: Trial, names: readonly string[]): Text[] => [
  best ? [{ strong: [{ code: name }] }] : [{ code: name }],
  ...names.map((param): Text => params[param] ?? '–'),
  metric === undefined ? '–' : String(Number(metric.toPrecision(6))),
]

import { money } from '../../kernel/units.ts'
import type { Block } from '../../report/document.ts'
import { fixed, percent } from '../../report/numbers.ts'
import type { Training } from './decide.ts'

/** What of the machines was used against what was paid, and a size that fits better where one clearly does; nothing where nothing was measured. */
export function sizing(training: Training, usd: number | undefined): Block[] {
  const use = useOf(training)
  if (!use) return []
  const advice = suggestion(training, use)
  const { trials, steps } = training.elsewhere ?? {}
  const which = trials ? 'In the best trial, of each machine' : steps ? 'In training, of each machine' : 'Of each machine'
  const text = `${which}: ${use.words.join(', ')}${unused(use, usd, training)}.`
  return [{ kind: 'caption', text: [text, ...(advice ? [' ', { strong: [advice] }] : [])] }]
}

interface Use {
  words: string[]
  /** Of what was measured: of a search that is its best trial. */
  seconds: number
  /** Shares, 0 to 1. Of several GPUs `gpu` is their mean, and `gpus` says how many did anything. */
  cores: number | undefined
  memory: number | undefined
  gpu: number | undefined
  gpus: { working: number; all: number }
  gpuMemory: number | undefined
}

const GIB = 2 ** 30

function useOf({ elsewhere, seconds: whole, cpuSeconds, peakMemory, gpus }: Training): Use | undefined {
  const capacity = elsewhere?.capacity
  if (!capacity) return undefined
  const seconds = elsewhere.measuredSeconds ?? whole
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
    ...(gpu === undefined ? [] : [`${used.length > 1 ? `the ${used.length} GPUs` : 'the GPU'} ${percent(gpu, 0)} of the time`]),
    ...(gpuMemory === undefined ? [] : [`${percent(gpuMemory, 0)} of ${used.length > 1 ? 'one’s' : 'its'} memory`]),
  ]
  if (words.length === 0) return undefined
  return {
    words,
    seconds,
    cores: busy === undefined ? undefined : busy / capacity.cores,
    memory: peakMemory === undefined ? undefined : peakMemory / capacity.memory,
    gpu,
    gpus: { working: used.filter((share) => share > IDLE).length, all: used.length },
    gpuMemory,
  }
}

/** Shares: below LITTLE a machine is mostly paid for nothing, above FULL it has no room left; a GPU up to IDLE did nothing. */
const LITTLE = 0.25
const FULL = 0.92
const IDLE = 0.02
/** Seconds: a shorter training says nothing about a size. */
const SHORTEST = 120

/** What was paid for GPUs, or else cores, while they waited. Of a search only one trial was looked at. */
function unused({ seconds, gpu, cores }: Use, usd: number | undefined, { elsewhere }: Training): string {
  const share = gpu ?? cores
  if (usd === undefined || share === undefined || seconds < SHORTEST || elsewhere?.trials) return ''
  const idle = Math.max(0, 1 - share)
  return `; about ${money(usd * idle)} of ${money(usd)} USD was for ${gpu === undefined ? 'cores' : 'GPU time'} that nothing used`
}

function suggestion({ elsewhere }: Training, { seconds, cores, memory, gpu, gpus, gpuMemory }: Use): string | undefined {
  if ((memory ?? 0) > FULL) return 'Memory was nearly used up: take a size with more.'
  if ((gpuMemory ?? 0) > FULL) return 'GPU memory was nearly used up: take a GPU with more, or a smaller batch.'
  if (seconds < SHORTEST) return undefined
  if (gpus.working > 0 && gpus.working < gpus.all)
    return `Only ${gpus.working} of ${gpus.all} GPUs did anything: run a process on each, or take fewer.`
  if (gpu !== undefined && gpu < LITTLE) {
    return (cores ?? 0) > 0.8
      ? 'The GPU waited for the processor: take a size with more cores for each GPU, or prepare the data beforehand.'
      : 'The GPU was mostly idle: a smaller one, or none, costs less.'
  }
  if (gpu !== undefined && gpuMemory !== undefined && gpuMemory < LITTLE)
    return 'Little of the GPU’s memory was used: a larger batch, or a GPU with less memory.'
  const small = cores !== undefined && memory !== undefined && cores < LITTLE && memory < LITTLE
  if (gpu === undefined && small && (elsewhere?.instances ?? 1) > 1) return 'Fewer machines would do.'
  return gpu === undefined && small ? 'A machine of a quarter of the size would do.' : undefined
}

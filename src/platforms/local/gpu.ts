import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { GpuUse } from '../../ports/compute.ts'

const QUERY = ['--query-gpu=name,memory.used,utilization.gpu', '--format=csv,noheader,nounits']
const MIB = 2 ** 20
/** Milliseconds between looks, and the longest that one may take. */
const INTERVAL = 1000
const PATIENCE = 10_000

/** One GPU at one moment; what the driver does not say ("[N/A]" under MIG) is undefined. Memory in bytes, utilisation 0 to 1. */
export interface GpuSample {
  name: string
  memory: number | undefined
  utilisation: number | undefined
}

/** Watches the GPUs of this machine until stopped; none where `nvidia-smi` does not answer. */
export function watchGpus(env: NodeJS.ProcessEnv): { stop(): GpuUse[] } {
  const looks: GpuSample[][] = []
  const stopped = new AbortController()
  const look = async () => {
    const { stdout } = await promisify(execFile)('nvidia-smi', QUERY, { env, timeout: PATIENCE, signal: stopped.signal })
    looks.push(parseGpus(stdout))
    setTimeout(follow, INTERVAL).unref()
  }
  const follow = () => {
    // No driver, no tool, or stopped: nothing more to measure.
    if (!stopped.signal.aborted) look().catch(() => undefined)
  }
  follow()
  return {
    stop() {
      stopped.abort()
      return summarise(looks)
    },
  }
}

/** Lines of `nvidia-smi --query-gpu=name,memory.used,utilization.gpu --format=csv,noheader,nounits`. */
export function parseGpus(text: string): GpuSample[] {
  const lines = text.split('\n').filter((line) => line.includes(','))
  return lines.map((line) => {
    const [utilisation, memory, ...name] = line.split(', ').toReversed()
    return { name: name.toReversed().join(', ').trim(), memory: number(memory, MIB), utilisation: number(utilisation, 0.01) }
  })
}

const number = (text: string | undefined, unit: number) => (text !== undefined && /^\s*\d+/.test(text) ? Number(text) * unit : undefined)

/** Peak memory and mean utilisation of each GPU over all looks. */
export function summarise(looks: readonly (readonly GpuSample[])[]): GpuUse[] {
  return (looks[0] ?? []).map(({ name }, gpu) => {
    const samples = looks.flatMap((look) => look[gpu] ?? [])
    const memory = samples.map((s) => s.memory).filter((bytes) => bytes !== undefined)
    const busy = samples.map((s) => s.utilisation).filter((share) => share !== undefined)
    return {
      name,
      peakMemory: memory.length > 0 ? Math.max(...memory) : undefined,
      utilisation: busy.length > 0 ? busy.reduce((sum, share) => sum + share, 0) / busy.length : undefined,
    }
  })
}

import type { Elsewhere, Execution, GpuUse } from '../../../ports/compute.ts'

/** What the processes of a job said of themselves. */
export interface Measured extends Pick<Execution, 'exitCode' | 'cpuSeconds' | 'peakMemory' | 'gpus'> {
  capacity: Elsewhere['capacity'] | undefined
  /** Digests of what was written, in the order of the outputs; '' where nothing was. Undefined when nobody said. */
  written: readonly string[] | undefined
}

const KIB = 1024
const MIB = 2 ** 20

interface One {
  node: string
  exit: number | undefined
  cpu: number | undefined
  memory: number | undefined
  gpus: readonly GpuUse[]
  capacity: Measured['capacity']
  written: readonly string[] | undefined
}

/**
 * Puts the processes together: CPU seconds add up; memory adds up on each machine, and the machine that needed most counts; the exit code is the first
 * that is not 0. What no process said is undefined.
 */
export function measured(files: readonly string[]): Measured {
  const all = files.map(read)
  const nodes = [...new Set(all.map(({ node }) => node))]
  const memory = nodes.flatMap((node) => total(all.filter((one) => one.node === node).map((one) => one.memory)) ?? [])
  const exits = all.flatMap(({ exit }) => exit ?? [])
  return {
    exitCode: exits.find((code) => code !== 0) ?? exits[0],
    cpuSeconds: total(all.map(({ cpu }) => cpu)),
    peakMemory: memory.length > 0 ? Math.max(...memory) : undefined,
    gpus: all.flatMap(({ gpus }) => gpus),
    capacity: all.find(({ capacity }) => capacity !== undefined)?.capacity,
    written: all.find(({ written }) => written !== undefined)?.written,
  }
}

function total(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0)
}

function read(text: string): One {
  const lines = text.split('\n')
  const after = (word: string) =>
    lines.flatMap((line) => (line === word || line.startsWith(`${word} `) ? [line.slice(word.length).trim()] : []))
  const number = (word: string) => (/^\d+$/.test(after(word)[0] ?? '') ? Number(after(word)[0]) : undefined)
  const memory = number('memory')
  const wrote = after('wrote')
  return {
    node: after('node')[0] ?? '',
    exit: number('exit'),
    cpu: mostOf([cpuSeconds(after('times')[0] ?? ''), watched(number('ticks'), number('hertz'))]),
    memory: memory === undefined ? undefined : memory * KIB,
    gpus: after('gpu').map(gpu),
    capacity: capacity(after('machine')[0] ?? '', after('gpu')[0]),
    written: wrote.length > 0 ? wrote : undefined,
  }
}

/** What the processes were seen to take. */
const watched = (ticks: number | undefined, hertz: number | undefined): number | undefined =>
  ticks === undefined || !hertz ? undefined : ticks / hertz

/** Of two counts that may each miss something. */
function mostOf(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

/** `0m1.230s 0m0.450s`, user and system, as `times` of a shell prints them. */
export function cpuSeconds(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
  return parts.length === 0 ? undefined : parts.reduce((sum, value) => sum + value, 0)
}

/** `cores memory-in-KiB`, and of the first GPU its own memory. */
function capacity(line: string, gpuLine: string | undefined): Measured['capacity'] {
  const [cores, memory] = line.split(' ').map(Number)
  const gpuMemory = Number.parseInt(gpuLine?.split('|')[4] ?? '', 10) * MIB
  return cores && memory ? { cores, memory: memory * KIB, ...(gpuMemory > 0 ? { gpuMemory } : {}) } : undefined
}

function gpu(line: string): GpuUse {
  const [, name = '', memory = '', utilisation = ''] = line.split('|')
  return {
    name,
    peakMemory: /^\d/.test(memory) && Number(memory) > 0 ? Number(memory) * MIB : undefined,
    utilisation: /^\d/.test(utilisation) ? Number(utilisation) / 100 : undefined,
  }
}

/** Lines of `name==version`, sorted, names as PyPI writes them. */
export function packagesFrom(text: string): { [name: string]: string } {
  const found = [...text.matchAll(/^([A-Za-z0-9][\w.-]*)==(\S+)$/gm)].map(([, name, version]): [string, string] => [
    name!.toLowerCase().replaceAll('_', '-'),
    version!,
  ])
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

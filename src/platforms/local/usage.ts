import { listProcesses, memoryOf, type ProcessSample, treeOf } from './process-tree.ts'

/** What a process tree used so far. Undefined until it was seen alive once. */
export interface Usage {
  cpuSeconds: number | undefined
  peakMemory: number | undefined
}

/** Milliseconds between looks: often at first, since most commands are short. */
const nextLook = (looks: number) => Math.min(50 + looks * 10, process.platform === 'linux' ? 500 : 2000)

/**
 * Watches a process tree until stopped. Memory is resident memory, with pages that processes share counted once for each;
 * CPU time after the last look is missed (at most half a second on Linux).
 */
export function watchUsage(root: number): { stop(): Usage } {
  const usage: Usage = { cpuSeconds: undefined, peakMemory: undefined }
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let looks = 0
  const look = async () => {
    const tree = treeOf((await listProcesses()) ?? [], root)
    const memory = await memoryIn(tree)
    if (stopped) return
    if (tree.length > 0) usage.cpuSeconds = Math.max(usage.cpuSeconds ?? 0, sum(tree.map((p) => p.cpuSeconds)))
    if (memory !== undefined) usage.peakMemory = Math.max(usage.peakMemory ?? 0, memory)
    timer = setTimeout(look, nextLook(looks++)).unref()
  }
  void look()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
      return usage
    },
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Resident bytes of all together, or the highest peak of any one: what it held between two looks counts too. Undefined when none could be read. */
async function memoryIn(tree: readonly ProcessSample[]): Promise<number | undefined> {
  const read = await Promise.all(tree.map(({ pid, memory }) => (memory === undefined ? memoryOf(pid) : { now: memory, peak: memory })))
  const found = read.filter((memory) => memory !== undefined)
  return found.length === 0 ? undefined : Math.max(sum(found.map(({ now }) => now)), ...found.map(({ peak }) => peak))
}

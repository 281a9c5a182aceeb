import { listProcesses, type ProcessSample, peakOf, treeOf } from './process-tree.ts'

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
    if (stopped) return
    if (tree.length > 0) add(usage, tree, await peaks(tree))
    if (!stopped) timer = setTimeout(look, nextLook(looks++)).unref()
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

function add(usage: Usage, tree: readonly ProcessSample[], peak: number) {
  const sum = (of: (p: ProcessSample) => number) => tree.reduce((total, p) => total + of(p), 0)
  usage.cpuSeconds = Math.max(
    usage.cpuSeconds ?? 0,
    sum((p) => p.cpuSeconds),
  )
  usage.peakMemory = Math.max(
    usage.peakMemory ?? 0,
    peak,
    sum((p) => p.memory),
  )
}

/** The highest peak of any one process: what it held between two looks counts too. */
async function peaks(tree: readonly ProcessSample[]): Promise<number> {
  const found = process.platform === 'linux' ? await Promise.all(tree.map((p) => peakOf(p.pid))) : []
  return Math.max(0, ...found.filter((bytes) => bytes !== undefined))
}
